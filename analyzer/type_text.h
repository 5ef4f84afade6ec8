/* Types as text, compared: what in a spelling makes no difference, in one place.
 *
 * `fwd ` stands directly before `struct ` or `union ` of a tag that no unit defines. A type or
 * a namespace that is itself called fwd is no mark, nor is the end of a name like list_fwd. The
 * mark tells types apart by the reference's rules; it is never printed. */
#ifndef SYMDRIFT_ANALYZER_TYPE_TEXT_H
#define SYMDRIFT_ANALYZER_TYPE_TEXT_H

#include "base/text.h"

/* Bytes of a mark, with its space. */
#define FORWARD_MARK_SIZE 4

/* The first mark at `from` or behind it, NULL if there is none. `from` is in `type`. */
const char *type_forward_mark(const char *type, const char *from);

/* Append the spelling without its marks. */
void text_add_unmarked_type(struct text *text, const char *type);

/* Append the spelling in the form in which types are compared: without marks, and with the
 * integers of C in one spelling for all compilers (GCC writes `long unsigned int` where clang
 * writes `unsigned long`). */
void text_add_comparable_type(struct text *text, const char *type);

#endif
