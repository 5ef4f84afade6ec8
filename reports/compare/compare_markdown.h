/* The document of `symdrift compare` in Markdown, to be read from top to bottom.
 *
 * Per pair: a verdict of one line, the builds with their evidence, the counts, the matrix of
 * statuses, then the differences by topic, most serious first. With several pairs an overview
 * comes before them. Ends with whether everything could be read. Everything that is counted
 * comes from the summary; names from the input are escaped.
 *
 *	compare_markdown_write(&text, summary, &(struct compare_options){ .all = false });
 */
#ifndef SYMDRIFT_REPORTS_COMPARE_COMPARE_MARKDOWN_H
#define SYMDRIFT_REPORTS_COMPARE_COMPARE_MARKDOWN_H

#include <stdbool.h>

#include "base/text.h"
#include "reports/compare/compare_summary.h"

struct compare_options {
	bool all; /* lists are not cut */
};

void compare_markdown_write(struct text *out, const struct comparison_summary *summary,
			    const struct compare_options *options);

/* "**1,754 functions that could be called or attached to are gone; 2,230 signatures
 * changed.**": one line without its end. */
void text_add_verdict(struct text *out, const struct pair_summary *summary);

#endif
