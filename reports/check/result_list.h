/* What formats that machines read list of a verdict: one result for each function of a finding,
 * one for a finding without functions.
 *
 * The list has a limit, for services that read such files have one. Errors go first, then
 * warnings, then what is waived, for nobody may overlook that, then what is only information. Of
 * each of these, every finding is there before one has many functions. What did not fit is
 * counted by rule.
 *
 *	struct result_list list;
 *	result_list_init(&list, verdict, RESULTS_MOST);
 *	for (size_t i = 0; i < list.count; i++)
 *		text_add_result_message(&text, verdict, &list.results[i]);
 *	result_list_release(&list);
 */
#ifndef SYMDRIFT_REPORTS_CHECK_RESULT_LIST_H
#define SYMDRIFT_REPORTS_CHECK_RESULT_LIST_H

#include "base/text.h"
#include "gate/verdict.h"

#define RESULTS_MOST 5000 /* what GitHub keeps of a SARIF file */

struct result {
	const struct finding *finding;
	const struct finding_function *function; /* NULL: the finding as a whole */
};

/* What the findings of a verdict are sorted by here. */
enum rank {
	RANK_ERROR,
	RANK_WARNING,
	RANK_WAIVED,
	RANK_INFO,
	RANKS,
};

enum rank finding_rank(const struct finding *finding);

/* The findings by rank, else in the order of the verdict. An array that goes to free(). */
const struct finding **findings_by_rank(const struct verdict *verdict);

struct result_list {
	struct result *results;
	size_t count;
	uint32_t left_out[RULES]; /* results of findings that are not in the list */
	size_t left_out_count;
};

void result_list_init(struct result_list *ret, const struct verdict *verdict, size_t most);
void result_list_release(struct result_list *list);

/* Where it is: of the function, else of the finding; without a file the label of the new build
 * stands for one, "symdrift" if there is no pair. */
struct place result_place(const struct result *result);

/* The hexadecimal id that stays the same from run to run. */
const char *result_id(const struct result *result);

/* The group to name beside a pair: NULL if the verdict has one group. */
const struct group *pair_group(const struct verdict *verdict, const struct group *group);

/* All of it in whole sentences: the function and what happened to it, the pair if there are
 * several, the cause that it shares with others, the waiver. Plain text on one line, control
 * characters and broken UTF-8 as `\xNN`, at most RESULT_MESSAGE_MOST bytes. */
void text_add_result_message(struct text *out, const struct verdict *verdict,
			     const struct result *result);

#define RESULT_MESSAGE_MOST 2000

/* "12 results are left out of this file, which has room for 5,000: 10 of calls.direct, 2 of
 * symbol.size." Nothing if none are. */
void text_add_left_out(struct text *out, const struct result_list *list);

/* Append plain text with control characters and broken UTF-8 as `\xNN`; of more than `most` bytes
 * the end is replaced by `...`. */
void text_add_short(struct text *out, const char *string, size_t most);

#endif
