#include "cli/inputs.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "cli/progress_bar.h"
#include "settings/manifest.h"

/* A BUILD as it was written down. */
struct named_build {
	const char *label; /* NULL: to be derived */
	const char *path;
	size_t file; /* index into files[] */
};

/* A file to read. */
struct input_file {
	const char *path;
	dev_t device;
	ino_t inode;
	struct build *build;
};

struct loading {
	const struct options *options;
	struct inputs *inputs;
	struct input_file *files;
	size_t file_count, file_capacity;
};

/* LABEL=PATH, or a PATH that may hold `=` itself. */
const char *inputs_argument_path(const char *argument)
{
	const char *equals = strchr(argument, '=');

	return !equals || access(argument, F_OK) == 0 ? argument : equals + 1;
}

static struct named_build parse_argument(struct arena *arena, const char *argument)
{
	const char *path = inputs_argument_path(argument);

	if (path == argument)
		return (struct named_build){ .path = argument };
	return (struct named_build){
		.label = arena_printf(arena, "%.*s", (int)(path - 1 - argument), argument),
		.path = path,
	};
}

static struct err *check_argument(const struct named_build *build, const char *argument)
{
	if (build->label && !build->label[0])
		return err_new(ERR_USAGE, "%s: the label is empty", argument);
	if (!build->path[0])
		return err_new(ERR_USAGE, "%s: the path is empty", argument);
	return NULL;
}

/* Files by what they are, so that two names of one file are read once. */
static struct err *add_file(struct loading *loading, struct named_build *build)
{
	struct input_file file = { .path = build->path };
	struct stat status;

	if (stat(build->path, &status) != 0)
		return err_errno("%s: cannot be opened", build->path);
	file.device = status.st_dev;
	file.inode = status.st_ino;
	for (size_t i = 0; i < loading->file_count; i++)
		if (loading->files[i].device == file.device &&
		    loading->files[i].inode == file.inode) {
			build->file = i;
			return NULL;
		}
	build->file = loading->file_count;
	*ARRAY_PUSH(loading->files, loading->file_count, loading->file_capacity) = file;
	return NULL;
}

/* Labels */

/* The last `parts` parts of a path, without a leading `vmlinux-` of the file's name. */
static const char *path_tail(struct arena *arena, const char *path, unsigned parts)
{
	const char *at = path + strlen(path), *name = strrchr(path, '/');

	name = name ? name + 1 : path;
	if (strncmp(name, "vmlinux-", strlen("vmlinux-")) == 0 && name[strlen("vmlinux-")])
		name += strlen("vmlinux-");
	if (parts == 1)
		return name;
	for (; at > path; at--)
		if (at[-1] == '/' && --parts == 0)
			break;
	return arena_strdup(arena, at);
}

static const char *plain_label(struct arena *arena, const struct named_build *named,
			       const struct build *build)
{
	if (named->label)
		return named->label;
	return build->label ? build->label : path_tail(arena, named->path, 1);
}

const char *inputs_own_label(struct inputs *inputs, const char *argument, const struct build *build)
{
	const struct named_build named = parse_argument(&inputs->arena, argument);

	return plain_label(&inputs->arena, &named, build);
}

static bool has_equal_label(const struct build_ref *refs, size_t count, size_t index)
{
	for (size_t i = 0; i < count; i++)
		if (i != index && strcmp(refs[i].label, refs[index].label) == 0)
			return true;
	return false;
}

/* Whether the label stands for another file too, which a longer piece of the path may tell
 * apart; the same file it can't. */
static bool has_other_file(const struct named_build *builds, const struct build_ref *refs,
			   size_t count, size_t index)
{
	for (size_t i = 0; i < count; i++)
		if (builds[i].file != builds[index].file &&
		    strcmp(refs[i].label, refs[index].label) == 0)
			return true;
	return false;
}

/* The same file twice, or names that no path tells apart: number them. */
static void number_labels(struct loading *loading, const struct named_build *builds,
			  struct build_ref *refs, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		const char *plain = refs[i].label;

		for (unsigned number = 2; !builds[i].label && has_equal_label(refs, i + 1, i);
		     number++)
			refs[i].label =
				arena_printf(&loading->inputs->arena, "%s (%u)", plain, number);
	}
}

static struct err *equal_labels(const char *label)
{
	return err_new(
		ERR_USAGE,
		"two builds have the label `%s`: give them names that tell them apart, as in "
		"LABEL=PATH",
		label);
}

#define MOST_PATH_PARTS 16

/* Fill the labels of one group. */
static struct err *set_labels(struct loading *loading, const struct named_build *builds,
			      struct build_ref *refs, size_t count)
{
	bool *equal = xcalloc(count, sizeof(*equal));

	for (size_t i = 0; i < count; i++)
		refs[i].label = plain_label(&loading->inputs->arena, &builds[i],
					    loading->files[builds[i].file].build);
	for (unsigned parts = 1; parts <= MOST_PATH_PARTS; parts++) {
		for (size_t i = 0; i < count; i++)
			equal[i] = !builds[i].label && has_other_file(builds, refs, count, i);
		for (size_t i = 0; i < count; i++)
			if (equal[i])
				refs[i].label =
					path_tail(&loading->inputs->arena, builds[i].path, parts);
	}
	free(equal);
	number_labels(loading, builds, refs, count);
	for (size_t i = 0; i < count; i++)
		if (has_equal_label(refs, count, i))
			return equal_labels(refs[i].label);
	return NULL;
}

/* Loading */

/* A build without debug information is a lesser failure than one that can't be read, and they
 * have different exit statuses: so the others are still read. */
static bool may_go_on(const struct err *err)
{
	return !err || err_code(err) == ERR_NO_DEBUG_INFO;
}

static struct err *graver_err(struct err *first, struct err *next)
{
	if (!next || (first && may_go_on(next))) {
		err_free(next);
		return first;
	}
	err_free(first);
	return next;
}

static struct err *load_files(struct loading *loading)
{
	const struct options *options = loading->options;
	struct progress progress = { 0 };
	struct load_options load = {
		.paths = options->paths,
		.jobs = options->jobs,
		.debug_dirs = options->debug_dirs,
		.debug_dir_count = options->debug_dir_count,
		.progress = &progress,
	};
	struct progress_bar *bar = progress_bar_start(&progress, options->quiet);
	struct err *err = NULL;

	for (size_t i = 0; i < loading->file_count && may_go_on(err); i++) {
		struct err *next;

		progress_bar_step(bar, loading->files[i].path, i, loading->file_count);
		next = build_load(loading->files[i].path, &load, loading->inputs->strings,
				  &loading->files[i].build);
		err = graver_err(err, next);
	}
	progress_bar_stop(bar);
	return err;
}

static void print_remarks(const struct options *options, const struct build *build)
{
	const struct evidence *evidence = &build->evidence;

	if (!options->verbose || options->quiet)
		return;
	fprintf(stderr, "symdrift: %s: %u functions", evidence->path, build->function_count);
	if (evidence->units)
		fprintf(stderr, ", %u of %u units", evidence->units_read, evidence->units);
	if (evidence->debug_path)
		fprintf(stderr, ", debug information from %s", evidence->debug_path);
	fputc('\n', stderr);
	for (uint32_t i = 0; i < evidence->diagnostic_count; i++)
		fprintf(stderr, "symdrift: %s: %llu %s (first: %s)\n", evidence->path,
			(unsigned long long)evidence->diagnostics[i].count,
			evidence->diagnostics[i].kind, evidence->diagnostics[i].example);
}

static void take_builds(struct loading *loading)
{
	struct inputs *inputs = loading->inputs;

	inputs->builds = ARENA_ARRAY(&inputs->arena, struct build *, loading->file_count);
	for (size_t i = 0; i < loading->file_count; i++) {
		if (!loading->files[i].build)
			continue;
		inputs->builds[inputs->build_count++] = loading->files[i].build;
		print_remarks(loading->options, loading->files[i].build);
	}
}

/* A group as named builds: the base, if there is one, is the first. */
struct named_group {
	const char *name;
	enum group_mode mode;
	struct named_build *builds;
	size_t count;
};

static struct group_spec group_of_refs(const struct named_group *named,
				       const struct build_ref *refs)
{
	size_t skip = named->mode == GROUP_BASE ? 1 : 0;

	return (struct group_spec){
		.name = named->name,
		.mode = named->mode,
		.base = skip ? refs[0] : (struct build_ref){ 0 },
		.builds = refs + skip,
		.build_count = named->count - skip,
	};
}

/* The builds have been loaded. */
static struct err *fill_group(struct loading *loading, const struct named_group *named,
			      struct group_spec *ret)
{
	struct build_ref *refs =
		ARENA_ARRAY(&loading->inputs->arena, struct build_ref, named->count);
	struct err *err;

	for (size_t i = 0; i < named->count; i++)
		refs[i].build = loading->files[named->builds[i].file].build;
	err = set_labels(loading, named->builds, refs, named->count);
	if (!err)
		*ret = group_of_refs(named, refs);
	return err;
}

/* Labels that were written down can be judged before anything is read. */
static struct err *check_written_labels(const struct named_group *group)
{
	for (size_t i = 0; i < group->count; i++)
		for (size_t k = 0; k < i; k++)
			if (group->builds[i].label && group->builds[k].label &&
			    strcmp(group->builds[i].label, group->builds[k].label) == 0)
				return equal_labels(group->builds[i].label);
	return NULL;
}

static struct err *load_groups(struct loading *loading, struct named_group *groups, size_t count)
{
	struct inputs *inputs = loading->inputs;
	struct err *err = NULL;

	for (size_t g = 0; g < count && !err; g++)
		err = check_written_labels(&groups[g]);
	for (size_t g = 0; g < count && !err; g++)
		for (size_t i = 0; i < groups[g].count && !err; i++)
			err = add_file(loading, &groups[g].builds[i]);
	if (!err)
		err = load_files(loading);
	take_builds(loading);
	inputs->groups = ARENA_ARRAY(&inputs->arena, struct group_spec, count);
	inputs->group_count = count;
	for (size_t g = 0; g < count && !err; g++)
		err = fill_group(loading, &groups[g], &inputs->groups[g]);
	return err;
}

static struct err *load_arguments(struct loading *loading, size_t least)
{
	const struct options *options = loading->options;
	struct named_group group = { .name = "Regular", .mode = GROUP_CONSECUTIVE };
	struct err *err = NULL;

	if (options->build_count < least)
		return err_new(ERR_USAGE, "%s (see --help)",
			       least > 1 ? "at least two BUILDs are wanted, or --builds FILE"
					 : "a BUILD is wanted, or --builds FILE");
	group.count = options->build_count;
	group.builds = ARENA_ARRAY(&loading->inputs->arena, struct named_build, group.count);
	for (size_t i = 0; i < group.count && !err; i++) {
		group.builds[i] = parse_argument(&loading->inputs->arena, options->builds[i]);
		err = check_argument(&group.builds[i], options->builds[i]);
	}
	return err ? err : load_groups(loading, &group, 1);
}

static struct named_build manifest_named(const struct manifest_build *build)
{
	return (struct named_build){ .label = build->label, .path = build->path };
}

static struct err *load_manifest(struct loading *loading, size_t least)
{
	struct arena *arena = &loading->inputs->arena;
	struct named_group *groups;
	struct manifest manifest;
	struct err *err;
	size_t most = 0;

	if (loading->options->build_count)
		return err_new(ERR_USAGE, "give BUILDs or --builds FILE, not both");
	err = manifest_read(loading->options->builds_file, &manifest);
	if (err)
		return err;
	groups = ARENA_ARRAY(arena, struct named_group, manifest.group_count);
	for (size_t g = 0; g < manifest.group_count; g++) {
		const struct manifest_group *from = &manifest.groups[g];
		size_t skip = from->mode == GROUP_BASE ? 1 : 0;

		groups[g] = (struct named_group){ .name = from->name,
						  .mode = from->mode,
						  .count = from->build_count + skip };
		groups[g].builds = ARENA_ARRAY(arena, struct named_build, groups[g].count);
		if (skip)
			groups[g].builds[0] = manifest_named(&from->base);
		for (size_t i = 0; i < from->build_count; i++)
			groups[g].builds[i + skip] = manifest_named(&from->builds[i]);
		most = groups[g].count > most ? groups[g].count : most;
	}
	/* The texts of the manifest stay in use as labels and paths. */
	arena_adopt(arena, &manifest.arena);
	if (most < least)
		return err_new(ERR_USAGE, "%s: no group has two builds to compare",
			       loading->options->builds_file);
	return load_groups(loading, groups, manifest.group_count);
}

struct err *inputs_load(const struct options *options, size_t least, struct inputs *ret)
{
	struct loading loading = { .options = options, .inputs = ret };
	struct err *err;

	*ret = (struct inputs){ .strings = interner_new() };
	arena_init(&ret->arena);
	if (options->builds_file)
		err = load_manifest(&loading, least);
	else
		err = load_arguments(&loading, least);
	free(loading.files);
	if (err)
		inputs_release(ret);
	return err;
}

static void add_distinct(struct build_ref *refs, size_t *count, const struct build_ref *ref)
{
	for (size_t i = 0; i < *count; i++)
		if (refs[i].build == ref->build)
			return;
	refs[(*count)++] = *ref;
}

struct build_ref *inputs_distinct_builds(const struct inputs *inputs, size_t *ret_count)
{
	struct build_ref *refs = xcalloc(inputs->build_count, sizeof(*refs));

	*ret_count = 0;
	for (size_t g = 0; g < inputs->group_count; g++) {
		const struct group_spec *group = &inputs->groups[g];

		if (group->mode == GROUP_BASE)
			add_distinct(refs, ret_count, &group->base);
		for (size_t i = 0; i < group->build_count; i++)
			add_distinct(refs, ret_count, &group->builds[i]);
	}
	return refs;
}

void inputs_release(struct inputs *inputs)
{
	for (size_t i = 0; i < inputs->build_count; i++)
		build_free(inputs->builds[i]);
	interner_free(inputs->strings);
	arena_release(&inputs->arena);
}
