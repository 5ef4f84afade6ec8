/* What two lists have in common, in order: a longest common subsequence.
 *
 * Elements are numbers that are equal or not. The choice among several longest ones does not
 * depend on which list is the old one, so that the comparison of B with A mirrors that of A
 * with B. What the lists begin and end with in common is found in linear time; the middle in
 * a table of at most SEQUENCE_TABLE cells, and beyond that nothing of it is matched: no real
 * parameter list is that long. */
#ifndef SYMDRIFT_DIFFING_SEQUENCE_H
#define SYMDRIFT_DIFFING_SEQUENCE_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

#define SEQUENCE_TABLE (1024 * 1024)
#define SEQUENCE_NONE UINT32_MAX

/* An order of unequal elements, <0 or >0, to choose by. */
struct sequence_order {
	int (*compare)(const void *context, uint32_t left, uint32_t right);
	const void *context;
};

/* For each element of `old`, the place of its partner in `new`, or SEQUENCE_NONE. The array
 * is the arena's. */
uint32_t *sequence_align(struct arena *arena, const uint32_t *old_items, size_t old_count,
			 const uint32_t *new_items, size_t new_count, struct sequence_order order);

#endif
