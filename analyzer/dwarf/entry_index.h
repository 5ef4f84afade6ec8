/* Functions by their entry point, to find the owner of a symbol that has another name.
 *
 * A symbol can be named otherwise than its function in DWARF: a static function of C++ has no
 * linkage name there (GCC), an asm label renames a C function. */
#ifndef SYMDRIFT_ANALYZER_DWARF_ENTRY_INDEX_H
#define SYMDRIFT_ANALYZER_DWARF_ENTRY_INDEX_H

#include <stddef.h>
#include <stdint.h>

#define NO_FUNCTION UINT32_MAX

struct entry_point {
	uint64_t addr;
	uint32_t section;  /* of a relocatable file, where addresses count from it; else 0 */
	uint32_t function; /* the caller's number */
};

struct entry_index {
	struct entry_point *items;
	size_t count, capacity;
};

/* Starts as { 0 }. Add all, sort once, then find. */
void entry_index_add(struct entry_index *index, struct entry_point point);
void entry_index_sort(struct entry_index *index);
void entry_index_release(struct entry_index *index);

/* The function that begins there; NO_FUNCTION if none does, or several. */
uint32_t entry_index_find(const struct entry_index *index, uint32_t section, uint64_t addr);

#endif
