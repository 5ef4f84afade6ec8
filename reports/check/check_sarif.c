/* The results are put together one by one, so that only the text of all is ever in memory. */
#include "reports/check/check_sarif.h"

#include <jansson.h>

#include "reports/check/finding_words.h"
#include "reports/check/result_list.h"
#include "reports/check/sarif_result.h"
#include "reports/check/sarif_value.h"
#include "reports/json_value.h"

#define SCHEMA                                                                \
	"https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/" \
	"sarif-schema-2.1.0.json"

/* What can be said about the run: notifications, and for lack of a finding also results. In the
 * order of `driver.notifications`. */
enum notice {
	NOTICE_NOT_DONE,
	NOTICE_INCOMPLETE,
	NOTICE_LEFT_OUT,
	NOTICES,
};

static const struct {
	const char *id, *name, *level, *title, *description, *help;
} notices[NOTICES] = {
	[NOTICE_NOT_DONE] = { "run.not-done", "RunNotDone", "error", "The check was not done",
			      "The builds could not be compared, so nothing is known of them.",
			      "See the message, and run the check again." },
	[NOTICE_INCOMPLETE] = { "evidence.incomplete", "EvidenceIncomplete", "warning",
				"The evidence is incomplete",
				"Evidence is missing or the builds do not compare: there may be "
				"changes that are not seen.",
				"Compare builds of one machine that have all their debug "
				"information and symbols." },
	[NOTICE_LEFT_OUT] = { "results.left-out", "ResultsLeftOut", "warning",
			      "Results are left out",
			      "There are more results than this file has room for.",
			      "See `symdrift check -f json`, or narrow the scope." },
};

struct writer {
	struct text *out;
	const struct verdict *verdict;
	struct result_list list;
	json_int_t rule_index[RULES];
	json_int_t notice_index; /* of the one that is a result */
	size_t results;          /* written */
};

static json_t *notice_to_json(enum notice notice)
{
	json_t *object = json_object();

	object_set(object, "id", json_string(notices[notice].id));
	object_set(object, "name", json_string(notices[notice].name));
	object_set(object, "shortDescription", sarif_message(notices[notice].title));
	object_set(object, "fullDescription", sarif_message(notices[notice].description));
	object_set(object, "help", sarif_message(notices[notice].help));
	return object;
}

static size_t incomplete_count(const struct verdict *verdict)
{
	size_t count = 0;

	for (size_t i = 0; i < verdict->pair_count; i++)
		count += verdict->pairs[i].incomplete_count;
	return count;
}

static json_int_t add_rule(struct text *out, json_int_t index, json_t *rule)
{
	text_add(out, index ? ",\n     " : "\n     ");
	text_add_value(out, rule);
	return index + 1;
}

/* Write the rules that occur, in the order of the table, and number them; then the notices that
 * are results. */
static void add_rules(struct writer *writer)
{
	const struct verdict *verdict = writer->verdict;
	bool occurs[RULES] = { false };
	json_int_t count = 0;

	for (size_t i = 0; i < verdict->finding_count; i++)
		occurs[verdict->findings[i].rule] = true;
	for (unsigned r = 0; r < RULES; r++) {
		writer->rule_index[r] = count;
		if (occurs[r])
			count = add_rule(writer->out, count, sarif_rule((enum rule)r));
	}
	writer->notice_index = count;
	if (verdict->failure)
		add_rule(writer->out, count, notice_to_json(NOTICE_NOT_DONE));
	else if (incomplete_count(verdict))
		add_rule(writer->out, count, notice_to_json(NOTICE_INCOMPLETE));
}

static json_t *notices_to_json(void)
{
	json_t *array = json_array();

	for (enum notice notice = 0; notice < NOTICES; notice++)
		array_append(array, notice_to_json(notice));
	return array;
}

static void add_notification(json_t *array, enum notice notice, const char *string)
{
	json_t *object = json_object(), *descriptor = json_object();
	struct text text = { 0 };

	text_add_short(&text, string, RESULT_MESSAGE_MOST);
	object_set(descriptor, "id", json_string(notices[notice].id));
	object_set(descriptor, "index", json_integer(notice));
	object_set(object, "descriptor", descriptor);
	object_set(object, "level", json_string(notices[notice].level));
	object_set(object, "message", sarif_message(text_string(&text)));
	array_append(array, object);
	text_release(&text);
}

static void add_incomplete_sentence(struct text *out, const struct verdict *verdict,
				    const struct pair_verdict *pair, uint32_t index)
{
	text_add_pair_words(out, pair->pair, pair_group(verdict, pair->group));
	text_printf(out, ": %s.", pair->incomplete[index]);
}

static void add_incomplete(json_t *array, const struct verdict *verdict,
			   const struct pair_verdict *pair)
{
	struct text text = { 0 };

	for (uint32_t i = 0; i < pair->incomplete_count; i++) {
		text_clear(&text);
		add_incomplete_sentence(&text, verdict, pair, i);
		add_notification(array, NOTICE_INCOMPLETE, text_string(&text));
	}
	text_release(&text);
}

static json_t *invocation_to_json(const struct verdict *verdict, const struct result_list *list)
{
	json_t *object = json_object(), *notifications = json_array();
	struct text text = { 0 };

	/* What an incomplete run lacks is not gone: nobody is to close an alert for it. */
	object_set(object, "executionSuccessful",
		   json_boolean(!verdict->failure && verdict->outcome != OUTCOME_INCOMPLETE));
	object_set(object, "exitCode", json_integer(verdict->outcome));
	object_set(object, "exitCodeDescription", json_string(outcome_name(verdict->outcome)));
	if (verdict->failure)
		add_notification(notifications, NOTICE_NOT_DONE, verdict->failure);
	for (size_t i = 0; i < verdict->pair_count; i++)
		add_incomplete(notifications, verdict, &verdict->pairs[i]);
	if (list->left_out_count) {
		text_add_left_out(&text, list);
		add_notification(notifications, NOTICE_LEFT_OUT, text_string(&text));
		text_release(&text);
	}
	object_set(object, "toolExecutionNotifications", notifications);
	return object;
}

static json_t *run_properties_to_json(const struct verdict *verdict)
{
	json_t *object = json_object();
	struct text text = { 0 };

	text_add_headline(&text, verdict);
	object_set(object, "outcome", json_string(outcome_name(verdict->outcome)));
	object_set(object, "headline", sarif_string(text_string(&text)));
	text_release(&text);
	return object;
}

static json_t *base_ids_to_json(void)
{
	json_t *object = json_object(), *base = json_object();

	object_set(base, "description", sarif_message("The root of the source tree."));
	object_set(object, SARIF_BASE_ID, base);
	return object;
}

static void add_result(struct writer *writer, json_t *result)
{
	text_add(writer->out, writer->results++ ? ",\n    " : "\n    ");
	text_add_value(writer->out, result);
}

/* What a reader that counts results must not miss. */
static void add_notice_result(struct writer *writer, enum notice notice, const char *sentence,
			      const char *build)
{
	struct text text = { 0 };

	text_add_short(&text, sentence, RESULT_MESSAGE_MOST);
	add_result(writer, sarif_run_result(notices[notice].id, writer->notice_index,
					    text_string(&text), build));
	text_release(&text);
}

static void add_incomplete_results(struct writer *writer, const struct pair_verdict *pair)
{
	struct text text = { 0 };

	for (uint32_t i = 0; i < pair->incomplete_count; i++) {
		text_clear(&text);
		add_incomplete_sentence(&text, writer->verdict, pair, i);
		add_notice_result(writer, NOTICE_INCOMPLETE, text_string(&text),
				  pair->pair->new_ref.label);
	}
	text_release(&text);
}

static void add_results(struct writer *writer)
{
	const struct verdict *verdict = writer->verdict;

	if (verdict->failure)
		add_notice_result(writer, NOTICE_NOT_DONE, verdict->failure, "symdrift");
	for (size_t i = 0; i < verdict->pair_count; i++)
		add_incomplete_results(writer, &verdict->pairs[i]);
	for (size_t i = 0; i < writer->list.count; i++) {
		const struct result *result = &writer->list.results[i];

		add_result(writer, sarif_result(verdict, result,
						writer->rule_index[result->finding->rule]));
	}
}

void check_sarif_write(struct text *out, const struct verdict *verdict)
{
	struct writer writer = { .out = out, .verdict = verdict };
	size_t taken = incomplete_count(verdict);

	result_list_init(&writer.list, verdict, taken < RESULTS_MOST ? RESULTS_MOST - taken : 0);
	text_add(out,
		 "{\"$schema\":\"" SCHEMA "\",\"version\":\"2.1.0\",\"runs\":[\n"
		 "  {\"tool\":{\"driver\":{\"name\":\"symdrift\",\"version\":\"" SYMDRIFT_VERSION
		 "\",\"semanticVersion\":\"" SYMDRIFT_VERSION "\",\n    \"rules\":[");
	add_rules(&writer);
	text_add(out, "],\n    \"notifications\":");
	text_add_value(out, notices_to_json());
	text_add(out, "}},\n   \"invocations\":[");
	text_add_value(out, invocation_to_json(verdict, &writer.list));
	text_add(out, "],\n   \"originalUriBaseIds\":");
	text_add_value(out, base_ids_to_json());
	text_add(out, ",\n   \"properties\":");
	text_add_value(out, run_properties_to_json(verdict));
	text_add(out, ",\n   \"results\":[");
	add_results(&writer);
	text_add(out, "]}]}\n");
	result_list_release(&writer.list);
}
