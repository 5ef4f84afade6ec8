/* Which of many names and globs a function meets: those of a watch list, or of waivers.
 *
 * What is matched is what diffing/selection.h says. A plain name is looked up; a glob is only
 * tried on names that begin as it does. A name that meets nothing is remembered as such, so that
 * asking for the functions of several builds costs each name once.
 *
 *	struct name_patterns *patterns = name_patterns_new(texts, count);
 *	count = name_patterns_match(patterns, pair, old_function, new_function, &indices);
 *	name_patterns_free(patterns);
 */
#ifndef SYMDRIFT_GATE_NAME_PATTERNS_H
#define SYMDRIFT_GATE_NAME_PATTERNS_H

#include <stddef.h>
#include <stdint.h>

#include "diffing/diff.h"

struct name_patterns;

/* The texts must outlive it, and all builds that are asked about share one interner. */
struct name_patterns *name_patterns_new(const char *const *texts, size_t count);
void name_patterns_free(struct name_patterns *patterns); /* NULL is fine */

/* The indices of the patterns that the function of either build meets, ascending; valid until the
 * next call. Either function may be NULL. */
size_t name_patterns_match(struct name_patterns *patterns, const struct pair *pair,
			   const struct function *old_function, const struct function *new_function,
			   const uint32_t **ret);

#endif
