/* Who began and who ceased to call a function, or to have it inlined. */
#ifndef SYMDRIFT_DIFFING_CALLER_DIFF_H
#define SYMDRIFT_DIFFING_CALLER_DIFF_H

#include "diffing/explainer.h"

/* Append the names that call on one side only, those the reference sees and those it does
 * not alike: CHANGE_INLINE_CALLERS_*, and CHANGE_DIRECT_CALLERS_*. */
void inline_callers_diff(struct explainer *x, const struct function *old_function,
			 const struct function *new_function);
void direct_callers_diff(struct explainer *x, const struct function *old_function,
			 const struct function *new_function);

#endif
