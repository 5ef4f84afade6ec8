#include "diffing/name_table.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

#define FIRST_SLOTS 64

void name_table_init(struct name_table *table)
{
	*table = (struct name_table){ 0 };
	name_table_clear(table);
}

void name_table_release(struct name_table *table)
{
	free(table->entries);
	free(table->slots);
}

/* Make the first `count` slots empty, and use only these. */
static void set_slots(struct name_table *table, size_t count)
{
	array_reserve((void **)&table->slots, &table->slots_owned, count, sizeof(*table->slots));
	memset(table->slots, 0, count * sizeof(*table->slots));
	table->slots_used = count;
}

void name_table_clear(struct name_table *table)
{
	table->entry_count = 0;
	set_slots(table, FIRST_SLOTS);
}

/* The slot of the name: its own if it is there, else the free one it would take. Ids of
 * neighbours differ in few bits, so they are spread (2^32 divided by the golden ratio). */
static uint32_t *find_slot(const struct name_table *table, uint32_t name)
{
	size_t mask = table->slots_used - 1;
	uint32_t hash = name * 2654435769u;
	size_t slot = (hash ^ hash >> 16) & mask;

	while (table->slots[slot] && table->entries[table->slots[slot] - 1].name != name)
		slot = (slot + 1) & mask;
	return &table->slots[slot];
}

static void grow(struct name_table *table)
{
	set_slots(table, table->slots_used * 2);
	for (size_t i = 0; i < table->entry_count; i++)
		*find_slot(table, table->entries[i].name) = (uint32_t)i + 1;
}

void name_table_count(struct name_table *table, uint32_t name, enum side side)
{
	uint32_t *slot = find_slot(table, name);

	if (!*slot) {
		struct name_count *entry =
			ARRAY_PUSH(table->entries, table->entry_count, table->entry_capacity);

		*entry = (struct name_count){ .name = name };
		*slot = (uint32_t)table->entry_count;
		entry->counts[side]++;
		if (table->entry_count * 2 > table->slots_used)
			grow(table);
		return;
	}
	table->entries[*slot - 1].counts[side]++;
}
