/* Whether a unit tells the types of its functions.
 *
 * With -g1 GCC, LLVM and rustc write functions without parameters and return types, for stack
 * traces only: each looks like `void f(void)`. LLVM calls it -gline-tables-only, and leaves out
 * declaration places and DW_AT_frame_base too. The walk notes what it meets, and at the end of
 * the unit:
 *
 *	if (types.defines && !unit_tells_types(&types, language, producer, flags))
 *		... no signature can be read from this unit ...
 */
#ifndef SYMDRIFT_ANALYZER_DWARF_UNIT_TYPES_H
#define SYMDRIFT_ANALYZER_DWARF_UNIT_TYPES_H

#include <stdbool.h>

/* What was met in a unit. */
struct unit_types {
	bool defines; /* a definition that a signature could be read from */
	bool typed;   /* a type, or a definition with a parameter, a return type or a prototype */
	bool full;    /* a definition with DW_AT_frame_base or DW_AT_external */
};

/* `producer` and `flags` are the two parts of DW_AT_producer; NULL if unknown. */
bool unit_tells_types(const struct unit_types *types, int language, const char *producer,
		      const char *flags);

#endif
