/* Shards, each with a lock, a hash table and a table of its strings.
 *
 * The hash chooses the shard; the low bits of an id are its shard, the rest the place in it.
 * Entries live in segments that double in size and never move, so that a text can be read
 * without the lock by whoever holds its id. */
#include "base/interner.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "base/alloc.h"
#include "base/arena.h"
#include "base/bug.h"

#define SHARD_BITS 6
#define SHARDS (1u << SHARD_BITS)
#define FIRST_SEGMENT_BITS 8
#define SEGMENTS 19 /* 256 strings, then 512, ... */

struct entry {
	const char *text;
	uint32_t size;
	uint32_t hash;
};

struct shard {
	pthread_mutex_t lock;
	struct arena texts;
	struct entry *segments[SEGMENTS];
	uint32_t count;    /* place 0 is used too: ids are place + 1 */
	uint32_t *slots;   /* open addressing: 0 or place + 1 */
	uint32_t capacity; /* of slots, a power of two */
} __attribute__((aligned(64)));

struct interner {
	struct shard shards[SHARDS];
};

struct interner *interner_new(void)
{
	struct interner *strings = aligned_alloc(64, sizeof(*strings));

	if (!strings)
		BUG("out of memory");
	for (unsigned i = 0; i < SHARDS; i++) {
		struct shard *shard = &strings->shards[i];

		*shard = (struct shard){ .capacity = 256 };
		pthread_mutex_init(&shard->lock, NULL);
		arena_init(&shard->texts);
		shard->slots = xcalloc(shard->capacity, sizeof(*shard->slots));
	}
	return strings;
}

void interner_free(struct interner *strings)
{
	if (!strings)
		return;
	for (unsigned i = 0; i < SHARDS; i++) {
		struct shard *shard = &strings->shards[i];

		pthread_mutex_destroy(&shard->lock);
		arena_release(&shard->texts);
		for (unsigned k = 0; k < SEGMENTS; k++)
			free(shard->segments[k]);
		free(shard->slots);
	}
	free(strings);
}

/* Segment k holds 2^(k + FIRST_SEGMENT_BITS) entries. */
static struct entry *entry_at(const struct shard *shard, uint32_t place)
{
	uint32_t shifted = place + (1u << FIRST_SEGMENT_BITS);
	unsigned bit = 31u - (unsigned)__builtin_clz(shifted);

	return &shard->segments[bit - FIRST_SEGMENT_BITS][shifted - (1u << bit)];
}

static struct entry *entry_new(struct shard *shard)
{
	uint32_t shifted = shard->count + (1u << FIRST_SEGMENT_BITS);
	unsigned bit = 31u - (unsigned)__builtin_clz(shifted);
	unsigned segment = bit - FIRST_SEGMENT_BITS;

	if (segment >= SEGMENTS)
		BUG("too many strings");
	if (!shard->segments[segment])
		shard->segments[segment] = xmalloc(sizeof(struct entry) << bit);
	return entry_at(shard, shard->count++);
}

static void shard_grow(struct shard *shard)
{
	uint32_t capacity = shard->capacity * 2;
	uint32_t *slots = xcalloc(capacity, sizeof(*slots));

	for (uint32_t place = 0; place < shard->count; place++) {
		uint32_t slot = entry_at(shard, place)->hash & (capacity - 1);

		while (slots[slot])
			slot = (slot + 1) & (capacity - 1);
		slots[slot] = place + 1;
	}
	free(shard->slots);
	shard->slots = slots;
	shard->capacity = capacity;
}

/* The slot of the string: its own if it is there, else the free one it would take. */
static uint32_t *shard_slot(struct shard *shard, uint32_t hash, const char *bytes, size_t size)
{
	uint32_t slot = hash & (shard->capacity - 1);

	for (;;) {
		const struct entry *entry;

		if (!shard->slots[slot])
			return &shard->slots[slot];
		entry = entry_at(shard, shard->slots[slot] - 1);
		if (entry->hash == hash && entry->size == size &&
		    memcmp(entry->text, bytes, size) == 0)
			return &shard->slots[slot];
		slot = (slot + 1) & (shard->capacity - 1);
	}
}

static uint32_t shard_add(struct shard *shard, uint32_t hash, const char *bytes, size_t size)
{
	struct entry *entry;
	uint32_t *slot;
	char *text;

	if (size > UINT32_MAX)
		BUG("a string of %zu bytes", size);
	if ((uint64_t)shard->count * 2 >= shard->capacity)
		shard_grow(shard);
	slot = shard_slot(shard, hash, bytes, size);
	text = arena_alloc(&shard->texts, size + 1);
	memcpy(text, bytes, size);
	text[size] = '\0';
	entry = entry_new(shard);
	*entry = (struct entry){ .text = text, .size = (uint32_t)size, .hash = hash };
	*slot = shard->count;
	return shard->count;
}

static uint32_t look_up(struct interner *strings, const char *bytes, size_t size, int add)
{
	uint64_t hash = XXH3_64bits(bytes, size);
	uint32_t index = (uint32_t)(hash >> 32) & (SHARDS - 1);
	struct shard *shard = &strings->shards[index];
	uint32_t number;

	pthread_mutex_lock(&shard->lock);
	number = *shard_slot(shard, (uint32_t)hash, bytes, size);
	if (!number && add)
		number = shard_add(shard, (uint32_t)hash, bytes, size);
	pthread_mutex_unlock(&shard->lock);
	return number ? number << SHARD_BITS | index : STRING_NONE;
}

uint32_t intern_bytes(struct interner *strings, const char *bytes, size_t size)
{
	return look_up(strings, bytes, size, 1);
}

uint32_t intern(struct interner *strings, const char *text)
{
	return intern_bytes(strings, text, strlen(text));
}

uint32_t interner_find(struct interner *strings, const char *bytes, size_t size)
{
	return look_up(strings, bytes, size, 0);
}

static const struct entry *entry_of(const struct interner *strings, uint32_t id)
{
	if (id == STRING_NONE)
		BUG("the text of STRING_NONE");
	return entry_at(&strings->shards[id & (SHARDS - 1)], (id >> SHARD_BITS) - 1);
}

const char *interner_text(const struct interner *strings, uint32_t id)
{
	return entry_of(strings, id)->text;
}

size_t interner_size(const struct interner *strings, uint32_t id)
{
	return entry_of(strings, id)->size;
}

int interner_compare(const struct interner *strings, uint32_t left, uint32_t right)
{
	const struct entry *a, *b;
	size_t size;
	int order;

	if (left == right)
		return 0;
	if (left == STRING_NONE || right == STRING_NONE)
		return left == STRING_NONE ? -1 : 1;
	a = entry_of(strings, left);
	b = entry_of(strings, right);
	size = a->size < b->size ? a->size : b->size;
	order = memcmp(a->text, b->text, size);
	if (order)
		return order;
	return a->size < b->size ? -1 : a->size > b->size;
}
