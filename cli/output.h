/* Where documents go: a file that appears whole or not at all, or what is open or can only be
 * written in place (cli/place.h).
 *
 * A file is written without a name, in the folder of its place, and gets its name at the end:
 * a run that fails or is killed leaves what was there before, and nothing else. Where the file
 * system has no files without a name, a temporary name stands in. */
#ifndef SYMDRIFT_CLI_OUTPUT_H
#define SYMDRIFT_CLI_OUTPUT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#include "base/err.h"

struct output {
	char *path;      /* NULL: standard output */
	char *temporary; /* its name until the end; NULL if it has none */
	bool in_place;   /* nothing to rename */
	FILE *stream;
};

/* `path` NULL or "-": standard output. */
struct err *output_open(const char *path, struct output *ret);
struct err *output_write(struct output *output, const char *bytes, size_t size);

/* Make what was written appear. Closes in any case. */
struct err *output_finish(struct output *output);

/* Throw away what was written, if output_finish() was not called. */
void output_abandon(struct output *output);

/* All of it at once. */
struct err *output_save(const char *path, const char *bytes, size_t size);

#endif
