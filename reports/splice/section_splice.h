/* The part of a Markdown file that symdrift writes under a heading, and putting another in its
 * place.
 *
 * The part stands between two comments, each alone on its line:
 *
 *	## [Unreleased]
 *
 *	<!-- symdrift notes: begin -->
 *	...
 *	<!-- symdrift notes: end -->
 *
 * Only what is between and including them is replaced; every other byte is left. Where there is no
 * part yet, one is put at the end of the section, before definitions of links that end the file.
 * New lines end as that of the heading does. A file in which it can't be told what is ours is
 * refused: docs/notes.md has the rules. Splicing the same text twice changes nothing.
 *
 *	struct section_place place;
 *	err = section_find(path, &old, "Unreleased", &place);
 *	... write the text with headings of place.level + 1 ...
 *	err = section_splice(path, &old, "Unreleased", text_string(&markdown), &out);
 */
#ifndef SYMDRIFT_REPORTS_SPLICE_SECTION_SPLICE_H
#define SYMDRIFT_REPORTS_SPLICE_SECTION_SPLICE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/text.h"

struct section_place {
	unsigned level;       /* of the heading, 1 to 5: the part has headings one level below */
	size_t from, to;      /* bytes of the part with its markers; equal if there is none yet */
	bool lone_before;     /* of a new part: the line before has no end, */
	bool close_before;    /* is not followed by an empty one, */
	bool close_after;     /* or the line behind is not empty */
	const char *line_end; /* of new lines */
};

/* Where the part under `heading` is, or has to go. The heading is named without its level, and
 * without brackets or a date: "Unreleased" is `## [Unreleased] - 2026-01-01` too. Errors are
 * ERR_FORMAT with the path, and the line where there is one. */
struct err *section_find(const char *path, const struct text *file, const char *heading,
			 struct section_place *ret);

/* Append the file with `markdown` as the part. It ends with one LF and has no line that begins as
 * markers do. */
struct err *section_splice(const char *path, const struct text *file, const char *heading,
			   const char *markdown, struct text *out);

#endif
