/* Odd input that does not stop the work: counted by kind, with the first example.
 *
 * Each thread counts for itself; merged, the example is the one from the earliest unit, so
 * that it does not depend on the number of threads. */
#ifndef SYMDRIFT_ANALYZER_DIAGNOSTICS_H
#define SYMDRIFT_ANALYZER_DIAGNOSTICS_H

#include <stdint.h>

#include "analyzer/build.h"
#include "base/pointer_map.h"

enum diagnostic_kind {
	DIAG_NAME_BYTES,  /* a name that is not printable UTF-8 */
	DIAG_NO_NAME,     /* a function without any name */
	DIAG_NO_ORIGIN,   /* a reference that leads nowhere */
	DIAG_NO_LINES,    /* a unit whose file table cannot be read */
	DIAG_SPLIT_UNIT,  /* a skeleton unit whose .dwo file is not there */
	DIAG_NO_ALT_FILE, /* .gnu_debugaltlink leads nowhere */
	DIAG_NO_TYPES,    /* a unit whose functions have no parameters and types */
	DIAG_KINDS,
};

struct diagnostics {
	struct {
		uint64_t count;
		uint64_t place; /* unit index of the example */
		char *example;  /* from the heap */
	} kinds[DIAG_KINDS];
	struct pointer_map names; /* of DIAG_NAME_BYTES; key: id as address */
};

/* Count one; the example is formatted only if it is the first of its kind. */
void diagnostics_add(struct diagnostics *diagnostics, enum diagnostic_kind kind, uint64_t place,
		     const char *format, ...) __attribute__((format(printf, 4, 5)));

/* Count a name (a string id) of kind DIAG_NAME_BYTES, once however often it is met: workers meet
 * the same ones. */
void diagnostics_add_name(struct diagnostics *diagnostics, uint32_t name);

/* Add what `from` has and empty it. */
void diagnostics_merge(struct diagnostics *diagnostics, struct diagnostics *from);

void diagnostics_release(struct diagnostics *diagnostics);

/* Write them into the evidence of a build. */
void diagnostics_store(const struct diagnostics *diagnostics, struct build *build);

#endif
