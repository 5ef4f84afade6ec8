/* A worker of the analysis: a libdw handle with the caches that go with it.
 *
 * One a thread. Everything read through it lives as long as it does. */
#ifndef SYMDRIFT_ANALYZER_DWARF_READER_H
#define SYMDRIFT_ANALYZER_DWARF_READER_H

#include "analyzer/diagnostics.h"
#include "analyzer/dwarf/debug_handle.h"
#include "analyzer/dwarf/line_files.h"
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
	struct line_files lines;
	uint32_t *file_ids; /* a file's path, or STRING_NONE if not asked for yet */
};

/* The sections of the main file and of what it refers to (.gnu_debugaltlink, .dwo). */
struct reader_sections {
	Dwarf *dwarf;
	struct line_sections lines;
};

struct reader {
	struct debug_handle handle;
	const char *path; /* of the file, for messages */
	enum path_style paths;
	struct interner *strings;
	struct arena arena;       /* results: facts of units */
	struct pointer_map names; /* a text of the DWARF to its id */
	struct pointer_map linkage_names;
	struct arena source_arena;
	struct pointer_map source_map; /* a Dwarf_CU to its place in sources[], + 1 */
	struct source **sources;
	size_t source_count, source_capacity;
	struct source *last_source; /* valid if source_count > 0 */
	struct reader_sections *sections;
	size_t section_count, section_capacity;
	struct diagnostics diagnostics;
	size_t unit; /* index of the unit at hand, for diagnostics */
	struct text scratch;
};

struct err *reader_open(struct reader *reader, const char *path, bool relocatable,
			enum path_style paths, struct interner *strings);
void reader_release(struct reader *reader);

/* The id of a text of the DWARF. Cached by its address: a linker stores a name once. */
uint32_t reader_name(struct reader *reader, const char *text);

/* The same for a linkage name; variants of a constructor are one (analyzer/name.h). */
uint32_t reader_linkage_name(struct reader *reader, const char *text);

/* The source of a DIE's unit. */
struct source *reader_source(struct reader *reader, Dwarf_Die *die);

/* Tell that `unit`, from a .dwo file, is described further by this skeleton unit (DWARF 5,
 * section 3.1.2). To be called before anything of the unit is asked for. */
void reader_add_split(struct reader *reader, Dwarf_Die *unit, Dwarf_Die *skeleton);

/* Path of file `index` (DW_AT_decl_file) of a source; STRING_NONE if it has no such file. */
uint32_t source_file(struct reader *reader, struct source *source, uint64_t index);

/* Let go of the sources when they have grown large; none may be in use. */
void reader_trim_sources(struct reader *reader);

#endif
