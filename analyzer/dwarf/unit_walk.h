/* The walk over one unit: which functions there are, and who calls or inlines them.
 *
 * One preorder pass over compile unit, lexical block, subprogram, inlined subroutine and
 * (C++) namespace, as FORMAT.md 4.1 describes it for the reference; what the reference would
 * not have recorded is recorded too, and marked. */
#ifndef SYMDRIFT_ANALYZER_DWARF_UNIT_WALK_H
#define SYMDRIFT_ANALYZER_DWARF_UNIT_WALK_H

#include "analyzer/dwarf/reader.h"
#include "analyzer/dwarf/unit_types.h"

/* Tables that are used again from unit to unit; one a worker. */
struct walker {
	struct reader *reader;
	struct pointer_map origins;  /* a subprogram DIE to its record, + 1 */
	struct pointer_map imported; /* units that this unit imports, visited already */
	struct pointer_map complete; /* names of structs and unions that are defined somewhere */
	struct unit_record *records;
	size_t record_count, record_capacity;
	uint32_t *slots; /* hash of records[]: 0 or index + 1 */
	size_t slot_count;
	struct unit_call *calls;
	size_t call_count, call_capacity;
	struct source *source;
	struct unit_types types;
	bool seen; /* the reference has a current function now */
	/* Places in .debug_info, in memory. */
	uintptr_t unit_end; /* of the unit at hand */
	uintptr_t behind;   /* the DIE behind the children walked last; 0: none were walked */
};

void walker_init(struct walker *walker, struct reader *reader);
void walker_release(struct walker *walker);

/* Walk the unit whose DIE this is. The facts are stored in the reader's arena. ERR_FORMAT
 * names the DIE that cannot be read. */
struct err *walker_run(struct walker *walker, Dwarf_Die *unit, struct unit_facts *ret);

#endif
