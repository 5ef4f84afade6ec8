#include "analyzer/dwarf/build_evidence.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

/* Most units first, then by name. */
static int compare_producers(const void *left, const void *right, void *strings)
{
	const struct producer *a = left, *b = right;

	if (a->units != b->units)
		return a->units > b->units ? -1 : 1;
	return interner_compare(strings, a->name, b->name);
}

static void count_producer(struct producer **producers, size_t *count, size_t *capacity,
			   const struct unit_facts *unit)
{
	for (size_t i = 0; i < *count; i++)
		if ((*producers)[i].name == unit->producer) {
			(*producers)[i].units++;
			return;
		}
	*ARRAY_PUSH(*producers, *count, *capacity) = (struct producer){
		.name = unit->producer,
		.flags = unit->flags,
		.units = 1,
	};
}

static void fill_producers(struct build *build, const struct unit_facts *units, size_t unit_count)
{
	struct producer *producers = NULL;
	size_t count = 0, capacity = 0;

	for (size_t i = 0; i < unit_count; i++)
		if (units[i].read && units[i].producer != STRING_NONE)
			count_producer(&producers, &count, &capacity, &units[i]);
	if (count > 1)
		qsort_r(producers, count, sizeof(*producers), compare_producers, build->strings);
	build->evidence.producers =
		arena_copy(&build->arena, producers, count * sizeof(*producers));
	build->evidence.producer_count = (uint32_t)count;
	free(producers);
}

static void fill_units(struct evidence *evidence, const struct unit_facts *units, size_t count)
{
	evidence->units = (uint32_t)count;
	for (size_t i = 0; i < count; i++) {
		if (!units[i].read)
			continue;
		evidence->units_read++;
		evidence->dwarf_versions |= 1u << units[i].version;
		evidence->units_rust += language_is_rust(units[i].language);
		evidence->units_cplusplus += language_is_cplusplus(units[i].language);
	}
}

void build_evidence_fill(struct build *build, const struct object *object, const char *debug_path,
			 enum symbol_source symbol_source, const struct unit_facts *units,
			 size_t unit_count)
{
	struct evidence *evidence = &build->evidence;
	char *build_id CLEANUP(free_text) = object_build_id(object);
	char room[32];

	evidence->source = SOURCE_ELF;
	evidence->path = arena_strdup(&build->arena, object->path);
	if (strcmp(debug_path, object->path) != 0)
		evidence->debug_path = arena_strdup(&build->arena, debug_path);
	evidence->elf_type = object_type(object);
	evidence->machine = arena_strdup(&build->arena, object_machine(object, room, sizeof(room)));
	evidence->class = object->header.e_ident[EI_CLASS] == ELFCLASS32 ? 32 : 64;
	evidence->big_endian = object->header.e_ident[EI_DATA] == ELFDATA2MSB;
	if (build_id)
		evidence->build_id = arena_strdup(&build->arena, build_id);
	evidence->symbol_source = symbol_source;
	fill_units(evidence, units, unit_count);
	fill_producers(build, units, unit_count);
}
