#include "gate/function_walk.h"

static const struct function *present(const struct function_walk *walk, const struct function *f)
{
	return status_by_rules(f, walk->rules) & STATUS_ABSENT ? NULL : f;
}

bool function_walk_next(struct function_walk *walk, const struct function **old_function,
			const struct function **new_function)
{
	const struct build *old_build = walk->old_build, *new_build = walk->new_build;

	while (walk->old_next < old_build->function_count ||
	       walk->new_next < new_build->function_count) {
		int order = 0;

		*old_function = *new_function = NULL;
		if (walk->old_next == old_build->function_count)
			order = 1;
		else if (walk->new_next == new_build->function_count)
			order = -1;
		else
			order = interner_compare(old_build->strings,
						 old_build->functions[walk->old_next].name,
						 new_build->functions[walk->new_next].name);
		if (order <= 0)
			*old_function = present(walk, &old_build->functions[walk->old_next++]);
		if (order >= 0)
			*new_function = present(walk, &new_build->functions[walk->new_next++]);
		if (*old_function || *new_function)
			return true;
	}
	return false;
}
