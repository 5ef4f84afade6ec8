#include "gate/verdict.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/bug.h"
#include "gate/judge.h"
#include "gate/tally.h"

static struct verdict *verdict_alloc(void)
{
	struct verdict *verdict = xcalloc(1, sizeof(*verdict));

	arena_init(&verdict->arena);
	return verdict;
}

static struct waiver_use *waiver_uses(struct arena *arena, const struct verdict_options *options)
{
	struct waiver_use *uses = ARENA_ARRAY(arena, struct waiver_use, options->waiver_count);

	for (size_t i = 0; i < options->waiver_count; i++)
		uses[i] = (struct waiver_use){
			.waiver = &options->waivers[i],
			.expired = waiver_is_expired(&options->waivers[i], options->today),
		};
	return uses;
}

static struct pair_verdict *judge_pairs(struct judge *judge, const struct comparison *comparison,
					size_t *ret_count)
{
	struct pair_verdict *pairs;
	size_t count = 0, next = 0;

	for (size_t g = 0; g < comparison->group_count; g++)
		count += comparison->groups[g].pair_count;
	pairs = ARENA_ARRAY(judge->arena, struct pair_verdict, count);
	for (size_t g = 0; g < comparison->group_count; g++) {
		const struct group *group = &comparison->groups[g];

		for (size_t i = 0; i < group->pair_count; i++)
			judge_pair(judge, group, &group->pairs[i], &pairs[next++]);
	}
	*ret_count = count;
	return pairs;
}

/* What is wrong with a waiver, if anything. */
static bool judge_waiver(struct arena *arena, const struct waiver_use *use, struct finding *ret)
{
	const struct waiver *waiver = use->waiver;

	*ret = (struct finding){ .waiver = waiver };
	if (use->expired) {
		ret->rule = RULE_WAIVER_EXPIRED;
		ret->sentence = arena_printf(arena, "the waiver of %s for %s expired on %s",
					     waiver->rule, waiver->symbol, waiver->expires_text);
		return true;
	}
	if (use->findings)
		return false;
	ret->rule = RULE_WAIVER_UNUSED;
	ret->sentence = arena_printf(arena, "the waiver of %s for %s met no finding", waiver->rule,
				     waiver->symbol);
	return true;
}

static void judge_waivers(struct finding_list *findings, const struct policy *policy, size_t count)
{
	const struct waiver_choice none = { WAIVER_NONE, WAIVER_NONE };

	for (size_t i = 0; i < count; i++) {
		struct finding finding;

		if (!judge_waiver(findings->arena, &findings->uses[i], &finding))
			continue;
		finding.severity = policy->severities[finding.rule];
		if (finding.severity != SEVERITY_OFF)
			finding_list_add_plain(findings, &finding, none);
	}
}

struct verdict *verdict_new(const struct comparison *comparison,
			    const struct verdict_options *options)
{
	struct verdict *verdict = verdict_alloc();
	struct waiver_use *uses = waiver_uses(&verdict->arena, options);
	struct waiver_matcher *waivers =
		waiver_matcher_new(options->waivers, options->waiver_count, options->today);
	struct finding_list list;
	struct judge judge;
	struct pair_verdict *pairs;
	struct finding *findings;

	verdict->comparison = comparison;
	verdict->policy = options->policy;
	verdict->scope = policy_scope(options->policy, options->watch_count);
	finding_list_init(&list, &verdict->arena, options->waivers, uses, options->waiver_count);
	judge_init(&judge, comparison, options, waivers, &list);
	pairs = judge_pairs(&judge, comparison, &verdict->pair_count);
	judge_missing(&judge, pairs, verdict->pair_count);
	judge_waivers(&list, options->policy, options->waiver_count);
	findings = finding_list_finish(&list, &verdict->finding_count);
	findings_identify(findings, verdict->finding_count);
	verdict_tally(verdict, findings, pairs);
	verdict->pairs = pairs;
	verdict->findings = findings;
	verdict->waivers = uses;
	verdict->waiver_count = options->waiver_count;
	judge_release(&judge);
	finding_list_release(&list);
	waiver_matcher_free(waivers);
	return verdict;
}

struct verdict *verdict_new_failure(enum outcome outcome, const char *message)
{
	struct verdict *verdict;

	if (outcome != OUTCOME_NOT_DONE && outcome != OUTCOME_INCOMPLETE)
		BUG("a failure whose outcome is %s", outcome_name(outcome));
	verdict = verdict_alloc();
	verdict->outcome = outcome;
	verdict->failure = arena_strdup(&verdict->arena, message);
	return verdict;
}

void verdict_free(struct verdict *verdict)
{
	if (!verdict)
		return;
	arena_release(&verdict->arena);
	free(verdict);
}

const char *outcome_name(enum outcome outcome)
{
	switch (outcome) {
	case OUTCOME_PASSED:
		return "passed";
	case OUTCOME_FAILED:
		return "failed";
	case OUTCOME_NOT_DONE:
		return "not-done";
	case OUTCOME_INCOMPLETE:
		return "incomplete";
	}
	BUG("outcome %d", (int)outcome);
}

const char *cause_of_name(enum cause_of cause)
{
	switch (cause) {
	case CAUSE_OF_TYPE:
		return "type";
	case CAUSE_OF_NAME:
		return "name";
	case CAUSE_OF_FILE:
		return "file";
	case CAUSE_OF_TOOLCHAIN:
		return "toolchain";
	case CAUSE_OF_NONE:
		break;
	}
	return NULL;
}
