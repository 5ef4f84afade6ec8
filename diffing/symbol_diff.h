/* What happened to the symbols of a function. */
#ifndef SYMDRIFT_DIFFING_SYMBOL_DIFF_H
#define SYMDRIFT_DIFFING_SYMBOL_DIFF_H

#include <stdbool.h>

#include "diffing/explainer.h"

/* Append CHANGE_RENAMED_*, SYMBOLS_*, BINDING and SECTION. Symbols are matched by name
 * without the numbers of suffixes (symbol_add_stable_name()), so that foo.constprop.0 may
 * become foo.constprop.1. What the function was renamed away from or back to is not listed
 * as added or removed once more. */
void symbols_diff(struct explainer *x, const struct function *old_function,
		  const struct function *new_function);

/* Whether the section of the entry symbol is known on one side only. The symbols facet then
 * differs, but nothing has happened that we know of. */
bool sections_incomparable(const struct explainer *x, const struct function *old_function,
			   const struct function *new_function);

#endif
