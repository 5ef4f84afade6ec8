#include "reports/check/check_codequality.h"

#include <jansson.h>
#include <xxhash.h>

#include "reports/check/finding_words.h"
#include "reports/check/result_list.h"
#include "reports/json_value.h"
#include "reports/markup.h"

static const char *level_name(const struct finding *finding)
{
	switch (finding_rank(finding)) {
	case RANK_ERROR:
		return "critical";
	case RANK_WARNING:
		return "minor";
	default:
		return "info";
	}
}

struct entry {
	const char *description, *check, *fingerprint, *severity;
	struct place place;
};

static json_t *path_to_json(const char *path)
{
	struct text text = { 0 };
	json_t *value;

	text_add_verbatim(&text, path);
	value = text_to_json(text_string(&text));
	text_release(&text);
	return value;
}

static void add_entry(struct text *out, bool *first, const struct entry *entry)
{
	json_t *object = json_object(), *location = json_object(), *lines = json_object();

	object_set(object, "description", text_to_json(entry->description));
	object_set(object, "check_name", json_string(entry->check));
	object_set(object, "fingerprint", json_string(entry->fingerprint));
	object_set(object, "severity", json_string(entry->severity));
	object_set(location, "path", path_to_json(entry->place.file));
	object_set(lines, "begin", json_integer(entry->place.line ? entry->place.line : 1));
	object_set(location, "lines", lines);
	object_set(object, "location", location);
	text_add(out, *first ? "\n" : ",\n");
	text_add_value(out, object);
	*first = false;
}

/* An entry about the run. Its fingerprint is a hash of what it says. */
static void add_run_entry(struct text *out, bool *first, const char *check, const char *severity,
			  const char *sentence, const char *file)
{
	struct text description = { 0 }, fingerprint = { 0 };
	XXH128_hash_t hash;

	text_add_short(&description, sentence, RESULT_MESSAGE_MOST);
	hash = XXH3_128bits(text_string(&description), description.size);
	text_printf(&fingerprint, "%016llx%016llx", (unsigned long long)hash.high64,
		    (unsigned long long)hash.low64);
	add_entry(out, first,
		  &(struct entry){ text_string(&description),
				   check,
				   text_string(&fingerprint),
				   severity,
				   { file, 0 } });
	text_release(&description);
	text_release(&fingerprint);
}

static void add_incomplete(struct text *out, bool *first, const struct verdict *verdict,
			   const struct pair_verdict *pair)
{
	struct text text = { 0 };

	for (uint32_t i = 0; i < pair->incomplete_count; i++) {
		text_clear(&text);
		text_add_pair_words(&text, pair->pair, pair_group(verdict, pair->group));
		text_printf(&text, ": the check is incomplete: %s.", pair->incomplete[i]);
		add_run_entry(out, first, "evidence.incomplete", "blocker", text_string(&text),
			      pair->pair->new_ref.label);
	}
	text_release(&text);
}

static void add_result(struct text *out, bool *first, const struct verdict *verdict,
		       const struct result *result)
{
	struct place place = result_place(result);
	struct text description = { 0 };

	text_add_result_message(&description, verdict, result);
	add_entry(out, first,
		  &(struct entry){ text_string(&description), rule_info(result->finding->rule)->id,
				   result_id(result), level_name(result->finding), place });
	text_release(&description);
}

void check_codequality_write(struct text *out, const struct verdict *verdict)
{
	struct text sentence = { 0 };
	struct result_list list;
	bool first = true;

	result_list_init(&list, verdict, RESULTS_MOST);
	text_add(out, "[");
	if (verdict->failure) {
		text_printf(&sentence, "The check was not done: %s.", verdict->failure);
		add_run_entry(out, &first, "run.not-done", "blocker", text_string(&sentence),
			      "symdrift");
	}
	for (size_t i = 0; i < verdict->pair_count; i++)
		add_incomplete(out, &first, verdict, &verdict->pairs[i]);
	for (size_t i = 0; i < list.count; i++)
		add_result(out, &first, verdict, &list.results[i]);
	if (list.left_out_count) {
		text_clear(&sentence);
		text_add_left_out(&sentence, &list);
		add_run_entry(out, &first, "results.left-out", "info", text_string(&sentence),
			      "symdrift");
	}
	text_add(out, first ? "]\n" : "\n]\n");
	text_release(&sentence);
	result_list_release(&list);
}
