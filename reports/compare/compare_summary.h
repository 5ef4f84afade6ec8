/* The digest of a comparison: everything of `symdrift compare` that is counted or grouped.
 *
 * It is made once and every format writes it down, so that no two can disagree. It is pure
 * data: ids and plain text, nothing escaped. It points into the comparison and its builds,
 * which must outlive it. What each number means, counted from the JSON, is in docs/json.md.
 *
 *	struct comparison_summary *summary = comparison_summary_new(comparison);
 *	compare_markdown_write(&text, summary, &options);
 *	comparison_summary_free(summary);
 */
#ifndef SYMDRIFT_REPORTS_COMPARE_COMPARE_SUMMARY_H
#define SYMDRIFT_REPORTS_COMPARE_COMPARE_SUMMARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "diffing/diff.h"
#include "diffing/topic.h"
#include "reports/compare/compare_causes.h"

/* The numbers of a pair. All but the first three count entries; those between `added` and
 * `only callers changed` count functions that are present on both sides. */
enum count_kind {
	COUNT_FUNCTIONS, /* present on at least one side */
	COUNT_UNCHANGED,
	COUNT_CHANGED,
	COUNT_GONE,
	COUNT_ADDED,
	COUNT_STATUS_CHANGED,
	COUNT_INLINED_EVERYWHERE, /* into some other function; else: */
	COUNT_NO_CODE,
	COUNT_OUT_OF_LINE,
	COUNT_RENAMED_AWAY,
	COUNT_RENAMED_BACK,
	COUNT_SIGNATURE_CHANGED, /* of functions that were callable */
	COUNT_SIGNATURE_UNCALLABLE,
	COUNT_PARAMETERS_RENAMED,
	COUNT_NOT_EXPORTED,
	COUNT_EXPORTED,
	COUNT_EXPORT_KIND,
	COUNT_BINDING,
	COUNT_BECAME_LOCAL,
	COUNT_SECTION,
	COUNT_SYMBOLS,
	COUNT_DECLARED_INLINE,
	COUNT_NOT_DECLARED_INLINE,
	COUNT_MOVED,
	COUNT_INLINE_CALLERS,
	COUNT_DIRECT_CALLERS,
	COUNT_CALLERS_ONLY,
	COUNTS,
};

/* A cell of the matrix of statuses: how many functions went from one to the other. */
struct transition {
	status_set from, to;
	size_t functions; /* changed and unchanged ones; at least one */
};

/* Entries that share a topic: indexes of pair->diffs, exported first, then by name. */
struct topic_entries {
	const uint32_t *entries;
	uint32_t entry_count;
};

struct pair_summary {
	const struct group *group;
	const struct pair *pair;
	size_t counts[COUNTS];
	size_t old_present, new_present;      /* functions that are not Absent */
	const struct transition *transitions; /* by status_compare() of from, then to */
	size_t transition_count;
	const uint64_t *topics; /* TOPIC_BITs of each entry of the pair */
	struct topic_entries by_topic[TOPICS];
	struct cause_list causes[TOPICS]; /* only of topics about signatures */
	bool complete;                    /* both builds are, see build_is_complete() */
};

struct comparison_summary {
	struct arena arena;
	const struct comparison *comparison;
	const char *title;          /* for the head of a page: "6.1 → 6.12" */
	struct pair_summary *pairs; /* of all groups, in their order */
	size_t pair_count;
	bool complete; /* every pair is */
};

struct comparison_summary *comparison_summary_new(const struct comparison *comparison);
void comparison_summary_free(struct comparison_summary *summary); /* NULL is fine */

/* "status_changed", as the JSON calls it; "status changed", as a table does. Constants. */
const char *count_id(enum count_kind kind);
const char *count_title(enum count_kind kind);

#endif
