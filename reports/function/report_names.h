/* Which functions get a report of their own, and under which path.
 *
 *	size_t count;
 *	uint32_t *names = report_names(c, false, NULL, NULL, &count);
 *	for each: text_add_report_path(&path, interner_text(strings, names[i]), ".md");
 *	free(names); */
#ifndef SYMDRIFT_REPORTS_FUNCTION_REPORT_NAMES_H
#define SYMDRIFT_REPORTS_FUNCTION_REPORT_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/text.h"
#include "diffing/diff.h"

/* The names of all functions that are not Absent in at least one build, sorted by bytes;
 * Absent is what the style says. With a filter, only those that it takes in one of these
 * builds. The array belongs to the caller and goes to free(). */
uint32_t *report_names(const struct comparison *c, bool reference, function_filter *filter,
		       void *filter_context, size_t *count_ret);

/* Append the path of a report, X/NAME plus `extension` (".md"): X is the first character after
 * all leading underscores in lower case (FORMAT.md 1). What a file name cannot hold, or `%`,
 * is percent-encoded, and a long name is cut and gets its hash. Different names have different
 * paths; some differ in nothing but case, as the names do. */
void text_add_report_path(struct text *out, const char *name, const char *extension);

#endif
