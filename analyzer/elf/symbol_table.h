/* The function symbols of an ELF file, which functions it exports, and which ones a linker warns
 * of. */
#ifndef SYMDRIFT_ANALYZER_ELF_SYMBOL_TABLE_H
#define SYMDRIFT_ANALYZER_ELF_SYMBOL_TABLE_H

#include "analyzer/build.h"
#include "analyzer/diagnostics.h"
#include "analyzer/elf/object.h"

struct found_symbol {
	struct symbol symbol;
	uint32_t function; /* name of the function it belongs to: without suffixes */
	uint32_t section_index;
};

struct found_export {
	uint32_t function;
	uint32_t how; /* "EXPORT_SYMBOL_GPL", ".dynsym", ".dynsym VERSION" */
};

struct found_warning {
	uint32_t function;
	uint32_t text;
};

struct symbol_table {
	enum symbol_source source;
	struct found_symbol *symbols; /* in the order of the table */
	size_t symbol_count, symbol_capacity;
	struct found_export *exports; /* the first entry of a function counts */
	size_t export_count, export_capacity;
	struct found_warning *warnings; /* the first section of a function counts */
	size_t warning_count, warning_capacity;
};

/* Read .symtab of `object`, else that of `debug` (the separate debug file, or NULL), else
 * .dynsym of `object`. A symbol counts if it is a defined STT_FUNC or STT_GNU_IFUNC and not
 * one of the kernel's padding symbols (`__pfx_NAME`; FORMAT.md 4.2). Exports come from
 * .dynsym and from the kernel's `__ksymtab_NAME` symbols, warnings from the sections
 * `.gnu.warning.NAME` of `object`: a linker prints their text to whoever uses the symbol (GNU ld
 * manual, "Other commands": what a library says of its deprecated functions). */
struct err *symbol_table_read(const struct object *object, const struct object *debug,
			      struct interner *strings, struct diagnostics *diagnostics,
			      struct symbol_table *ret);
void symbol_table_release(struct symbol_table *table);

#endif
