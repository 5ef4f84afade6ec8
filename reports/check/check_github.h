/* The verdict as workflow commands of GitHub Actions: `symdrift check -f github`.
 *
 * An annotation for each finding: error, warning, notice (for information, or waived, with the
 * reason). GitHub shows the first ten of each kind that a step writes, so no more are written;
 * the last notice has the outcome and says how many there are besides, which are plain lines
 * of a folded group in the log. A run that was not done, and incomplete evidence, are errors and
 * the first of all.
 *
 * Nothing from the input can be a command: it never begins a line, has no line end, in a
 * property neither `:` nor `,`, and `##[`, by which old runners know a command anywhere in a
 * line, is `#\x23[`. */
#ifndef SYMDRIFT_REPORTS_CHECK_CHECK_GITHUB_H
#define SYMDRIFT_REPORTS_CHECK_CHECK_GITHUB_H

#include "base/text.h"
#include "gate/verdict.h"

#define GITHUB_ANNOTATIONS 10 /* of a kind and step */
#define GITHUB_LINES 1000     /* of the folded group, at most */

void check_github_write(struct text *out, const struct verdict *verdict);

#endif
