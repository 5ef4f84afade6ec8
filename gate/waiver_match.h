/* Which waiver tolerates a hit: the first that still holds and takes rule and function.
 *
 *	struct waiver_matcher *matcher = waiver_matcher_new(waivers, count, today);
 *	waiver_matcher_start(matcher, pair, diff);
 *	struct waiver_choice choice = waiver_choose(matcher, RULE_INLINE_FULL);
 *	waiver_matcher_free(matcher);
 */
#ifndef SYMDRIFT_GATE_WAIVER_MATCH_H
#define SYMDRIFT_GATE_WAIVER_MATCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "diffing/diff.h"
#include "gate/rule.h"
#include "gate/waiver.h"

#define WAIVER_NONE UINT32_MAX

struct waiver_matcher;

/* Indices of waivers. */
struct waiver_choice {
	uint32_t waiver;  /* the first that tolerates it, or WAIVER_NONE */
	uint32_t expired; /* the first in front of that one that would have, or WAIVER_NONE */
};

struct waiver_matcher *waiver_matcher_new(const struct waiver *waivers, size_t count,
					  date_day today);
void waiver_matcher_free(struct waiver_matcher *matcher); /* NULL is fine */

/* Ask about a function from now on. Of an unchanged one `diff` has no changes. */
void waiver_matcher_start(struct waiver_matcher *matcher, const struct pair *pair,
			  const struct function_diff *diff);
struct waiver_choice waiver_choose(struct waiver_matcher *matcher, enum rule rule);

/* The choice for what is not about a function: `symbol` of the waiver has to take everything, or
 * the name of the watch list, which may be NULL. A path or a status is never met. */
struct waiver_choice waiver_choose_for_pair(const struct waiver_matcher *matcher, enum rule rule,
					    const char *watch_name);

bool waiver_is_expired(const struct waiver *waiver, date_day today);

#endif
