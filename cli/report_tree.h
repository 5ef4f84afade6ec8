/* A folder of reports, one file a function: X/NAME.md (FORMAT.md section 1).
 *
 * A folder that is new appears whole or not at all: it is filled under a temporary name beside
 * its place and renamed at the end. One that is empty is empty again after an error. In one
 * that holds files already, reports replace those of the same name and the others are left
 * alone. */
#ifndef SYMDRIFT_CLI_REPORT_TREE_H
#define SYMDRIFT_CLI_REPORT_TREE_H

#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/text.h"

/* Append the document of a function. `worker` is 0 .. jobs-1. May be called from several
 * threads, each with a `worker` of its own; a worker's names come in ascending order. */
typedef struct err *report_tree_render(void *context, uint32_t name, unsigned worker,
				       struct text *out);

struct report_tree {
	const char *folder;
	const char *extension; /* ".md" */
	const uint32_t *names; /* string ids, sorted by bytes */
	size_t name_count;
	const struct interner *strings;
	unsigned jobs;
	report_tree_render *render;
	void *context;
};

struct err *report_tree_write(const struct report_tree *tree);

#endif
