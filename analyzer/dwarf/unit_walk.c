#include "analyzer/dwarf/unit_walk.h"

#include <dwarf.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/dwarf/die.h"
#include "analyzer/dwarf/subprogram.h"
#include "analyzer/name.h"

/* Blocks and inlined calls nest some dozens deep in real code. */
#define MOST_LEVELS 1024
#define NO_RECORD UINT32_MAX

/* Where the walk is. */
struct place {
	uint32_t caller; /* name of the enclosing subprogram, or STRING_NONE */
	bool in_class;   /* directly below a class of C++ */
	bool top;        /* directly below a unit or a namespace */
	bool *unnamed;   /* set when a parameter has no name; NULL if nobody asks */
	unsigned level;
};

void walker_init(struct walker *walker, struct reader *reader)
{
	*walker = (struct walker){ .reader = reader };
}

void walker_release(struct walker *walker)
{
	pointer_map_release(&walker->origins);
	pointer_map_release(&walker->imported);
	pointer_map_release(&walker->complete);
	free(walker->records);
	free(walker->slots);
	free(walker->calls);
}

static struct err *die_error(struct walker *walker, Dwarf_Die *die, const char *what)
{
	return err_new(ERR_FORMAT, "%s: .debug_info: DIE at offset 0x%llx: %s",
		       walker->reader->path, (unsigned long long)dwarf_dieoffset(die), what);
}

/* Records: found by what makes them one. */

static bool is_same_record(const struct unit_record *a, const struct unit_record *b)
{
	if (a->name != b->name || a->external != b->external)
		return false;
	return a->external ||
	       (a->decl_file == b->decl_file && a->decl_line == b->decl_line && a->file == b->file);
}

static size_t record_hash(const struct unit_record *record)
{
	uint64_t hash = record->name;

	if (!record->external)
		hash ^= (uint64_t)record->decl_file << 32 ^ (uint64_t)record->decl_line << 16 ^
			(uint64_t)record->file << 7;
	return (size_t)(hash * UINT64_C(0x9e3779b97f4a7c15) >> 32);
}

static uint32_t *record_slot(struct walker *walker, const struct unit_record *record)
{
	size_t slot = record_hash(record) & (walker->slot_count - 1);

	while (walker->slots[slot] &&
	       !is_same_record(&walker->records[walker->slots[slot] - 1], record))
		slot = (slot + 1) & (walker->slot_count - 1);
	return &walker->slots[slot];
}

static void grow_slots(struct walker *walker)
{
	free(walker->slots);
	walker->slot_count = walker->slot_count ? walker->slot_count * 2 : 256;
	walker->slots = xcalloc(walker->slot_count, sizeof(*walker->slots));
	for (size_t i = 0; i < walker->record_count; i++)
		*record_slot(walker, &walker->records[i]) = (uint32_t)i + 1;
}

static uint32_t record_for(struct walker *walker, const struct identity *identity)
{
	struct unit_record record = { .name = identity->name, .external = identity->external };
	uint32_t *slot;

	if (identity->name == STRING_NONE)
		return NO_RECORD;
	if (!record.external) {
		uint32_t path = identity->source->path;

		/* What a partial unit describes belongs to the unit that imports it. */
		record.file = path != STRING_NONE ? path : walker->source->path;
		record.decl_line = identity->decl_line;
		record.decl_file =
			identity->decl_file != STRING_NONE ? identity->decl_file : record.file;
	}
	if (walker->record_count * 2 >= walker->slot_count)
		grow_slots(walker);
	slot = record_slot(walker, &record);
	if (!*slot) {
		*ARRAY_PUSH(walker->records, walker->record_count, walker->record_capacity) =
			record;
		*slot = (uint32_t)walker->record_count;
	}
	return *slot - 1;
}

static void count_nameless(struct walker *walker, Dwarf_Die *die)
{
	diagnostics_add(&walker->reader->diagnostics, DIAG_NO_NAME, walker->reader->unit,
			"DIE at offset 0x%llx", (unsigned long long)dwarf_dieoffset(die));
}

/* The record of the subprogram DIE that an inlined place or a call refers to. */
static uint32_t record_of_origin(struct walker *walker, Dwarf_Die *origin)
{
	bool added;
	uint32_t *cached = pointer_map_at(&walker->origins, origin->addr, &added);
	struct subprogram sub;
	struct identity identity;
	uint32_t record;

	if (!added)
		return *cached;
	subprogram_read(walker->reader, origin, &sub);
	identity = subprogram_identity(walker->reader, origin, &sub);
	record = record_for(walker, &identity);
	if (record == NO_RECORD)
		count_nameless(walker, origin);
	*pointer_map_at(&walker->origins, origin->addr, &added) = record;
	return record;
}

/* The record that attribute `name` of `die` leads to. */
static uint32_t record_of_reference(struct walker *walker, Dwarf_Die *die, unsigned name,
				    bool *ret_missing)
{
	Dwarf_Attribute attribute;
	Dwarf_Die origin;

	*ret_missing = !dwarf_attr(die, name, &attribute);
	if (*ret_missing)
		return NO_RECORD;
	if (!dwarf_formref_die(&attribute, &origin)) {
		diagnostics_add(&walker->reader->diagnostics, DIAG_NO_ORIGIN, walker->reader->unit,
				"DIE at offset 0x%llx", (unsigned long long)dwarf_dieoffset(die));
		return NO_RECORD;
	}
	return record_of_origin(walker, &origin);
}

static void add_call(struct walker *walker, uint32_t record, const struct place *place,
		     enum caller_kind seen, enum caller_kind unseen)
{
	if (record == NO_RECORD || place->caller == STRING_NONE)
		return;
	*ARRAY_PUSH(walker->calls, walker->call_count, walker->call_capacity) = (struct unit_call){
		.record = record,
		.caller = place->caller,
		.kind = walker->seen ? seen : unseen,
	};
}

/* DIEs */

static void set_addresses(struct walker *walker, struct unit_record *record, Dwarf_Die *die,
			  struct code_address *address)
{
	if (record->walk_addr == 0)
		record->walk_addr = die_walk_pc(walker->reader, die);
	if (!address->known)
		*address = die_entry_pc(walker->reader, die);
}

static void define(struct walker *walker, struct unit_record *record, Dwarf_Die *die,
		   const struct subprogram *sub, const struct identity *identity)
{
	if (!record->inline_known && sub->has_inline) {
		record->inline_known = true;
		record->inline_value = sub->inline_value;
	}
	if (record->file == STRING_NONE) {
		record->file = walker->source->path;
		record->decl_file =
			identity->decl_file != STRING_NONE ? identity->decl_file : record->file;
		record->decl_line = identity->decl_line;
	}
	set_addresses(walker, record, die, &record->entry);
}

static struct err *walk_children(struct walker *walker, Dwarf_Die *die, struct place place);
static struct err *walk_unit(struct walker *walker, Dwarf_Die *unit, struct place place);

/* A definition directly below the unit: does it tell the signature? */
static void note_definition(struct walker *walker, struct unit_record *record, Dwarf_Die *die,
			    bool unnamed)
{
	Dwarf_Off offset = dwarf_dieoffset(die);

	walker->types.defines = true;
	if (record->definition == NO_DIE)
		record->definition = offset;
	if (!unnamed && record->named_definition == NO_DIE)
		record->named_definition = offset;
}

static void note_types(struct walker *walker, const struct subprogram *sub)
{
	walker->types.typed |= sub->has_type || sub->prototyped;
	walker->types.full |= sub->has_frame_base || sub->external;
}

static bool is_in_file_of_unit(const struct walker *walker, Dwarf_Die *die)
{
	return dwarf_cu_getdwarf(die->cu) == dwarf_cu_getdwarf(walker->source->unit.cu);
}

static struct err *visit_subprogram(struct walker *walker, Dwarf_Die *die, struct place place)
{
	struct place inside = { .level = place.level + 1 };
	struct identity identity;
	struct subprogram sub;
	bool unnamed = false, added;
	struct err *err;
	uint32_t record;

	if (place.in_class && dwarf_hasattr(die, DW_AT_declaration))
		return NULL;
	subprogram_read(walker->reader, die, &sub);
	if (sub.origin_lost)
		diagnostics_add(&walker->reader->diagnostics, DIAG_NO_ORIGIN, walker->reader->unit,
				"DIE at offset 0x%llx", (unsigned long long)dwarf_dieoffset(die));
	identity = subprogram_identity(walker->reader, die, &sub);
	record = record_for(walker, &identity);
	*pointer_map_at(&walker->origins, die->addr, &added) = record;
	if (record == NO_RECORD && !sub.origin_lost)
		count_nameless(walker, die);
	if (sub.declaration)
		return NULL;
	note_types(walker, &sub);
	inside.caller = identity.name;
	walker->seen = !sub.has_abstract_origin && !walker->source->is_rust;
	if (record != NO_RECORD) {
		if (sub.has_abstract_origin)
			set_addresses(walker, &walker->records[record], die,
				      &walker->records[record].entry);
		else
			define(walker, &walker->records[record], die, &sub, &identity);
	}
	if (place.top && !sub.has_abstract_origin)
		inside.unnamed = &unnamed;
	err = walk_children(walker, die, inside);
	if (!err && inside.unnamed && record != NO_RECORD && is_in_file_of_unit(walker, die))
		note_definition(walker, &walker->records[record], die, unnamed);
	return err;
}

static struct err *visit_inlined(struct walker *walker, Dwarf_Die *die, struct place place)
{
	bool missing;
	uint32_t record = record_of_reference(walker, die, DW_AT_abstract_origin, &missing);

	add_call(walker, record, &place, CALLERS_INLINE, CALLERS_INLINE_UNSEEN);
	if (record != NO_RECORD)
		set_addresses(walker, &walker->records[record], die,
			      &walker->records[record].inlined);
	place.top = false;
	place.unnamed = NULL;
	place.level++;
	return walk_children(walker, die, place);
}

/* DWARF 5 names the target DW_AT_call_origin, GCC's extension before it
 * DW_AT_abstract_origin. Without either the call is indirect. */
static void visit_call(struct walker *walker, Dwarf_Die *die, const struct place *place)
{
	unsigned name =
		dwarf_tag(die) == DW_TAG_call_site ? DW_AT_call_origin : DW_AT_abstract_origin;
	bool missing;
	uint32_t record = record_of_reference(walker, die, name, &missing);

	if (!missing)
		add_call(walker, record, place, CALLERS_DIRECT, CALLERS_DIRECT_UNSEEN);
}

/* DWARF 5, section 3.2.5: to the DIE of a unit, not to one inside. */
static bool imported_unit(Dwarf_Die *die, Dwarf_Die *ret)
{
	Dwarf_Attribute attribute;
	Dwarf_Die unit;

	return dwarf_attr(die, DW_AT_import, &attribute) && dwarf_formref_die(&attribute, ret) &&
	       dwarf_cu_die(ret->cu, &unit, NULL, NULL, NULL, NULL, NULL, NULL) &&
	       unit.addr == ret->addr;
}

/* What dwz moved into a partial unit is seen as if it stood here, once a unit. */
static struct err *visit_import(struct walker *walker, Dwarf_Die *die, struct place place)
{
	uintptr_t unit_end = walker->unit_end;
	struct err *err;
	Dwarf_Die unit;
	bool added;

	if (!imported_unit(die, &unit)) {
		diagnostics_add(&walker->reader->diagnostics, DIAG_NO_ALT_FILE,
				walker->reader->unit, "imported by the DIE at offset 0x%llx",
				(unsigned long long)dwarf_dieoffset(die));
		return NULL;
	}
	(void)pointer_map_at(&walker->imported, unit.addr, &added);
	if (!added)
		return NULL;
	place.level++;
	err = walk_unit(walker, &unit, place);
	walker->unit_end = unit_end;
	walker->behind = 0;
	return err;
}

/* Remember that this struct or union is defined, for `fwd ` (DESIGN.md section 5). */
static void note_complete(struct walker *walker, Dwarf_Die *die)
{
	const char *name = reader_string_of(walker->reader, die, DW_AT_name);
	bool added;

	if (name && !dwarf_hasattr(die, DW_AT_declaration))
		(void)pointer_map_at(&walker->complete, name, &added);
}

/* GCC defines the methods of a local class, lambdas too, in the class itself (12.2). */
static struct err *visit_class(struct walker *walker, Dwarf_Die *die, struct place place)
{
	struct place inside = {
		.caller = STRING_NONE, .in_class = true, .top = true, .level = place.level + 1
	};
	bool seen = walker->seen;
	struct err *err = walk_children(walker, die, inside);

	walker->seen = seen;
	return err;
}

static struct err *visit(struct walker *walker, Dwarf_Die *die, struct place place)
{
	switch (dwarf_tag(die)) {
	case DW_TAG_subprogram:
		return visit_subprogram(walker, die, place);
	case DW_TAG_inlined_subroutine:
		return visit_inlined(walker, die, place);
	case DW_TAG_call_site:
	case DW_TAG_GNU_call_site:
		visit_call(walker, die, &place);
		return NULL;
	case DW_TAG_lexical_block:
	case DW_TAG_try_block:
	case DW_TAG_catch_block:
		place.top = false;
		place.unnamed = NULL;
		place.level++;
		return walk_children(walker, die, place);
	case DW_TAG_namespace:
		place.level++;
		return walk_children(walker, die, place);
	case DW_TAG_imported_unit:
		return visit_import(walker, die, place);
	case DW_TAG_formal_parameter:
		walker->types.typed = true;
		if (place.unnamed && !dwarf_hasattr(die, DW_AT_name))
			*place.unnamed = true;
		return NULL;
	case DW_TAG_class_type:
	case DW_TAG_structure_type:
	case DW_TAG_union_type:
		walker->types.typed = true;
		if (walker->source->is_cplusplus && !place.top)
			return visit_class(walker, die, place);
		if (place.top && !walker->source->is_cplusplus &&
		    dwarf_tag(die) != DW_TAG_class_type)
			note_complete(walker, die);
		return NULL;
	case DW_TAG_base_type:
	case DW_TAG_const_type:
	case DW_TAG_enumeration_type:
	case DW_TAG_pointer_type:
	case DW_TAG_reference_type:
	case DW_TAG_typedef:
		walker->types.typed = true;
		return NULL;
	case DW_TAG_invalid:
		return die_error(walker, die, "it has no tag");
	default:
		return NULL;
	}
}

/* Onto the DIE at this place, if the unit and the list of siblings go on there: 0, else 1. */
static int go_to(const struct walker *walker, Dwarf_Die *die, uintptr_t place)
{
	const unsigned char *at = (const unsigned char *)place;

	if (place >= walker->unit_end || *at == 0) /* DWARF 5, section 2.3: 0 ends the list */
		return 1;
	*die = (Dwarf_Die){ .addr = (void *)place, .cu = die->cu };
	return 0;
}

/* Onto the sibling of a DIE that has been visited; as dwarf_siblingof(). Where its children have
 * been walked their end is known: to look for it once more at each level would make a walk of
 * n DIEs d levels deep n * d long, for clang writes no DW_AT_sibling; and one that leads into the
 * children of its DIE would double the walk at each level. */
static int next_sibling(struct walker *walker, Dwarf_Die *die, uintptr_t *end)
{
	uintptr_t behind = walker->behind;
	Dwarf_Die next;
	int found;

	if (behind) {
		*end = behind;
		return go_to(walker, die, behind);
	}
	found = dwarf_siblingof(die, &next);
	if (found == 1) /* where the list ends, or the unit does */
		*end = next.addr ? (uintptr_t)next.addr : walker->unit_end;
	else if (found == 0 && (uintptr_t)next.addr <= (uintptr_t)die->addr)
		return -1;
	*die = next;
	return found;
}

static struct err *walk_children(struct walker *walker, Dwarf_Die *die, struct place place)
{
	Dwarf_Die child;
	int found = dwarf_child(die, &child);
	uintptr_t end = 0;

	if (place.level > MOST_LEVELS)
		return die_error(walker, die, "nested too deep");
	while (found == 0) {
		struct err *err;

		walker->behind = 0;
		err = visit(walker, &child, place);
		if (err)
			return err;
		found = next_sibling(walker, &child, &end);
	}
	if (found < 0)
		return die_error(walker, die, "its children cannot be read");
	walker->behind = end ? end + 1 : 0;
	return NULL;
}

/* As walk_children(), for the DIE of a unit. */
static struct err *walk_unit(struct walker *walker, Dwarf_Die *unit, struct place place)
{
	uintptr_t section_end = reader_section_end(walker->reader, unit);
	Dwarf_Off abbreviations;

	walker->unit_end = (uintptr_t)unit->addr + die_unit_rest(unit, &abbreviations);
	if (walker->unit_end > section_end || walker->unit_end < (uintptr_t)unit->addr)
		walker->unit_end = section_end;
	return walk_children(walker, unit, place);
}

/* "GNU C11 12.2.0 -mno-sse ...": the compiler, then its options. */
static void read_producer(struct walker *walker, Dwarf_Die *unit, struct unit_facts *facts)
{
	const char *text = reader_string_of(walker->reader, unit, DW_AT_producer), *options;

	if (!text)
		return;
	options = strstr(text, " -");
	facts->producer = reader_intern(walker->reader, text,
					options ? (size_t)(options - text) : strlen(text));
	if (options)
		facts->flags = reader_name(walker->reader, options + 1);
}

static const char *text_of(const struct walker *walker, uint32_t id)
{
	return id == STRING_NONE ? NULL : interner_text(walker->reader->strings, id);
}

/* Code without any function: clang -g1 writes only those that something is inlined into. */
static bool has_untold_code(const struct walker *walker, Dwarf_Die *unit)
{
	return walker->record_count == 0 &&
	       (dwarf_hasattr(unit, DW_AT_high_pc) || dwarf_hasattr(unit, DW_AT_ranges));
}

/* A unit that tells no types has no definition to read a signature from. */
static void check_types(struct walker *walker, Dwarf_Die *unit, const struct unit_facts *facts)
{
	struct reader *reader = walker->reader;

	if (!walker->types.defines && !has_untold_code(walker, unit))
		return;
	if (unit_tells_types(&walker->types, facts->language, text_of(walker, facts->producer),
			     text_of(walker, facts->flags)))
		return;
	for (size_t i = 0; i < walker->record_count; i++)
		walker->records[i].definition = walker->records[i].named_definition = NO_DIE;
	diagnostics_add(&reader->diagnostics, DIAG_NO_TYPES, reader->unit, "%s",
			interner_text(reader->strings, facts->path));
}

static void store_facts(struct walker *walker, struct unit_facts *facts)
{
	struct arena *arena = &walker->reader->arena;

	facts->records =
		arena_copy(arena, walker->records, walker->record_count * sizeof(*walker->records));
	facts->record_count = (uint32_t)walker->record_count;
	facts->calls =
		arena_copy(arena, walker->calls, walker->call_count * sizeof(*walker->calls));
	facts->call_count = (uint32_t)walker->call_count;
	facts->read = true;
}

struct err *walker_run(struct walker *walker, Dwarf_Die *unit, struct unit_facts *ret)
{
	struct err *err;
	bool added;

	pointer_map_clear(&walker->origins);
	pointer_map_clear(&walker->imported);
	(void)pointer_map_at(&walker->imported, unit->addr, &added);
	if (walker->slots)
		memset(walker->slots, 0, walker->slot_count * sizeof(*walker->slots));
	walker->record_count = 0;
	walker->call_count = 0;
	walker->source = reader_source(walker->reader, unit);
	walker->reader->unit_mangles = reader_mangles(walker->reader, walker->source);
	walker->types = (struct unit_types){ 0 };
	walker->seen = false;
	if (walker->source->path == STRING_NONE)
		walker->source->path = reader_name(walker->reader, "(unnamed unit)");
	ret->path = walker->source->path;
	ret->language = walker->source->language;
	read_producer(walker, unit, ret);
	err = walk_unit(walker, unit, (struct place){ .top = true });
	if (!err)
		err = reader_take_error(walker->reader);
	if (err)
		return err;
	check_types(walker, unit, ret);
	store_facts(walker, ret);
	reader_trim_sources(walker->reader);
	return NULL;
}

bool language_is_cplusplus(int language)
{
	switch (language) {
	case DW_LANG_C_plus_plus:
	case DW_LANG_C_plus_plus_03:
	case DW_LANG_C_plus_plus_11:
	case DW_LANG_C_plus_plus_14:
	case 0x2b: /* DW_LANG_C_plus_plus_17, DW_LANG_C_plus_plus_20 of DWARF 6: in use */
	case 0x2c: /* since GCC 12 and LLVM 17, not in elfutils' dwarf.h */
		return true;
	default:
		return false;
	}
}

bool language_is_rust(int language)
{
	return language == DW_LANG_Rust;
}
