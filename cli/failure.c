#include "cli/failure.h"

#include <stdio.h>

#include "cli/exit_status.h"

int failure_print(struct err *err)
{
	fprintf(stderr, "symdrift: %s\n", err_message(err));
	err_free(err);
	return EXIT_NOT_DONE;
}
