/* The verdict as JSON, format "symdrift-check", version 1: docs/check.md, docs/check.schema.json.
 *
 * Everything that the verdict holds, nothing cut. It is written function by function, so that
 * only the text is ever in memory. */
#ifndef SYMDRIFT_REPORTS_CHECK_CHECK_JSON_H
#define SYMDRIFT_REPORTS_CHECK_CHECK_JSON_H

#include "base/text.h"
#include "gate/verdict.h"

/* Cannot fail: what is no UTF-8 is written as `\xNN`. */
void check_json_write(struct text *out, const struct verdict *verdict);

#endif
