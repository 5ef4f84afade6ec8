/* Renewing the Status and Differences of a function's document in which people have written.
 *
 * What symdrift writes under the two headings (reports/splice/report_shape.h) is replaced; every
 * other byte, also between the lists, is left. Where people wrote between two lists, each list is
 * replaced by the one of the same name; that needs the same groups in the same order. New lines end
 * as that of the heading does. A document in which it can't be told what is ours is refused.
 *
 *	err = report_document_name(path, &old, &name);
 *	... write the document of that function ...
 *	err = report_splice(path, &old, text_string(&markdown), &out);
 */
#ifndef SYMDRIFT_REPORTS_SPLICE_REPORT_SPLICE_H
#define SYMDRIFT_REPORTS_SPLICE_REPORT_SPLICE_H

#include "base/err.h"
#include "base/text.h"

/* The function that the document is about: the linkage name if it has one, else the name in the
 * title. Errors, here and below, are ERR_FORMAT with the path and mostly the line. */
struct err *report_document_name(const char *path, const struct text *file, struct text *ret);

/* Append the file with the lists of `markdown`, a document of the same function. Splicing the same
 * document twice changes nothing. */
struct err *report_splice(const char *path, const struct text *file, const char *markdown,
			  struct text *out);

#endif
