#include "diffing/location_diff.h"

#include <string.h>

#include "diffing/name_list.h"

/* Up to here a set of files is shown as a whole. */
#define SMALL_SET 3

static size_t decl_files(struct arena *scratch, const struct build *build, const struct function *f,
			 uint32_t **ret)
{
	const struct instance *instances = function_instances(build, f);
	size_t count = 0;

	*ret = ARENA_ARRAY(scratch, uint32_t, f->instances.count);
	for (uint32_t i = 0; i < f->instances.count; i++)
		if (instances[i].decl_file != STRING_NONE)
			(*ret)[count++] = instances[i].decl_file;
	return name_set_sort(build->strings, *ret, count);
}

static bool location_is_known(const struct build *build, const struct function *f)
{
	const struct instance *instances = function_instances(build, f);

	for (uint32_t i = 0; i < f->instances.count; i++)
		if (instances[i].decl_file != STRING_NONE)
			return true;
	return false;
}

bool locations_incomparable(const struct explainer *x, const struct function *old_function,
			    const struct function *new_function)
{
	return location_is_known(x->old_build, old_function) !=
	       location_is_known(x->new_build, new_function);
}

void location_diff(struct explainer *x, const struct function *old_function,
		   const struct function *new_function)
{
	uint32_t *old_files, *new_files;
	size_t old_count = decl_files(&x->scratch, x->old_build, old_function, &old_files);
	size_t new_count = decl_files(&x->scratch, x->new_build, new_function, &new_files);

	if (old_count == 0 || new_count == 0)
		return;
	if (old_count == new_count &&
	    memcmp(old_files, new_files, old_count * sizeof(*old_files)) == 0)
		return;
	if (old_count > SMALL_SET || new_count > SMALL_SET) {
		uint32_t *all = arena_copy(&x->scratch, old_files, old_count * sizeof(*all));
		size_t all_count = old_count;

		old_count =
			name_set_subtract(x->strings, old_files, old_count, new_files, new_count);
		new_count = name_set_subtract(x->strings, new_files, new_count, all, all_count);
	}
	change_add_texts(x, CHANGE_MOVED,
			 name_set_join(x->strings, old_files, old_count, &x->text, x->arena),
			 name_set_join(x->strings, new_files, new_count, &x->text, x->arena));
}
