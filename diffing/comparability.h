/* Whether two builds can be compared at all, in words. */
#ifndef SYMDRIFT_DIFFING_COMPARABILITY_H
#define SYMDRIFT_DIFFING_COMPARABILITY_H

#include "diffing/diff.h"

/* Fill in the warnings of a pair, in `arena`. What a build does not tell (a fingerprint file
 * leaves much out) is no reason to warn. */
void pair_add_warnings(struct arena *arena, struct pair *pair);

#endif
