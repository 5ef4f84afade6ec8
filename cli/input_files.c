#include "cli/input_files.h"

#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "cli/inputs.h"
#include "cli/place.h"
#include "settings/manifest.h"
#include "settings/policy_file.h"

static void add(struct input_files *files, const char *path)
{
	*ARRAY_PUSH(files->paths, files->count, files->capacity) =
		arena_strdup(&files->arena, path);
}

static void add_all(struct input_files *files, const char *const *paths, size_t count)
{
	for (size_t i = 0; i < count; i++)
		add(files, paths[i]);
}

static bool is_regular(const char *path)
{
	struct stat status;

	return path && stat(path, &status) == 0 && S_ISREG(status.st_mode);
}

static void add_of_policy(struct input_files *files, const char *path)
{
	struct policy_files named;
	struct policy policy;

	policy_init(&policy);
	err_free(policy_file_read(path, &policy, &named));
	add_all(files, named.watch, named.watch_count);
	add_all(files, named.waivers, named.waiver_count);
	policy_release(&policy);
}

static void add_of_manifest(struct input_files *files, const char *path)
{
	struct manifest manifest;
	struct err *err = manifest_read(path, &manifest);

	if (err) {
		err_free(err);
		return;
	}
	for (size_t g = 0; g < manifest.group_count; g++) {
		const struct manifest_group *group = &manifest.groups[g];

		if (group->base.path)
			add(files, group->base.path);
		for (size_t i = 0; i < group->build_count; i++)
			add(files, group->builds[i].path);
	}
	manifest_release(&manifest);
}

void input_files_find(const struct options *options, struct input_files *ret)
{
	const struct check_options *check = &options->check;
	const char *single[] = { options->builds_file, check->policy_file, options->update };

	*ret = (struct input_files){ 0 };
	arena_init(&ret->arena);
	for (size_t i = 0; i < options->build_count; i++)
		add(ret, inputs_argument_path(options->builds[i]));
	for (size_t i = 0; i < sizeof(single) / sizeof(single[0]); i++)
		if (single[i])
			add(ret, single[i]);
	add_all(ret, options->watch_files, options->watch_file_count);
	add_all(ret, check->watch_files, check->watch_file_count);
	add_all(ret, check->watch_objects, check->watch_object_count);
	add_all(ret, check->waiver_files, check->waiver_file_count);
	if (is_regular(check->policy_file))
		add_of_policy(ret, check->policy_file);
	if (is_regular(options->builds_file))
		add_of_manifest(ret, options->builds_file);
}

void input_files_release(struct input_files *files)
{
	free(files->paths);
	arena_release(&files->arena);
}

bool input_files_have(const struct input_files *files, const char *path)
{
	for (size_t i = 0; i < files->count; i++)
		if (place_is_same(path, files->paths[i]))
			return true;
	return false;
}

static bool is_standard_output(const char *path)
{
	return !path || strcmp(path, "-") == 0;
}

struct err *input_files_check(const struct input_files *files, const char *path)
{
	if (is_standard_output(path) || !input_files_have(files, path))
		return NULL;
	return err_new(ERR_USAGE, "%s: is read by this run; no document can go there", path);
}

static bool writes_files(const struct options *options)
{
	bool any = !is_standard_output(options->output);

	for (size_t i = 0; i < options->output_count; i++)
		any |= !is_standard_output(options->outputs[i].file);
	return any;
}

struct err *input_files_check_outputs(const struct options *options)
{
	struct input_files files;
	struct err *err;

	if (!writes_files(options))
		return NULL;
	input_files_find(options, &files);
	err = input_files_check(&files, options->output);
	for (size_t i = 0; i < options->output_count && !err; i++)
		err = input_files_check(&files, options->outputs[i].file);
	input_files_release(&files);
	return err;
}
