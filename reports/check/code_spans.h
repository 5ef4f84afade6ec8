/* Where the code is in words: names, types and paths among plain text (finding_words.h).
 *
 * Words are one plain text for all formats. A format that can set code apart asks for the spans
 * too; the others pass NULL. Spans are in order, not empty and do not touch, and hold bytes of the
 * text they were made with.
 *
 *	struct code_spans codes = { 0 };
 *	text_add_finding_title(&words, finding, &codes);
 *	codes.items[0].start ...
 *	code_spans_release(&codes);
 */
#ifndef SYMDRIFT_REPORTS_CHECK_CODE_SPANS_H
#define SYMDRIFT_REPORTS_CHECK_CODE_SPANS_H

#include <stddef.h>

#include "base/text.h"

struct code_span {
	size_t start, end;
};

struct code_spans {
	struct code_span *items;
	size_t count, capacity;
};

void code_spans_release(struct code_spans *codes);

/* What was added to the text from `start` on is code. `codes` may be NULL. */
void code_spans_add(struct code_spans *codes, const struct text *text, size_t start);

/* Append a string that is code as a whole. */
void text_add_code_words(struct text *out, const char *string, struct code_spans *codes);

#endif
