/* A Markdown file that people write and of which symdrift renews a part: its lines, and what
 * cmark-gfm makes of it as far as that is needed, by line.
 *
 * Only files within limits are read (reports/splice/markdown_limits.h). Lines end in LF, CR LF or
 *CR, as CommonMark has it. Nothing is copied but the texts of headings: `bytes`, which end in a NUL
 *behind `size`, must outlive it.
 *
 *	struct markdown_file file;
 *	struct err *err = markdown_file_parse("CHANGELOG.md", bytes, size, &file);
 *	...
 *	markdown_file_release(&file);
 */
#ifndef SYMDRIFT_REPORTS_SPLICE_MARKDOWN_FILE_H
#define SYMDRIFT_REPORTS_SPLICE_MARKDOWN_FILE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "base/text.h"

#define MARKDOWN_FILE_MOST (16 << 20)

/* Offsets in the file: [from, end) is the line, [end, next) what ends it. A UTF-8 mark is in front
 * of the first. */
struct markdown_line {
	size_t from, end, next;
	size_t literal_end; /* line behind the code block or comment that it is of, if that is not
			     * inside of another block; else 0 */
};

/* A heading that is not inside of another block. */
struct markdown_heading {
	const char *text; /* without markup: "[Unreleased] - now" */
	unsigned level;
	size_t line; /* index of its first line */
};

/* HTML with a comment that begins as markers do. */
struct markdown_marker {
	size_t line;
	bool alone; /* a block of its own, of one line, not inside of another block */
};

struct markdown_file {
	const char *path;
	const char *bytes;
	size_t size;
	struct arena arena;
	struct markdown_line *lines;
	size_t line_count, line_capacity;
	struct markdown_heading *headings;
	size_t heading_count, heading_capacity;
	struct markdown_marker *markers; /* in the order of the file */
	size_t marker_count, marker_capacity;
	size_t open_block; /* number of the line where a code block or a comment begins that nothing
			    * ends; 0: there is none */
};

/* `marker` is what markers begin with, "<!-- symdrift notes:"; NULL: there are none. Errors are
 * ERR_FORMAT with `PATH: ` or `PATH:LINE: ` in front; nothing is to be released after one. */
struct err *markdown_file_parse(const char *path, const char *bytes, size_t size,
				const char *marker, struct markdown_file *ret);
void markdown_file_release(struct markdown_file *file);

/* Whether the line is `text`, or nothing, but for white space at its ends. */
bool markdown_line_is(const struct markdown_file *file, size_t line, const char *text);
bool markdown_line_is_blank(const struct markdown_file *file, size_t line);

/* Whether the line begins and ends like this, with anything in between; as it stands. */
bool markdown_line_has_ends(const struct markdown_file *file, size_t line, const char *start,
			    const char *end);

/* How lines end where this one does: "\n", "\r\n" or "\r". Of a last line that has no end, as the
 * first line of the file does. */
const char *markdown_line_end(const struct markdown_file *file, size_t line);

/* Append `text`, whose lines end in LF, with lines that end like this. */
void text_add_lines(struct text *out, const char *text, const char *line_end);

#endif
