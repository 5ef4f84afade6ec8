/* --update FILE: a file of which a part is made anew. Read whole, spliced, and saved as a whole
 * (cli/output.h) if a byte of it has changed; else not touched. */
#ifndef SYMDRIFT_CLI_UPDATED_FILE_H
#define SYMDRIFT_CLI_UPDATED_FILE_H

#include <stdbool.h>

#include "base/err.h"
#include "base/text.h"
#include "cli/options.h"

/* The file of --update, which must be a regular one. */
struct err *updated_file_read(const struct options *options, struct text *ret);

/* Save `text` there if it differs from `old`, unless the file is not `old` any more; with --check
 * only tell the user that it does. */
struct err *updated_file_save(const struct options *options, const struct text *old,
			      const struct text *text, bool *ret_changed);

/* What the options about it say that makes no sense together. */
struct err *updated_file_check_options(const struct options *options);

#endif
