/* The evidence of a build: what could be read, from where, and what is in it.
 *
 * As text for a terminal, and as JSON, format "symdrift-inspect", version 1 (docs/json.md). */
#ifndef SYMDRIFT_REPORTS_INSPECT_REPORT_H
#define SYMDRIFT_REPORTS_INSPECT_REPORT_H

#include "base/text.h"
#include "diffing/diff.h"

void inspect_text_write(struct text *out, const struct build_ref *ref);
void inspect_json_write(struct text *out, const struct build_ref *ref);

#endif
