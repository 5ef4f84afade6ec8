#include "analyzer/jsonl/jsonl_shape.h"

#include <stdbool.h>
#include <string.h>

#include "analyzer/jsonl/jsonl_string.h"

struct err *json_parse_line(const char *line, size_t size, json_t **ret)
{
	json_error_t error;

	if (size == 0)
		return err_new(ERR_FORMAT, "the line is empty");
	*ret = json_loadb(line, size, JSON_REJECT_DUPLICATES, &error);
	if (!*ret)
		return err_new(ERR_FORMAT, "not valid JSON: %s (column %d)", error.text,
			       error.column);
	return NULL;
}

static const char *const kind_names[] = {
	[FIELD_STRING] = "a string",       [FIELD_INTEGER] = "a whole number",
	[FIELD_BOOLEAN] = "true or false", [FIELD_ARRAY] = "an array",
	[FIELD_OBJECT] = "an object",
};

static bool is_of_kind(const json_t *value, enum field_kind kind)
{
	switch (kind) {
	case FIELD_STRING:
		return json_is_string(value);
	case FIELD_INTEGER:
		return json_is_integer(value);
	case FIELD_BOOLEAN:
		return json_is_boolean(value);
	case FIELD_ARRAY:
		return json_is_array(value);
	case FIELD_OBJECT:
		return json_is_object(value);
	}
	return false;
}

/* The number of the field, or `count`. Files have their keys in the order of the table, so
 * the search starts where the last one ended. */
static size_t find_field(const struct field *fields, size_t count, size_t start, const char *key)
{
	for (size_t i = 0; i < count; i++) {
		size_t at = start + i < count ? start + i : start + i - count;

		if (strcmp(fields[at].name, key) == 0)
			return at;
	}
	return count;
}

struct err *json_take(json_t *object, const struct field *fields, size_t count, json_t **values)
{
	size_t at = 0;

	if (!json_is_object(object))
		return err_new(ERR_FORMAT, "not an object");
	memset(values, 0, count * sizeof(*values));
	for (void *iter = json_object_iter(object); iter;
	     iter = json_object_iter_next(object, iter)) {
		const char *key = json_object_iter_key(iter);
		json_t *value = json_object_iter_value(iter);

		at = find_field(fields, count, at, key);
		if (at == count)
			return err_new(ERR_FORMAT, "unknown key \"%s\"", key);
		if (json_is_null(value) && fields[at].need == FIELD_NULLABLE)
			continue;
		if (!is_of_kind(value, fields[at].kind))
			return err_new(ERR_FORMAT, "\"%s\" is not %s", key,
				       kind_names[fields[at].kind]);
		values[at] = value;
	}
	for (size_t i = 0; i < count; i++)
		if (fields[i].need == FIELD_REQUIRED && !values[i])
			return err_new(ERR_FORMAT, "key \"%s\" is missing", fields[i].name);
	return NULL;
}

uint32_t json_intern(struct interner *strings, const json_t *value)
{
	if (!value)
		return STRING_NONE;
	return intern_json(strings, json_string_value(value), json_string_length(value));
}

struct err *json_hex(const json_t *value, const char *key, uint64_t *ret)
{
	const char *text = json_string_value(value);
	size_t size = json_string_length(value);
	uint64_t number = 0;

	if (size == 0 || size > 16 || strspn(text, "0123456789abcdef") != size ||
	    (text[0] == '0' && size > 1))
		return err_new(ERR_FORMAT,
			       "\"%s\" is \"%s\", not a lower-case hexadecimal number without 0x "
			       "and leading zeros",
			       key, text);
	for (size_t i = 0; i < size; i++) {
		unsigned digit = (unsigned)(text[i] <= '9' ? text[i] - '0' : text[i] - 'a' + 10);

		number = number << 4 | digit;
	}
	*ret = number;
	return NULL;
}
