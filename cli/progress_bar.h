/* A progress bar on a terminal, for work that takes over a second; nothing in a pipe. */
#ifndef SYMDRIFT_CLI_PROGRESS_BAR_H
#define SYMDRIFT_CLI_PROGRESS_BAR_H

#include <stdbool.h>

#include "analyzer/load.h"

struct progress_bar;

/* Starts a thread that watches `progress`. NULL, which the others take, when there is nothing
 * to draw on or `quiet`. */
struct progress_bar *progress_bar_start(struct progress *progress, bool quiet);

/* File `index` of `count` begins; `name` must stay until the next step. */
void progress_bar_step(struct progress_bar *bar, const char *name, size_t index, size_t count);

/* Take the bar off the screen and free it. */
void progress_bar_stop(struct progress_bar *bar);

#endif
