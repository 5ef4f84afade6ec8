/* Remarks about waivers as documents: lines as compilers write them, or JSON. */
#ifndef SYMDRIFT_REPORTS_CHECK_WAIVER_LINT_REPORT_H
#define SYMDRIFT_REPORTS_CHECK_WAIVER_LINT_REPORT_H

#include "base/text.h"
#include "gate/waiver_lint.h"

/* "FILE:LINE: error: expired on 2026-01-31: inline.full for tcp_*: REASON" a remark, then a line
 * that counts. */
void waiver_lint_text_write(struct text *out, const struct waiver_lint *lint);

/* One object; see docs/policy.md. */
void waiver_lint_json_write(struct text *out, const struct waiver_lint *lint);

#endif
