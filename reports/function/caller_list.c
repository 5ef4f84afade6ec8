#include "reports/function/caller_list.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

/* Up to so many callers are looked through one by one; most functions have fewer. */
#define SHORT_LIST 12

void caller_list_release(struct caller_list *list)
{
	free(list->items);
	free(list->slots);
	*list = (struct caller_list){ 0 };
}

static bool callers_equal(struct caller left, struct caller right)
{
	return left.file == right.file && left.name == right.name;
}

static size_t caller_hash(struct caller caller)
{
	uint64_t both = (uint64_t)caller.file << 32 | caller.name;

	return (size_t)(both * 0x9e3779b97f4a7c15u >> 32);
}

static void append(struct caller_list *list, struct caller caller)
{
	list->items[list->count++] = (struct counted_caller){ caller, 1 };
}

static void add_short(struct caller_list *list, const struct caller *callers, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t k = 0;

		while (k < list->count && !callers_equal(list->items[k].caller, callers[i]))
			k++;
		if (k < list->count)
			list->items[k].count++;
		else
			append(list, callers[i]);
	}
}

static void add_hashed(struct caller_list *list, size_t mask, const struct caller *callers,
		       size_t count)
{
	for (size_t i = 0; i < count; i++) {
		size_t slot = caller_hash(callers[i]) & mask;
		uint32_t place;

		while ((place = list->slots[slot]) &&
		       !callers_equal(list->items[place - 1].caller, callers[i]))
			slot = (slot + 1) & mask;
		if (place) {
			list->items[place - 1].count++;
		} else {
			append(list, callers[i]);
			list->slots[slot] = (uint32_t)list->count;
		}
	}
}

/* Empty slots for `total` callers; gives the mask for a hash. */
static size_t prepare_slots(struct caller_list *list, size_t total)
{
	size_t size = 32;

	while (size < total * 2)
		size *= 2;
	array_reserve((void **)&list->slots, &list->slot_capacity, size, sizeof(*list->slots));
	memset(list->slots, 0, size * sizeof(*list->slots));
	return size - 1;
}

void caller_list_fill(struct caller_list *list, const struct build *build,
		      const struct instance *instance, enum caller_kind first,
		      enum caller_kind second)
{
	const enum caller_kind kinds[] = { first, second };
	size_t total = (size_t)instance->callers[first].count + instance->callers[second].count;
	size_t mask = total > SHORT_LIST ? prepare_slots(list, total) : 0;

	list->count = 0;
	array_reserve((void **)&list->items, &list->capacity, total, sizeof(*list->items));
	for (int i = 0; i < 2; i++) {
		const struct caller *callers = instance_callers(build, instance, kinds[i]);
		size_t count = instance->callers[kinds[i]].count;

		if (mask)
			add_hashed(list, mask, callers, count);
		else
			add_short(list, callers, count);
	}
}
