/* The passes, in order:
 *
 * 1. join_records: the records of all units that are one function's become one instance;
 * 2. count_callers, place_callers: each instance gets its runs in callers[];
 * 3. adopt_symbols, place_symbols: each function gets its run in symbols[];
 * 4. place_exports, place_warnings: how a function is exported, what a linker says of it;
 * 5. place_instances: the instances of a function are put side by side, in order of their
 *    creation, each with its entry point, from the symbols where there is one;
 * 6. choose_definitions: where the signature of each function is to be read. */
#include "analyzer/dwarf/merge.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/dwarf/entry_index.h"
#include "analyzer/suffix.h"
#include "base/alloc.h"

#define NONE UINT32_MAX

/* An instance while units are joined. */
struct joined {
	struct instance instance;
	uint32_t name;
	uint32_t function;
	uint32_t next; /* of the same function, or NONE */
	bool inline_known;
	struct code_address entry, inlined;
};

struct joined_function {
	struct function function;
	uint32_t first, last;                           /* of its instances, or NONE */
	struct definition definition, named_definition; /* offset NO_DIE: none yet */
};

/* Which function the symbols of a base name belong to. */
struct owner {
	uint32_t name;
	uint32_t function;
};

/* A hash table of places in an array; the array knows how to compare. */
struct table {
	uint32_t *slots; /* 0 or place + 1 */
	size_t capacity;
};

struct merge {
	struct build *build;
	struct joined *instances;
	size_t instance_count, instance_capacity;
	struct table instance_table;
	struct joined_function *functions;
	size_t function_count, function_capacity;
	struct table function_table;
	struct owner *owners; /* of adopted symbols, by name */
	size_t owner_count;
	bool relocatable;
	uint32_t **record_places; /* of each unit: a record's place in instances[] */
};

static size_t mix(uint64_t value)
{
	return (size_t)((value ^ value >> 29) * UINT64_C(0x9e3779b97f4a7c15) >> 24);
}

/* Functions by name */

static uint32_t *function_slot(const struct merge *merge, uint32_t name)
{
	size_t mask = merge->function_table.capacity - 1, slot = mix(name) & mask;
	uint32_t *slots = merge->function_table.slots;

	while (slots[slot] && merge->functions[slots[slot] - 1].function.name != name)
		slot = (slot + 1) & mask;
	return &slots[slot];
}

static void table_grow(struct table *table)
{
	free(table->slots);
	table->capacity = table->capacity ? table->capacity * 2 : 4096;
	table->slots = xcalloc(table->capacity, sizeof(*table->slots));
}

static uint32_t function_place(struct merge *merge, uint32_t name)
{
	uint32_t *slot;

	if (merge->function_count * 2 >= merge->function_table.capacity) {
		table_grow(&merge->function_table);
		for (size_t i = 0; i < merge->function_count; i++)
			*function_slot(merge, merge->functions[i].function.name) = (uint32_t)i + 1;
	}
	slot = function_slot(merge, name);
	if (!*slot) {
		*ARRAY_PUSH(merge->functions, merge->function_count, merge->function_capacity) =
			(struct joined_function){
				.function = { .name = name },
				.first = NONE,
				.last = NONE,
			};
		*slot = (uint32_t)merge->function_count;
	}
	return *slot - 1;
}

/* Instances by what makes them one: FORMAT.md 4.1, "Record of a DIE" */

static bool is_same_instance(const struct joined *joined, const struct unit_record *record)
{
	const struct instance *instance = &joined->instance;

	if (joined->name != record->name || instance->external != record->external)
		return false;
	return record->external ||
	       (instance->decl_file == record->decl_file &&
		instance->decl_line == record->decl_line && instance->file == record->file);
}

static size_t instance_hash(uint32_t name, bool external, uint32_t decl_file, uint32_t decl_line,
			    uint32_t file)
{
	uint64_t hash = name;

	if (!external)
		hash ^= (uint64_t)mix((uint64_t)decl_file << 32 | decl_line) ^ (uint64_t)mix(file)
										       << 1;
	return mix(hash);
}

static uint32_t *instance_slot(const struct merge *merge, const struct unit_record *record)
{
	size_t mask = merge->instance_table.capacity - 1;
	size_t slot = instance_hash(record->name, record->external, record->decl_file,
				    record->decl_line, record->file) &
		      mask;
	uint32_t *slots = merge->instance_table.slots;

	while (slots[slot] && !is_same_instance(&merge->instances[slots[slot] - 1], record))
		slot = (slot + 1) & mask;
	return &slots[slot];
}

static void grow_instances(struct merge *merge)
{
	struct table *table = &merge->instance_table;

	table_grow(table);
	for (size_t i = 0; i < merge->instance_count; i++) {
		const struct joined *joined = &merge->instances[i];
		const struct instance *instance = &joined->instance;
		size_t slot = instance_hash(joined->name, instance->external, instance->decl_file,
					    instance->decl_line, instance->file);

		while (table->slots[slot & (table->capacity - 1)])
			slot++;
		table->slots[slot & (table->capacity - 1)] = (uint32_t)i + 1;
	}
}

static void append_instance(struct merge *merge, uint32_t function, uint32_t place)
{
	struct joined_function *joined = &merge->functions[function];

	if (joined->first == NONE)
		joined->first = place;
	else
		merge->instances[joined->last].next = place;
	joined->last = place;
}

static uint32_t instance_place(struct merge *merge, const struct unit_record *record)
{
	uint32_t *slot, place;

	if (merge->instance_count * 2 >= merge->instance_table.capacity)
		grow_instances(merge);
	slot = instance_slot(merge, record);
	if (*slot)
		return *slot - 1;
	place = (uint32_t)merge->instance_count;
	*ARRAY_PUSH(merge->instances, merge->instance_count, merge->instance_capacity) =
		(struct joined){
			.instance = {
				.external = record->external,
				.file = record->file,
				.decl_file = record->decl_file,
				.decl_line = record->decl_line,
			},
			.name = record->name,
			.function = function_place(merge, record->name),
			.next = NONE,
		};
	*slot = place + 1;
	append_instance(merge, merge->instances[place].function, place);
	return place;
}

/* What was learnt first stays. */
static void join_record(struct joined *joined, const struct unit_record *record)
{
	struct instance *instance = &joined->instance;

	if (instance->file == STRING_NONE && record->file != STRING_NONE) {
		instance->file = record->file;
		instance->decl_file = record->decl_file;
		instance->decl_line = record->decl_line;
	}
	if (!joined->inline_known && record->inline_known) {
		joined->inline_known = true;
		instance->inline_value = record->inline_value;
	}
	if (instance->walk_addr == 0)
		instance->walk_addr = record->walk_addr;
	if (!joined->entry.known)
		joined->entry = record->entry;
	if (!joined->inlined.known)
		joined->inlined = record->inlined;
}

/* The first unit with a definition counts; in it the first definition. */
static void join_definition(struct definition *definition, uint32_t unit, Dwarf_Off offset)
{
	if (offset == NO_DIE)
		return;
	if (definition->offset == NO_DIE ||
	    (definition->unit == unit && offset < definition->offset)) {
		definition->unit = unit;
		definition->offset = offset;
	}
}

static void join_records(struct merge *merge, const struct unit_facts *units, size_t count)
{
	for (size_t u = 0; u < count; u++) {
		merge->record_places[u] =
			xmalloc(units[u].record_count * sizeof(**merge->record_places));
		for (uint32_t r = 0; r < units[u].record_count; r++) {
			const struct unit_record *record = &units[u].records[r];
			uint32_t place = instance_place(merge, record);
			struct joined *joined = &merge->instances[place];
			struct joined_function *function = &merge->functions[joined->function];

			merge->record_places[u][r] = place;
			join_record(joined, record);
			join_definition(&function->definition, (uint32_t)u, record->definition);
			join_definition(&function->named_definition, (uint32_t)u,
					record->named_definition);
		}
	}
}

/* Callers */

static void count_callers(struct merge *merge, const struct unit_facts *units, size_t count)
{
	uint32_t next = 0;

	for (size_t u = 0; u < count; u++)
		for (uint32_t c = 0; c < units[u].call_count; c++) {
			const struct unit_call *call = &units[u].calls[c];
			uint32_t place = merge->record_places[u][call->record];

			merge->instances[place].instance.callers[call->kind].count++;
		}
	for (size_t i = 0; i < merge->instance_count; i++)
		for (unsigned kind = 0; kind < CALLER_KINDS; kind++) {
			struct run *run = &merge->instances[i].instance.callers[kind];

			run->first = next;
			next += run->count;
			run->count = 0; /* place_callers() counts them again */
		}
	merge->build->caller_count = next;
	merge->build->callers = ARENA_ARRAY(&merge->build->arena, struct caller, next);
}

static void place_callers(struct merge *merge, const struct unit_facts *units, size_t count)
{
	for (size_t u = 0; u < count; u++)
		for (uint32_t c = 0; c < units[u].call_count; c++) {
			const struct unit_call *call = &units[u].calls[c];
			uint32_t place = merge->record_places[u][call->record];
			struct run *run = &merge->instances[place].instance.callers[call->kind];

			merge->build->callers[run->first + run->count++] = (struct caller){
				.file = units[u].path,
				.name = call->caller,
			};
		}
}

/* Symbols */

/* The functions that DWARF describes with code, but that no symbol is named after. */
static void index_unnamed(const struct merge *merge, const uint32_t *places, size_t symbol_count,
			  struct entry_index *index)
{
	bool *named = xcalloc(merge->function_count, sizeof(*named));

	for (size_t i = 0; i < symbol_count; i++)
		if (places[i] != NONE)
			named[places[i]] = true;
	for (size_t i = 0; i < merge->instance_count; i++) {
		const struct joined *joined = &merge->instances[i];

		if (joined->entry.known && !named[joined->function])
			entry_index_add(index, (struct entry_point){
						       .addr = joined->entry.addr,
						       .section = joined->entry.section,
						       .function = joined->function,
					       });
	}
	free(named);
	entry_index_sort(index);
}

static int compare_owners(const void *left, const void *right)
{
	const struct owner *a = left, *b = right;

	return a->name < b->name ? -1 : a->name > b->name;
}

/* The function that has adopted symbols of this base name; NONE if none has. */
static uint32_t adopting_function(const struct merge *merge, uint32_t name)
{
	const struct owner wanted = { .name = name };
	const struct owner *owner = merge->owner_count
					    ? bsearch(&wanted, merge->owners, merge->owner_count,
						      sizeof(*merge->owners), compare_owners)
					    : NULL;

	return owner ? owner->function : NONE;
}

/* Whose a symbol is that no function of DWARF is named after: the function's that begins
 * there; then so are the others of its base name, such as its .cold part. */
static void adopt_symbols(struct merge *merge, const struct symbol_table *symbols, uint32_t *places)
{
	struct entry_index index = { 0 };
	size_t capacity = 0;

	index_unnamed(merge, places, symbols->symbol_count, &index);
	for (size_t i = 0; i < symbols->symbol_count && index.count; i++) {
		const struct found_symbol *found = &symbols->symbols[i];
		uint32_t section = merge->relocatable ? found->section_index : 0;

		if (places[i] == NONE)
			places[i] = entry_index_find(&index, section, found->symbol.addr);
		else
			continue;
		if (places[i] != NONE)
			*ARRAY_PUSH(merge->owners, merge->owner_count, capacity) =
				(struct owner){ found->function, places[i] };
	}
	if (merge->owner_count > 1)
		qsort(merge->owners, merge->owner_count, sizeof(*merge->owners), compare_owners);
	for (size_t i = 0; i < symbols->symbol_count && merge->owner_count; i++)
		if (places[i] == NONE)
			places[i] = adopting_function(merge, symbols->symbols[i].function);
	entry_index_release(&index);
}

/* The function of each symbol: by name, else by address, else one of its own. */
static uint32_t *symbol_places(struct merge *merge, const struct symbol_table *symbols)
{
	uint32_t *places = xmalloc(symbols->symbol_count * sizeof(*places));

	for (size_t i = 0; i < symbols->symbol_count; i++)
		places[i] = *function_slot(merge, symbols->symbols[i].function) - 1;
	adopt_symbols(merge, symbols, places);
	for (size_t i = 0; i < symbols->symbol_count; i++)
		if (places[i] == NONE)
			places[i] = function_place(merge, symbols->symbols[i].function);
	return places;
}

static void place_symbols(struct merge *merge, const struct symbol_table *symbols)
{
	uint32_t *places = symbol_places(merge, symbols);
	struct build *build = merge->build;
	uint32_t next = 0;

	for (size_t i = 0; i < symbols->symbol_count; i++)
		merge->functions[places[i]].function.symbols.count++;
	for (size_t i = 0; i < merge->function_count; i++) {
		struct run *run = &merge->functions[i].function.symbols;

		run->first = next;
		next += run->count;
		run->count = 0;
	}
	build->symbol_count = next;
	build->symbols = ARENA_ARRAY(&build->arena, struct symbol, next);
	for (size_t i = 0; i < symbols->symbol_count; i++) {
		struct run *run = &merge->functions[places[i]].function.symbols;

		build->symbols[run->first + run->count++] = symbols->symbols[i].symbol;
	}
	free(places);
}

/* The function that has the symbol of this name, or NULL. */
static struct function *symbol_owner(struct merge *merge, uint32_t name)
{
	uint32_t place = *function_slot(merge, name) - 1;

	if (place == NONE)
		place = adopting_function(merge, name);
	return place == NONE ? NULL : &merge->functions[place].function;
}

static void place_exports(struct merge *merge, const struct symbol_table *symbols)
{
	for (size_t i = 0; i < symbols->export_count; i++) {
		const struct found_export *export = &symbols->exports[i];
		struct function *function = symbol_owner(merge, export->function);

		/* NULL: a variable */
		if (function && function->exported == STRING_NONE)
			function->exported = export->how;
	}
}

static void place_warnings(struct merge *merge, const struct symbol_table *symbols)
{
	for (size_t i = 0; i < symbols->warning_count; i++) {
		const struct found_warning *warning = &symbols->warnings[i];
		struct function *function = symbol_owner(merge, warning->function);

		/* NULL: a variable, or a symbol of other files */
		if (function && function->symbols.count > 0 && function->warning == STRING_NONE)
			function->warning = warning->text;
	}
}

/* Addresses */

/* The symbol that holds the entry point; NULL if none, or if it can't be told. */
static const struct symbol *entry_symbol(const struct build *build, const struct function *f,
					 struct code_address entry)
{
	const struct symbol *symbols = build->symbols + f->symbols.first, *only = NULL;
	uint32_t named = 0;

	for (uint32_t i = 0; i < f->symbols.count; i++) {
		const struct symbol *symbol = &symbols[i];

		if (symbol_suffix_kinds(interner_text(build->strings, symbol->name),
					interner_size(build->strings, symbol->name)))
			continue;
		named++;
		only = symbol;
		if (entry.known &&
		    (symbol->addr == entry.addr ||
		     (symbol->addr < entry.addr && entry.addr - symbol->addr < symbol->size)))
			return symbol;
	}
	return named == 1 && f->instances.count == 1 ? only : NULL;
}

static uint64_t settled_address(const struct build *build, const struct function *f,
				const struct joined *joined)
{
	const struct symbol *symbol = entry_symbol(build, f, joined->entry);

	if (symbol)
		return symbol->addr;
	return joined->entry.known ? joined->entry.addr : joined->inlined.addr;
}

static void place_instances(struct merge *merge)
{
	struct build *build = merge->build;
	uint32_t next = 0;

	build->instances = ARENA_ARRAY(&build->arena, struct instance, merge->instance_count);
	build->instance_count = (uint32_t)merge->instance_count;
	build->functions = ARENA_ARRAY(&build->arena, struct function, merge->function_count);
	build->function_count = (uint32_t)merge->function_count;
	for (size_t i = 0; i < merge->function_count; i++) {
		struct function *function = &build->functions[i];

		*function = merge->functions[i].function;
		function->instances.first = next;
		for (uint32_t k = merge->functions[i].first; k != NONE;
		     k = merge->instances[k].next)
			function->instances.count++;
		for (uint32_t k = merge->functions[i].first; k != NONE;
		     k = merge->instances[k].next) {
			struct instance *instance = &build->instances[next++];

			*instance = merge->instances[k].instance;
			instance->addr = settled_address(build, function, &merge->instances[k]);
		}
	}
}

/* Definitions */

static int compare_definitions(const void *left, const void *right)
{
	const struct definition *a = left, *b = right;

	if (a->unit != b->unit)
		return a->unit < b->unit ? -1 : 1;
	return a->offset < b->offset ? -1 : a->offset > b->offset;
}

/* A definition all of whose parameters have names is better than an earlier one. */
static struct definition *choose_definitions(const struct merge *merge, size_t *ret_count)
{
	struct definition *chosen = xmalloc(merge->function_count * sizeof(*chosen));
	size_t count = 0;

	for (size_t i = 0; i < merge->function_count; i++) {
		const struct joined_function *function = &merge->functions[i];
		struct definition definition = function->named_definition.offset != NO_DIE
						       ? function->named_definition
						       : function->definition;

		if (definition.offset == NO_DIE)
			continue;
		definition.function = (uint32_t)i;
		chosen[count++] = definition;
	}
	qsort(chosen, count, sizeof(*chosen), compare_definitions);
	*ret_count = count;
	return chosen;
}

void merge_units(struct build *build, const struct unit_facts *units, size_t unit_count,
		 const struct symbol_table *symbols, bool relocatable,
		 struct definition **ret_definitions, size_t *ret_count)
{
	struct merge merge = { .build = build, .relocatable = relocatable };

	merge.record_places = xcalloc(unit_count, sizeof(*merge.record_places));
	table_grow(&merge.function_table);
	join_records(&merge, units, unit_count);
	count_callers(&merge, units, unit_count);
	place_callers(&merge, units, unit_count);
	place_symbols(&merge, symbols);
	place_exports(&merge, symbols);
	place_warnings(&merge, symbols);
	place_instances(&merge);
	*ret_definitions = choose_definitions(&merge, ret_count);
	for (size_t i = 0; i < unit_count; i++)
		free(merge.record_places[i]);
	free(merge.record_places);
	free(merge.instances);
	free(merge.instance_table.slots);
	free(merge.functions);
	free(merge.function_table.slots);
	free(merge.owners);
}
