/* The texts of a Markdown file of which the inlines are read: headings, and what holds a marker.
 * They make a document of their own, as headings of one line.
 *
 * Reading inlines can take a time that grows with the square of a text: the sum of the squares is
 * bounded. */
#ifndef SYMDRIFT_REPORTS_SPLICE_MARKDOWN_INLINES_H
#define SYMDRIFT_REPORTS_SPLICE_MARKDOWN_INLINES_H

#include "reports/splice/markdown_file.h"

#define MARKDOWN_INLINES_MOST 20000 /* bytes of one text, if there is no other */

struct inline_text {
	size_t line;      /* that it begins in */
	size_t markers;   /* in the source; those in HTML, once read */
	const char *flat; /* without markup, once read */
};

struct inline_texts {
	struct inline_text *items;
	size_t count, capacity;
	struct text document;
	size_t cost;
	bool has_brackets;
};

/* Add the source of a text, which begins in that line. */
struct err *inline_texts_add(struct inline_texts *texts, const struct markdown_file *file,
			     size_t line, const char *source, const char *marker);

/* Read them; texts without markup are in the arena of the file. */
void inline_texts_read(struct inline_texts *texts, struct markdown_file *file, const char *marker);
void inline_texts_release(struct inline_texts *texts);

#endif
