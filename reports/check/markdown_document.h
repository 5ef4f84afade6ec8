/* The Markdown of a check while it is written (check_markdown.h): what its parts share. */
#ifndef SYMDRIFT_REPORTS_CHECK_MARKDOWN_DOCUMENT_H
#define SYMDRIFT_REPORTS_CHECK_MARKDOWN_DOCUMENT_H

#include "gate/verdict.h"
#include "reports/check/finding_groups.h"
#include "reports/check/markdown_rows.h"

struct markdown_document {
	const struct verdict *verdict;
	struct finding_groups groups;
	struct row_style style;
	struct text row; /* scratch */
};

/* The outcome, why it failed, and how far the builds can be trusted: notes on that as long as
 * `out` has at most `most` bytes. */
void markdown_document_add_head(struct markdown_document *d, struct text *out, size_t most);

#endif
