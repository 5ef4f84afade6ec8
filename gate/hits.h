/* Which rules fire for one function of a pair.
 *
 * Each topic of the entry (diffing/topic.h) has its rule. A rule fires besides whenever its own
 * condition holds, even if the topic of the status is another: a function can become ambiguous and
 * lose its export at once. Every entry has at least one hit, whatever the
 * severities are.
 *
 *	struct hit_list hits = { 0 };
 *	hits_find(pair, diff, &hits);
 *	for (i = 0; i < hits.count; i++) ... hits.items[i].rule
 *	hit_list_release(&hits);
 */
#ifndef SYMDRIFT_GATE_HITS_H
#define SYMDRIFT_GATE_HITS_H

#include <stdbool.h>
#include <stddef.h>

#include "diffing/diff.h"
#include "gate/rule.h"

/* A rule that fires. No two hits of a function have the same rule and change. */
struct hit {
	enum rule rule;
	/* What it is about. Of changes that come in twos, callers and symbols added and removed,
	 * the first there is; NULL: the status. hit_is_about() knows the others. */
	const struct change *change;
};

/* Whether the hit stands for this change of its function. */
bool hit_is_about(const struct hit *hit, const struct change *change);

struct hit_list {
	struct hit *items;
	size_t count, capacity;
};

/* Put the hits of an entry into `ret`, which is emptied before. */
void hits_find(const struct pair *pair, const struct function_diff *diff, struct hit_list *ret);

void hit_list_release(struct hit_list *hits);

/* Whether the signature changed in more than names of parameters and qualifiers of types: what a
 * caller or a probe compiled before would get wrong. */
bool diff_breaks_signature(const struct pair *pair, const struct function_diff *diff);

#endif
