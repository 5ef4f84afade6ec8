#include "reports/check/finding_groups.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "reports/check/verdict_words.h"

/* What a build knows less of single functions is a finding like others. */
static bool is_about_builds(const struct finding *finding)
{
	return !finding->function_count &&
	       (finding->rule == RULE_EVIDENCE_LOST || finding->rule == RULE_EVIDENCE_GAINED ||
		finding->rule == RULE_TOOLCHAIN_CHANGED || finding->rule == RULE_MACHINE_CHANGED);
}

/* The list that a finding is in, or NULL. */
static struct finding_list *list_of(struct finding_groups *groups, const struct finding *finding)
{
	if (finding_is_waived(finding))
		return &groups->waived;
	return is_about_builds(finding) ? &groups->comparability : NULL;
}

/* A finding that is waived is in no group. */
static bool has_group(const struct finding *finding, bool builds_too)
{
	return !finding_is_waived(finding) && (builds_too || !is_about_builds(finding));
}

static bool is_written(enum rule rule)
{
	return rule == RULE_WAIVER_EXPIRED || rule == RULE_WATCH_MISSING;
}

static int compare_groups(const void *a, const void *b)
{
	const struct finding_group *left = a, *right = b;

	if (left->severity != right->severity)
		return left->severity > right->severity ? -1 : 1;
	if (is_written(left->rule) != is_written(right->rule))
		return is_written(left->rule) ? -1 : 1;
	if (left->functions != right->functions)
		return left->functions > right->functions ? -1 : 1;
	return (int)left->rule - (int)right->rule;
}

/* The group of each severity and rule, NULL if there is none. */
struct group_table {
	struct finding_group *at[SEVERITIES][RULES];
	uint32_t numbers[SEVERITIES][RULES]; /* of findings */
};

/* Make the groups, with room for their findings from `room` on; gives where it ends. */
static const struct finding **make_groups(struct finding_groups *groups, struct group_table *table,
					  const struct finding **room)
{
	for (unsigned s = 0; s < SEVERITIES; s++) {
		for (unsigned r = 0; r < RULES; r++) {
			struct finding_group *group = &groups->items[groups->count];

			if (!table->numbers[s][r])
				continue;
			*group = (struct finding_group){ r, s, room, 0, 0 };
			table->at[s][r] = group;
			groups->count++;
			room += table->numbers[s][r];
		}
	}
	return room;
}

static int compare_ids(const void *left, const void *right)
{
	const uint32_t *a = left, *b = right;

	return (*a > *b) - (*a < *b);
}

/* Functions in the findings of a group: one can be in several, of two causes or pairs. */
static uint64_t count_functions(const struct finding_group *group)
{
	uint32_t *names = NULL;
	size_t count = 0, capacity = 0;
	uint64_t distinct = 0;

	for (size_t i = 0; i < group->count; i++)
		for (uint32_t k = 0; k < group->findings[i]->function_count; k++)
			*ARRAY_PUSH(names, count, capacity) = group->findings[i]->functions[k].name;
	if (count > 1)
		qsort(names, count, sizeof(*names), compare_ids);
	for (size_t i = 0; i < count; i++)
		distinct += i == 0 || names[i] != names[i - 1];
	free(names);
	return distinct;
}

void finding_groups_init(struct finding_groups *ret, const struct verdict *verdict, bool builds_too)
{
	struct group_table *table = xcalloc(1, sizeof(*table));
	size_t count = verdict->finding_count;

	*ret = (struct finding_groups){ 0 };
	ret->items = xcalloc(SEVERITIES * RULES, sizeof(*ret->items));
	ret->room = xcalloc(2 * count + 1, sizeof(*ret->room));
	for (size_t i = 0; i < count; i++) {
		const struct finding *finding = &verdict->findings[i];
		struct finding_list *list = list_of(ret, finding);

		if (has_group(finding, builds_too))
			table->numbers[finding->severity][finding->rule]++;
		if (list)
			list->count++;
	}
	ret->comparability.items = make_groups(ret, table, ret->room);
	ret->waived.items = ret->comparability.items + ret->comparability.count;
	ret->comparability.count = ret->waived.count = 0;
	for (size_t i = 0; i < count; i++) {
		const struct finding *finding = &verdict->findings[i];
		struct finding_group *group = table->at[finding->severity][finding->rule];
		struct finding_list *list = list_of(ret, finding);

		if (list)
			list->items[list->count++] = finding;
		if (!has_group(finding, builds_too))
			continue;
		group->findings[group->count++] = finding;
	}
	for (size_t i = 0; i < ret->count; i++)
		ret->items[i].functions = count_functions(&ret->items[i]);
	qsort(ret->items, ret->count, sizeof(*ret->items), compare_groups);
	free(table);
}

void finding_groups_release(struct finding_groups *groups)
{
	free(groups->items);
	free(groups->room);
	*groups = (struct finding_groups){ 0 };
}

void text_add_rule_counts(struct text *out, const uint32_t *counts, unsigned shown)
{
	bool told[RULES] = { false };
	uint64_t others = 0;
	unsigned other_rules = 0;

	for (unsigned i = 0; i < shown; i++) {
		unsigned most = RULES;

		for (unsigned r = 0; r < RULES; r++)
			if (counts[r] && !told[r] && (most == RULES || counts[r] > counts[most]))
				most = r;
		if (most == RULES)
			break;
		text_add(out, i ? ", " : "");
		text_add_grouped(out, counts[most]);
		text_add_char(out, ' ');
		text_add(out, rule_info(most)->id);
		told[most] = true;
	}
	for (unsigned r = 0; r < RULES; r++) {
		others += told[r] ? 0 : counts[r];
		other_rules += !told[r] && counts[r];
	}
	if (!others)
		return;
	text_add(out, " and ");
	text_add_grouped(out, others);
	text_add(out, " of ");
	text_add_number_of(out, other_rules, "other rule", "other rules");
}
