/* When two types are the same, by either rule set. Types are their spellings (DESIGN.md 5). */
#ifndef SYMDRIFT_DIFFING_TYPE_MATCH_H
#define SYMDRIFT_DIFFING_TYPE_MATCH_H

#include <stdbool.h>
#include <stdint.h>

#include "base/interner.h"
#include "base/text.h"

/* By default: the spelling without the marks of forward declarations, for whether a struct
 * is complete somewhere is no property of the function. Equal types have equal ids. Has to
 * agree with the signature facet of analyzer/fingerprint.c. `text` is scratch. */
uint32_t type_plain(struct interner *strings, uint32_t type, struct text *text);

/* The reference's: a forward declaration differs from a full struct (FORMAT.md 6), but an
 * array of several dimensions equals the flat one, as BTF has no others (FORMAT.md 4.3):
 * `u32[7][3][2] *` is `u32[42] *`. */
bool type_equal_in_reference(const struct interner *strings, uint32_t left, uint32_t right);

#endif
