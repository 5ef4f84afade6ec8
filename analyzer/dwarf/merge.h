/* From the facts of units and a symbol table to the functions of a build.
 *
 * Goes through the units in their order, so that the outcome does not depend on who walked
 * them, nor when. */
#ifndef SYMDRIFT_ANALYZER_DWARF_MERGE_H
#define SYMDRIFT_ANALYZER_DWARF_MERGE_H

#include "analyzer/dwarf/unit_facts.h"
#include "analyzer/elf/symbol_table.h"

/* Where the signature of a function is to be read. */
struct definition {
	uint32_t function; /* its place in functions[] */
	uint32_t unit;     /* index of the unit */
	Dwarf_Off offset;  /* of the DIE */
};

/* Fill the functions, instances, symbols and callers of `build`; signatures are left NULL.
 * `relocatable`: addresses count from their sections.
 * *ret_definitions, sorted by unit, belongs to the caller and goes to free(). */
void merge_units(struct build *build, const struct unit_facts *units, size_t unit_count,
		 const struct symbol_table *symbols, bool relocatable,
		 struct definition **ret_definitions, size_t *ret_count);

#endif
