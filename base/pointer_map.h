/* A hash map from addresses to small numbers, for caches on the hot path.
 *
 * Keys are compared as addresses, never looked into. Emptying it costs nothing: each entry
 * remembers the generation in which it was added. */
#ifndef SYMDRIFT_BASE_POINTER_MAP_H
#define SYMDRIFT_BASE_POINTER_MAP_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct pointer_map_entry;

struct pointer_map {
	struct pointer_map_entry *entries;
	size_t capacity, count; /* capacity: 0 or a power of two */
	uint32_t generation;
};

/* Starts as { 0 }. */
void pointer_map_release(struct pointer_map *map);
void pointer_map_clear(struct pointer_map *map);

/* The value of a key that is not NULL; a new key gets 0. *ret_added tells which. The pointer
 * is valid until the next call. */
uint32_t *pointer_map_at(struct pointer_map *map, const void *key, bool *ret_added);

bool pointer_map_has(const struct pointer_map *map, const void *key);

/* Call `visit` for every key, in no order that means anything. */
void pointer_map_visit(const struct pointer_map *map,
		       void (*visit)(void *context, const void *key, uint32_t value),
		       void *context);

#endif
