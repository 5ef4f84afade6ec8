/* The documents of a run: one for each -f, each to its place. */
#ifndef SYMDRIFT_CLI_DOCUMENTS_H
#define SYMDRIFT_CLI_DOCUMENTS_H

#include "base/text.h"
#include "cli/options.h"

/* Append the document in this format. */
typedef struct err *document_write(void *context, enum output_format format, struct text *out);

/* Write what -f asks for, or `fallback` if there is no -f. */
struct err *documents_write(const struct options *options, enum output_format fallback,
			    document_write *write, void *context);

/* Append a document that is Markdown as what it is, or as a page of this title if `format` is
 * OUTPUT_HTML. Releases `markdown`. */
struct err *documents_add_markdown(struct text *out, enum output_format format, const char *title,
				   struct text *markdown);

#endif
