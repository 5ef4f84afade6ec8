/* The functions of builds that names and globs mean (diffing/name_patterns.h), decided once: asking
 * is cheap, and safe from any number of threads.
 *
 *	struct selection *selection = selection_new(patterns, count, builds, build_count);
 *	options.filter = selection_takes;
 *	options.filter_context = selection;
 *	...
 *	selection_free(selection);
 */
#ifndef SYMDRIFT_DIFFING_SELECTION_H
#define SYMDRIFT_DIFFING_SELECTION_H

#include <stdbool.h>
#include <stddef.h>

#include "analyzer/build.h"

struct selection;

/* The builds share one interner and must outlive the selection; the patterns need not. */
struct selection *selection_new(const char *const *patterns, size_t count,
				const struct build *const *builds, size_t build_count);
void selection_free(struct selection *selection); /* NULL is fine */

/* Whether any pattern meets the function. A function_filter (diffing/diff.h): `context` is a
 * struct selection, `build` one of its builds. */
bool selection_takes(void *context, const struct build *build, const struct function *f);

/* Whether the pattern of this index meets some function of some build. */
bool selection_found(const struct selection *selection, size_t pattern);

#endif
