/* Where a function is declared now, and where it was. */
#ifndef SYMDRIFT_DIFFING_LOCATION_DIFF_H
#define SYMDRIFT_DIFFING_LOCATION_DIFF_H

#include <stdbool.h>

#include "diffing/explainer.h"

/* Append CHANGE_MOVED if the sets of files differ. Of long sets (a name that many files
 * define) only those that left and those that came are shown. Nothing if a side tells no file:
 * that is no move. */
void location_diff(struct explainer *x, const struct function *old_function,
		   const struct function *new_function);

/* Whether one side only tells files. The location facet then differs, but nothing has happened
 * that we know of. */
bool locations_incomparable(const struct explainer *x, const struct function *old_function,
			    const struct function *new_function);

#endif
