/* Release notes in Markdown: plain sentences, one function or one cause an item, in the order of
 * Keep a Changelog. Sections that have nothing are left out. Names from the input are escaped;
 * there is no HTML block, nothing that refers to a definition elsewhere, and no line that could
 * end a comment: the text can stand in any document.
 *
 *	struct notes_markdown_options options = { .level = 3, .title = true };
 *	notes_markdown_write(&text, notes, &options);
 */
#ifndef SYMDRIFT_REPORTS_NOTES_NOTES_MARKDOWN_H
#define SYMDRIFT_REPORTS_NOTES_NOTES_MARKDOWN_H

#include "base/text.h"
#include "reports/notes/release_notes.h"

struct notes_markdown_options {
	unsigned level; /* of the headings, 1 to 6 */
	bool title;     /* a heading one level above, with the labels of the builds */
	bool all;       /* lists are not cut */
};

/* Ends with one line end. */
void notes_markdown_write(struct text *out, const struct release_notes *notes,
			  const struct notes_markdown_options *options);

#endif
