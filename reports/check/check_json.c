/* The findings are put together by hand, everything in them by Jansson. */
#include "reports/check/check_json.h"

#include <jansson.h>

#include "analyzer/demangle.h"
#include "base/bug.h"
#include "reports/change_json.h"
#include "reports/check/finding_words.h"
#include "reports/evidence_json.h"
#include "reports/json_value.h"

/* Take what is in the scratch text, and empty it. */
static json_t *words_to_json(struct text *words)
{
	json_t *value = text_to_json(text_string(words));

	text_clear(words);
	return value;
}

static json_t *reasons_to_json(const struct verdict *verdict, struct text *words)
{
	json_t *array = json_array();

	for (size_t i = 0; i < verdict->reason_count; i++) {
		const struct reason *reason = &verdict->reasons[i];
		json_t *object = json_object();

		object_set(object, "kind",
			   json_string(reason->kind == REASON_BUDGET ? "budget" : "level"));
		object_set(object, "what", text_to_json(reason->what));
		object_set(object, "count", json_integer(reason->count));
		object_set(object, "budget", json_integer(reason->budget));
		text_add_reason(words, verdict, reason);
		object_set(object, "message", words_to_json(words));
		array_append(array, object);
	}
	return array;
}

static json_t *scope_to_json(const struct verdict *verdict, struct text *words)
{
	const struct policy *policy = verdict->policy;
	json_t *array = json_array();

	if (verdict->scope & SCOPE_ALL)
		array_append(array, json_string("all"));
	if (verdict->scope & SCOPE_EXPORTED)
		array_append(array, json_string("exported"));
	if (verdict->scope & SCOPE_WATCHED)
		array_append(array, json_string("watched"));
	for (size_t i = 0; verdict->scope & SCOPE_PATHS && i < policy->path_count; i++) {
		text_printf(words, "path:%s", policy->paths[i]);
		array_append(array, words_to_json(words));
	}
	return array;
}

static json_t *budgets_to_json(const struct policy *policy)
{
	json_t *object = json_object();

	for (enum severity severity = SEVERITY_INFO; severity < SEVERITIES; severity++)
		if (policy->level_budgets[severity] != BUDGET_NONE)
			object_set(object, severity_name(severity),
				   json_integer(policy->level_budgets[severity]));
	for (enum rule rule = 0; rule < RULES; rule++)
		if (policy->rule_budgets[rule] != BUDGET_NONE)
			object_set(object, rule_info(rule)->id,
				   json_integer(policy->rule_budgets[rule]));
	return object;
}

/* Only what differs from the default. */
static json_t *severities_to_json(const struct policy *policy)
{
	json_t *object = json_object();

	for (enum rule rule = 0; rule < RULES; rule++)
		if (policy->severities[rule] != rule_info(rule)->severity)
			object_set(object, rule_info(rule)->id,
				   json_string(severity_name(policy->severities[rule])));
	return object;
}

static json_t *policy_to_json(const struct verdict *verdict, struct text *words)
{
	const struct policy *policy = verdict->policy;
	json_t *object;

	if (!policy)
		return json_null();
	object = json_object();
	object_set(object, "fail_on",
		   json_string(policy->fail_on == SEVERITY_OFF ? "never"
							       : severity_name(policy->fail_on)));
	object_set(object, "scope", scope_to_json(verdict, words));
	object_set(object, "severities", severities_to_json(policy));
	object_set(object, "budgets", budgets_to_json(policy));
	object_set(object, "size_percent", json_integer(policy->size_percent));
	return object;
}

static json_t *levels_to_json(const uint32_t *numbers)
{
	json_t *object = json_object();

	for (enum severity severity = SEVERITY_ERROR; severity > SEVERITY_OFF; severity--)
		object_set(object, severity_name(severity), json_integer(numbers[severity]));
	return object;
}

static json_t *counts_to_json(const struct finding_counts *counts)
{
	json_t *object = json_object();

	object_set(object, "findings", levels_to_json(counts->findings));
	object_set(object, "functions", levels_to_json(counts->functions));
	object_set(object, "waived", json_integer(counts->waived));
	return object;
}

/* Functions of the pair that are present in its old or new build. */
static size_t present_count(const struct pair *pair, bool new_side)
{
	size_t count = 0;

	for (unsigned from = 0; from < STATUS_SETS; from++)
		for (unsigned to = 0; to < STATUS_SETS; to++)
			if (!((new_side ? to : from) & STATUS_ABSENT))
				count += pair->transitions[from * STATUS_SETS + to];
	return count;
}

static json_t *pair_to_json(const struct pair_verdict *verdict)
{
	const struct pair *pair = verdict->pair;
	json_t *object = json_object();

	object_set(object, "group", text_to_json(verdict->group->name));
	object_set(object, "old", build_ref_to_json(&pair->old_ref, present_count(pair, false)));
	object_set(object, "new", build_ref_to_json(&pair->new_ref, present_count(pair, true)));
	object_set(object, "incomplete",
		   texts_to_json(verdict->incomplete, verdict->incomplete_count));
	object_set(object, "warnings", texts_to_json(pair->warnings, pair->warning_count));
	object_set(object, "toolchain_changed", json_boolean(verdict->toolchain_changed));
	object_set(object, "checked", json_integer(verdict->checked));
	object_set(object, "inline_functions", json_integer(verdict->inline_functions));
	object_set(object, "inline_functions_alone", json_integer(verdict->inline_functions_alone));
	object_set(object, "counts", counts_to_json(&verdict->counts));
	return object;
}

static json_t *optional_status(bool known, status_set status)
{
	return known ? status_to_json(status) : json_null();
}

static void set_waiver(json_t *object, const struct waiver *waiver)
{
	object_set(object, "file", text_or_null(waiver->file));
	object_set(object, "line", number_or_null(waiver->line));
	object_set(object, "rule", text_to_json(waiver->rule));
	object_set(object, "symbol", text_to_json(waiver->symbol));
	object_set(object, "path", text_or_null(waiver->path));
	object_set(object, "old_status",
		   optional_status(waiver->has_old_status, waiver->old_status));
	object_set(object, "new_status",
		   optional_status(waiver->has_new_status, waiver->new_status));
	object_set(object, "reason", text_to_json(waiver->reason));
	object_set(object, "owner", text_or_null(waiver->owner));
	object_set(object, "ticket", text_or_null(waiver->ticket));
	object_set(object, "expires", text_or_null(waiver->expires_text));
}

static json_t *waiver_to_json(const struct waiver *waiver)
{
	json_t *object = json_object();

	if (!waiver) {
		json_decref(object);
		return json_null();
	}
	set_waiver(object, waiver);
	return object;
}

static json_t *waivers_to_json(const struct verdict *verdict)
{
	json_t *array = json_array();

	for (size_t i = 0; i < verdict->waiver_count; i++) {
		const struct waiver_use *use = &verdict->waivers[i];
		json_t *object = json_object();

		set_waiver(object, use->waiver);
		object_set(object, "expired", json_boolean(use->expired));
		object_set(object, "findings", json_integer(use->findings));
		object_set(object, "functions", json_integer(use->functions));
		array_append(array, object);
	}
	return array;
}

static json_t *watch_to_json(const struct watch_entry *watch)
{
	json_t *object, *must;

	if (!watch)
		return json_null();
	object = json_object();
	must = json_array();
	for (unsigned bit = MUST_PRESENT; bit <= MUST_SIGNATURE; bit <<= 1)
		if (watch->must & bit)
			array_append(must, json_string(must_name((enum must)bit)));
	object_set(object, "name", text_to_json(watch->name));
	object_set(object, "file", text_or_null(watch->file));
	object_set(object, "line", number_or_null(watch->line));
	object_set(object, "section", text_or_null(watch->section));
	object_set(object, "must", must);
	return object;
}

static json_t *cause_to_json(const struct finding *finding)
{
	const char *id = cause_of_name(finding->cause);
	json_t *object;

	if (!id)
		return json_null();
	object = json_object();
	object_set(object, "of", json_string(id));
	object_set(object, "old", text_or_null(finding->old_text));
	object_set(object, "new", text_or_null(finding->new_text));
	return object;
}

static json_t *told_changes_to_json(const struct build *build,
				    const struct finding_function *function)
{
	json_t *array = json_array();

	for (uint32_t i = 0; i < function->change_count; i++)
		array_append(array, change_to_json(build, function->diff, function->changes[i],
						   (struct spelling){ 0 }));
	return array;
}

static json_t *function_to_json(const struct finding *finding,
				const struct finding_function *function, struct text *words)
{
	const struct build *build = finding->pair->new_ref.build;
	const char *name = build_text(build, function->name);
	json_t *object = json_object();

	object_set(object, "id", json_string(function->id));
	object_set(object, "name", text_to_json(name));
	if (name_is_mangled(name)) {
		text_add_finding_name(words, finding, function);
		object_set(object, "demangled", words_to_json(words));
	}
	object_set(object, "file", text_or_null(function->place.file));
	object_set(object, "line", number_or_null(function->place.line));
	object_set(object, "exported", json_boolean(function->exported));
	object_set(object, "old_status", status_to_json(function->old_status));
	object_set(object, "new_status", status_to_json(function->new_status));
	object_set(object, "old_size", number_or_null(function->old_size));
	object_set(object, "new_size", number_or_null(function->new_size));
	object_set(object, "watch", watch_to_json(function->watch));
	text_add_function_words(words, finding, function, NULL);
	object_set(object, "message", words_to_json(words));
	object_set(object, "changes", told_changes_to_json(build, function));
	return object;
}

static json_t *pair_index(const struct verdict *verdict, const struct pair *pair)
{
	for (size_t i = 0; pair && i < verdict->pair_count; i++)
		if (verdict->pairs[i].pair == pair)
			return json_integer((json_int_t)i);
	return json_null();
}

static void add_finding(struct text *out, const struct verdict *verdict,
			const struct finding *finding, struct text *words)
{
	text_add_char(out, '{');
	text_add_key(out, "id", json_string(finding->id));
	text_add_char(out, ',');
	text_add_key(out, "rule", json_string(rule_info(finding->rule)->id));
	text_add_char(out, ',');
	text_add_key(out, "severity", json_string(severity_name(finding->severity)));
	text_add_char(out, ',');
	text_add_key(out, "counts", json_boolean(finding->counts));
	text_add_char(out, ',');
	text_add_key(out, "pair", pair_index(verdict, finding->pair));
	text_add_char(out, ',');
	text_add_finding_title(words, finding, NULL);
	text_add_key(out, "title", words_to_json(words));
	text_add_char(out, ',');
	text_add_key(out, "cause", cause_to_json(finding));
	text_add_char(out, ',');
	text_add_key(out, "waiver", waiver_to_json(finding->waiver));
	text_add_char(out, ',');
	text_add_key(out, "watch", watch_to_json(finding->watch));
	text_add(out, ",\"functions\":[");
	for (uint32_t i = 0; i < finding->function_count; i++) {
		text_add(out, i ? ",\n   " : "\n   ");
		text_add_value(out, function_to_json(finding, &finding->functions[i], words));
	}
	text_add(out, "]}");
}

static json_t *rule_to_json(const struct rule_info *info)
{
	json_t *object = json_object();

	object_set(object, "severity", json_string(severity_name(info->severity)));
	object_set(object, "title", text_to_json(info->title));
	object_set(object, "summary", text_to_json(info->summary));
	object_set(object, "probes", text_or_null(info->probes));
	object_set(object, "livepatch", text_or_null(info->livepatch));
	object_set(object, "callers", text_or_null(info->callers));
	object_set(object, "advice", text_to_json(info->advice));
	return object;
}

static json_t *rules_to_json(const struct verdict *verdict)
{
	bool occurs[RULES] = { false };
	json_t *object = json_object();

	for (size_t i = 0; i < verdict->finding_count; i++)
		occurs[verdict->findings[i].rule] = true;
	for (enum rule rule = 0; rule < RULES; rule++)
		if (occurs[rule])
			object_set(object, rule_info(rule)->id, rule_to_json(rule_info(rule)));
	return object;
}

static void add_head(struct text *out, const struct verdict *verdict, struct text *words)
{
	text_add(out,
		 "{\"format\":\"symdrift-check\",\"version\":1,\"symdrift\":\"" SYMDRIFT_VERSION
		 "\",\n ");
	text_add_key(out, "outcome", json_string(outcome_name(verdict->outcome)));
	text_add_char(out, ',');
	text_add_key(out, "exit_status", json_integer((json_int_t)verdict->outcome));
	text_add_char(out, ',');
	text_add_key(out, "failure", text_or_null(verdict->failure));
	text_add(out, ",\n ");
	text_add_headline(words, verdict);
	text_add_key(out, "headline", words_to_json(words));
	text_add(out, ",\n ");
	text_add_key(out, "reasons", reasons_to_json(verdict, words));
	text_add(out, ",\n ");
	text_add_key(out, "policy", policy_to_json(verdict, words));
	text_add(out, ",\n ");
	text_add_key(out, "counts", counts_to_json(&verdict->counts));
}

void check_json_write(struct text *out, const struct verdict *verdict)
{
	struct text words = { 0 };

	add_head(out, verdict, &words);
	text_add(out, ",\n \"pairs\":[");
	for (size_t i = 0; i < verdict->pair_count; i++) {
		text_add(out, i ? ",\n  " : "\n  ");
		text_add_value(out, pair_to_json(&verdict->pairs[i]));
	}
	text_add(out, "],\n \"findings\":[");
	for (size_t i = 0; i < verdict->finding_count; i++) {
		text_add(out, i ? ",\n  " : "\n  ");
		add_finding(out, verdict, &verdict->findings[i], &words);
	}
	text_add(out, "],\n ");
	text_add_key(out, "waivers", waivers_to_json(verdict));
	text_add(out, ",\n ");
	text_add_key(out, "rules", rules_to_json(verdict));
	text_add(out, "}\n");
	text_release(&words);
}
