#include "gate/tally.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

/* How many findings of a level may be there, BUDGET_NONE if that does not matter. */
static uint32_t level_limit(const struct policy *policy, enum severity level)
{
	if (policy->level_budgets[level] != BUDGET_NONE)
		return policy->level_budgets[level];
	return policy->fail_on != SEVERITY_OFF && level >= policy->fail_on ? 0 : BUDGET_NONE;
}

static bool finding_counts(const struct policy *policy, const struct finding *finding)
{
	return !finding_is_waived(finding) &&
	       (policy->rule_budgets[finding->rule] != BUDGET_NONE ||
		level_limit(policy, finding->severity) != BUDGET_NONE);
}

static void count_finding(struct finding_counts *counts, const struct finding *finding)
{
	if (finding_is_waived(finding)) {
		counts->waived++;
		return;
	}
	counts->findings[finding->severity]++;
	counts->functions[finding->severity] += finding->function_count;
}

static struct pair_verdict *pair_of(struct verdict *verdict, struct pair_verdict *pairs,
				    const struct finding *finding)
{
	for (size_t i = 0; i < verdict->pair_count; i++)
		if (pairs[i].pair == finding->pair)
			return &pairs[i];
	return NULL;
}

/* Findings that count towards a budget: of their rule if it has one, else of their level. */
struct tally {
	uint32_t levels[SEVERITIES];
	uint32_t rules[RULES];
};

static void tally_finding(struct tally *tally, const struct policy *policy,
			  const struct finding *finding)
{
	if (finding_is_waived(finding))
		return;
	if (policy->rule_budgets[finding->rule] != BUDGET_NONE)
		tally->rules[finding->rule]++;
	else
		tally->levels[finding->severity]++;
}

static void add_reason(struct reason *reasons, size_t *count, struct reason reason)
{
	if (reason.budget != BUDGET_NONE && reason.count > reason.budget)
		reasons[(*count)++] = reason;
}

/* Whether it counts towards this budget: see struct tally. */
static bool is_of_reason(const struct policy *policy, const struct finding *finding,
			 const struct reason *reason)
{
	bool of_rule = policy->rule_budgets[finding->rule] != BUDGET_NONE;
	const char *what =
		of_rule ? rule_info(finding->rule)->id : severity_name(finding->severity);

	return !finding_is_waived(finding) && strcmp(what, reason->what) == 0;
}

static int compare_names(const void *left, const void *right)
{
	const uint32_t *a = left, *b = right;

	return (*a > *b) - (*a < *b);
}

/* One function can be in several findings. */
static uint32_t count_functions(const struct verdict *verdict, const struct finding *findings,
				const struct reason *reason)
{
	uint32_t *names = NULL, distinct = 0;
	size_t count = 0, capacity = 0;

	for (size_t i = 0; i < verdict->finding_count; i++) {
		if (!is_of_reason(verdict->policy, &findings[i], reason))
			continue;
		for (uint32_t k = 0; k < findings[i].function_count; k++)
			*ARRAY_PUSH(names, count, capacity) = findings[i].functions[k].name;
	}
	if (count)
		qsort(names, count, sizeof(*names), compare_names);
	for (size_t i = 0; i < count; i++)
		distinct += i == 0 || names[i] != names[i - 1];
	free(names);
	return distinct;
}

/* Levels first, most serious first, then rules. */
static void find_reasons(struct verdict *verdict, const struct finding *findings,
			 const struct tally *tally)
{
	const struct policy *policy = verdict->policy;
	struct reason *reasons = ARENA_ARRAY(&verdict->arena, struct reason, SEVERITIES + RULES);

	for (unsigned level = SEVERITIES - 1; level > SEVERITY_OFF; level--)
		add_reason(reasons, &verdict->reason_count,
			   (struct reason){
				   .kind = policy->level_budgets[level] == BUDGET_NONE
						   ? REASON_LEVEL
						   : REASON_BUDGET,
				   .what = severity_name(level),
				   .count = tally->levels[level],
				   .budget = level_limit(policy, level),
			   });
	for (unsigned rule = 0; rule < RULES; rule++)
		add_reason(reasons, &verdict->reason_count,
			   (struct reason){
				   .kind = REASON_BUDGET,
				   .what = rule_info(rule)->id,
				   .count = tally->rules[rule],
				   .budget = policy->rule_budgets[rule],
			   });
	for (size_t i = 0; i < verdict->reason_count; i++)
		reasons[i].functions = count_functions(verdict, findings, &reasons[i]);
	verdict->reasons = reasons;
}

void verdict_tally(struct verdict *verdict, struct finding *findings, struct pair_verdict *pairs)
{
	struct tally tally = { 0 };

	for (size_t i = 0; i < verdict->finding_count; i++) {
		struct pair_verdict *pair = pair_of(verdict, pairs, &findings[i]);

		findings[i].counts = finding_counts(verdict->policy, &findings[i]);
		tally_finding(&tally, verdict->policy, &findings[i]);
		count_finding(&verdict->counts, &findings[i]);
		if (pair)
			count_finding(&pair->counts, &findings[i]);
	}
	find_reasons(verdict, findings, &tally);
	verdict->outcome = verdict->reason_count ? OUTCOME_FAILED : OUTCOME_PASSED;
	for (size_t i = 0; i < verdict->pair_count; i++)
		if (pairs[i].incomplete_count)
			verdict->outcome = OUTCOME_INCOMPLETE;
}
