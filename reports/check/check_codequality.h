/* The verdict as a GitLab code quality report: `symdrift check -f codequality`.
 *
 * An array of entries, one for each function of a finding, at most RESULTS_MOST of them, with the
 * fields that GitLab reads: description, check_name, fingerprint, severity, location. An entry
 * keeps its fingerprint from run to run, which is how GitLab tells new ones from old ones.
 * - error is "critical", warning "minor", info and whatever is waived "info". The description of
 *   a waived one begins with the reason.
 * - GitLab wants a path and a line: without a place the label of the new build stands for the
 *   path; without a line it is 1.
 * - An empty array says that all is well. So a run that was not done has a "blocker", and so has
 *   each sentence about incomplete evidence. What is left out is said in an entry as well. */
#ifndef SYMDRIFT_REPORTS_CHECK_CHECK_CODEQUALITY_H
#define SYMDRIFT_REPORTS_CHECK_CHECK_CODEQUALITY_H

#include "base/text.h"
#include "gate/verdict.h"

/* Cannot fail: what is no UTF-8 is written as `\xNN`. */
void check_codequality_write(struct text *out, const struct verdict *verdict);

#endif
