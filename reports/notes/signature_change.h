/* A changed signature in words: "`f` takes `long n` instead of `int n`", or of several functions
 * that changed in one way "42 functions take ...: `f`, `g` and 40 more". */
#ifndef SYMDRIFT_REPORTS_NOTES_SIGNATURE_CHANGE_H
#define SYMDRIFT_REPORTS_NOTES_SIGNATURE_CHANGE_H

#include "base/text.h"
#include "reports/notes/release_notes.h"

/* Without full stop. All functions are named with `all`. */
void text_add_signature_change(struct text *out, const struct release_notes *notes,
			       const struct note *note, bool all);

#endif
