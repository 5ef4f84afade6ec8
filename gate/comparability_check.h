/* What a pair as a whole shows: evidence that is missing, another machine, another compiler. */
#ifndef SYMDRIFT_GATE_COMPARABILITY_CHECK_H
#define SYMDRIFT_GATE_COMPARABILITY_CHECK_H

#include "base/arena.h"
#include "diffing/diff.h"
#include "gate/policy.h"

/* A fact that a rule is about. */
struct pair_hit {
	enum rule rule;
	const char *sentence;            /* whole, without full stop */
	const char *topic;               /* what tells it from others of the rule: "symbols" */
	const char *old_text, *new_text; /* what changed into what, or NULL */
};

struct pair_check {
	struct pair_hit *hits; /* the machine first, then the compiler, then evidence */
	size_t hit_count, hit_capacity;
	const char **incomplete; /* sentences: why the verdict can't be trusted */
	size_t incomplete_count, incomplete_capacity;
	bool toolchain_changed;
	bool calls_unknown; /* to one of the builds */
};

/* Look at a pair of the group. Sentences live in `arena`. */
void pair_check_init(struct pair_check *ret, const struct group *group, const struct pair *pair,
		     struct arena *arena);

/* Say that no function of the pair is in scope, unless it is said already that both builds have
 * none. */
void pair_check_scope(struct pair_check *check, const struct pair *pair,
		      const struct policy *policy, unsigned scope, struct arena *arena);
void pair_check_release(struct pair_check *check);

#endif
