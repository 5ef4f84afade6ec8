#include <string.h>

#include "analyzer/jsonl/jsonl_line.h"
#include "analyzer/jsonl/jsonl_shape.h"

enum { HEADER_FORMAT, HEADER_VERSION, HEADER_BUILD, HEADER_FIELDS };

static const struct field header_fields[HEADER_FIELDS] = {
	[HEADER_FORMAT] = { "format", FIELD_STRING, FIELD_REQUIRED },
	[HEADER_VERSION] = { "version", FIELD_INTEGER, FIELD_REQUIRED },
	[HEADER_BUILD] = { "build", FIELD_OBJECT, FIELD_REQUIRED },
};

enum {
	BUILD_LABEL,
	BUILD_MACHINE,
	BUILD_CLASS,
	BUILD_ORDER,
	BUILD_ID,
	BUILD_PRODUCERS,
	BUILD_INCOMPLETE,
	BUILD_FUNCTIONS,
	BUILD_FIELDS
};

static const struct field build_fields[BUILD_FIELDS] = {
	[BUILD_LABEL] = { "label", FIELD_STRING, FIELD_REQUIRED },
	[BUILD_MACHINE] = { "machine", FIELD_STRING, FIELD_REQUIRED },
	[BUILD_CLASS] = { "class", FIELD_INTEGER, FIELD_REQUIRED },
	[BUILD_ORDER] = { "byte_order", FIELD_STRING, FIELD_REQUIRED },
	[BUILD_ID] = { "build_id", FIELD_STRING, FIELD_NULLABLE },
	[BUILD_PRODUCERS] = { "producers", FIELD_ARRAY, FIELD_OPTIONAL },
	[BUILD_INCOMPLETE] = { "incomplete", FIELD_BOOLEAN, FIELD_OPTIONAL },
	[BUILD_FUNCTIONS] = { "functions", FIELD_INTEGER, FIELD_OPTIONAL },
};

/* Before anything else is looked at: a newer version may have keys we have never heard of. */
static struct err *check_version(const json_t *root)
{
	const char *format = json_string_value(json_object_get(root, "format"));
	const json_t *version = json_object_get(root, "version");

	if (!format || strcmp(format, JSONL_FORMAT) != 0)
		return err_new(ERR_FORMAT, "missing header: the first line does not say "
					   "\"format\":\"" JSONL_FORMAT "\"");
	if (json_is_integer(version) && json_integer_value(version) > JSONL_VERSION)
		return err_new(ERR_FORMAT,
			       "version %lld of the format is newer than the version %d that can "
			       "be read",
			       (long long)json_integer_value(version), JSONL_VERSION);
	if (json_is_integer(version) && json_integer_value(version) != JSONL_VERSION)
		return err_new(ERR_FORMAT, "there is no version %lld of the format",
			       (long long)json_integer_value(version));
	return NULL;
}

static struct err *read_producers(json_t *array, struct build *build)
{
	size_t count = json_array_size(array);
	struct producer *producers = ARENA_ARRAY(&build->arena, struct producer, count);

	for (size_t i = 0; i < count; i++) {
		const json_t *name = json_array_get(array, i);

		if (!json_is_string(name))
			return err_new(ERR_FORMAT, "\"producers\": element %zu is not a string",
				       i + 1);
		producers[i] = (struct producer){ .name = json_intern(build->strings, name),
						  .flags = STRING_NONE };
	}
	build->evidence.producers = producers;
	build->evidence.producer_count = (uint32_t)count;
	return NULL;
}

/* The interner outlives the build, so its texts can be kept. */
static const char *text_of(const struct build *build, const json_t *value)
{
	return value ? interner_text(build->strings, json_intern(build->strings, value)) : NULL;
}

static struct err *read_count(const json_t *value, uint64_t *ret)
{
	json_int_t count = json_integer_value(value);

	*ret = JSONL_UNCOUNTED;
	if (!value)
		return NULL;
	if (count < 0)
		return err_new(ERR_FORMAT, "\"functions\" is %lld, not a number of functions",
			       (long long)count);
	*ret = (uint64_t)count;
	return NULL;
}

static struct err *read_build(json_t *object, struct build *build, uint64_t *ret_functions)
{
	struct evidence *evidence = &build->evidence;
	json_t *values[BUILD_FIELDS];
	const char *order;
	json_int_t class;
	struct err *err = json_take(object, build_fields, BUILD_FIELDS, values);

	if (err)
		return err;
	class = json_integer_value(values[BUILD_CLASS]);
	if (class != 32 && class != 64)
		return err_new(ERR_FORMAT, "\"class\" is %lld, not 32 or 64", (long long)class);
	order = json_string_value(values[BUILD_ORDER]);
	if (strcmp(order, "little") != 0 && strcmp(order, "big") != 0)
		return err_new(ERR_FORMAT, "\"byte_order\" is \"%s\", not \"little\" or \"big\"",
			       order);
	err = read_count(values[BUILD_FUNCTIONS], ret_functions);
	if (err)
		return err;
	build->label = text_of(build, values[BUILD_LABEL]);
	evidence->source = SOURCE_FINGERPRINT;
	evidence->machine = text_of(build, values[BUILD_MACHINE]);
	evidence->class = (unsigned)class;
	evidence->big_endian = order[0] == 'b';
	evidence->build_id = text_of(build, values[BUILD_ID]);
	evidence->incomplete = json_is_true(values[BUILD_INCOMPLETE]);
	return read_producers(values[BUILD_PRODUCERS], build);
}

struct err *jsonl_read_header(const char *line, size_t size, struct build *build,
			      uint64_t *ret_functions)
{
	json_t *values[HEADER_FIELDS];
	json_t *root;
	struct err *err = json_parse_line(line, size, &root);

	if (err)
		return err;
	err = check_version(root);
	if (!err)
		err = json_take(root, header_fields, HEADER_FIELDS, values);
	if (!err)
		err = err_wrap(read_build(values[HEADER_BUILD], build, ret_functions), "\"build\"");
	json_decref(root);
	return err;
}
