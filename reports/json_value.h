/* Small steps with Jansson values that cannot fail for the caller: a value that could not be
 * made means that memory ran out, which is a BUG. */
#ifndef SYMDRIFT_REPORTS_JSON_VALUE_H
#define SYMDRIFT_REPORTS_JSON_VALUE_H

#include <jansson.h>
#include <stdint.h>

#include "base/text.h"

/* Put a new value into an object or array, which takes it. */
void object_set(json_t *object, const char *key, json_t *value);
void array_append(json_t *array, json_t *value);

/* Any bytes as a JSON string: what is no UTF-8 is written as `\xNN`. */
json_t *text_to_json(const char *string);

json_t *text_or_null(const char *string); /* NULL gives null */
json_t *number_or_null(uint64_t number);  /* 0 gives null */

json_t *texts_to_json(const char *const *texts, size_t count); /* an array of strings */

/* Append a value, on one line, and free it; the second one with `"key":` in front. */
void text_add_value(struct text *out, json_t *value);
void text_add_key(struct text *out, const char *key, json_t *value);

#endif
