#include "base/work.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>

#include "base/alloc.h"

struct work {
	work_function *function;
	void *context;
	size_t count;
	atomic_size_t next;
};

struct worker {
	struct work *work;
	unsigned index;
	pthread_t thread;
	int started;
};

static void *worker_main(void *argument)
{
	struct worker *worker = argument;
	struct work *work = worker->work;

	for (;;) {
		size_t task = atomic_fetch_add(&work->next, 1);

		if (task >= work->count)
			return NULL;
		work->function(work->context, task, worker->index);
	}
}

void work_run(unsigned jobs, size_t count, work_function *function, void *context)
{
	struct work work = { .function = function, .context = context, .count = count };
	struct worker *workers;

	if (jobs > count)
		jobs = (unsigned)count;
	if (jobs == 0)
		return;
	workers = xcalloc(jobs, sizeof(*workers));
	for (unsigned i = 0; i < jobs; i++)
		workers[i] = (struct worker){ .work = &work, .index = i };
	/* A thread that cannot be started is done without: the others take its tasks. */
	for (unsigned i = 1; i < jobs; i++)
		workers[i].started =
			pthread_create(&workers[i].thread, NULL, worker_main, &workers[i]) == 0;
	worker_main(&workers[0]);
	for (unsigned i = 1; i < jobs; i++)
		if (workers[i].started)
			pthread_join(workers[i].thread, NULL);
	free(workers);
}
