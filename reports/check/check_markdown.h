/* The verdict in Markdown, for a comment on a pull request: `symdrift check -f md`.
 *
 * The outcome first, then what makes the evidence poor, then tables of what counts; folded are
 * what is only information, what is waived, the functions of a cause, and what to do. It is cut
 * between whole blocks, and says what was left out. Everything from the input is escaped.
 *
 *	check_markdown_write(&text, verdict, CHECK_MARKDOWN_BYTES);
 */
#ifndef SYMDRIFT_REPORTS_CHECK_CHECK_MARKDOWN_H
#define SYMDRIFT_REPORTS_CHECK_CHECK_MARKDOWN_H

#include <stddef.h>

#include "base/text.h"
#include "gate/verdict.h"

#define CHECK_MARKDOWN_BYTES 65536 /* what a comment on GitHub can hold, in characters */

/* Write at most `most_bytes`; 0: no limit. Less than 8,192 counts as 8,192. */
void check_markdown_write(struct text *out, const struct verdict *verdict, size_t most_bytes);

#endif
