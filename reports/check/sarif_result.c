#include "reports/check/sarif_result.h"

#include "analyzer/demangle.h"
#include "reports/change_json.h"
#include "reports/check/finding_words.h"
#include "reports/check/sarif_value.h"
#include "reports/check/uri_path.h"
#include "reports/json_value.h"

static json_t *uri_to_json(const char *path)
{
	struct text uri = { 0 };
	json_t *value;

	text_add_uri_path(&uri, path);
	value = json_string(text_string(&uri));
	text_release(&uri);
	return value;
}

static json_t *physical_location(struct place place)
{
	json_t *object = json_object(), *artifact = json_object(), *region;

	object_set(artifact, "uri", uri_to_json(place.file));
	if (!path_is_absolute(place.file))
		object_set(artifact, "uriBaseId", json_string(SARIF_BASE_ID));
	object_set(object, "artifactLocation", artifact);
	if (place.line) {
		region = json_object();
		object_set(region, "startLine", json_integer(place.line));
		object_set(object, "region", region);
	}
	return object;
}

static json_t *logical_locations(const struct result *result)
{
	const struct finding *finding = result->finding;
	const char *name = build_text(finding->pair->new_ref.build, result->function->name);
	json_t *array = json_array(), *object = json_object();
	struct text readable = { 0 };

	text_add_finding_name(&readable, finding, result->function);
	object_set(object, "fullyQualifiedName", sarif_string(text_string(&readable)));
	if (name_is_mangled(name))
		object_set(object, "decoratedName", sarif_string(name));
	object_set(object, "kind", json_string("function"));
	array_append(array, object);
	text_release(&readable);
	return array;
}

static json_t *locations_to_json(struct place place, const struct result *result)
{
	json_t *array = json_array(), *location = json_object();

	object_set(location, "physicalLocation", physical_location(place));
	if (result && result->function)
		object_set(location, "logicalLocations", logical_locations(result));
	array_append(array, location);
	return array;
}

static json_t *suppressions_to_json(const struct waiver *waiver)
{
	json_t *array = json_array(), *object = json_object();

	object_set(object, "kind", json_string("external"));
	object_set(object, "status", json_string("accepted"));
	object_set(object, "justification", sarif_string(waiver->reason));
	array_append(array, object);
	return array;
}

static void set_text(json_t *object, const char *key, const char *string)
{
	if (string)
		object_set(object, key, sarif_string(string));
}

static json_t *waiver_to_json(const struct waiver *waiver)
{
	json_t *object = json_object();

	set_text(object, "file", waiver->file);
	object_set(object, "line", json_integer((json_int_t)waiver->line));
	set_text(object, "reason", waiver->reason);
	set_text(object, "owner", waiver->owner);
	set_text(object, "ticket", waiver->ticket);
	set_text(object, "expires", waiver->expires_text);
	return object;
}

static json_t *cause_to_json(const struct finding *finding)
{
	json_t *object = json_object();

	object_set(object, "of", json_string(cause_of_name(finding->cause)));
	set_text(object, "old", finding->old_text);
	set_text(object, "new", finding->new_text);
	object_set(object, "functions", json_integer(finding->function_count));
	object_set(object, "id", json_string(finding->id));
	return object;
}

static json_t *properties_to_json(const struct verdict *verdict, const struct result *result)
{
	const struct finding *finding = result->finding;
	const struct finding_function *function = result->function;
	json_t *object = json_object();
	struct text pair = { 0 };

	object_set(object, "severity", json_string(severity_name(finding->severity)));
	if (finding->pair) {
		text_add_pair_words(&pair, finding->pair, pair_group(verdict, finding->group));
		object_set(object, "pair", sarif_string(text_string(&pair)));
		text_release(&pair);
	}
	if (function) {
		object_set(object, "oldStatus", status_to_json(function->old_status));
		object_set(object, "newStatus", status_to_json(function->new_status));
		object_set(object, "exported", json_boolean(function->exported));
		object_set(object, "watched", json_boolean(function->watch != NULL));
	}
	if (cause_of_name(finding->cause))
		object_set(object, "cause", cause_to_json(finding));
	if (finding->waiver)
		object_set(object, "waiver", waiver_to_json(finding->waiver));
	return object;
}

static json_t *new_result(const char *rule, json_int_t rule_index, const char *level,
			  const char *message, json_t *locations)
{
	json_t *object = json_object();

	object_set(object, "ruleId", json_string(rule));
	object_set(object, "ruleIndex", json_integer(rule_index));
	object_set(object, "kind", json_string("fail"));
	object_set(object, "level", json_string(level));
	object_set(object, "message", sarif_message(message));
	object_set(object, "locations", locations);
	return object;
}

json_t *sarif_result(const struct verdict *verdict, const struct result *result,
		     json_int_t rule_index)
{
	const struct finding *finding = result->finding;
	bool waived = finding_is_waived(finding);
	json_t *object, *fingerprints = json_object();
	struct place place = result_place(result);
	struct text message = { 0 };

	text_add_result_message(&message, verdict, result);
	object = new_result(rule_info(finding->rule)->id, rule_index,
			    waived ? "note" : sarif_level(finding->severity), text_string(&message),
			    locations_to_json(place, result));
	object_set(fingerprints, "symdrift/v1", json_string(result_id(result)));
	object_set(object, "partialFingerprints", fingerprints);
	if (waived)
		object_set(object, "suppressions", suppressions_to_json(finding->waiver));
	object_set(object, "properties", properties_to_json(verdict, result));
	text_release(&message);
	return object;
}

json_t *sarif_run_result(const char *rule, json_int_t rule_index, const char *message,
			 const char *build)
{
	struct place place = { .file = build };

	return new_result(rule, rule_index, "error", message, locations_to_json(place, NULL));
}
