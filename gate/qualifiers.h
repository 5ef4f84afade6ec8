/* Types that differ in nothing but their qualifiers: const, volatile, restrict. */
#ifndef SYMDRIFT_GATE_QUALIFIERS_H
#define SYMDRIFT_GATE_QUALIFIERS_H

#include <stdbool.h>

/* Whether two spellings differ, and are the same without the qualifiers at any level: of the type,
 * of what it points to, of the parameters of a function it points to. What stands between `<` and
 * `>` is a part of a name: with another qualifier there it is another type. */
bool types_differ_in_qualifiers(const char *old_type, const char *new_type);

#endif
