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

/* A function_filter; `context` is a struct selection. Matched are the function's name and its
 * symbols' names, each as it is and demangled: whole, without the return type, and without
 * the parameters too. All was decided by selection_new(): safe from any number of threads. */
bool selection_takes(void *context, const struct build *build, const struct function *f);

#endif
