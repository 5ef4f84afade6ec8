/* Names and globs, and which of them a function meets: those of --symbol, of a watch list, of
 * waivers.
 *
 * Matched are the function's name and its symbols' names, each as it is and, if mangled, as it is
 * demangled: whole, without the return type, and without the parameters too. A glob takes slashes
 * and dots like any sign; what looks like one can also be meant literally, for `[` is a sign of
 * names: `f[abi:cxx11]()`, `<[T]>::len`. A plain name is looked up; a glob is only tried on names
 * that begin as it does. A name that meets nothing is remembered as such, so that asking for the
 * functions of several builds costs each name once.
 *
 *	struct name_patterns *patterns = name_patterns_new(texts, count);
 *	count = name_patterns_match(patterns, build, f, &indices);
 *	name_patterns_free(patterns);
 */
#ifndef SYMDRIFT_DIFFING_NAME_PATTERNS_H
#define SYMDRIFT_DIFFING_NAME_PATTERNS_H

#include <stddef.h>
#include <stdint.h>

#include "diffing/diff.h"

struct name_patterns;

/* The texts must outlive it, and all builds that are asked about share one interner. */
struct name_patterns *name_patterns_new(const char *const *texts, size_t count);
void name_patterns_free(struct name_patterns *patterns); /* NULL is fine */

/* The indices of the patterns that the function meets, ascending; valid until the next call. */
size_t name_patterns_match(struct name_patterns *patterns, const struct build *build,
			   const struct function *f, const uint32_t **ret);

/* The same for the function of either build of a pair; either may be NULL. */
size_t name_patterns_match_pair(struct name_patterns *patterns, const struct pair *pair,
				const struct function *old_function,
				const struct function *new_function, const uint32_t **ret);

/* Call `visit` with each spelling of a name that is matched. The text is valid during the call. */
typedef void spelling_visit(void *context, const char *spelling);
void name_visit_spellings(const char *name, spelling_visit *visit, void *context);

#endif
