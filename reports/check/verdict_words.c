#include "reports/check/verdict_words.h"

#include <string.h>

void text_add_number_of(struct text *out, uint64_t number, const char *one, const char *several)
{
	text_add_grouped(out, number);
	text_add_char(out, ' ');
	text_add(out, number == 1 ? one : several);
}

void text_add_severity_count(struct text *out, enum severity severity, uint64_t number)
{
	if (severity == SEVERITY_ERROR)
		text_add_number_of(out, number, "error", "errors");
	else if (severity == SEVERITY_WARNING)
		text_add_number_of(out, number, "warning", "warnings");
	else if (severity == SEVERITY_INFO)
		text_add_number_of(out, number, "for information", "for information");
}

const char *outcome_word(enum outcome outcome)
{
	switch (outcome) {
	case OUTCOME_PASSED:
		return "PASSED";
	case OUTCOME_FAILED:
		return "FAILED";
	case OUTCOME_NOT_DONE:
		return "NOT DONE";
	case OUTCOME_INCOMPLETE:
		break;
	}
	return "INCOMPLETE";
}

static void add_counts(struct text *out, const struct finding_counts *counts)
{
	const char *before = "";

	for (enum severity severity = SEVERITY_ERROR; severity > SEVERITY_INFO; severity--) {
		if (!counts->findings[severity])
			continue;
		text_add(out, before);
		text_add_severity_count(out, severity, counts->findings[severity]);
		before = " and ";
	}
	if (!*before)
		text_add(out, "no errors or warnings");
}

static void add_checked(struct text *out, const struct verdict *verdict)
{
	uint64_t checked = 0;

	for (size_t i = 0; i < verdict->pair_count; i++)
		checked += verdict->pairs[i].checked;
	text_add(out, ", ");
	text_add_number_of(out, checked, "function checked", "functions checked");
	if (verdict->counts.waived) {
		text_add(out, ", ");
		text_add_number_of(out, verdict->counts.waived, "finding waived",
				   "findings waived");
	}
}

void text_add_pair_words(struct text *out, const struct pair *pair, const struct group *group)
{
	if (group) {
		text_add(out, group->name);
		text_add(out, ": ");
	}
	text_add(out, pair->old_ref.label);
	text_add(out, " to ");
	text_add(out, pair->new_ref.label);
}

void text_add_headline_rest(struct text *out, const struct verdict *verdict)
{
	if (verdict->failure) {
		text_add(out, verdict->failure);
		return;
	}
	add_counts(out, &verdict->counts);
	text_add(out, " in ");
	if (verdict->pair_count == 1)
		text_add_pair_words(out, verdict->pairs[0].pair, NULL);
	else
		text_add_number_of(out, verdict->pair_count, "pair of builds", "pairs of builds");
	add_checked(out, verdict);
}

void text_add_headline(struct text *out, const struct verdict *verdict)
{
	text_add(out, outcome_word(verdict->outcome));
	text_add(out, ": ");
	text_add_headline_rest(out, verdict);
}

void text_add_reason(struct text *out, const struct verdict *verdict, const struct reason *reason)
{
	enum severity severity;
	enum rule rule;

	if (severity_find(reason->what, &severity) && severity != SEVERITY_OFF) {
		text_add_severity_count(out, severity, reason->count);
	} else {
		text_add_number_of(out, reason->count, "finding of ", "findings of ");
		text_add(out, rule_find(reason->what, &rule) ? rule_info(rule)->id : reason->what);
	}
	if (reason->functions > reason->count) {
		text_add(out, " (");
		text_add_number_of(out, reason->functions, "function", "functions");
		text_add(out, ")");
	}
	if (reason->kind == REASON_BUDGET) {
		text_add(out, ", ");
		text_add_grouped(out, reason->budget);
		text_add(out, " allowed by the budget");
	} else if (verdict->policy) {
		text_add(out, "; --fail-on ");
		text_add(out, severity_name(verdict->policy->fail_on));
	}
}

void text_add_toolchain_share(struct text *out, const struct pair_verdict *pair)
{
	uint32_t all = pair->inline_functions, alone = pair->inline_functions_alone;

	if (!pair->toolchain_changed || !all)
		return;
	text_add_grouped(out, alone);
	text_add(out, " of ");
	text_add_number_of(out, all, "function", "functions");
	text_printf(out, " (%u %%) ", (unsigned)((uint64_t)alone * 100 / all));
	text_add(out, "with other inlining or clones changed in nothing else: the compiler may "
		      "have done that");
}

void text_add_waiver_words(struct text *out, const struct waiver *waiver)
{
	text_add(out, "waived");
	if (waiver->expires_text) {
		text_add(out, " until ");
		text_add(out, waiver->expires_text);
	}
	if (waiver->owner) {
		text_add(out, " by ");
		text_add(out, waiver->owner);
	}
	if (waiver->ticket) {
		text_add(out, " (");
		text_add(out, waiver->ticket);
		text_add(out, ")");
	}
	text_add(out, ": ");
	text_add(out, waiver->reason);
}

bool pair_is_incomplete_for(const struct pair_verdict *pair, const char *sentence)
{
	for (uint32_t i = 0; sentence && i < pair->incomplete_count; i++)
		if (strcmp(pair->incomplete[i], sentence) == 0)
			return true;
	return false;
}
