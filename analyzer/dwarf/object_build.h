/* Loading a build from an ELF file and its DWARF. */
#ifndef SYMDRIFT_ANALYZER_DWARF_OBJECT_BUILD_H
#define SYMDRIFT_ANALYZER_DWARF_OBJECT_BUILD_H

#include "analyzer/load.h"

/* As build_load(), for a file that is ELF. Units are dealt out to options->jobs workers with
 * a libdw handle each; the build is the same for any number. */
struct err *object_build_load(const char *path, const struct load_options *options,
			      struct interner *strings, struct build **ret);

#endif
