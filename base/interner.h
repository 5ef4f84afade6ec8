/* Strings as numbers, the same number for the same bytes in every build of a run.
 *
 * One interner is made by main and passed to every loader, so that a function name is
 * compared across builds as one uint32_t. Ids are not ordered and differ from run to run:
 * whatever is written goes through interner_compare() or the text. STRING_NONE (0) is
 * "no string" and differs from the empty string. Interning and reading are safe from any
 * number of threads; a string never moves. */
#ifndef SYMDRIFT_BASE_INTERNER_H
#define SYMDRIFT_BASE_INTERNER_H

#include <stddef.h>
#include <stdint.h>

#define STRING_NONE 0u

struct interner;

struct interner *interner_new(void);
void interner_free(struct interner *strings); /* NULL is fine */

/* The id of `size` bytes. Never STRING_NONE. */
uint32_t intern_bytes(struct interner *strings, const char *bytes, size_t size);
uint32_t intern(struct interner *strings, const char *text);

/* The id if the string is known already, else STRING_NONE. */
uint32_t interner_find(struct interner *strings, const char *bytes, size_t size);

/* The text, NUL-terminated, for as long as the interner lives. `id` is not STRING_NONE. */
const char *interner_text(const struct interner *strings, uint32_t id);
size_t interner_size(const struct interner *strings, uint32_t id); /* bytes of the text */

/* <0, 0, >0 by unsigned bytes. STRING_NONE comes first. */
int interner_compare(const struct interner *strings, uint32_t left, uint32_t right);

#endif
