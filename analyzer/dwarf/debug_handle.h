/* A libdw handle on a file with debug information; one a thread, for libdw writes into its
 * own structures.
 *
 * The debug sections of a relocatable file (a `.o` or `.ko`) are relocated by libdwfl; those
 * of any other file are read as they are, for a linker that keeps its relocations
 * (--emit-relocs, Debian's 6.1 kernels) has applied them already. */
#ifndef SYMDRIFT_ANALYZER_DWARF_DEBUG_HANDLE_H
#define SYMDRIFT_ANALYZER_DWARF_DEBUG_HANDLE_H

#include <elfutils/libdw.h>
#include <elfutils/libdwfl.h>

#include "base/err.h"

struct debug_handle {
	int fd;
	Elf *elf;
	Dwarf *dwarf;
	Dwfl *dwfl; /* relocatable files only; owns dwarf then */
	Dwfl_Module *module;
};

struct err *debug_handle_open(const char *path, bool relocatable, struct debug_handle *ret);
void debug_handle_close(struct debug_handle *handle);

/* An address of the DWARF as the symbol table counts it: in a relocatable file relative to
 * its section, whose index goes to *ret_section (may be NULL); 0 in any other file. */
Dwarf_Addr debug_handle_address(const struct debug_handle *handle, Dwarf_Addr address,
				uint32_t *ret_section);

#endif
