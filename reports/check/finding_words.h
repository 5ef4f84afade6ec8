/* Findings in words, for all formats of the gate; function_words.h has those of one function,
 * verdict_words.h those of the verdict, and both come with this header.
 *
 * Everything is plain text with nothing escaped, no line end and no full stop; names, types and
 * paths are the input's and can be hostile, so each format escapes the whole. Names of C++ and
 * Rust are demangled. A title says what a finding is about in one line, the words of a function
 * what happened to this one, with the details. `codes` takes the spans of names, types and paths,
 *for a format that sets them apart; NULL: they are not wanted.
 *
 *	text_add_finding_title(&text, finding, NULL);
 *		"tcp_v4_connect: inlined everywhere (Regular to Full Inline)"
 *		"struct user_namespace * became struct mnt_idmap * in 42 functions"
 *	text_add_function_words(&text, finding, &finding->functions[0], NULL);
 *		"Regular to Full Inline; now inlined into tcp_v4_syn, tcp_fastopen and 3 more"
 */
#ifndef SYMDRIFT_REPORTS_CHECK_FINDING_WORDS_H
#define SYMDRIFT_REPORTS_CHECK_FINDING_WORDS_H

#include "base/text.h"
#include "gate/verdict.h"
#include "reports/check/function_words.h"
#include "reports/check/verdict_words.h"

/* What the finding is about, whole and understandable alone. Never empty. */
void text_add_finding_title(struct text *out, const struct finding *finding,
			    struct code_spans *codes);

/* The title without the name of a lone function, for a format that has a column for it. Never
 * empty. */
void text_add_finding_cause(struct text *out, const struct finding *finding,
			    struct code_spans *codes);

/* The name as a person reads it. */
void text_add_finding_name(struct text *out, const struct finding *finding,
			   const struct finding_function *function);

/* "net/ipv4/tcp_ipv4.c:211", or without the line, or nothing if the file isn't known. */
void text_add_place(struct text *out, struct place place);

/* A place in a file that people wrote, for a narrow column: without the folder of the file. */
void text_add_written_place(struct text *out, struct place place);

/* Where the finding is to be shown: its first function's place; of waiver.* and watch.missing the
 * line of the file that people wrote; else no file. */
struct place finding_place(const struct finding *finding);

/* Where the waiver was written. */
struct place waiver_place(const struct waiver *waiver);

#endif
