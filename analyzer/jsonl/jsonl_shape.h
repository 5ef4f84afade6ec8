/* Taking JSON objects apart by a table of the members that they may have.
 *
 * What json_take() gives has been checked: all members are known, those that must be there
 * are, and each is of its kind. So the code that follows only has to look at values. Errors
 * are ERR_FORMAT without file and line; the caller wraps them.
 *
 *	static const struct field fields[] = { { "name", FIELD_STRING, FIELD_REQUIRED }, ... };
 *	json_t *values[ARRAY_SIZE(fields)];
 *	struct err *err = json_take(object, fields, ARRAY_SIZE(fields), values);
 */
#ifndef SYMDRIFT_ANALYZER_JSONL_SHAPE_H
#define SYMDRIFT_ANALYZER_JSONL_SHAPE_H

#include <jansson.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/interner.h"

#define ARRAY_SIZE(array) (sizeof(array) / sizeof((array)[0]))

enum field_kind {
	FIELD_STRING,
	FIELD_INTEGER,
	FIELD_BOOLEAN,
	FIELD_ARRAY,
	FIELD_OBJECT,
};

enum field_need {
	FIELD_REQUIRED,
	FIELD_OPTIONAL,
	FIELD_NULLABLE, /* optional, and null is the same as leaving it out */
};

struct field {
	const char *name;
	enum field_kind kind;
	enum field_need need;
};

/* The value on a line, which belongs to the caller. */
struct err *json_parse_line(const char *line, size_t size, json_t **ret);

/* Put the member `fields[i]` of the object into `values[i]`, NULL if it is left out. The
 * values belong to the object. */
struct err *json_take(json_t *object, const struct field *fields, size_t count, json_t **values);

/* The string id of a string value; STRING_NONE for NULL. */
uint32_t json_intern(struct interner *strings, const json_t *value);

/* A number as this format spells it: lower case, no 0x, no leading zeros, at most 64 bits. */
struct err *json_hex(const json_t *value, const char *key, uint64_t *ret);

#endif
