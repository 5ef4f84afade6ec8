/* What the rules have to say about one pair after the other.
 *
 *	struct judge judge;
 *	judge_init(&judge, options, &findings, waiver_matcher);
 *	for each pair: judge_pair(&judge, group, pair, &pairs[i]);
 *	judge_missing(&judge, pairs, count);
 *	judge_release(&judge);
 */
#ifndef SYMDRIFT_GATE_JUDGE_H
#define SYMDRIFT_GATE_JUDGE_H

#include "gate/comparability_check.h"
#include "gate/finding_list.h"
#include "gate/hits.h"
#include "gate/verdict.h"
#include "gate/waiver_match.h"
#include "gate/watch_check.h"

/* An entry of the watch list that no function of a pair met. */
struct missing_entry {
	const struct pair_verdict *pair;
	const struct watch_entry *watch;
	size_t index; /* of the entry */
};

struct judge {
	const struct verdict_options *options;
	struct arena *arena;
	unsigned scope;
	enum diff_rules rules;
	struct path_globs paths;
	struct watch_checker *watch;
	struct waiver_matcher *waivers; /* not owned */
	struct finding_list *findings;  /* not owned */
	struct file_set *file_sets;     /* one for each build of the comparison */
	size_t file_set_count;
	struct missing_entry *missing; /* by pair */
	size_t missing_count, missing_capacity;
	bool calls_unknown;   /* to one build of the pair at hand */
	struct hit_list hits; /* of the function at hand */
};

void judge_init(struct judge *ret, const struct comparison *comparison,
		const struct verdict_options *options, struct waiver_matcher *waivers,
		struct finding_list *findings);
void judge_release(struct judge *judge);

/* Add the findings of a pair but for watch.missing; fills in all of `ret` but the counts. `ret`
 * must outlive the judge. */
void judge_pair(struct judge *judge, const struct group *group, const struct pair *pair,
		struct pair_verdict *ret);

/* Add the findings about what the watch list names and builds don't have, once all pairs were
 * judged: one for the whole comparison if no build has it, else one for each pair. */
void judge_missing(struct judge *judge, const struct pair_verdict *pairs, size_t pair_count);

#endif
