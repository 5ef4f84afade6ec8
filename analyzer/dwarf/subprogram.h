/* The attributes of a subprogram DIE, in one pass, and whom it belongs to. */
#ifndef SYMDRIFT_ANALYZER_DWARF_SUBPROGRAM_H
#define SYMDRIFT_ANALYZER_DWARF_SUBPROGRAM_H

#include "analyzer/dwarf/reader.h"

struct subprogram {
	const char *name, *linkage_name; /* its own; NULL if it has none */
	bool external, declaration;
	bool has_inline, has_decl_file;
	bool has_abstract_origin;
	bool has_type, prototyped, has_frame_base;
	uint8_t inline_value;
	uint64_t decl_file, decl_line;
	Dwarf_Die origin; /* of DW_AT_abstract_origin, else of DW_AT_specification */
	bool origin_lost; /* there is one, but it cannot be read */
};

void subprogram_read(struct reader *reader, Dwarf_Die *die, struct subprogram *ret);

/* What a function goes by: of the DIE itself, filled up from its origins. */
struct identity {
	uint32_t name; /* linkage name in C++ and Rust; STRING_NONE if there is none */
	bool external;
	uint32_t decl_file, decl_line; /* STRING_NONE, 0 if unknown */
	struct source *source;         /* the unit that describes it; partial units too */
};

/* `subprogram` was read from `die`. */
struct identity subprogram_identity(struct reader *reader, Dwarf_Die *die,
				    const struct subprogram *subprogram);

/* The pc that the reference's walk takes: the raw value of the first of DW_AT_low_pc,
 * DW_AT_entry_pc, DW_AT_high_pc; else 0 (FORMAT.md 4.1). */
uint64_t die_walk_pc(const struct reader *reader, Dwarf_Die *die);

/* Where its code begins: low_pc, else the first range, else the entry pc. Address 0 in a file
 * that is linked is that of code that the linker left out: unknown. */
struct code_address die_entry_pc(const struct reader *reader, Dwarf_Die *die);

#endif
