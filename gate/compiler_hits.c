#include "gate/compiler_hits.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "diffing/diff_facts.h"

bool rule_is_of_compiler(enum rule rule)
{
	switch (rule) {
	case RULE_INLINE_FULL:
	case RULE_INLINE_FULL_UNCALLABLE:
	case RULE_INLINE_SELECTIVE:
	case RULE_INLINE_SELF:
	case RULE_INLINE_OUT_OF_LINE:
	case RULE_INLINE_NOT_SELECTIVE:
	case RULE_INLINE_CALLERS:
	case RULE_CLONE_RENAMED_AWAY:
	case RULE_CLONE_RENAMED_BACK:
	case RULE_CLONE_EXTRA:
	case RULE_CLONE_GONE:
	case RULE_CLONE_COLD_PART:
	case RULE_CLONE_COLD_PART_GONE:
		return true;
	default:
		return false;
	}
}

/* Sections as a change has them: joined by ", ". */
static bool all_are_text(const char *sections)
{
	while (sections) {
		if (strncmp(sections, ".text", strlen(".text")) != 0)
			return false;
		sections = strchr(sections, ',');
		sections = sections ? sections + strspn(sections, ", ") : NULL;
	}
	return true;
}

static bool is_of_text(const struct change *change)
{
	return change->old_text && change->new_text && all_are_text(change->old_text) &&
	       all_are_text(change->new_text);
}

static int compare_names(const void *left, const void *right)
{
	const uint32_t *a = left, *b = right;

	return (*a > *b) - (*a < *b);
}

/* Everything that a function is inlined into, sorted. The array belongs to the caller. */
static uint32_t *inline_callers(const struct build *build, const struct function *f,
				size_t *ret_count)
{
	static const enum caller_kind kinds[] = { CALLERS_INLINE, CALLERS_INLINE_UNSEEN };
	const struct instance *instances = function_instances(build, f);
	uint32_t *names = NULL;
	size_t capacity = 0;

	*ret_count = 0;
	for (uint32_t i = 0; i < f->instances.count; i++) {
		for (unsigned k = 0; k < 2; k++) {
			const struct caller *callers =
				instance_callers(build, &instances[i], kinds[k]);

			for (uint32_t c = 0; c < instances[i].callers[kinds[k]].count; c++)
				*ARRAY_PUSH(names, *ret_count, capacity) = callers[c].name;
		}
	}
	if (*ret_count > 1)
		qsort(names, *ret_count, sizeof(*names), compare_names);
	return names;
}

/* Whether all callers that the change names have the function inlined in that build. */
static bool all_are_inlined(const struct build *build, const struct function *f,
			    const struct change *change)
{
	uint32_t *names;
	size_t count;
	bool all = true;

	if (!change)
		return true;
	names = inline_callers(build, f, &count);
	for (uint32_t i = 0; i < change->name_count && all; i++)
		all = count &&
		      bsearch(&change->names[i].name, names, count, sizeof(*names), compare_names);
	free(names);
	return all;
}

static bool calls_are_of_compiler(const struct pair *pair, const struct function_diff *diff)
{
	return all_are_inlined(pair->new_ref.build, diff->new_function,
			       diff_change(diff, CHANGE_DIRECT_CALLERS_REMOVED)) &&
	       all_are_inlined(pair->old_ref.build, diff->old_function,
			       diff_change(diff, CHANGE_DIRECT_CALLERS_ADDED));
}

static bool hit_may_be_of_compiler(const struct pair *pair, const struct function_diff *diff,
				   const struct hit *hit, bool calls_unknown)
{
	switch (hit->rule) {
	case RULE_STATUS_OTHER:
		return true;
	case RULE_SYMBOL_SECTION:
		return is_of_text(hit->change);
	case RULE_CALLS_DIRECT:
		return calls_unknown || calls_are_of_compiler(pair, diff);
	case RULE_INLINE_FULL_UNCALLABLE:
		return function_inlined_into(pair->new_ref.build, diff->new_function) ==
		       INTO_OTHERS;
	case RULE_EXPORT_ADDED:
		return diff->old_status & STATUS_FULL_INLINE;
	case RULE_EXPORT_REMOVED:
		return diff->new_status & STATUS_FULL_INLINE;
	default:
		return rule_is_of_compiler(hit->rule);
	}
}

bool hits_are_of_compiler(const struct pair *pair, const struct function_diff *diff,
			  const struct hit_list *hits, bool calls_unknown)
{
	for (size_t i = 0; i < hits->count; i++)
		if (!hit_may_be_of_compiler(pair, diff, &hits->items[i], calls_unknown))
			return false;
	return true;
}
