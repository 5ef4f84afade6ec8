/* The baseline of a check: OLD as a fingerprint that is kept in git or as an artefact, and renewed
 * by --baseline-update. A baseline that is missing is an error that tells how to make one.
 *
 *	err = baseline_check_update(&options, &exists);
 *	... judge, or load NEW alone if there is none yet ...
 *	err = fingerprint_file_write(new_ref, jobs, baseline_path(&options), &output);
 *	... write the documents ...
 *	err = output_finish(&output);
 */
#ifndef SYMDRIFT_CLI_BASELINE_H
#define SYMDRIFT_CLI_BASELINE_H

#include <stdbool.h>

#include "base/err.h"
#include "cli/options.h"

/* Whether OLD of a check is there at all, if its name says that it is a fingerprint; all else is
 * left to reading. */
struct err *baseline_check(const struct options *options);

/* Whether --baseline-update can work with these BUILDs: two of them, OLD being missing or a
 * fingerprint, in a place that can be written. */
struct err *baseline_check_update(const struct options *options, bool *ret_exists);

/* The path of OLD. */
const char *baseline_path(const struct options *options);

#endif
