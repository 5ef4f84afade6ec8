/* The compilation units of a file, in the order of .debug_info. */
#ifndef SYMDRIFT_ANALYZER_DWARF_UNIT_LIST_H
#define SYMDRIFT_ANALYZER_DWARF_UNIT_LIST_H

#include <elfutils/libdw.h>
#include <stdbool.h>
#include <stdint.h>

#include "analyzer/dwarf/path_base.h"
#include "base/err.h"

struct unit {
	Dwarf_Off die_offset; /* of its DIE */
	uint64_t size;        /* bytes in .debug_info, without the header */
	unsigned version;     /* of DWARF */
	bool is_skeleton;     /* the DIEs are in a .dwo file */
};

struct unit_list {
	struct unit *items;
	size_t count, capacity;
	uint64_t size;         /* of all */
	struct path_base base; /* of their compile directories */
};

/* Type units and partial units are no compilation units: what refers to them reads them. */
struct err *unit_list_read(const char *path, bool relocatable, struct unit_list *ret);
void unit_list_release(struct unit_list *list);

/* Indices of the units, largest first; to be freed. */
uint32_t *unit_list_by_size(const struct unit_list *list);

#endif
