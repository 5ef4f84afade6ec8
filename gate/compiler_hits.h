/* Which hits compilers decide on: what another compiler alone can bring about, without a change of
 * the source.
 *
 *	hits_find(pair, diff, &hits);
 *	if (hits_are_of_compiler(pair, diff, &hits, calls_unknown)) ...
 */
#ifndef SYMDRIFT_GATE_COMPILER_HITS_H
#define SYMDRIFT_GATE_COMPILER_HITS_H

#include <stdbool.h>

#include "gate/hits.h"

/* Whether compilers decide what the rule is about: inlining and clones, but not how the source
 * declares a function. */
bool rule_is_of_compiler(enum rule rule);

/* Whether the hits of an entry may all come from another compiler: nothing but inlining, clones,
 * the status, the section within .text, an export that needs code of its own (of C++: a weak
 * function of a header), and who calls it directly as far as these calls are inlined now or were
 * inlined before, or unknown to one of the builds. */
bool hits_are_of_compiler(const struct pair *pair, const struct function_diff *diff,
			  const struct hit_list *hits, bool calls_unknown);

#endif
