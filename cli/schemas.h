/* The JSON schemas of docs/, embedded when the program is built (embed_schemas.cmake).
 *
 * docs/compare.schema.json is the schema `compare`. Sorted by name; constant.
 *
 *	for (size_t i = 0; i < schema_count; i++)
 *		puts(schemas[i].name);
 */
#ifndef SYMDRIFT_CLI_SCHEMAS_H
#define SYMDRIFT_CLI_SCHEMAS_H

#include <stddef.h>

struct schema {
	const char *name;
	const unsigned char *bytes; /* the file as it is */
	size_t size;
};

extern const struct schema schemas[];
extern const size_t schema_count;

#endif
