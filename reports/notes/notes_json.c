#include "reports/notes/notes_json.h"

#include <jansson.h>

#include "analyzer/demangle.h"
#include "analyzer/function_name.h"
#include "base/alloc.h"
#include "reports/evidence_json.h"
#include "reports/json_value.h"
#include "reports/signature_text.h"

static void set_name(json_t *object, const char *name)
{
	struct text readable = { 0 };

	object_set(object, "name", text_to_json(name));
	if (!name_is_mangled(name))
		return;
	text_add_function_name(&readable, name);
	object_set(object, "demangled", text_to_json(text_string(&readable)));
	text_release(&readable);
}

static json_t *signature_to_json(const struct build *build, const struct function *f)
{
	const char *name = f ? build_text(build, f->name) : NULL;
	struct text signature = { 0 }, qualified = { 0 };
	CLEANUP(free_text) char *demangled = name ? name_demangle(name) : NULL;
	json_t *value;

	if (!f || !f->signature)
		return json_null();
	if (demangled)
		text_add_qualified_name(&qualified, demangled);
	text_add_signature(&signature, build, f->signature,
			   demangled ? text_string(&qualified) : name, (struct spelling){ 0 });
	value = text_to_json(text_string(&signature));
	text_release(&signature);
	text_release(&qualified);
	return value;
}

static json_t *function_to_json(const struct release_notes *notes, uint32_t entry)
{
	const struct pair *pair = notes->pair;
	const struct function_diff *diff = &pair->diffs[entry];
	struct place place = diff_place(pair, diff);
	json_t *object = json_object();

	set_name(object, build_text(pair->new_ref.build, diff->name));
	object_set(object, "file", text_or_null(place.file));
	object_set(object, "line", number_or_null(place.line));
	object_set(object, "exported", json_boolean(diff_is_exported(diff)));
	object_set(object, "old_signature",
		   signature_to_json(pair->old_ref.build, diff->old_function));
	object_set(object, "new_signature",
		   signature_to_json(pair->new_ref.build, diff->new_function));
	return object;
}

static json_t *functions_to_json(const struct release_notes *notes, const struct note *note)
{
	json_t *array = json_array();

	for (uint32_t i = 0; i < note->entry_count; i++)
		array_append(array, function_to_json(notes, note->entries[i]));
	return array;
}

static json_t *causes_to_json(const struct note *note)
{
	static const char *const kinds[] = {
		[CAUSE_PARAM_TYPE] = "param-type",
		[CAUSE_PARAM_ADDED] = "param-added",
		[CAUSE_PARAM_REMOVED] = "param-removed",
		[CAUSE_PARAMS_REORDERED] = "param-reordered",
		[CAUSE_RETURN_TYPE] = "return-type",
		[CAUSE_PARAM_RENAMED] = "param-renamed",
	};
	json_t *array = json_array();

	for (uint32_t i = 0; i < note->cause_count; i++) {
		json_t *object = json_object();

		object_set(object, "kind", json_string(kinds[note->causes[i]->kind]));
		object_set(object, "from", text_or_null(note->causes[i]->old_text));
		object_set(object, "to", text_or_null(note->causes[i]->new_text));
		array_append(array, object);
	}
	return array;
}

static json_t *names_to_json(const struct build *build, const struct note *note)
{
	json_t *array = json_array();

	for (uint32_t i = 0; i < note->name_count; i++) {
		json_t *object = json_object();

		set_name(object, build_text(build, note->names[i].name));
		array_append(array, object);
	}
	return array;
}

static json_t *places_to_json(const struct note *note)
{
	json_t *array = json_array();

	for (uint32_t i = 0; i < note->place_count; i++) {
		json_t *object = json_object();

		object_set(object, "file", text_or_null(note->places[i].file));
		object_set(object, "line", number_or_null(note->places[i].line));
		array_append(array, object);
	}
	return array;
}

static json_t *note_to_json(const struct release_notes *notes, enum note_topic topic,
			    const struct note *note)
{
	json_t *object = json_object();

	object_set(object, "topic", json_string(note_topic_id(topic)));
	object_set(object, "watched", json_boolean(note->watched));
	object_set(object, "functions", functions_to_json(notes, note));
	if (note->cause_count)
		object_set(object, "changes", causes_to_json(note));
	if (note->name_count)
		object_set(object, "names", names_to_json(notes->pair->new_ref.build, note));
	if (note->place_count)
		object_set(object, "places", places_to_json(note));
	if (topic == NOTE_GONE && note->successor != NO_ENTRY) {
		json_t *successor = json_object();

		set_name(successor, build_text(notes->pair->new_ref.build,
					       notes->pair->diffs[note->successor].name));
		object_set(object, "successor", successor);
	}
	if (note->change && !note->name_count) {
		object_set(object, "from", text_or_null(note->change->old_text));
		object_set(object, "to", text_or_null(note->change->new_text));
	}
	return object;
}

static void add_section(struct text *out, const struct release_notes *notes,
			enum note_section section)
{
	bool first = true;

	text_printf(out, ",\n \"%s\":[", note_section_id(section));
	for (enum note_topic topic = 0; topic < NOTE_TOPICS; topic++) {
		const struct note_list *list = &notes->topics[topic];

		for (uint32_t i = 0; i < list->count && note_section_of(topic) == section; i++) {
			text_add(out, first ? "\n  " : ",\n  ");
			text_add_value(out, note_to_json(notes, topic, &list->notes[i]));
			first = false;
		}
	}
	text_add_char(out, ']');
}

void notes_json_write(struct text *out, const struct release_notes *notes)
{
	const struct pair_summary *summary = notes->summary;
	const struct pair *pair = notes->pair;

	text_add(out, "{\"format\":\"symdrift-notes\",\"version\":1,");
	text_add_key(out, "status", completeness_to_json(summary->complete));
	text_add(out, ",\n ");
	text_add_key(out, "old", build_ref_to_json(&pair->old_ref, summary->old_present));
	text_add(out, ",\n ");
	text_add_key(out, "new", build_ref_to_json(&pair->new_ref, summary->new_present));
	text_add(out, ",\n ");
	text_add_key(out, "warnings", texts_to_json(pair->warnings, pair->warning_count));
	text_add(out, ",\n ");
	text_add_key(out, "interface", json_string(notes->by_exports ? "exported" : "global"));
	text_add_char(out, ',');
	text_add_key(out, "changed_functions", json_integer((json_int_t)pair->diff_count));
	text_add_char(out, ',');
	text_add_key(out, "left_out", json_integer((json_int_t)notes->foreign_count));
	text_add_char(out, ',');
	text_add_key(out, "missing", texts_to_json(notes->missing, notes->missing_count));
	for (enum note_section section = 0; section < NOTE_SECTIONS; section++)
		add_section(out, notes, section);
	text_add(out, "}\n");
}
