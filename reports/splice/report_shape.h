/* What of a function's document symdrift writes, told by its shape: the document has no markers.
 *
 * Under the headings Status and Differences stand groups (FORMAT.md 2): `<b>NAME</b>`, a list, its
 * end. A group is taken line by line as reports/function/ writes it, in either style; where a list
 * that begins like one goes on in another way, somebody wrote into it, and it can't be told what is
 * whose. The remark about incomplete builds at the end of Differences is a part too. */
#ifndef SYMDRIFT_REPORTS_SPLICE_REPORT_SHAPE_H
#define SYMDRIFT_REPORTS_SPLICE_REPORT_SHAPE_H

#include "reports/splice/markdown_file.h"

enum report_section {
	REPORT_STATUS,
	REPORT_DIFFERENCES,
	REPORT_SECTIONS,
};

/* Lines [from, to) of the file: a group, or an empty line with the remark. The first line tells
 * one from another, of the remark the second. */
struct report_part {
	size_t from, to;
	size_t key; /* the line */
};

struct report_parts {
	struct report_part *items;
	size_t count, capacity;
};

const char *report_section_title(enum report_section section); /* "Status" */

/* The parts between two lines. Release them also after an error, which is ERR_FORMAT. */
struct err *report_parts_find(const struct markdown_file *file, enum report_section section,
			      size_t from, size_t to, struct report_parts *ret);
void report_parts_release(struct report_parts *parts);

#endif
