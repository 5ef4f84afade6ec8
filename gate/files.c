#include "gate/files.h"

#include <fnmatch.h>

/* Called with the id of each file, which may come more than once; true ends it. */
typedef bool file_test(void *context, const struct build *build, uint32_t file);

/* Whether the test passes a file of the function, which may be NULL. */
static bool function_any_file(const struct build *build, const struct function *f, file_test *test,
			      void *context)
{
	const struct instance *instances = f ? function_instances(build, f) : NULL;
	uint32_t last_file = STRING_NONE, last_declared = STRING_NONE;

	for (uint32_t i = 0; f && i < f->instances.count; i++) {
		uint32_t file = instances[i].file, declared = instances[i].decl_file;

		if (file != STRING_NONE && file != last_file && test(context, build, file))
			return true;
		if (declared != STRING_NONE && declared != last_declared && declared != file &&
		    test(context, build, declared))
			return true;
		last_file = file;
		last_declared = declared;
	}
	return false;
}

static bool glob_takes_file(void *context, const struct build *build, uint32_t file)
{
	return fnmatch(context, build_text(build, file), 0) == 0;
}

bool function_in_path(const struct build *build, const struct function *f, const char *glob)
{
	return function_any_file(build, f, glob_takes_file, (void *)glob);
}

enum decision { DECISION_NONE, DECISION_TAKEN, DECISION_LEFT };

static bool globs_take_file(void *context, const struct build *build, uint32_t file)
{
	struct path_globs *paths = context;
	const char *path = build_text(build, file);
	bool added, taken = false;
	uint32_t *decision = pointer_map_at(&paths->decisions, path, &added);

	if (added) {
		for (size_t i = 0; i < paths->count && !taken; i++)
			taken = fnmatch(paths->globs[i], path, 0) == 0;
		*decision = taken ? DECISION_TAKEN : DECISION_LEFT;
	}
	return *decision == DECISION_TAKEN;
}

bool path_globs_take(struct path_globs *paths, const struct build *build, const struct function *f)
{
	return function_any_file(build, f, globs_take_file, paths);
}

void path_globs_release(struct path_globs *paths)
{
	pointer_map_release(&paths->decisions);
}

static bool keep_file(void *context, const struct build *build, uint32_t file)
{
	struct file_set *set = context;
	bool added;

	pointer_map_at(&set->files, build_text(build, file), &added);
	return false;
}

static bool is_there(const struct function *f)
{
	return f && !(f->status & STATUS_ABSENT);
}

/* Where each definition stands: what a header holds is of no unit that includes it. */
static void keep_places(struct file_set *set, const struct function *f)
{
	const struct instance *instances = function_instances(set->build, f);

	for (uint32_t i = 0; i < f->instances.count; i++) {
		uint32_t declared = instances[i].decl_file;
		uint32_t file = declared == STRING_NONE ? instances[i].file : declared;

		if (instances[i].file != STRING_NONE && file != STRING_NONE)
			keep_file(set, set->build, file);
	}
}

static void make_file_set(struct file_set *set)
{
	for (uint32_t i = 0; i < set->build->function_count; i++) {
		const struct function *f = &set->build->functions[i];

		if (!is_there(f))
			continue;
		if (!set->also_in)
			function_any_file(set->build, f, keep_file, set);
		else if (is_there(build_find(set->also_in, f->name)))
			keep_places(set, f);
	}
	set->made = true;
}

bool file_set_has(struct file_set *set, uint32_t file)
{
	if (!set->made)
		make_file_set(set);
	return pointer_map_has(&set->files, build_text(set->build, file));
}

void file_set_release(struct file_set *set)
{
	pointer_map_release(&set->files);
}
