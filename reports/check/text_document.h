/* The text of a check while it is written (check_text.h): what its parts share.
 *
 * A part appends whole lines. Words are put together in the scratch text first, for a line takes
 * as much of them as fits. */
#ifndef SYMDRIFT_REPORTS_CHECK_TEXT_DOCUMENT_H
#define SYMDRIFT_REPORTS_CHECK_TEXT_DOCUMENT_H

#include "gate/verdict.h"
#include "reports/check/finding_groups.h"
#include "reports/check/text_line.h"

#define SEVERITY_COLUMNS 9 /* "warning", and two spaces */

enum density {
	DENSE, /* one line a finding below the rule; a rule with only one has two lines */
	ROOMY, /* each finding has its rule, and a line of its own for the details */
};

struct text_document {
	const struct verdict *verdict;
	struct finding_groups groups;
	struct text_lines lines;
	unsigned height; /* of the screen */
	bool all;
	bool name_groups; /* of builds */
	enum density density;
	struct text words; /* scratch */
};

/* The outcome, why it failed, and how far the builds can be trusted. */
void text_document_add_head(struct text_document *d);

/* The first `shown` findings of a group. */
void text_document_add_group(struct text_document *d, const struct finding_group *group,
			     size_t shown);

/* A line "  and 3 more reasons"; none for 0. */
void text_document_add_more(struct text_document *d, size_t more, const char *one,
			    const char *several);

/* `count`, or `most` if that is less and not everything is shown; "and 1 more" is never left, for
 * it takes as much room as the one. */
size_t text_document_shown(const struct text_document *d, size_t count, size_t most);

/* The scratch text, empty; and what fits of it appended to the line. */
struct text *text_words_start(struct text_document *d);
void text_words_add_cut(struct text_document *d, enum style style);

enum style severity_style(enum severity severity);

#endif
