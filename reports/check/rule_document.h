/* The rules of the gate as documents: a table of all, whole entries of some, Markdown, JSON.
 *
 * What is written comes from gate/rule.h alone, in the order of the table; nothing of a build
 * or of a policy goes in, so severities are those by default.
 *
 *	bool chosen[RULES] = { [RULE_INLINE_FULL] = true };
 *	rules_text_write(&text, chosen);
 */
#ifndef SYMDRIFT_REPORTS_CHECK_RULE_DOCUMENT_H
#define SYMDRIFT_REPORTS_CHECK_RULE_DOCUMENT_H

#include <stdbool.h>

#include "base/text.h"
#include "gate/rule.h"

/* All rules, one a line: id, severity, title. At most 80 columns. */
void rules_table_write(struct text *out);

/* The whole entry of each chosen rule, wrapped at 80 columns. */
void rules_text_write(struct text *out, const bool chosen[RULES]);

/* All rules: docs/rules.md. */
void rules_markdown_write(struct text *out);

/* The chosen rules alone, without the introduction. */
void rules_markdown_write_chosen(struct text *out, const bool chosen[RULES]);

/* The chosen rules; each on a line of its own. */
void rules_json_write(struct text *out, const bool chosen[RULES]);

#endif
