/* The strings of the fingerprint interchange.
 *
 * JSON is UTF-8; names and paths in ELF and DWARF are any bytes but NUL. A byte that is not
 * part of UTF-8 is written as one private-use character, 0x80 as U+EF80 to 0xff as U+EFFF,
 * and read back as that byte. What is UTF-8 for such a character in the input counts as three
 * loose bytes. So every string comes back as it was, in the same order of bytes. */
#ifndef SYMDRIFT_ANALYZER_JSONL_STRING_H
#define SYMDRIFT_ANALYZER_JSONL_STRING_H

#include <stddef.h>
#include <stdint.h>

#include "base/interner.h"
#include "base/text.h"

/* Append what stands between the quotes, as Jansson's compact dump has it. */
void text_add_json(struct text *text, const char *bytes, size_t size);

/* Intern a string whose JSON escapes are already undone. */
uint32_t intern_json(struct interner *strings, const char *utf8, size_t size);

#endif
