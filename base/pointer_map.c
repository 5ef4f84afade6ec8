#include "base/pointer_map.h"

#include <stdlib.h>

#include "base/alloc.h"

struct pointer_map_entry {
	const void *key;
	uint32_t value;
	uint32_t generation; /* free unless it is the map's */
};

void pointer_map_release(struct pointer_map *map)
{
	free(map->entries);
	*map = (struct pointer_map){ 0 };
}

void pointer_map_clear(struct pointer_map *map)
{
	map->count = 0;
	map->generation++;
	if (map->generation == 0) /* wrapped: old entries would look new */
		pointer_map_release(map);
}

static size_t first_slot(const struct pointer_map *map, const void *key)
{
	uint64_t hash = (uint64_t)(uintptr_t)key * UINT64_C(0x9e3779b97f4a7c15);

	return (size_t)(hash >> 32) & (map->capacity - 1);
}

static struct pointer_map_entry *find_entry(const struct pointer_map *map, const void *key)
{
	size_t slot = first_slot(map, key);

	while (map->entries[slot].generation == map->generation && map->entries[slot].key != key)
		slot = (slot + 1) & (map->capacity - 1);
	return &map->entries[slot];
}

static void grow(struct pointer_map *map)
{
	struct pointer_map old = *map;

	map->capacity = old.capacity ? old.capacity * 2 : 64;
	map->generation = 1;
	map->entries = xcalloc(map->capacity, sizeof(*map->entries));
	for (size_t i = 0; i < old.capacity; i++) {
		struct pointer_map_entry *entry;

		if (old.entries[i].generation != old.generation)
			continue;
		entry = find_entry(map, old.entries[i].key);
		*entry = old.entries[i];
		entry->generation = map->generation;
	}
	free(old.entries);
}

uint32_t *pointer_map_at(struct pointer_map *map, const void *key, bool *ret_added)
{
	struct pointer_map_entry *entry;

	if (map->count * 2 >= map->capacity)
		grow(map);
	entry = find_entry(map, key);
	*ret_added = entry->generation != map->generation;
	if (*ret_added) {
		*entry = (struct pointer_map_entry){ .key = key, .generation = map->generation };
		map->count++;
	}
	return &entry->value;
}

bool pointer_map_has(const struct pointer_map *map, const void *key)
{
	return map->count && find_entry(map, key)->generation == map->generation;
}

void pointer_map_visit(const struct pointer_map *map,
		       void (*visit)(void *context, const void *key, uint32_t value), void *context)
{
	for (size_t i = 0; i < map->capacity; i++)
		if (map->entries[i].generation == map->generation)
			visit(context, map->entries[i].key, map->entries[i].value);
}
