/* A few threads over a list of tasks.
 *
 * Task i of `count` is run exactly once, by any worker; results go to a place of their own
 * so that the outcome does not depend on who ran what. */
#ifndef SYMDRIFT_BASE_WORK_H
#define SYMDRIFT_BASE_WORK_H

#include <stddef.h>

/* `worker` is 0 .. jobs-1: an index into state that each worker has for itself. */
typedef void work_function(void *context, size_t task, unsigned worker);

/* Run all tasks on up to `jobs` threads (the calling one included) and wait for them. */
void work_run(unsigned jobs, size_t count, work_function *function, void *context);

#endif
