/* Names from the input, made fit to be kept: valid UTF-8 without control characters, and one
 * name for all variants of a C++ constructor or destructor. */
#ifndef SYMDRIFT_ANALYZER_NAME_H
#define SYMDRIFT_ANALYZER_NAME_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/interner.h"
#include "base/text.h"

/* Intern `size` bytes. Bytes that are no printable UTF-8 (control characters too, so that a
 * name is always one line) become `\xNN`; *ret_odd tells if there were any. */
uint32_t name_intern(struct interner *strings, const char *bytes, size_t size, bool *ret_odd);

/* The linkage name that stands for all variants of a constructor or destructor (Itanium C++
 * ABI 5.1.4.3): C1, C2, C3, D0, D1, D2 become the C4 or D4 under which GCC describes their
 * common source. Gives false, and no text, for any other name (and for one of more than
 * 8 KB). */
bool name_fold_variant(const char *linkage_name, struct text *ret);

#endif
