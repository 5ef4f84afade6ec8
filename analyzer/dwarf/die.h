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

#endif
