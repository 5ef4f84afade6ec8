/* Going from DIE to DIE in files that may be damaged. */
#ifndef SYMDRIFT_ANALYZER_DWARF_DIE_H
#define SYMDRIFT_ANALYZER_DWARF_DIE_H

#include <elfutils/libdw.h>
#include <stdint.h>

/* dwarf_siblingof() onto the DIE itself: 0 moved, 1 there is none, -1 the DWARF is broken. A
 * DW_AT_sibling that leads backwards, which would be an endless loop, counts as broken. */
static inline int die_next_sibling(Dwarf_Die *die)
{
	uintptr_t before = (uintptr_t)die->addr;
	int result = dwarf_siblingof(die, die);

	return result == 0 && (uintptr_t)die->addr <= before ? -1 : result;
}

/* What the header of a unit says, by the DIE of the unit: how many bytes there are from the DIE
 * to the unit's end (damaged, they may lie beyond the section), and where its abbreviations
 * are. Zeros if it cannot be read. */
static inline uint64_t die_unit_rest(Dwarf_Die *unit, Dwarf_Off *ret_abbreviations)
{
	Dwarf_Off offset = dwarf_dieoffset(unit), end;
	size_t header;

	*ret_abbreviations = 0;
	if (dwarf_nextcu(dwarf_cu_getdwarf(unit->cu), offset - dwarf_cuoffset(unit), &end, &header,
			 ret_abbreviations, NULL, NULL) != 0 ||
	    end < offset)
		return 0;
	return end - offset;
}

#endif
