/* An arena: many allocations, one release.
 *
 * Blocks are aligned for any type and are not initialised unless the function says so. They
 * stay where they are until arena_release(), which frees all of them at once. An arena is
 * for one thread at a time; arena_adopt() joins a worker's arena to the one that outlives it. */
#ifndef SYMDRIFT_BASE_ARENA_H
#define SYMDRIFT_BASE_ARENA_H

#include <stddef.h>

struct arena_chunk;

struct arena {
	struct arena_chunk *chunks; /* newest first */
	size_t bytes;               /* asked for so far */
};

void arena_init(struct arena *arena);
void arena_release(struct arena *arena);

void *arena_alloc(struct arena *arena, size_t size);
void *arena_zalloc(struct arena *arena, size_t size); /* zeroed */
void *arena_copy(struct arena *arena, const void *data, size_t size);
char *arena_strdup(struct arena *arena, const char *text);
char *arena_printf(struct arena *arena, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Move all blocks of `from` into `arena`; `from` is empty afterwards. */
void arena_adopt(struct arena *arena, struct arena *from);

/* `count` uninitialised elements of TYPE. */
#define ARENA_ARRAY(arena, type, count) \
	((type *)arena_alloc((arena), (size_t)(count) * sizeof(type)))

#endif
