/* Whom a function is inlined into, as one list. */
#ifndef SYMDRIFT_REPORTS_INLINE_CALLERS_H
#define SYMDRIFT_REPORTS_INLINE_CALLERS_H

#include <stddef.h>

#include "analyzer/build.h"
#include "diffing/diff.h"

/* All other functions that `f` is inlined into, what the reference has not seen included, each
 * once and sorted by name. Goes to free(); never NULL. */
struct counted_name *inline_callers_new(const struct build *build, const struct function *f,
					size_t *ret_count);

#endif
