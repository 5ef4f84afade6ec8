/* Functions by name: what --symbol, a watch list or a waiver mean by a name or a glob.
 *
 * Matched are the function's name and its symbols' names, each as it is and, if mangled, as it is
 * demangled: whole, without the return type, and without the parameters too. A glob takes slashes
 * and dots like any sign; what looks like one can also be meant literally, for `[` is a sign of
 * names: `f[abi:cxx11]()`, `<[T]>::len`. All is decided by selection_new(), which looks at each
 * name of the builds once: asking is cheap, and safe from any number of threads.
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

/* The builds share one interner and must outlive the selection; the patterns are copied. */
struct selection *selection_new(const char *const *patterns, size_t count,
				const struct build *const *builds, size_t build_count);
void selection_free(struct selection *selection); /* NULL is fine */

/* Whether any pattern meets the function. A function_filter (diffing/diff.h): `context` is a
 * struct selection, `build` one of its builds. */
bool selection_takes(void *context, const struct build *build, const struct function *f);

/* Whether the pattern of this index meets some function of some build. */
bool selection_found(const struct selection *selection, size_t pattern);

/* Whether one pattern meets one function. For a few functions: names are demangled each time. */
bool function_meets(const struct build *build, const struct function *f, const char *pattern);

/* Call `visit` with each spelling of a name that is matched. The text is valid during the call. */
typedef void spelling_visit(void *context, const char *spelling);
void name_visit_spellings(const char *name, spelling_visit *visit, void *context);

#endif
