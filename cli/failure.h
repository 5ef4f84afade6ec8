/* Telling the user why a run was not done. */
#ifndef SYMDRIFT_CLI_FAILURE_H
#define SYMDRIFT_CLI_FAILURE_H

#include "base/err.h"

/* Print the error as `symdrift: MESSAGE`, free it, and give the exit status for it. */
int failure_print(struct err *err);

#endif
