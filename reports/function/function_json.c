#include "reports/function/function_json.h"

#include "analyzer/demangle.h"
#include "analyzer/function_name.h"
#include "base/alloc.h"
#include "reports/change_json.h"
#include "reports/evidence_json.h"
#include "reports/function/caller_list.h"
#include "reports/function/status_markup.h"
#include "reports/json_value.h"

struct json_writer {
	const struct function_view *view;
	struct text scratch;
	struct text signature_name;
	struct caller_list callers;
};

static void set_text(json_t *object, const char *key, const char *string)
{
	if (string)
		object_set(object, key, text_to_json(string));
}

static void set_hex(struct json_writer *writer, json_t *object, const char *key, uint64_t value)
{
	text_clear(&writer->scratch);
	text_add_hex(&writer->scratch, value);
	set_text(object, key, text_string(&writer->scratch));
}

static json_t *caller_to_json(const struct build *build, struct caller caller, uint32_t count)
{
	const char *name = build_text(build, caller.name);
	CLEANUP(free_text) char *demangled = name_demangle(name);
	json_t *json = json_object();

	set_text(json, "file", build_text(build, caller.file));
	set_text(json, "name", name);
	set_text(json, "demangled", demangled);
	object_set(json, "count", json_integer(count));
	return json;
}

static json_t *callers_to_json(struct json_writer *writer, const struct build *build,
			       const struct instance *instance, enum caller_kind kind)
{
	const struct caller *callers = instance_callers(build, instance, kind);
	enum caller_kind unseen =
		kind == CALLERS_INLINE ? CALLERS_INLINE_UNSEEN : CALLERS_DIRECT_UNSEEN;
	json_t *json = json_array();

	if (writer->view->reference) {
		for (uint32_t i = 0; i < instance->callers[kind].count; i++)
			array_append(json, caller_to_json(build, callers[i], 1));
		return json;
	}
	caller_list_fill(&writer->callers, build, instance, kind, unseen);
	for (size_t i = 0; i < writer->callers.count; i++) {
		const struct counted_caller *item = &writer->callers.items[i];

		array_append(json, caller_to_json(build, item->caller, item->count));
	}
	return json;
}

static json_t *instance_to_json(struct json_writer *writer, const struct build *build,
				const struct instance *instance)
{
	uint64_t addr = writer->view->reference ? instance->walk_addr : instance->addr;
	json_t *json = json_object();

	set_text(json, "file", build_text(build, instance->file));
	set_hex(writer, json, "addr", addr);
	if (instance->decl_file != STRING_NONE) {
		text_clear(&writer->scratch);
		text_add_location(&writer->scratch, build, instance);
		set_text(json, "location", text_string(&writer->scratch));
	}
	object_set(json, "inline", json_boolean(instance->inline_value & INLINE_INLINED));
	object_set(json, "inline_callers",
		   callers_to_json(writer, build, instance, CALLERS_INLINE));
	object_set(json, "direct_callers",
		   callers_to_json(writer, build, instance, CALLERS_DIRECT));
	return json;
}

static json_t *symbol_to_json(struct json_writer *writer, const struct build *build,
			      const struct symbol *symbol)
{
	const char *bind = bind_name(symbol->bind);
	json_t *json = json_object();

	set_text(json, "name", build_text(build, symbol->name));
	set_hex(writer, json, "addr", symbol->addr);
	object_set(json, "size", json_integer((json_int_t)symbol->size));
	object_set(json, "bind", bind ? json_string(bind) : json_integer(symbol->bind));
	set_text(json, "visibility", visibility_name(symbol->visibility));
	set_text(json, "section", build_text(build, symbol->section));
	return json;
}

static void set_signature(struct json_writer *writer, json_t *json, const struct build *build,
			  const struct function *f)
{
	struct spelling spelling = { .flat_arrays = writer->view->reference };

	if (!function_shows_signature(build, f, writer->view->reference))
		return;
	text_clear(&writer->scratch);
	text_add_signature(&writer->scratch, build, f->signature,
			   text_string(&writer->signature_name), spelling);
	set_text(json, "signature", text_string(&writer->scratch));
}

static void set_facts(struct json_writer *writer, json_t *json, const struct build *build,
		      const struct function *f)
{
	const struct instance *instances = function_instances(build, f);
	const struct symbol *symbols = function_symbols(build, f);
	status_set status = view_status(writer->view, f);
	json_t *list = json_array();

	set_signature(writer, json, build, f);
	set_text(json, "collision", collision_name(function_collision(build, f)));
	set_text(json, "inline", inline_line(status));
	object_set(json, "transformation", json_boolean(status & STATUS_TRANSFORMATION));
	set_text(json, "exported", build_text(build, f->exported));
	set_text(json, "warning", build_text(build, f->warning));
	for (uint32_t i = 0; i < f->instances.count; i++)
		array_append(list, instance_to_json(writer, build, &instances[i]));
	object_set(json, "instances", list);
	list = json_array();
	for (uint32_t i = 0; i < f->symbols.count; i++)
		if (!writer->view->reference || !symbols[i].adopted)
			array_append(list, symbol_to_json(writer, build, &symbols[i]));
	object_set(json, "symbols", list);
}

static json_t *status_item_to_json(struct json_writer *writer, const struct build_ref *ref,
				   const struct function *f)
{
	json_t *json = json_object();

	set_text(json, "build", ref->label);
	object_set(json, "status", status_to_json(view_status(writer->view, f)));
	if (f)
		set_facts(writer, json, ref->build, f);
	return json;
}

static json_t *pair_to_json(const struct function_view *view, const struct pair *pair,
			    const struct pair_view *pair_view)
{
	struct spelling spelling = { .flat_arrays = view->reference };
	json_t *json = json_object();

	set_text(json, "old", pair->old_ref.label);
	set_text(json, "new", pair->new_ref.label);
	object_set(json, "changes",
		   changes_to_json(pair->new_ref.build, pair_view->diff, spelling));
	return json;
}

static json_t *group_to_json(struct json_writer *writer, const struct group *group,
			     const struct group_view *view)
{
	json_t *json = json_object(), *status = json_array(), *differences = json_array();

	set_text(json, "name", group->name);
	set_text(json, "mode", group->mode == GROUP_BASE ? "base" : "consecutive");
	if (group->mode == GROUP_BASE)
		set_text(json, "base", group->base.label);
	if (view->lists_base)
		array_append(status, status_item_to_json(writer, &group->base, view->base));
	for (size_t i = 0; i < group->build_count; i++)
		array_append(status,
			     status_item_to_json(writer, &group->builds[i], view->functions[i]));
	for (size_t i = 0; i < group->pair_count; i++)
		if (pair_view_has_item(writer->view, &group->pairs[i], &view->pairs[i]))
			array_append(differences,
				     pair_to_json(writer->view, &group->pairs[i], &view->pairs[i]));
	object_set(json, "status", status);
	object_set(json, "differences", differences);
	return json;
}

json_t *function_to_json(const struct function_view *view)
{
	const struct comparison *c = view->comparison;
	CLEANUP(free_text) char *demangled = view->reference ? NULL : name_demangle(view->text);
	struct json_writer writer = { .view = view };
	json_t *json = json_object(), *groups = json_array();

	if (demangled)
		text_add_qualified_name(&writer.signature_name, demangled);
	else
		text_add(&writer.signature_name, view->text);
	object_set(json, "format", json_string("symdrift-function"));
	object_set(json, "version", json_integer(1));
	object_set(json, "status", completeness_to_json(comparison_is_complete(c)));
	set_text(json, "function", view->text);
	set_text(json, "demangled", demangled);
	for (size_t i = 0; i < c->group_count; i++)
		array_append(groups, group_to_json(&writer, &c->groups[i], &view->groups[i]));
	object_set(json, "groups", groups);
	text_release(&writer.scratch);
	text_release(&writer.signature_name);
	caller_list_release(&writer.callers);
	return json;
}
