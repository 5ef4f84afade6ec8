/* Changes in plain words: "parameters added: bool force, int flags", "now also inlined into a, b
 * and 3 more".
 *
 * For the formats of the gate, where a change stands in a sentence; nothing is escaped, and long
 * lists of names are cut, with their number. `codes` takes the spans of names and types; NULL: they
 * are not wanted. */
#ifndef SYMDRIFT_REPORTS_CHECK_CHANGE_WORDS_H
#define SYMDRIFT_REPORTS_CHECK_CHANGE_WORDS_H

#include "base/text.h"
#include "diffing/diff.h"
#include "reports/check/code_spans.h"

/* Changes of `diff`, in its order. `build` is any of the comparison, for its strings. */
void text_add_changes_words(struct text *out, const struct build *build,
			    const struct function_diff *diff, const struct change *const *changes,
			    size_t count, struct code_spans *codes);

/* "a, b and 3 more"; names of functions are demangled, and `self`, or STRING_NONE, is "itself". */
void text_add_name_list(struct text *out, const struct build *build,
			const struct counted_name *names, size_t count, uint32_t self,
			struct code_spans *codes);

/* " and 3 more"; nothing for 0. */
void text_add_more(struct text *out, size_t more);

#endif
