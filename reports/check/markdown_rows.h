/* Findings as rows of Markdown tables. What is long in a row is shortened with `…`, so that one
 * hostile name can't take the room of all others. Everything from the input is escaped. */
#ifndef SYMDRIFT_REPORTS_CHECK_MARKDOWN_ROWS_H
#define SYMDRIFT_REPORTS_CHECK_MARKDOWN_ROWS_H

#include <stdbool.h>

#include "base/text.h"
#include "gate/verdict.h"

struct row_style {
	bool name_pairs;  /* a column for the builds, */
	bool name_groups; /* and for their group in it */
	bool whole;       /* nothing is shortened */
};

/* The head of a table of findings, and a row of it. */
void text_add_finding_head(struct text *out, const struct row_style *style);
void text_add_finding_row(struct text *out, const struct row_style *style,
			  const struct finding *finding);

/* The same of waived findings. */
void text_add_waived_head(struct text *out, const struct row_style *style);
void text_add_waived_row(struct text *out, const struct row_style *style,
			 const struct finding *finding);

/* Whether the row of a finding names all functions that it is about. */
bool finding_row_names_all(const struct finding *finding);

/* "- `signature.param-type`: `a` became `b` in 42 functions: `vfs_create`, ...": one item of a
 * list, for a finding about several functions. */
void text_add_functions_item(struct text *out, const struct row_style *style,
			     const struct finding *finding);

/* Escaped as Markdown text, shortened to about `most` bytes before. */
void text_add_short_inline(struct text *out, const char *string, size_t most);

#endif
