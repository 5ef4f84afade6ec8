/* The part "Differences" of the document of `symdrift compare`: one section per topic.
 *
 * A section says in one sentence what its topic means and for whom, then lists its functions:
 * as a table, as names only, or, for signatures, by cause. Lists are cut unless all is asked
 * for; a cut list ends with how much more there is. */
#ifndef SYMDRIFT_REPORTS_COMPARE_COMPARE_SECTIONS_H
#define SYMDRIFT_REPORTS_COMPARE_COMPARE_SECTIONS_H

#include "base/text.h"
#include "reports/compare/compare_summary.h"

/* All sections of the pair that are not empty, most serious first. With `all`, here and below,
 * nothing is cut. */
void text_add_sections(struct text *out, const struct pair_summary *summary, bool all);

/* The body of a section about signatures: what changed for several functions, then the
 * functions with a change of their own. */
void text_add_causes(struct text *out, const struct pair_summary *summary,
		     const struct cause_list *list, bool all);

/* How many of `count` rows are shown: all, or at most `limit`. */
size_t section_rows(bool all, size_t count, size_t limit);

/* The last line of a cut list, "… and 359 more (`--all`)", as a paragraph of its own, or
 * nothing if nothing was cut. `more` is the word for it. */
void text_add_rest(struct text *out, size_t count, size_t shown, const char *more);

#endif
