/* Whether two builds can be compared at all, and in which regards. */
#ifndef SYMDRIFT_DIFFING_COMPARABILITY_H
#define SYMDRIFT_DIFFING_COMPARABILITY_H

#include <stdbool.h>

#include "diffing/diff.h"

/* Whether different compilers made most of the two builds, GCC and clang say; versions don't
 * matter. False if either is unknown. */
bool compiler_families_differ(const struct build *old_build, const struct build *new_build);

/* Fill in the warnings of a pair, in `arena`. What a build does not tell (a fingerprint file
 * leaves much out) is no reason to warn. */
void pair_add_warnings(struct arena *arena, struct pair *pair);

#endif
