/* The verdict as SARIF 2.1.0, for code scanning: `symdrift check -f sarif`.
 *
 * One run. A result for each function of a finding, at most RESULTS_MOST of them, and the rules
 * that occur. Choices where the standard or its readers leave one:
 * - The code scanning of GitHub refuses a whole file for one result without a file. A result whose
 *   place is unknown is located in the build, by its label.
 * - A waived result has a suppression, which GitHub does not read. So its level is "note", its
 *   message begins with the reason, and properties.severity has the level that it would have.
 * - properties.severity is "error", "warning" or "info" of every result.
 * - A run that was not done, and one that could not read a build, has executionSuccessful false
 *   and an error notification: GitHub keeps its alerts then. Incomplete evidence is a warning for
 *   each sentence (section 3.58.6). Both are results as well, errors of the ids "run.not-done" and
 *   "evidence.incomplete", for a reader that only counts results must not take them for clean.
 * - exitCode is the exit status of the check.
 * - There is no baselineState: what is compared are builds and not the results of two runs. */
#ifndef SYMDRIFT_REPORTS_CHECK_CHECK_SARIF_H
#define SYMDRIFT_REPORTS_CHECK_CHECK_SARIF_H

#include "base/text.h"
#include "gate/verdict.h"

/* Cannot fail: what is no UTF-8 is written as `\xNN`. */
void check_sarif_write(struct text *out, const struct verdict *verdict);

#endif
