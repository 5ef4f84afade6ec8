/* The verdict as JUnit XML, for the test reports of GitLab, Jenkins and others:
 * `symdrift check -f junit`.
 *
 * A suite for each pair, and one for the waivers. A test case for each finding, with the rule as
 * its class; one for each rule that is on and found nothing, which passes; and one, "evidence",
 * about whether the pair can be judged at all.
 * - A finding that makes the check fail is a failure. One that does not, for its level is below
 *   the fail level or its budget holds, passes and has its text in system-out. A waived one is
 *   skipped, with the reason. So there are failures if and only if findings fail the check.
 * - Incomplete evidence, and a run that was not done, are errors.
 * - GitLab takes two cases of one class and name for one, so names are unique: of several pairs
 *   each name has its pair behind it, and two findings of one title have their ids.
 * - GitLab shows the text and not the `message`, so the text is complete.
 * - At most JUNIT_CASES findings a pair, the most serious; the system-out of the suite says how
 *   many there are besides.
 *
 * What XML 1.0 (section 2.2) cannot hold is written as `\xNN`. The file holds to the schema of
 * Jenkins' xUnit plug-in, so a place is in the text and not in an attribute. */
#ifndef SYMDRIFT_REPORTS_CHECK_CHECK_JUNIT_H
#define SYMDRIFT_REPORTS_CHECK_CHECK_JUNIT_H

#include "base/text.h"
#include "gate/verdict.h"

#define JUNIT_CASES 5000   /* findings of a pair */
#define JUNIT_FUNCTIONS 20 /* of a finding, in its text */

void check_junit_write(struct text *out, const struct verdict *verdict);

#endif
