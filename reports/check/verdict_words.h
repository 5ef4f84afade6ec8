/* A verdict in words: how it ended and why, what was compared, what is waived. Plain text with
 * nothing escaped, no line end and no full stop, as in finding_words.h. */
#ifndef SYMDRIFT_REPORTS_CHECK_VERDICT_WORDS_H
#define SYMDRIFT_REPORTS_CHECK_VERDICT_WORDS_H

#include "base/text.h"
#include "gate/verdict.h"

/* "FAILED: 3 errors and 7 warnings in 6.1 to 6.12", "PASSED: ...", "INCOMPLETE: ...",
 * "NOT DONE: <the message>". */
void text_add_headline(struct text *out, const struct verdict *verdict);

/* "FAILED", and the rest of the headline. */
const char *outcome_word(enum outcome outcome);
void text_add_headline_rest(struct text *out, const struct verdict *verdict);

/* "3 errors; --fail-on error", "7 warnings, 5 allowed by the budget". */
void text_add_reason(struct text *out, const struct verdict *verdict, const struct reason *reason);

/* "6.1 to 6.12"; with a group's name in front if `group` is not NULL: "Arch: 6.1 to 6.12". */
void text_add_pair_words(struct text *out, const struct pair *pair, const struct group *group);

/* "735 of 1,204 functions (61 %) with changes of inlining or clones changed in nothing else: the
 * compiler may have done it"; nothing if the compiler did not change or there are none. */
void text_add_toolchain_share(struct text *out, const struct pair_verdict *pair);

/* "waived until 2026-12-31 by OWNER (TICKET): reason". */
void text_add_waiver_words(struct text *out, const struct waiver *waiver);

/* Whether the sentence, which may be NULL, is one of those that make the pair incomplete. */
bool pair_is_incomplete_for(const struct pair_verdict *pair, const char *sentence);

/* "12 functions", "1 function": the number grouped, and the word that fits it. */
void text_add_number_of(struct text *out, uint64_t number, const char *one, const char *several);

/* "1 error", "3 for information"; nothing for SEVERITY_OFF. */
void text_add_severity_count(struct text *out, enum severity severity, uint64_t number);

#endif
