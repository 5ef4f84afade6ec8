/* How often each of many names occurs on the old and on the new side.
 *
 * A hash table of string ids, in linear time for lists of any length. It keeps its memory
 * from use to use. The order of its entries is that of the first occurrence. */
#ifndef SYMDRIFT_DIFFING_NAME_TABLE_H
#define SYMDRIFT_DIFFING_NAME_TABLE_H

#include <stddef.h>
#include <stdint.h>

enum side {
	SIDE_OLD,
	SIDE_NEW,
	SIDES,
};

struct name_count {
	uint32_t name;
	uint32_t counts[SIDES];
};

struct name_table {
	struct name_count *entries;
	size_t entry_count;
	size_t entry_capacity;
	uint32_t *slots;    /* open addressing: 0 or place of an entry + 1 */
	size_t slots_used;  /* a power of two, at least twice entry_count */
	size_t slots_owned; /* allocated */
};

void name_table_init(struct name_table *table);
void name_table_release(struct name_table *table);
void name_table_clear(struct name_table *table);

/* Count one occurrence of `name`, which is not STRING_NONE. */
void name_table_count(struct name_table *table, uint32_t name, enum side side);

#endif
