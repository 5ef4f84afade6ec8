#include "analyzer/dwarf/entry_index.h"

#include <stdbool.h>
#include <stdlib.h>

#include "base/alloc.h"

void entry_index_add(struct entry_index *index, struct entry_point point)
{
	*ARRAY_PUSH(index->items, index->count, index->capacity) = point;
}

static int compare_places(const struct entry_point *a, const struct entry_point *b)
{
	if (a->section != b->section)
		return a->section < b->section ? -1 : 1;
	return a->addr < b->addr ? -1 : a->addr > b->addr;
}

static int compare_points(const void *left, const void *right)
{
	const struct entry_point *a = left, *b = right;
	int order = compare_places(a, b);

	return order ? order : a->function < b->function ? -1 : a->function > b->function;
}

void entry_index_sort(struct entry_index *index)
{
	if (index->count > 1)
		qsort(index->items, index->count, sizeof(*index->items), compare_points);
}

void entry_index_release(struct entry_index *index)
{
	free(index->items);
	*index = (struct entry_index){ 0 };
}

uint32_t entry_index_find(const struct entry_index *index, uint32_t section, uint64_t addr)
{
	const struct entry_point wanted = { .section = section, .addr = addr };
	size_t low = 0, high = index->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (compare_places(&index->items[middle], &wanted) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == index->count || compare_places(&index->items[low], &wanted) != 0)
		return NO_FUNCTION;
	for (size_t i = low + 1; i < index->count && compare_places(&index->items[i], &wanted) == 0;
	     i++)
		if (index->items[i].function != index->items[low].function)
			return NO_FUNCTION;
	return index->items[low].function;
}
