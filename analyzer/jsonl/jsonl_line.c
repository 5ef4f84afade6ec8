#include "analyzer/jsonl/jsonl_line.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/jsonl/jsonl_shape.h"
#include "analyzer/jsonl/jsonl_string.h"

const char *const jsonl_inline_words[] = { "none", "inlined", "declared", "declared-inlined" };

void jsonl_part_release(struct jsonl_part *part)
{
	free(part->functions);
	free(part->instances);
	free(part->symbols);
	free(part->callers);
	*part = (struct jsonl_part){ 0 };
}

/* --- signatures --- */

enum { PARAM_NAME, PARAM_TYPE, PARAM_FIELDS };

static const struct field param_fields[PARAM_FIELDS] = {
	[PARAM_NAME] = { "name", FIELD_STRING, FIELD_REQUIRED },
	[PARAM_TYPE] = { "type", FIELD_STRING, FIELD_REQUIRED },
};

enum { SIGNATURE_RETURN, SIGNATURE_PARAMS, SIGNATURE_FIELDS };

static const struct field signature_fields[SIGNATURE_FIELDS] = {
	[SIGNATURE_RETURN] = { "return", FIELD_STRING, FIELD_REQUIRED },
	[SIGNATURE_PARAMS] = { "params", FIELD_ARRAY, FIELD_REQUIRED },
};

static struct err *read_param(json_t *object, struct interner *strings, struct param *ret)
{
	json_t *values[PARAM_FIELDS];
	struct err *err = json_take(object, param_fields, PARAM_FIELDS, values);

	if (err)
		return err;
	ret->name = json_intern(strings, values[PARAM_NAME]);
	ret->type = json_intern(strings, values[PARAM_TYPE]);
	return NULL;
}

static struct err *read_signature(json_t *object, struct jsonl_part *part,
				  const struct signature **ret)
{
	json_t *values[SIGNATURE_FIELDS];
	struct signature *signature;
	size_t count;
	struct err *err = json_take(object, signature_fields, SIGNATURE_FIELDS, values);

	if (err)
		return err;
	count = json_array_size(values[SIGNATURE_PARAMS]);
	signature = arena_alloc(&part->arena, sizeof(*signature) + count * sizeof(struct param));
	signature->return_type = json_intern(part->strings, values[SIGNATURE_RETURN]);
	signature->param_count = (uint32_t)count;
	for (size_t i = 0; i < count && !err; i++)
		err = err_wrap(read_param(json_array_get(values[SIGNATURE_PARAMS], i),
					  part->strings, &signature->params[i]),
			       "parameter %zu", i + 1);
	*ret = signature;
	return err;
}

/* --- instances --- */

enum {
	INSTANCE_FILE,
	INSTANCE_LOC,
	INSTANCE_ADDR,
	INSTANCE_WALK_ADDR,
	INSTANCE_EXTERNAL,
	INSTANCE_INLINE,
	INSTANCE_CALLERS,
	INSTANCE_FIELDS = INSTANCE_CALLERS + CALLER_KINDS
};

static const struct field instance_fields[INSTANCE_FIELDS] = {
	[INSTANCE_FILE] = { "file", FIELD_STRING, FIELD_NULLABLE },
	[INSTANCE_LOC] = { "loc", FIELD_STRING, FIELD_NULLABLE },
	[INSTANCE_ADDR] = { "addr", FIELD_STRING, FIELD_OPTIONAL },
	[INSTANCE_WALK_ADDR] = { "walk_addr", FIELD_STRING, FIELD_OPTIONAL },
	[INSTANCE_EXTERNAL] = { "external", FIELD_BOOLEAN, FIELD_OPTIONAL },
	[INSTANCE_INLINE] = { "inline", FIELD_STRING, FIELD_OPTIONAL },
	[INSTANCE_CALLERS + CALLERS_INLINE] = { "inline_callers", FIELD_ARRAY, FIELD_OPTIONAL },
	[INSTANCE_CALLERS + CALLERS_DIRECT] = { "direct_callers", FIELD_ARRAY, FIELD_OPTIONAL },
	[INSTANCE_CALLERS +
		CALLERS_INLINE_UNSEEN] = { "unseen_inline_callers", FIELD_ARRAY, FIELD_OPTIONAL },
	[INSTANCE_CALLERS +
		CALLERS_DIRECT_UNSEEN] = { "unseen_direct_callers", FIELD_ARRAY, FIELD_OPTIONAL },
};

/* The line number at the end of a location, and where its colon is; 0 if there is none. */
static uint32_t line_of_location(const char *text, size_t size, size_t *ret_colon)
{
	const char *colon = memrchr(text, ':', size);
	uint64_t line = 0;

	if (!colon || colon + 1 == text + size || colon[1] == '0')
		return 0;
	for (const char *at = colon + 1; at < text + size; at++) {
		if (*at < '0' || *at > '9')
			return 0;
		line = line * 10 + (unsigned)(*at - '0');
		if (line > UINT32_MAX)
			return 0;
	}
	*ret_colon = (size_t)(colon - text);
	return (uint32_t)line;
}

static void read_location(const json_t *value, struct interner *strings, struct instance *instance)
{
	const char *text = json_string_value(value);
	size_t size = json_string_length(value);

	if (!value)
		return;
	instance->decl_line = line_of_location(text, size, &size);
	instance->decl_file = intern_json(strings, text, size);
}

/* The colon between file and function: the last one that is not half of a `::`, which C++
 * names hold. Of three in a row the first; `size` if there is none. */
static size_t find_caller_colon(const char *text, size_t size)
{
	size_t end = size;

	while (end > 0) {
		size_t start;

		if (text[--end] != ':')
			continue;
		start = end;
		while (start > 0 && text[start - 1] == ':')
			start--;
		if ((end - start) % 2 == 0)
			return start;
		end = start;
	}
	return size;
}

static struct err *read_callers(json_t *array, const char *key, struct jsonl_part *part,
				struct run *ret)
{
	size_t count = json_array_size(array);

	*ret = (struct run){ (uint32_t)part->caller_count, (uint32_t)count };
	array_reserve((void **)&part->callers, &part->caller_capacity, part->caller_count + count,
		      sizeof(*part->callers));
	for (size_t i = 0; i < count; i++) {
		const json_t *value = json_array_get(array, i);
		const char *text = json_string_value(value);
		size_t size = json_string_length(value), colon;

		if (!text)
			return err_new(ERR_FORMAT, "\"%s\": element %zu is not a string", key,
				       i + 1);
		colon = find_caller_colon(text, size);
		if (colon == size)
			return err_new(ERR_FORMAT, "\"%s\": \"%s\" is not FILE:FUNCTION", key,
				       text);
		part->callers[part->caller_count++] = (struct caller){
			.file = intern_json(part->strings, text, colon),
			.name = intern_json(part->strings, text + colon + 1, size - colon - 1),
		};
	}
	return NULL;
}

static struct err *read_inline(const json_t *value, uint8_t *ret)
{
	for (uint8_t i = 0; i < ARRAY_SIZE(jsonl_inline_words); i++) {
		if (strcmp(json_string_value(value), jsonl_inline_words[i]) == 0) {
			*ret = i;
			return NULL;
		}
	}
	return err_new(ERR_FORMAT,
		       "\"inline\" is \"%s\", not \"none\", \"inlined\", \"declared\" or "
		       "\"declared-inlined\"",
		       json_string_value(value));
}

static struct err *read_instance(json_t *object, struct jsonl_part *part)
{
	struct instance *instance =
		ARRAY_PUSH(part->instances, part->instance_count, part->instance_capacity);
	json_t *values[INSTANCE_FIELDS];
	struct err *err = json_take(object, instance_fields, INSTANCE_FIELDS, values);

	if (err)
		return err;
	*instance = (struct instance){
		.file = json_intern(part->strings, values[INSTANCE_FILE]),
		.external = json_is_true(values[INSTANCE_EXTERNAL]),
	};
	read_location(values[INSTANCE_LOC], part->strings, instance);
	if (values[INSTANCE_ADDR])
		err = json_hex(values[INSTANCE_ADDR], "addr", &instance->addr);
	instance->walk_addr = instance->addr;
	if (!err && values[INSTANCE_WALK_ADDR])
		err = json_hex(values[INSTANCE_WALK_ADDR], "walk_addr", &instance->walk_addr);
	if (!err && values[INSTANCE_INLINE])
		err = read_inline(values[INSTANCE_INLINE], &instance->inline_value);
	for (unsigned k = 0; k < CALLER_KINDS && !err; k++)
		err = read_callers(values[INSTANCE_CALLERS + k],
				   instance_fields[INSTANCE_CALLERS + k].name, part,
				   &instance->callers[k]);
	return err;
}

/* --- symbols --- */

enum {
	SYMBOL_NAME,
	SYMBOL_ADDR,
	SYMBOL_SIZE,
	SYMBOL_BIND,
	SYMBOL_VISIBILITY,
	SYMBOL_SECTION,
	SYMBOL_FIELDS
};

static const struct field symbol_fields[SYMBOL_FIELDS] = {
	[SYMBOL_NAME] = { "name", FIELD_STRING, FIELD_REQUIRED },
	[SYMBOL_ADDR] = { "addr", FIELD_STRING, FIELD_REQUIRED },
	[SYMBOL_SIZE] = { "size", FIELD_INTEGER, FIELD_REQUIRED },
	[SYMBOL_BIND] = { "bind", FIELD_STRING, FIELD_REQUIRED },
	[SYMBOL_VISIBILITY] = { "visibility", FIELD_STRING, FIELD_OPTIONAL },
	[SYMBOL_SECTION] = { "section", FIELD_STRING, FIELD_NULLABLE },
};

/* The number that has this name; numbers without one are written in decimal. Both fields
 * have four bits at most in ELF. */
static struct err *read_named_number(const json_t *value, const char *key,
				     const char *(*name_of)(unsigned), uint8_t *ret)
{
	const char *text = json_string_value(value);

	for (uint8_t number = 0; number < 16; number++) {
		const char *name = name_of(number);
		char digits[4];

		if (!name) {
			snprintf(digits, sizeof(digits), "%u", number);
			name = digits;
		}
		if (strcmp(text, name) == 0) {
			*ret = number;
			return NULL;
		}
	}
	return err_new(ERR_FORMAT, "\"%s\" is \"%s\", which is not known", key, text);
}

static struct err *read_symbol(json_t *object, struct jsonl_part *part)
{
	struct symbol *symbol =
		ARRAY_PUSH(part->symbols, part->symbol_count, part->symbol_capacity);
	json_t *values[SYMBOL_FIELDS];
	json_int_t size;
	struct err *err = json_take(object, symbol_fields, SYMBOL_FIELDS, values);

	if (err)
		return err;
	size = json_integer_value(values[SYMBOL_SIZE]);
	if (size < 0)
		return err_new(ERR_FORMAT, "\"size\" is %lld, less than 0", (long long)size);
	*symbol = (struct symbol){
		.name = json_intern(part->strings, values[SYMBOL_NAME]),
		.section = json_intern(part->strings, values[SYMBOL_SECTION]),
		.size = (uint64_t)size,
	};
	err = json_hex(values[SYMBOL_ADDR], "addr", &symbol->addr);
	if (!err)
		err = read_named_number(values[SYMBOL_BIND], "bind", bind_name, &symbol->bind);
	if (!err && values[SYMBOL_VISIBILITY])
		err = read_named_number(values[SYMBOL_VISIBILITY], "visibility", visibility_name,
					&symbol->visibility);
	return err;
}

/* --- functions --- */

enum {
	FUNCTION_NAME,
	FUNCTION_SIGNATURE,
	FUNCTION_INSTANCES,
	FUNCTION_SYMBOLS,
	FUNCTION_EXPORTED,
	FUNCTION_WARNING,
	FUNCTION_FIELDS
};

static const struct field function_fields[FUNCTION_FIELDS] = {
	[FUNCTION_NAME] = { "name", FIELD_STRING, FIELD_REQUIRED },
	[FUNCTION_SIGNATURE] = { "signature", FIELD_OBJECT, FIELD_NULLABLE },
	[FUNCTION_INSTANCES] = { "instances", FIELD_ARRAY, FIELD_REQUIRED },
	[FUNCTION_SYMBOLS] = { "symbols", FIELD_ARRAY, FIELD_OPTIONAL },
	[FUNCTION_EXPORTED] = { "exported", FIELD_STRING, FIELD_NULLABLE },
	[FUNCTION_WARNING] = { "warning", FIELD_STRING, FIELD_NULLABLE },
};

static struct err *read_members(json_t **values, struct jsonl_part *part, struct function *function)
{
	json_t *instances = values[FUNCTION_INSTANCES], *symbols = values[FUNCTION_SYMBOLS];
	struct err *err = NULL;

	if (values[FUNCTION_SIGNATURE])
		err = err_wrap(
			read_signature(values[FUNCTION_SIGNATURE], part, &function->signature),
			"\"signature\"");
	function->instances = (struct run){ (uint32_t)part->instance_count,
					    (uint32_t)json_array_size(instances) };
	for (size_t i = 0; i < json_array_size(instances) && !err; i++)
		err = err_wrap(read_instance(json_array_get(instances, i), part), "instance %zu",
			       i + 1);
	function->symbols =
		(struct run){ (uint32_t)part->symbol_count, (uint32_t)json_array_size(symbols) };
	for (size_t i = 0; i < json_array_size(symbols) && !err; i++)
		err = err_wrap(read_symbol(json_array_get(symbols, i), part), "symbol %zu", i + 1);
	return err;
}

struct err *jsonl_read_function(const char *line, size_t size, struct jsonl_part *part)
{
	struct function *function;
	json_t *values[FUNCTION_FIELDS];
	json_t *root;
	struct err *err = json_parse_line(line, size, &root);

	if (err)
		return err;
	err = json_take(root, function_fields, FUNCTION_FIELDS, values);
	if (!err) {
		function =
			ARRAY_PUSH(part->functions, part->function_count, part->function_capacity);
		*function = (struct function){
			.name = json_intern(part->strings, values[FUNCTION_NAME]),
			.exported = json_intern(part->strings, values[FUNCTION_EXPORTED]),
			.warning = json_intern(part->strings, values[FUNCTION_WARNING]),
		};
		err = read_members(values, part, function);
	}
	json_decref(root);
	return err;
}
