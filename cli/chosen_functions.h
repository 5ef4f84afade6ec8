/* Which functions take part: --symbol and --watch. */
#ifndef SYMDRIFT_CLI_CHOSEN_FUNCTIONS_H
#define SYMDRIFT_CLI_CHOSEN_FUNCTIONS_H

#include "cli/inputs.h"
#include "cli/options.h"
#include "diffing/selection.h"

/* *ret is NULL when nothing is chosen: everything takes part. It goes to selection_free(). A
 * pattern that no function of any build meets is an error (ERR_USAGE): a misspelt name must not
 * read as "no change". */
struct err *chosen_functions_select(const struct options *options, const struct inputs *inputs,
				    struct selection **ret);

#endif
