/* What happened to one function between two builds.
 *
 * Fingerprints find the facets that changed, and the facts explain each of them: a facet
 * that differs without a change to show for it is a BUG, unless it differs only because one
 * of the builds does not tell. */
#ifndef SYMDRIFT_DIFFING_FUNCTION_DIFF_H
#define SYMDRIFT_DIFFING_FUNCTION_DIFF_H

#include <stdbool.h>

#include "diffing/explainer.h"

/* Whether there is an entry, and which. `x` was started with the pair of builds; it is done
 * with afterwards. Either function may be NULL (Absent), not both. */
bool function_diff_make(struct explainer *x, enum diff_rules rules,
			const struct function *old_function, const struct function *new_function,
			struct function_diff *ret);

#endif
