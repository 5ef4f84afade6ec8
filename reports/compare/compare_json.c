/* The large arrays are put together by hand, everything in them by Jansson. */
#include "reports/compare/compare_json.h"

#include <jansson.h>

#include "analyzer/demangle.h"
#include "analyzer/function_name.h"
#include "base/bug.h"
#include "reports/change_json.h"
#include "reports/evidence_json.h"
#include "reports/json_value.h"

static json_t *counts_to_json(const struct pair_summary *summary)
{
	json_t *object = json_object();

	for (enum count_kind kind = 0; kind < COUNTS; kind++)
		object_set(object, count_id(kind), json_integer((json_int_t)summary->counts[kind]));
	return object;
}

static json_t *transitions_to_json(const struct pair_summary *summary)
{
	json_t *array = json_array();

	for (size_t i = 0; i < summary->transition_count; i++) {
		const struct transition *transition = &summary->transitions[i];
		json_t *object = json_object();

		object_set(object, "from", status_to_json(transition->from));
		object_set(object, "to", status_to_json(transition->to));
		object_set(object, "functions", json_integer((json_int_t)transition->functions));
		array_append(array, object);
	}
	return array;
}

static json_t *topics_to_json(uint64_t topics)
{
	json_t *array = json_array();

	for (enum topic topic = 0; topic < TOPICS; topic++)
		if (topics & TOPIC_BIT(topic))
			array_append(array, json_string(topic_id(topic)));
	return array;
}

static json_t *demangled_to_json(const char *name)
{
	struct text readable = { 0 };
	json_t *value;

	text_add_function_name(&readable, name);
	value = text_to_json(text_string(&readable));
	text_release(&readable);
	return value;
}

static json_t *inlined_into_to_json(const struct build *build, const struct function *f)
{
	switch (function_inlined_into(build, f)) {
	case INTO_OTHERS:
		return json_string("others");
	case INTO_ITSELF:
		return json_string("itself");
	default:
		return json_null();
	}
}

static json_t *diff_to_json(const struct pair_summary *summary, size_t entry)
{
	const struct pair *pair = summary->pair;
	const struct function_diff *diff = &pair->diffs[entry];
	const struct build *build = pair->new_ref.build;
	const char *name = build_text(build, diff->name);
	struct place place = diff_place(pair, diff);
	json_t *object = json_object();

	object_set(object, "name", text_to_json(name));
	if (name_is_mangled(name))
		object_set(object, "demangled", demangled_to_json(name));
	object_set(object, "old_status", status_to_json(diff->old_status));
	object_set(object, "new_status", status_to_json(diff->new_status));
	object_set(object, "old_callable", json_boolean(diff_was_callable(pair, diff)));
	object_set(object, "new_callable", json_boolean(diff_is_callable(pair, diff)));
	object_set(object, "inlined_into", inlined_into_to_json(build, diff->new_function));
	object_set(object, "file", text_or_null(place.file));
	object_set(object, "line", number_or_null(place.line));
	object_set(object, "exported", json_boolean(diff_is_exported(diff)));
	object_set(object, "topics", topics_to_json(summary->topics[entry]));
	object_set(object, "changes", changes_to_json(build, diff, (struct spelling){ 0 }));
	return object;
}

static void add_pair(struct text *out, const struct pair_summary *summary)
{
	const struct pair *pair = summary->pair;

	text_add(out, "   {");
	text_add_key(out, "old", build_ref_to_json(&pair->old_ref, summary->old_present));
	text_add(out, ",\n    ");
	text_add_key(out, "new", build_ref_to_json(&pair->new_ref, summary->new_present));
	text_add(out, ",\n    ");
	text_add_key(out, "status", completeness_to_json(summary->complete));
	text_add(out, ",\n    ");
	text_add_key(out, "warnings", texts_to_json(pair->warnings, pair->warning_count));
	text_add(out, ",\n    ");
	text_add_key(out, "summary", counts_to_json(summary));
	text_add(out, ",\n    ");
	text_add_key(out, "transitions", transitions_to_json(summary));
	text_add(out, ",\n    \"functions\":[");
	for (size_t i = 0; i < pair->diff_count; i++) {
		text_add(out, i ? ",\n     " : "\n     ");
		text_add_value(out, diff_to_json(summary, i));
	}
	text_add(out, "]}");
}

/* The group that `next` is the first pair of; gives the pair behind its last. */
static const struct pair_summary *add_group(struct text *out, const struct group *group,
					    const struct pair_summary *next)
{
	text_add(out, "  {");
	text_add_key(out, "name", text_to_json(group->name));
	text_add(out, ",");
	text_add_key(out, "compare",
		     json_string(group->mode == GROUP_BASE ? "base" : "consecutive"));
	text_add(out, ",\"pairs\":[\n");
	for (size_t i = 0; i < group->pair_count; i++) {
		text_add(out, i ? ",\n" : "");
		add_pair(out, next++);
	}
	text_add(out, "]}");
	return next;
}

void compare_json_write(struct text *out, const struct comparison_summary *summary)
{
	const struct comparison *comparison = summary->comparison;
	const struct pair_summary *next = summary->pairs;

	text_add(out, "{\"format\":\"symdrift-compare\",\"version\":1,");
	text_add_key(out, "status", completeness_to_json(summary->complete));
	text_add(out, ",\n \"groups\":[\n");
	for (size_t i = 0; i < comparison->group_count; i++) {
		text_add(out, i ? ",\n" : "");
		next = add_group(out, &comparison->groups[i], next);
	}
	text_add(out, "]}\n");
}
