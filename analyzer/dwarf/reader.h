/* A worker of the analysis: a libdw handle with the caches that go with it.
 *
 * One a thread. Everything read through it lives as long as it does. */
#ifndef SYMDRIFT_ANALYZER_DWARF_READER_H
#define SYMDRIFT_ANALYZER_DWARF_READER_H

#include "analyzer/diagnostics.h"
#include "analyzer/dwarf/debug_handle.h"
#include "analyzer/dwarf/line_files.h"
#include "analyzer/dwarf/path_base.h"
#include "analyzer/dwarf/unit_facts.h"
#include "analyzer/load.h"
#include "base/err.h"
#include "base/pointer_map.h"
#include "base/text.h"

/* A unit as a place that DIEs come from: its paths and its table of files. */
struct source {
	Dwarf_Die unit;       /* of the DIEs */
	Dwarf_Die skeleton;   /* has compile directory and line table; mostly the same */
	const char *comp_dir; /* or NULL */
	uint32_t path;        /* STRING_NONE for a partial unit, which has none */
	int language;
	bool is_rust, is_cplusplus;
	bool lines_read;
	const struct line_table *lines; /* NULL: none */
};

/* The files of a line number program, as units with this compile directory see them. Type and
 * partial units share the program of the unit they come from. */
struct line_table {
	const char *comp_dir;
	struct line_files files;
	uint32_t *ids; /* a file's path, or STRING_NONE if not asked for yet */
};

/* The sections of the main file and of what it refers to (.gnu_debugaltlink, .dwo). */
struct reader_sections {
	Dwarf *dwarf;
	struct line_sections lines;
};

/* A debug section in memory. */
struct debug_section {
	uintptr_t start;
	size_t size;
	size_t text_size; /* up to the last NUL: every text that begins before it ends before it */
};

struct reader {
	struct debug_handle handle;
	const char *path; /* of the file, for messages */
	enum path_style paths;
	const struct path_base *base; /* of the build */
	struct interner *strings;
	struct arena arena;       /* results: facts of units */
	struct pointer_map names; /* a text of the DWARF to its id */
	struct pointer_map linkage_names;
	struct arena source_arena;
	struct pointer_map source_map; /* a Dwarf_CU to its place in sources[], + 1 */
	struct pointer_map table_map;  /* a line number program to its place in tables[] */
	struct line_table **tables;
	size_t table_count, table_capacity;
	struct source **sources;
	size_t source_count, source_capacity;
	struct source *last_source;      /* NULL: none yet */
	bool unit_mangles;               /* the unit at hand is C++ or Rust */
	struct pointer_map scopes;       /* a DIE to the scope it lies in ("a::b::"); see scope.h */
	struct pointer_map scoped_units; /* units whose DIEs are in `scopes` */
	struct reader_sections *sections;
	size_t section_count, section_capacity;
	struct debug_section *debug; /* the one with the last text is the first */
	size_t debug_count, debug_capacity;
	size_t text_bytes, most_text; /* interned so far, and that can be in earnest */
	struct err *damage;           /* the first one met, or NULL */
	struct diagnostics diagnostics;
	size_t unit; /* index of the unit at hand, for diagnostics */
	struct text scratch;
};

/* `most_text`: see object_most_text(). */
struct err *reader_open(struct reader *reader, const char *path, bool relocatable,
			enum path_style paths, const struct path_base *base, size_t most_text,
			struct interner *strings);
void reader_release(struct reader *reader);

/* The text of an attribute; NULL if it is in a file that is not there (.gnu_debugaltlink), or
 * if it lies outside of its section, which reader_take_error() then tells. */
const char *reader_string(struct reader *reader, Dwarf_Attribute *attribute);

/* The same by name; NULL if there is no such attribute. */
const char *reader_string_of(struct reader *reader, Dwarf_Die *die, unsigned name);

/* Where the debug section ends that this place of a unit is in. */
uintptr_t reader_section_end(struct reader *reader, const Dwarf_Die *unit);

/* What went wrong where no error could be given: a text outside of its section, or more text
 * than the file can hold in earnest. NULL if nothing did; the caller owns it. */
struct err *reader_take_error(struct reader *reader);

/* The id of these bytes, made fit to be kept (analyzer/name.h). */
uint32_t reader_intern(struct reader *reader, const char *bytes, size_t size);

/* The id of a text of the DWARF, as reader_string() gives it. Cached by its address: a linker
 * stores a name once. */
uint32_t reader_name(struct reader *reader, const char *text);

/* The same for a linkage name; variants of a constructor are one (analyzer/name.h). */
uint32_t reader_linkage_name(struct reader *reader, const char *text);

/* The source of a DIE's unit. */
struct source *reader_source(struct reader *reader, Dwarf_Die *die);

/* Whether functions of this source go by linkage names: C++ and Rust. What dwz moved into a
 * partial unit without a language is of the language of the unit at hand. */
bool reader_mangles(const struct reader *reader, const struct source *source);

/* Tell that `unit`, from a .dwo file, is described further by this skeleton unit (DWARF 5,
 * section 3.1.2). To be called before anything of the unit is asked for. */
void reader_add_split(struct reader *reader, Dwarf_Die *unit, Dwarf_Die *skeleton);

/* Path of file `index` (DW_AT_decl_file) of a source; STRING_NONE if it has no such file. */
uint32_t source_file(struct reader *reader, struct source *source, uint64_t index);

/* Let go of the sources when they have grown large; none may be in use. */
void reader_trim_sources(struct reader *reader);

#endif
