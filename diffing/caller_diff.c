#include "diffing/caller_diff.h"

#include "diffing/name_list.h"

/* One of the two facets. */
struct caller_facet {
	enum caller_kind seen, unseen;
	enum change_kind added, removed;
};

static void count_callers(struct name_table *names, enum side side, const struct build *build,
			  const struct function *f, enum caller_kind kind)
{
	const struct instance *instances = function_instances(build, f);

	for (uint32_t i = 0; i < f->instances.count; i++) {
		const struct caller *callers = instance_callers(build, &instances[i], kind);

		for (uint32_t k = 0; k < instances[i].callers[kind].count; k++)
			name_table_count(names, callers[k].name, side);
	}
}

/* Append the names that occur on `side` and not on the other. */
static void add_only(struct explainer *x, enum change_kind kind, enum side side)
{
	const struct name_table *table = &x->names;
	enum side other = side == SIDE_OLD ? SIDE_NEW : SIDE_OLD;
	struct counted_name *names;
	size_t count = 0;

	for (size_t i = 0; i < table->entry_count; i++)
		count += table->entries[i].counts[other] == 0;
	if (count == 0)
		return;
	names = ARENA_ARRAY(x->arena, struct counted_name, count);
	count = 0;
	for (size_t i = 0; i < table->entry_count; i++) {
		const struct name_count *entry = &table->entries[i];

		if (entry->counts[other] == 0)
			names[count++] = (struct counted_name){
				.name = entry->name,
				.count = entry->counts[side],
			};
	}
	change_add_names(x, kind, names, counted_names_sort(x->strings, names, count));
}

static void callers_diff(struct explainer *x, const struct function *old_function,
			 const struct function *new_function, struct caller_facet facet)
{
	name_table_clear(&x->names);
	count_callers(&x->names, SIDE_OLD, x->old_build, old_function, facet.seen);
	count_callers(&x->names, SIDE_OLD, x->old_build, old_function, facet.unseen);
	count_callers(&x->names, SIDE_NEW, x->new_build, new_function, facet.seen);
	count_callers(&x->names, SIDE_NEW, x->new_build, new_function, facet.unseen);
	add_only(x, facet.added, SIDE_NEW);
	add_only(x, facet.removed, SIDE_OLD);
}

void inline_callers_diff(struct explainer *x, const struct function *old_function,
			 const struct function *new_function)
{
	struct caller_facet facet = {
		.seen = CALLERS_INLINE,
		.unseen = CALLERS_INLINE_UNSEEN,
		.added = CHANGE_INLINE_CALLERS_ADDED,
		.removed = CHANGE_INLINE_CALLERS_REMOVED,
	};

	callers_diff(x, old_function, new_function, facet);
}

void direct_callers_diff(struct explainer *x, const struct function *old_function,
			 const struct function *new_function)
{
	struct caller_facet facet = {
		.seen = CALLERS_DIRECT,
		.unseen = CALLERS_DIRECT_UNSEEN,
		.added = CHANGE_DIRECT_CALLERS_ADDED,
		.removed = CHANGE_DIRECT_CALLERS_REMOVED,
	};

	callers_diff(x, old_function, new_function, facet);
}
