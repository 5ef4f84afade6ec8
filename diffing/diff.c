#include "diffing/diff.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "diffing/comparability.h"
#include "diffing/pair_join.h"

status_set status_by_rules(const struct function *function, enum diff_rules rules)
{
	if (!function)
		return STATUS_ABSENT;
	return rules == RULES_REFERENCE ? function->reference_status : function->status;
}

static size_t pair_count(const struct group_spec *spec)
{
	if (spec->mode == GROUP_BASE)
		return spec->build_count;
	return spec->build_count ? spec->build_count - 1 : 0;
}

static void group_init(struct group *group, const struct group_spec *spec, struct arena *arena)
{
	*group = (struct group){
		.name = arena_strdup(arena, spec->name),
		.mode = spec->mode,
		.base = spec->base,
		.builds =
			arena_copy(arena, spec->builds, spec->build_count * sizeof(*spec->builds)),
		.build_count = spec->build_count,
		.pair_count = pair_count(spec),
	};
	group->pairs = arena_zalloc(arena, group->pair_count * sizeof(*group->pairs));
	for (size_t i = 0; i < group->pair_count; i++) {
		struct pair *pair = &group->pairs[i];
		bool is_base = spec->mode == GROUP_BASE;

		pair->old_ref = is_base ? spec->base : spec->builds[i];
		pair->new_ref = is_base ? spec->builds[i] : spec->builds[i + 1];
		pair_add_warnings(arena, pair);
	}
}

struct comparison *comparison_new(const struct group_spec *specs, size_t count,
				  const struct diff_options *options)
{
	struct comparison *comparison = xcalloc(1, sizeof(*comparison));

	arena_init(&comparison->arena);
	comparison->rules = options->rules;
	comparison->groups = ARENA_ARRAY(&comparison->arena, struct group, count);
	comparison->group_count = count;
	for (size_t i = 0; i < count; i++)
		group_init(&comparison->groups[i], &specs[i], &comparison->arena);
	comparison_join(comparison, options);
	return comparison;
}

bool comparison_is_complete(const struct comparison *comparison)
{
	for (size_t g = 0; g < comparison->group_count; g++) {
		const struct group *group = &comparison->groups[g];

		if (group->mode == GROUP_BASE && !build_is_complete(group->base.build))
			return false;
		for (size_t i = 0; i < group->build_count; i++)
			if (!build_is_complete(group->builds[i].build))
				return false;
	}
	return true;
}

void comparison_free(struct comparison *comparison)
{
	if (!comparison)
		return;
	arena_release(&comparison->arena);
	free(comparison);
}

const struct function_diff *pair_find(const struct pair *pair, uint32_t name)
{
	const struct interner *strings = pair->new_ref.build->strings;
	size_t first = 0, end = pair->diff_count;

	while (first < end) {
		size_t middle = first + (end - first) / 2;
		int order = interner_compare(strings, pair->diffs[middle].name, name);

		if (order == 0)
			return &pair->diffs[middle];
		if (order < 0)
			first = middle + 1;
		else
			end = middle;
	}
	return NULL;
}
