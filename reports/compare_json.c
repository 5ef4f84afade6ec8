/* The large arrays are put together by hand, everything in them by Jansson. */
#include "reports/compare_json.h"

#include <jansson.h>

#include "analyzer/demangle.h"
#include "base/bug.h"
#include "reports/change_json.h"
#include "reports/function_name.h"

/* A NULL value means that Jansson ran out of memory, or that a text was not made fit. */
static json_t *checked(json_t *value)
{
	if (!value)
		BUG("a JSON value could not be made");
	return value;
}

static void set(json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new(object, key, checked(value)) != 0)
		BUG("JSON key %s could not be set", key);
}

static void append(json_t *array, json_t *value)
{
	if (json_array_append_new(array, checked(value)) != 0)
		BUG("a JSON array could not grow");
}

static json_t *text_or_null(const char *string)
{
	return string ? text_to_json(string) : json_null();
}

static json_t *number_or_null(uint64_t number)
{
	return number ? json_integer((json_int_t)number) : json_null();
}

static int add_bytes(const char *bytes, size_t size, void *out)
{
	text_add_bytes(out, bytes, size);
	return 0;
}

/* Append the value on one line, and free it. */
static void add_value(struct text *out, json_t *value)
{
	if (json_dump_callback(checked(value), add_bytes, out, JSON_COMPACT | JSON_ENCODE_ANY) != 0)
		BUG("a JSON value could not be written");
	json_decref(value);
}

static void add_key(struct text *out, const char *key, json_t *value)
{
	text_printf(out, "\"%s\":", key);
	add_value(out, value);
}

static json_t *symbol_source_to_json(enum symbol_source source)
{
	switch (source) {
	case SYMBOLS_NONE:
		return json_string("none");
	case SYMBOLS_SYMTAB:
		return json_string("symtab");
	case SYMBOLS_DYNSYM:
		return json_string("dynsym");
	case SYMBOLS_UNKNOWN:
		break;
	}
	return json_null();
}

static json_t *versions_to_json(unsigned versions)
{
	json_t *array = checked(json_array());

	for (unsigned version = 0; version < 32; version++)
		if (versions & (1u << version))
			append(array, json_integer(version));
	return array;
}

static json_t *producers_to_json(const struct build *build)
{
	json_t *array = checked(json_array());

	for (uint32_t i = 0; i < build->evidence.producer_count; i++) {
		const struct producer *producer = &build->evidence.producers[i];
		json_t *object = checked(json_object());

		set(object, "name", text_or_null(build_text(build, producer->name)));
		set(object, "flags", text_or_null(build_text(build, producer->flags)));
		set(object, "units", number_or_null(producer->units));
		append(array, object);
	}
	return array;
}

static json_t *diagnostics_to_json(const struct evidence *evidence)
{
	json_t *array = checked(json_array());

	for (uint32_t i = 0; i < evidence->diagnostic_count; i++) {
		const struct diagnostic *diagnostic = &evidence->diagnostics[i];
		json_t *object = checked(json_object());

		set(object, "kind", text_to_json(diagnostic->kind));
		set(object, "count", json_integer((json_int_t)diagnostic->count));
		set(object, "example", text_or_null(diagnostic->example));
		append(array, object);
	}
	return array;
}

static json_t *status_word(bool complete)
{
	return json_string(complete ? "complete" : "incomplete");
}

static json_t *build_to_json(const struct build_ref *ref, size_t present)
{
	const struct evidence *evidence = &ref->build->evidence;
	json_t *object = checked(json_object());

	set(object, "label", text_to_json(ref->label));
	set(object, "status", status_word(build_is_complete(ref->build)));
	set(object, "functions", json_integer((json_int_t)present));
	set(object, "source",
	    json_string(evidence->source == SOURCE_FINGERPRINT ? "fingerprint" : "elf"));
	set(object, "path", text_or_null(evidence->path));
	set(object, "debug_path", text_or_null(evidence->debug_path));
	set(object, "elf_type", text_or_null(evidence->elf_type));
	set(object, "machine", text_or_null(evidence->machine));
	set(object, "class", number_or_null(evidence->class));
	set(object, "byte_order",
	    evidence->class ? json_string(evidence->big_endian ? "big" : "little") : json_null());
	set(object, "build_id", text_or_null(evidence->build_id));
	set(object, "symbols", symbol_source_to_json(evidence->symbol_source));
	set(object, "dwarf_versions", versions_to_json(evidence->dwarf_versions));
	set(object, "units", number_or_null(evidence->units));
	set(object, "units_read",
	    evidence->units ? json_integer(evidence->units_read) : json_null());
	set(object, "units_rust",
	    evidence->units ? json_integer(evidence->units_rust) : json_null());
	set(object, "units_cplusplus",
	    evidence->units ? json_integer(evidence->units_cplusplus) : json_null());
	set(object, "producers", producers_to_json(ref->build));
	set(object, "diagnostics", diagnostics_to_json(evidence));
	return object;
}

static json_t *warnings_to_json(const struct pair *pair)
{
	json_t *array = checked(json_array());

	for (size_t i = 0; i < pair->warning_count; i++)
		append(array, text_to_json(pair->warnings[i]));
	return array;
}

static json_t *counts_to_json(const struct pair_summary *summary)
{
	json_t *object = checked(json_object());

	for (enum count_kind kind = 0; kind < COUNTS; kind++)
		set(object, count_id(kind), json_integer((json_int_t)summary->counts[kind]));
	return object;
}

static json_t *transitions_to_json(const struct pair_summary *summary)
{
	json_t *array = checked(json_array());

	for (size_t i = 0; i < summary->transition_count; i++) {
		const struct transition *transition = &summary->transitions[i];
		json_t *object = checked(json_object());

		set(object, "from", status_to_json(transition->from));
		set(object, "to", status_to_json(transition->to));
		set(object, "functions", json_integer((json_int_t)transition->functions));
		append(array, object);
	}
	return array;
}

static json_t *topics_to_json(uint64_t topics)
{
	json_t *array = checked(json_array());

	for (enum topic topic = 0; topic < TOPICS; topic++)
		if (topics & TOPIC_BIT(topic))
			append(array, json_string(topic_id(topic)));
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

static json_t *diff_to_json(const struct pair_summary *summary, size_t entry,
			    struct spelling spelling)
{
	const struct pair *pair = summary->pair;
	const struct function_diff *diff = &pair->diffs[entry];
	const struct build *build = pair->new_ref.build;
	const char *name = build_text(build, diff->name);
	struct place place = diff_place(pair, diff);
	json_t *object = checked(json_object());

	set(object, "name", text_to_json(name));
	if (name_is_mangled(name))
		set(object, "demangled", demangled_to_json(name));
	set(object, "old_status", status_to_json(diff->old_status));
	set(object, "new_status", status_to_json(diff->new_status));
	set(object, "old_callable", json_boolean(diff_was_callable(pair, diff)));
	set(object, "new_callable", json_boolean(diff_is_callable(pair, diff)));
	set(object, "file", text_or_null(place.file));
	set(object, "line", number_or_null(place.line));
	set(object, "exported", json_boolean(diff_is_exported(diff)));
	set(object, "topics", topics_to_json(summary->topics[entry]));
	set(object, "changes", changes_to_json(build, diff, spelling));
	return object;
}

static void add_pair(struct text *out, const struct pair_summary *summary, struct spelling spelling)
{
	const struct pair *pair = summary->pair;

	text_add(out, "   {");
	add_key(out, "old", build_to_json(&pair->old_ref, summary->old_present));
	text_add(out, ",\n    ");
	add_key(out, "new", build_to_json(&pair->new_ref, summary->new_present));
	text_add(out, ",\n    ");
	add_key(out, "status", status_word(summary->complete));
	text_add(out, ",\n    ");
	add_key(out, "warnings", warnings_to_json(pair));
	text_add(out, ",\n    ");
	add_key(out, "summary", counts_to_json(summary));
	text_add(out, ",\n    ");
	add_key(out, "transitions", transitions_to_json(summary));
	text_add(out, ",\n    \"functions\":[");
	for (size_t i = 0; i < pair->diff_count; i++) {
		text_add(out, i ? ",\n     " : "\n     ");
		add_value(out, diff_to_json(summary, i, spelling));
	}
	text_add(out, "]}");
}

/* The group that `next` is the first pair of; gives the pair behind its last. */
static const struct pair_summary *add_group(struct text *out, const struct group *group,
					    const struct pair_summary *next,
					    struct spelling spelling)
{
	text_add(out, "  {");
	add_key(out, "name", text_to_json(group->name));
	text_add(out, ",");
	add_key(out, "compare", json_string(group->mode == GROUP_BASE ? "base" : "consecutive"));
	text_add(out, ",\"pairs\":[\n");
	for (size_t i = 0; i < group->pair_count; i++) {
		text_add(out, i ? ",\n" : "");
		add_pair(out, next++, spelling);
	}
	text_add(out, "]}");
	return next;
}

void compare_json_write(struct text *out, const struct comparison_summary *summary)
{
	const struct comparison *comparison = summary->comparison;
	bool reference = comparison->rules == RULES_REFERENCE;
	const struct pair_summary *next = summary->pairs;

	text_add(out, "{\"format\":\"symdrift-compare\",\"version\":1,");
	add_key(out, "status", status_word(summary->complete));
	text_add_char(out, ',');
	add_key(out, "rules", json_string(reference ? "reference" : "default"));
	text_add(out, ",\n \"groups\":[\n");
	for (size_t i = 0; i < comparison->group_count; i++) {
		text_add(out, i ? ",\n" : "");
		next = add_group(out, &comparison->groups[i], next,
				 (struct spelling){ .flat_arrays = reference });
	}
	text_add(out, "]}\n");
}
