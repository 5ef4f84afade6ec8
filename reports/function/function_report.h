/* The Markdown document of one function, for each function of a comparison.
 *
 * The reference style is FORMAT.md to the byte; the comparison must have been made with
 * RULES_REFERENCE. The default style has the same shape; it shows every kind of change, all
 * callers, each once with its count, and entry addresses, and it is always escaped.
 *
 *	struct function_report_writer *writer = function_report_writer_new(c, &options);
 *	for each name of report_names(): function_report_writer_add(writer, &out, name);
 *	function_report_writer_free(writer);
 */
#ifndef SYMDRIFT_REPORTS_FUNCTION_FUNCTION_REPORT_H
#define SYMDRIFT_REPORTS_FUNCTION_FUNCTION_REPORT_H

#include "base/text.h"
#include "diffing/diff.h"

struct function_report_options {
	bool reference; /* the facts, and the Differences, that the reference shows */
	bool escape;    /* also in the reference style, which escapes nothing; for HTML */
};

struct function_report_writer;

/* The comparison must outlive the writer. One thread at a time; several writers of one
 * comparison may work at once. */
struct function_report_writer *function_report_writer_new(
	const struct comparison *c, const struct function_report_options *options);
void function_report_writer_free(struct function_report_writer *writer); /* NULL is fine */

/* Append the document of a function (an id of the builds' interner) to `out`. Names in
 * ascending order are found without a search. */
void function_report_writer_add(struct function_report_writer *writer, struct text *out,
				uint32_t name);

/* The same for a single function. */
void function_report_write(struct text *out, const struct comparison *c, uint32_t name,
			   const struct function_report_options *options);

#endif
