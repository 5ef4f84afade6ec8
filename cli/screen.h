/* The terminal that standard output may be. */
#ifndef SYMDRIFT_CLI_SCREEN_H
#define SYMDRIFT_CLI_SCREEN_H

#include <stdbool.h>

#include "cli/options.h"

/* Columns and lines of standard output; 0 each if it is no terminal. */
struct screen {
	unsigned columns, lines;
};

struct screen screen_size(void);

/* Whether text that goes to standard output, or elsewhere, is to be coloured. COLOR_AUTO: standard
 * output is a terminal, NO_COLOR is unset or empty, and TERM is neither unset nor "dumb". */
bool screen_wants_color(enum color_when when, bool to_standard_output);

#endif
