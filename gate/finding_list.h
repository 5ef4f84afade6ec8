/* From hits to findings.
 *
 * While a pair is walked, each hit of each function is added; then those with the same rule,
 * severity, cause, waiver and entry of the watch list are folded into one finding. What a function
 * shares with no other is one finding too, whatever the causes: three parameters that went.
 * Whatever decides the order was given an order when it was added, so that nothing depends on
 * hashes.
 *
 *	finding_list_start_pair(&list, group, pair, finder);
 *	index = finding_list_add_function(&list, diff, ...);
 *	finding_list_add(&list, index, &attributes);
 *	finding_list_end_pair(&list);
 *	...
 *	findings = finding_list_finish(&list, &count);
 *	finding_list_release(&list);
 */
#ifndef SYMDRIFT_GATE_FINDING_LIST_H
#define SYMDRIFT_GATE_FINDING_LIST_H

#include <xxhash.h>

#include "gate/causes.h"
#include "gate/finding_id.h"
#include "gate/verdict.h"
#include "gate/waiver_match.h"

/* A function of the pair at hand that has a hit. */
struct hit_function {
	const struct function_diff *diff; /* without changes if nothing changed */
	const struct watch_entry *watch;  /* the first that takes it, or NULL */
	bool of_compiler;                 /* hits_are_of_compiler() */
};

/* A hit with what was decided about it. */
struct judged_hit {
	struct hit hit;
	enum severity severity;
	struct waiver_choice waiver;
	const struct watch_entry *watch; /* of watch.*, else NULL */
};

struct hit_entry {
	XXH128_hash_t key;   /* of the finding it belongs to */
	XXH128_hash_t cause; /* the key by its cause alone */
	struct judged_hit judged;
	uint32_t function; /* index of hit_function */
	uint32_t order;
};

struct ordered_finding {
	struct finding finding;
	uint32_t order;
};

struct finding_list {
	struct arena *arena; /* of the verdict */
	const struct waiver *waivers;
	struct waiver_use *uses; /* one a waiver */
	uint32_t *last_finding;  /* by waiver: number of the finding that was counted last */
	const struct group *group;
	struct cause_finder *finder; /* of the pair at hand */
	struct cause cause;
	struct id_maker id;
	struct hit_function *functions;
	size_t function_count, function_capacity;
	struct hit_entry *entries;
	size_t entry_count, entry_capacity;
	struct ordered_finding *findings;
	size_t finding_count, finding_capacity;
	uint32_t next_order;
};

/* `uses` has one element, all zero but for `waiver`, for each of the waivers. */
void finding_list_init(struct finding_list *ret, struct arena *arena, const struct waiver *waivers,
		       struct waiver_use *uses, size_t waiver_count);
void finding_list_release(struct finding_list *list);

void finding_list_start_pair(struct finding_list *list, const struct group *group,
			     struct cause_finder *finder);

/* Give the index of a function for finding_list_add(). `function->diff` must outlive the verdict.
 * Functions come in the order of names. */
uint32_t finding_list_add_function(struct finding_list *list, const struct hit_function *function);
void finding_list_add(struct finding_list *list, uint32_t function,
		      const struct judged_hit *judged);
void finding_list_end_pair(struct finding_list *list);

/* Add a finding that is not about functions. The choice is WAIVER_NONE twice for waiver.*. */
void finding_list_add_plain(struct finding_list *list, const struct finding *finding,
			    struct waiver_choice waiver);

/* All findings in the order of the verdict, in the arena, without ids. */
struct finding *finding_list_finish(struct finding_list *list, size_t *ret_count);

/* Fill in the ids of findings and their functions. Of those that would have the same one, later
 * ones get another. */
void findings_identify(struct finding *findings, size_t count);

#endif
