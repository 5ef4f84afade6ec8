/* The fingerprint interchange: JSON Lines, version 1 (docs/fingerprint.md).
 *
 * One header line, then one function a line, sorted by name. What is written is read back
 * to an equal build. Reading is strict: an unknown key, a missing header, a newer version or
 * a broken line is an ERR_FORMAT that names file and line. */
#ifndef SYMDRIFT_ANALYZER_JSONL_H
#define SYMDRIFT_ANALYZER_JSONL_H

#include "analyzer/build.h"
#include "analyzer/load.h"
#include "base/err.h"
#include "base/text.h"

/* Read a whole file that is already in memory; `path` is for messages. */
struct err *jsonl_read(const char *path, const char *data, size_t size,
		       const struct load_options *options, struct interner *strings,
		       struct build **ret);

/* Where written bytes go: in order, each call at most a few megabytes. An error stops the
 * writing and comes back from jsonl_write(). */
typedef struct err *jsonl_sink(void *context, const char *bytes, size_t size);

/* Write the build under this label, with up to `jobs` threads; the bytes are the same for
 * any number. */
struct err *jsonl_write(const struct build *build, const char *label, unsigned jobs,
			jsonl_sink *sink, void *context);

#endif
