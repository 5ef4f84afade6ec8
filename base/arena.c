#include "base/arena.h"

#include <stdalign.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/bug.h"

#define CHUNK_SIZE (256 * 1024)

struct arena_chunk {
	struct arena_chunk *next;
	size_t used, size; /* bytes of data */
	alignas(max_align_t) char data[];
};

void arena_init(struct arena *arena)
{
	*arena = (struct arena){ 0 };
}

void arena_release(struct arena *arena)
{
	while (arena->chunks) {
		struct arena_chunk *next = arena->chunks->next;

		free(arena->chunks);
		arena->chunks = next;
	}
	arena->bytes = 0;
}

static struct arena_chunk *chunk_new(size_t size)
{
	struct arena_chunk *chunk = xmalloc(sizeof(*chunk) + size);

	chunk->next = NULL;
	chunk->used = 0;
	chunk->size = size;
	return chunk;
}

/* A large block gets a chunk of its own, behind the one that is being filled. */
static void *alloc_large(struct arena *arena, size_t size)
{
	struct arena_chunk *chunk = chunk_new(size);

	chunk->used = size;
	if (arena->chunks) {
		chunk->next = arena->chunks->next;
		arena->chunks->next = chunk;
	} else {
		arena->chunks = chunk;
	}
	return chunk->data;
}

void *arena_alloc(struct arena *arena, size_t size)
{
	size_t align = alignof(max_align_t);
	struct arena_chunk *chunk = arena->chunks;
	void *block;

	size = (size + align - 1) / align * align;
	arena->bytes += size;
	if (size > CHUNK_SIZE / 4)
		return alloc_large(arena, size);
	if (!chunk || chunk->size - chunk->used < size) {
		chunk = chunk_new(CHUNK_SIZE);
		chunk->next = arena->chunks;
		arena->chunks = chunk;
	}
	block = chunk->data + chunk->used;
	chunk->used += size;
	return block;
}

void *arena_zalloc(struct arena *arena, size_t size)
{
	return memset(arena_alloc(arena, size), 0, size);
}

void *arena_copy(struct arena *arena, const void *data, size_t size)
{
	return size ? memcpy(arena_alloc(arena, size), data, size) : arena_alloc(arena, 0);
}

char *arena_strdup(struct arena *arena, const char *text)
{
	return arena_copy(arena, text, strlen(text) + 1);
}

char *arena_printf(struct arena *arena, const char *format, ...)
{
	va_list args, again;
	int length;
	char *text;

	va_start(args, format);
	va_copy(again, args);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (length < 0)
		BUG("bad format: %s", format);
	text = arena_alloc(arena, (size_t)length + 1);
	vsnprintf(text, (size_t)length + 1, format, again);
	va_end(again);
	return text;
}

void arena_adopt(struct arena *arena, struct arena *from)
{
	struct arena_chunk **end = &arena->chunks;

	while (*end)
		end = &(*end)->next;
	*end = from->chunks;
	arena->bytes += from->bytes;
	*from = (struct arena){ 0 };
}
