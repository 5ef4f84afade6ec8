/* The functions of two builds by name, changed or not.
 *
 *	struct function_walk walk = { .old_build = a, .new_build = b, .rules = rules };
 *	while (function_walk_next(&walk, &old_function, &new_function)) ...
 */
#ifndef SYMDRIFT_GATE_FUNCTION_WALK_H
#define SYMDRIFT_GATE_FUNCTION_WALK_H

#include <stdbool.h>
#include <stdint.h>

#include "diffing/diff.h"

struct function_walk {
	const struct build *old_build, *new_build;
	enum diff_rules rules;
	uint32_t old_next, new_next; /* start at 0 */
};

/* The next name that at least one of the builds has; a function that is Absent is NULL. False at
 * the end. */
bool function_walk_next(struct function_walk *walk, const struct function **old_function,
			const struct function **new_function);

#endif
