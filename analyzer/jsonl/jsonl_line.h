/* One line of a fingerprint file, as facts of a build.
 *
 * A part holds what some consecutive lines said: arrays like those of struct build, whose
 * runs count from the start of the part. Parts are filled in parallel and joined by
 * jsonl_read.c. */
#ifndef SYMDRIFT_ANALYZER_JSONL_LINE_H
#define SYMDRIFT_ANALYZER_JSONL_LINE_H

#include <stddef.h>

#include "analyzer/build.h"
#include "base/err.h"

#define JSONL_FORMAT "symdrift-fingerprint"
#define JSONL_VERSION 1
#define JSONL_UNCOUNTED UINT64_MAX /* the header does not say how many functions there are */

struct jsonl_part {
	struct interner *strings;
	struct arena arena; /* of the worker: signatures go there */
	struct function *functions;
	struct instance *instances;
	struct symbol *symbols;
	struct caller *callers;
	size_t function_count, function_capacity;
	size_t instance_count, instance_capacity;
	size_t symbol_count, symbol_capacity;
	size_t caller_count, caller_capacity;
};

void jsonl_part_release(struct jsonl_part *part);

/* Put what the first line says into the build: label and evidence. *ret_functions is how many
 * function lines must follow, or JSONL_UNCOUNTED. */
struct err *jsonl_read_header(const char *line, size_t size, struct build *build,
			      uint64_t *ret_functions);

/* Append the function of a line. After an error the part is of no use. */
struct err *jsonl_read_function(const char *line, size_t size, struct jsonl_part *part);

/* The words for enum inline_value. */
extern const char *const jsonl_inline_words[INLINE_DECLARED_INLINED + 1];

#endif
