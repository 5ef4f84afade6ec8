/* "did you mean": the known word that a misspelt one was probably meant to be.
 *
 * The distance of two words is the number of letters to add, drop, replace or swap with their
 * neighbour; capital and small letters are the same. A word is near if that is at most a third of
 * its letters, or if it is the beginning of just one known word. Words of
 * more than 200 bytes are near nothing.
 *
 *	nearest_word("warnign", names, 4); // "warning"
 */
#ifndef SYMDRIFT_BASE_NEAREST_H
#define SYMDRIFT_BASE_NEAREST_H

#include <stddef.h>

#include "base/err.h"

/* The nearest of `words`, the first of several; NULL if none is near. */
const char *nearest_word(const char *word, const char *const *words, size_t count);

/* `unknown WHAT "WORD" (did you mean "..."?), known are: ...`: an ERR_FORMAT without a place. */
struct err *err_unknown_word(const char *what, const char *word, const char *const *words,
			     size_t count) __attribute__((returns_nonnull, warn_unused_result));

#endif
