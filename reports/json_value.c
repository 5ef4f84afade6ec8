#include "reports/json_value.h"

#include "base/bug.h"
#include "reports/markup.h"

void object_set(json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new(object, key, value) != 0)
		BUG("JSON key %s could not be set", key);
}

void array_append(json_t *array, json_t *value)
{
	if (json_array_append_new(array, value) != 0)
		BUG("a JSON array could not grow");
}

json_t *text_to_json(const char *string)
{
	json_t *json = json_string(string);
	struct text clean = { 0 };

	if (json)
		return json;
	text_add_verbatim(&clean, string);
	json = json_string(text_string(&clean));
	text_release(&clean);
	if (!json)
		BUG("a JSON string could not be made");
	return json;
}

json_t *text_or_null(const char *string)
{
	return string ? text_to_json(string) : json_null();
}

json_t *number_or_null(uint64_t number)
{
	return number ? json_integer((json_int_t)number) : json_null();
}

json_t *texts_to_json(const char *const *texts, size_t count)
{
	json_t *array = json_array();

	for (size_t i = 0; i < count; i++)
		array_append(array, text_to_json(texts[i]));
	return array;
}

static int add_bytes(const char *bytes, size_t size, void *out)
{
	text_add_bytes(out, bytes, size);
	return 0;
}

void text_add_value(struct text *out, json_t *value)
{
	if (json_dump_callback(value, add_bytes, out, JSON_COMPACT | JSON_ENCODE_ANY) != 0)
		BUG("a JSON value could not be written");
	json_decref(value);
}

void text_add_key(struct text *out, const char *key, json_t *value)
{
	text_printf(out, "\"%s\":", key);
	text_add_value(out, value);
}
