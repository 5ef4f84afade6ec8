/* What the files let us see: the evidence of a build. */
#ifndef SYMDRIFT_ANALYZER_DWARF_BUILD_EVIDENCE_H
#define SYMDRIFT_ANALYZER_DWARF_BUILD_EVIDENCE_H

#include "analyzer/dwarf/unit_facts.h"
#include "analyzer/elf/object.h"

/* Fill build->evidence, but for the diagnostics. */
void build_evidence_fill(struct build *build, const struct object *object, const char *debug_path,
			 enum symbol_source symbol_source, const struct unit_facts *units,
			 size_t unit_count);

#endif
