/* The documents of a check: one for each -f, or text if there is none.
 *
 * All are tried, whatever becomes of the others: a pipeline reads several, and one that was not
 * written anew could be taken for the result of this run. */
#ifndef SYMDRIFT_CLI_CHECK_DOCUMENTS_H
#define SYMDRIFT_CLI_CHECK_DOCUMENTS_H

#include <stdbool.h>

#include "cli/options.h"
#include "gate/verdict.h"

/* The formats of a check, as verb_help has them. */
#define CHECK_FORMATS                                                                     \
	(1 << OUTPUT_TEXT | 1 << OUTPUT_MARKDOWN | 1 << OUTPUT_JSON | 1 << OUTPUT_SARIF | \
	 1 << OUTPUT_JUNIT | 1 << OUTPUT_CODEQUALITY | 1 << OUTPUT_GITHUB)

/* Before anything is read: whether each has a place of its own that can be written, and that is
 * none of what this run reads. */
struct err *check_documents_check(const struct options *options);

/* Which of them to write. */
enum check_documents {
	CHECK_DOCUMENTS_ALL,
	/* Of a run that came to nothing: not text on standard output, for the message was told on
	 * standard error; of several for one place the first; and none over an input. */
	CHECK_DOCUMENTS_OF_FAILURE,
	/* Of a run that failed when its documents were written: files, over the first ones. */
	CHECK_DOCUMENTS_AGAIN,
};

/* Write them. What could not be written is told on standard error, once; false if there was any.
 * The failure of a verdict counts as told. */
bool check_documents_write(const struct options *options, const struct verdict *verdict,
			   enum check_documents which);

#endif
