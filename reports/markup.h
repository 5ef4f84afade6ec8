/* Escaping: names, types and paths from the input come out literally and never as markup.
 *
 * A text from the input goes into a document of ours in one of four places; each has its
 * function. In all of them a control character, one of base/utf8.h that is not seen, and a byte
 *that is no UTF-8 is written `\xNN`, so that no name can end a line, a code block or an HTML block,
 *or turn the text behind it around.
 *
 *	text_add_html(out, name)      between tags of a raw HTML block
 *	text_add_inline(out, name)    between tags in Markdown text: a heading, a table cell
 *	text_add_code(out, name)      as code in Markdown text or a table cell
 *	text_add_verbatim(out, line)  in a fenced block, behind text of ours on its line
 *
 * A plain identifier stays readable in the Markdown source: text_add_code() gives
 * `__x64_sys_read` in backticks, text_add_inline() leaves it as it is. */
#ifndef SYMDRIFT_REPORTS_MARKUP_H
#define SYMDRIFT_REPORTS_MARKUP_H

#include <stddef.h>

#include "base/text.h"

/* & < > " as entities. Markdown does not look into an HTML block. */
void text_add_html(struct text *out, const char *string);

/* All punctuation that GitHub-flavoured Markdown could read is a character reference. The
 * text must follow `>`, a space or other punctuation, not a letter. An `@`
 * stands in a <span>, so that GitHub makes neither a link nor a mention of what is around it. */
void text_add_inline(struct text *out, const char *string);

/* A code span, or a <code> element when the string holds what a code span cannot: a backtick,
 * a `|` (it ends a table cell even there), a space at an end. */
void text_add_code(struct text *out, const char *string);

/* Only what is not seen and broken UTF-8 are replaced: for fenced blocks, and for formats
 * that do their own escaping. */
void text_add_verbatim(struct text *out, const char *string);

#endif
