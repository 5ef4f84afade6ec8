/* What one compilation unit tells: the records of its functions and who calls them.
 *
 * Written by one worker (unit_walk.h), read by the merge (merge.h), which goes through the
 * units in their order. Strings are ids of the interner; no libdw pointer is kept. */
#ifndef SYMDRIFT_ANALYZER_DWARF_UNIT_FACTS_H
#define SYMDRIFT_ANALYZER_DWARF_UNIT_FACTS_H

#include <elfutils/libdw.h>
#include <stdbool.h>
#include <stdint.h>

#include "analyzer/build.h"

/* No DIE; offset 0 is a unit header, never a subprogram. */
#define NO_DIE ((Dwarf_Off)0)

/* Where code is, as the symbol table counts: in a relocatable file from its section on. */
struct code_address {
	uint64_t addr;
	uint32_t section; /* index; 0 but in a relocatable file */
	bool known;
};

/* A function as this unit knows it. An external function is one record per name, a static
 * one per (name, declaration, unit path): FORMAT.md 4.1. */
struct unit_record {
	uint32_t name;
	uint32_t decl_file, decl_line; /* external: of the first definition, else STRING_NONE */
	uint32_t file;                 /* unit path; external: STRING_NONE until defined */
	bool external;
	bool inline_known; /* a definition had DW_AT_inline */
	uint8_t inline_value;
	uint64_t walk_addr;          /* first pc that the walk met */
	struct code_address entry;   /* of the first definition or out-of-line copy with code */
	struct code_address inlined; /* of the first inlined place */
	/* The first definition directly below the unit, and the first of those all of whose
	 * parameters have names: where the signature comes from (FORMAT.md 4.3). */
	Dwarf_Off definition, named_definition;
};

struct unit_call {
	uint32_t record; /* the called function, in records[] */
	uint32_t caller; /* name of the function that calls */
	enum caller_kind kind;
};

struct unit_facts {
	uint32_t path; /* of the unit */
	uint32_t producer;
	uint32_t flags; /* the options in DW_AT_producer; or STRING_NONE */
	int language;   /* DW_LANG_* */
	unsigned version;
	bool read; /* false: skipped, see the diagnostics */
	const struct unit_record *records;
	const struct unit_call *calls;
	uint32_t record_count, call_count;
};

bool language_is_cplusplus(int language);
bool language_is_rust(int language);

#endif
