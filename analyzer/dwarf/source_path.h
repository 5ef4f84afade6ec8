/* Paths of units and declarations, in one of two spellings (enum path_style, load.h).
 *
 * PATHS_RELATIVE: relative to the compile directory, or to the folder that all of them have in
 * common (path_base.h), `.` and `..` resolved by text. What lies
 * outside of the compile directory but near it (a separate build folder) loses its leading
 * `../`, so that the same source has the same path in and out of tree; what is not near it
 * (system headers) stays absolute.
 *
 * PATHS_DWARF: the reference's, FORMAT.md 4.1. */
#ifndef SYMDRIFT_ANALYZER_DWARF_SOURCE_PATH_H
#define SYMDRIFT_ANALYZER_DWARF_SOURCE_PATH_H

#include "analyzer/dwarf/path_base.h"
#include "analyzer/load.h"
#include "base/text.h"

/* Append the path of a unit. `comp_dir` may be NULL. */
void source_path_add_unit(struct text *text, enum path_style style, const struct path_base *base,
			  const char *comp_dir, const char *name);

/* Append the path of a file of a line table: its directory entry (NULL or "" for the compile
 * directory) and its name. */
void source_path_add_file(struct text *text, enum path_style style, const struct path_base *base,
			  const char *comp_dir, const char *directory, const char *name);

#endif
