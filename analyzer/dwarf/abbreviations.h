/* A guard against .debug_abbrev that would fill the memory.
 *
 * libdw (0.188) keeps a copy of the abbreviations for each unit, 64 bytes for every 5 of the
 * section, all of them when a code is missing. Compilers give each unit a table of its own and
 * Go or llvm-dwarfutil make all share one of reasonable size, but a file of 800 KB can say that
 * 20,000 units share 300 KB. */
#ifndef SYMDRIFT_ANALYZER_DWARF_ABBREVIATIONS_H
#define SYMDRIFT_ANALYZER_DWARF_ABBREVIATIONS_H

#include <elfutils/libdw.h>
#include <stdbool.h>
#include <stdint.h>

struct abbreviations {
	const unsigned char *data;
	size_t size;
	Dwarf_Off last; /* the table counted last */
	uint64_t last_size;
	uint64_t total, most; /* bytes of the tables of all units so far, and that are allowed */
};

void abbreviations_init(struct abbreviations *abbreviations, Dwarf *dwarf);

/* Count the table at this offset for one more unit. False if that makes too much. */
bool abbreviations_add(struct abbreviations *abbreviations, Dwarf_Off offset);

#endif
