#include "cli/progress_bar.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"

#define FIRST_MS 1000
#define NEXT_MS 100
#define WIDTH 30

struct progress_bar {
	struct progress *progress;
	pthread_t thread;
	pthread_mutex_t lock;
	pthread_cond_t changed;
	bool stop, drawn;
	const char *name;
	size_t index, count;
};

static void draw(struct progress_bar *bar)
{
	unsigned long long total = bar->progress->total, done = bar->progress->done;
	double part = total ? (double)done / (double)total : 0;
	unsigned filled;
	const char *name = bar->name ? strrchr(bar->name, '/') : NULL;

	if (part > 1)
		part = 1;
	/* total grows with each file: earlier ones are done. */
	filled = (unsigned)(part * WIDTH);
	fprintf(stderr, "\r\033[K[");
	for (unsigned i = 0; i < WIDTH; i++)
		fputc(i < filled ? '#' : '.', stderr);
	fprintf(stderr, "] %3.0f %%  %zu/%zu %.40s", part * 100, bar->index + 1, bar->count,
		name        ? name + 1
		: bar->name ? bar->name
			    : "");
	fflush(stderr);
	bar->drawn = true;
}

static void *bar_main(void *argument)
{
	struct progress_bar *bar = argument;
	long wait = FIRST_MS;

	pthread_mutex_lock(&bar->lock);
	while (!bar->stop) {
		struct timespec until;

		clock_gettime(CLOCK_MONOTONIC, &until);
		until.tv_nsec += wait % 1000 * 1000000;
		until.tv_sec += wait / 1000 + until.tv_nsec / 1000000000;
		until.tv_nsec %= 1000000000;
		if (pthread_cond_timedwait(&bar->changed, &bar->lock, &until) == ETIMEDOUT) {
			draw(bar);
			wait = NEXT_MS;
		}
	}
	pthread_mutex_unlock(&bar->lock);
	return NULL;
}

static void progress_bar_free(struct progress_bar *bar)
{
	pthread_mutex_destroy(&bar->lock);
	pthread_cond_destroy(&bar->changed);
	free(bar);
}

struct progress_bar *progress_bar_start(struct progress *progress, bool quiet)
{
	struct progress_bar *bar;
	pthread_condattr_t clock;

	if (quiet || !isatty(STDERR_FILENO))
		return NULL;
	bar = xcalloc(1, sizeof(*bar));
	bar->progress = progress;
	bar->count = 1;
	pthread_mutex_init(&bar->lock, NULL);
	pthread_condattr_init(&clock);
	pthread_condattr_setclock(&clock, CLOCK_MONOTONIC);
	pthread_cond_init(&bar->changed, &clock);
	pthread_condattr_destroy(&clock);
	if (pthread_create(&bar->thread, NULL, bar_main, bar) != 0) {
		progress_bar_free(bar);
		return NULL;
	}
	return bar;
}

void progress_bar_step(struct progress_bar *bar, const char *name, size_t index, size_t count)
{
	if (!bar)
		return;
	pthread_mutex_lock(&bar->lock);
	bar->name = name;
	bar->index = index;
	bar->count = count;
	pthread_mutex_unlock(&bar->lock);
}

void progress_bar_stop(struct progress_bar *bar)
{
	if (!bar)
		return;
	pthread_mutex_lock(&bar->lock);
	bar->stop = true;
	pthread_cond_signal(&bar->changed);
	pthread_mutex_unlock(&bar->lock);
	pthread_join(bar->thread, NULL);
	if (bar->drawn)
		fputs("\r\033[K", stderr);
	progress_bar_free(bar);
}
