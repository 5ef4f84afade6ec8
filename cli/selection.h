/* Which functions take part: --symbol and --watch. */
#ifndef SYMDRIFT_CLI_SELECTION_H
#define SYMDRIFT_CLI_SELECTION_H

#include "cli/inputs.h"
#include "cli/options.h"

struct selection;

/* *ret is NULL when nothing is selected: everything takes part. A pattern that no function of
 * any build meets is an error (ERR_USAGE): a misspelt name must not read as "no change". */
struct err *selection_new(const struct options *options, const struct inputs *inputs,
			  struct selection **ret);
void selection_free(struct selection *selection); /* NULL is fine */

/* A function_filter; `context` is a struct selection. Matched are the function's name, its
 * symbols' names and the demangled name, with and without parameters. */
bool selection_takes(void *context, const struct build *build, const struct function *f);

#endif
