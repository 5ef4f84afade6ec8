/* What happened to one function of a finding, in plain words without its name.
 *
 * The phrase is short, for a title: "inlined everywhere (Regular to Full Inline)". The words hold
 * the details, the most telling first, for a line that may be cut at its end: "now inlined into
 * tcp_v4_syn, tcp_fastopen and 3 more (Regular to Full Inline)". Nothing is escaped. `codes` takes
 * the spans of names, types and paths; NULL: they are not wanted. */
#ifndef SYMDRIFT_REPORTS_CHECK_FUNCTION_WORDS_H
#define SYMDRIFT_REPORTS_CHECK_FUNCTION_WORDS_H

#include "base/text.h"
#include "gate/verdict.h"
#include "reports/check/code_spans.h"

/* Neither is ever empty. */
void text_add_function_phrase(struct text *out, const struct finding *finding,
			      const struct finding_function *function, struct code_spans *codes);
void text_add_function_words(struct text *out, const struct finding *finding,
			     const struct finding_function *function, struct code_spans *codes);

/* What a rule found in a few words, in the plural or without number: "inlined everywhere". */
const char *rule_phrase(enum rule rule);

#endif
