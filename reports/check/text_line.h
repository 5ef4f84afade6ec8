/* Lines for a terminal: coloured, no wider than the screen, and nothing from the input on them
 * that a terminal could obey.
 *
 *	struct text_lines lines = { .out = out, .color = true, .columns = 80 };
 *	line_add(&lines, STYLE_ERROR, "error");
 *	line_pad(&lines, 9);
 *	line_add_cut(&lines, STYLE_PLAIN, words);
 *	line_end(&lines);
 */
#ifndef SYMDRIFT_REPORTS_CHECK_TEXT_LINE_H
#define SYMDRIFT_REPORTS_CHECK_TEXT_LINE_H

#include <stdbool.h>

#include "base/text.h"

enum style {
	STYLE_PLAIN,
	STYLE_STRONG,
	STYLE_FAINT,
	STYLE_ERROR,
	STYLE_WARNING,
	STYLE_INFO,
	STYLE_GOOD,
};

struct text_lines {
	struct text *out;
	bool color;
	unsigned columns;    /* 0: no end */
	unsigned column;     /* where the line is */
	unsigned count;      /* lines that were ended */
	struct text scratch; /* released by text_lines_release() */
};

void text_lines_release(struct text_lines *lines);

/* Append the whole string; what is no text becomes `\xNN`. */
void line_add(struct text_lines *lines, enum style style, const char *string);

/* Append as much as fits on the line, with `…` at a cut; nothing if there is no room for a few
 * letters. */
void line_add_cut(struct text_lines *lines, enum style style, const char *string);

/* Whether the whole string fits on the line; append it then. */
bool line_fits(const struct text_lines *lines, const char *string);
void line_add_whole(struct text_lines *lines, enum style style, const char *string);

/* Append the whole string, on further lines from `indent` on where a space allows. */
void line_add_wrapped(struct text_lines *lines, enum style style, const char *string,
		      unsigned indent);

/* Spaces up to this column, or one if the line is there already. */
void line_pad(struct text_lines *lines, unsigned column);
/* Spaces at the end are dropped. */
void line_end(struct text_lines *lines);

/* Columns that the string takes when appended. */
unsigned text_width(const char *string);

#endif
