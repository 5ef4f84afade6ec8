#include "diffing/param_names.h"

#include <stdlib.h>

static int compare_param_names(const void *left, const void *right)
{
	const struct param_name *a = left, *b = right;

	if (a->name != b->name)
		return a->name < b->name ? -1 : 1;
	return (a->index > b->index) - (a->index < b->index);
}

struct param_name *param_names_sorted(struct arena *arena, const struct signature *signature)
{
	uint32_t count = signature->param_count;
	struct param_name *names = ARENA_ARRAY(arena, struct param_name, count);

	for (uint32_t i = 0; i < count; i++)
		names[i] = (struct param_name){ .name = signature->params[i].name, .index = i };
	if (count > 1)
		qsort(names, count, sizeof(*names), compare_param_names);
	return names;
}
