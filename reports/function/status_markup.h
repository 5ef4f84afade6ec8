/* What one build has under a function's name, as an item of the Status section of a report
 * (FORMAT.md 2, STATUS ITEM). The surroundings are written by reports/function_report.h. */
#ifndef SYMDRIFT_REPORTS_FUNCTION_STATUS_MARKUP_H
#define SYMDRIFT_REPORTS_FUNCTION_STATUS_MARKUP_H

#include "base/text.h"
#include "reports/function/caller_list.h"
#include "reports/function/function_report.h"

/* What the items of a report are written with. */
struct status_markup {
	const struct function_report_options *options;
	const char *signature_name; /* the name that a signature shows */
	struct text scratch;
	struct caller_list callers;
};

/* Append `text` as text between tags of an HTML block; literally if nothing is escaped. */
void text_add_tagged(struct text *out, const char *text, bool escape);

/* `f` NULL is Absent. */
void status_markup_add(struct status_markup *markup, struct text *out, const struct build_ref *ref,
		       const struct function *f);

void status_markup_release(struct status_markup *markup);

/* What the lines Inline and Location say; also for other formats. */
const char *inline_line(status_set status); /* "Full", "Selective", "No" */
void text_add_location(struct text *out, const struct build *build,
		       const struct instance *instance); /* "None" if unknown */

#endif
