/* The file names of a line number program: its header alone.
 *
 * libdw has them too, but decodes the whole program to get at them, which costs more than
 * the rest of a kernel's analysis. DWARF 2 to 5 (DWARF 5, section 6.2.4; DWARF 4, 6.2.4).
 * The texts point into the sections, which the libdw handle keeps. */
#ifndef SYMDRIFT_ANALYZER_DWARF_LINE_FILES_H
#define SYMDRIFT_ANALYZER_DWARF_LINE_FILES_H

#include <elfutils/libdw.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/arena.h"

/* The sections that a line number program lives in; NULL where there is none. */
struct line_sections {
	Elf_Data *line, *line_str, *str;
	bool big_endian;
};

void line_sections_find(Dwarf *dwarf, struct line_sections *ret);

struct line_file {
	const char *name;
	uint64_t directory; /* index into directories[] */
};

struct line_files {
	unsigned version;
	const char **directories; /* DWARF 5: [0] is the compile directory. Before: [0] is NULL */
	struct line_file *files;  /* DWARF 5: from 0. Before: [0] has a NULL name */
	uint32_t directory_count, file_count; /* with [0] */
};

/* Read the header at `offset` of .debug_line. False if it is not there or not well-formed;
 * `ret` is empty then. */
bool line_files_read(const struct line_sections *sections, Dwarf_Off offset, struct arena *arena,
		     struct line_files *ret);

#endif
