/* Writing the fingerprint of a build to a file. */
#ifndef SYMDRIFT_CLI_FINGERPRINT_FILE_H
#define SYMDRIFT_CLI_FINGERPRINT_FILE_H

#include "cli/output.h"
#include "diffing/diff.h"

/* Write it all, so that output_finish() makes it appear and output_abandon() leaves what was
 * there. Nothing is open after an error. */
struct err *fingerprint_file_write(const struct build_ref *ref, unsigned jobs, const char *path,
				   struct output *ret);

/* Write it and make it appear. */
struct err *fingerprint_file_save(const struct build_ref *ref, unsigned jobs, const char *path);

#endif
