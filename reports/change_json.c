#include "reports/change_json.h"

#include "analyzer/demangle.h"
#include "reports/change_shape.h"
#include "reports/json_value.h"

json_t *status_to_json(status_set status)
{
	json_t *words = json_array();

	if (status == STATUS_REGULAR)
		array_append(words, json_string(status_name(status)));
	for (unsigned bit = 1; bit <= STATUS_TRANSFORMATION; bit <<= 1)
		if (status & bit)
			array_append(words, json_string(status_name((status_set)bit)));
	return words;
}

static json_t *param_names_to_json(const struct build *build, const struct function *f)
{
	const struct signature *signature = f ? f->signature : NULL;
	json_t *names = json_array();

	for (uint32_t i = 0; signature && i < signature->param_count; i++)
		array_append(names, text_to_json(build_text(build, signature->params[i].name)));
	return names;
}

static json_t *side_to_json(const struct build *build, const struct function_diff *diff,
			    const struct change *change, bool new_side, struct spelling spelling)
{
	struct text text = { 0 };
	json_t *json;

	if (change_shape(change->kind) == SHAPE_ORDER)
		return param_names_to_json(build,
					   new_side ? diff->new_function : diff->old_function);
	text_add_change_side(&text, build, diff, change, new_side, spelling);
	json = text_to_json(text_string(&text));
	text_release(&text);
	return json;
}

static json_t *name_to_json(const struct build *build, const struct counted_name *name, bool symbol)
{
	const char *string = build_text(build, name->name);
	char *demangled = symbol ? NULL : name_demangle(string);
	const char *bind = bind_name(name->bind);
	json_t *json = json_object();

	object_set(json, "name", text_to_json(string));
	if (demangled)
		object_set(json, "demangled", text_to_json(demangled));
	object_set(json, "count", json_integer(name->count));
	if (symbol)
		object_set(json, "bind", bind ? json_string(bind) : json_integer(name->bind));
	free(demangled);
	return json;
}

static json_t *names_to_json(const struct build *build, const struct change *change)
{
	bool symbols = change_shape(change->kind) == SHAPE_SYMBOLS;
	json_t *names = json_array();

	for (uint32_t i = 0; i < change->name_count; i++)
		array_append(names, name_to_json(build, &change->names[i], symbols));
	return names;
}

json_t *change_to_json(const struct build *build, const struct function_diff *diff,
		       const struct change *change, struct spelling spelling)
{
	enum change_shape shape = change_shape(change->kind);
	json_t *json = json_object();

	object_set(json, "kind", json_string(change_kind_id(change->kind)));
	object_set(json, "title", json_string(change_kind_title(change->kind)));
	if (shape == SHAPE_CALLERS || shape == SHAPE_SYMBOLS)
		object_set(json, "names", names_to_json(build, change));
	for (int side = 0; side < 2; side++)
		if (change_has_side(change, side))
			object_set(json, side ? "to" : "from",
				   side_to_json(build, diff, change, side, spelling));
	return json;
}

json_t *changes_to_json(const struct build *build, const struct function_diff *diff,
			struct spelling spelling)
{
	json_t *changes = json_array();

	for (uint32_t i = 0; diff && i < diff->change_count; i++)
		array_append(changes, change_to_json(build, diff, &diff->changes[i], spelling));
	return changes;
}
