/* The comparison as JSON, format "symdrift-compare", version 1: docs/json.md.
 *
 * All functions that differ, sorted by name (bytes), one a line, none cut. The numbers are the
 * summary's. It is written function by function, so that only the text is ever in memory. */
#ifndef SYMDRIFT_REPORTS_COMPARE_COMPARE_JSON_H
#define SYMDRIFT_REPORTS_COMPARE_COMPARE_JSON_H

#include "base/text.h"
#include "reports/compare/compare_summary.h"

/* Cannot fail: what is no UTF-8 is written as `\xNN`. */
void compare_json_write(struct text *out, const struct comparison_summary *summary);

#endif
