/* The verdict for a terminal, a screen at most: `symdrift check -f text`.
 *
 * The outcome first and why; what makes the evidence poor; then what counts, the most serious and
 * the largest first, one finding a line with its rule, function and place, and the why below it.
 * What does not fit is counted by rule, and the last line tells how to see it. Text from the
 * input cannot reach the terminal as control characters.
 *
 *	check_text_write(&text, verdict, &(struct check_text_options){ .color = true });
 */
#ifndef SYMDRIFT_REPORTS_CHECK_CHECK_TEXT_H
#define SYMDRIFT_REPORTS_CHECK_CHECK_TEXT_H

#include <stdbool.h>

#include "base/text.h"
#include "gate/verdict.h"

struct check_text_options {
	bool color;       /* with SGR sequences, and no others */
	unsigned columns; /* of the screen; 0: 100 */
	unsigned lines;   /* of the screen; 0: 24 */
	bool all;         /* nothing is cut */
};

void check_text_write(struct text *out, const struct verdict *verdict,
		      const struct check_text_options *options);

#endif
