#include "diffing/sequence.h"

struct table {
	const uint32_t *old_items, *new_items;
	size_t old_count, new_count;
	/* Length of the longest common subsequence of old_items[i..] and new_items[k..]; 16
	 * bits do, for the shorter list has at most 1024 elements in SEQUENCE_TABLE cells. */
	uint16_t *lengths;
};

static uint16_t *table_at(const struct table *table, size_t i, size_t k)
{
	return &table->lengths[i * (table->new_count + 1) + k];
}

static void table_fill(struct table *table, struct arena *arena)
{
	size_t cells = (table->old_count + 1) * (table->new_count + 1);

	table->lengths = arena_zalloc(arena, cells * sizeof(*table->lengths));
	for (size_t i = table->old_count; i-- > 0;) {
		for (size_t k = table->new_count; k-- > 0;) {
			uint16_t skip_old = *table_at(table, i + 1, k);
			uint16_t skip_new = *table_at(table, i, k + 1);

			if (table->old_items[i] == table->new_items[k])
				*table_at(table, i, k) = *table_at(table, i + 1, k + 1) + 1;
			else
				*table_at(table, i, k) = skip_old > skip_new ? skip_old : skip_new;
		}
	}
}

/* Follow the lengths from the front. Where both ways are as good, the element that is first
 * in `order` is skipped, whichever list it is in. */
static void table_follow(const struct table *table, struct sequence_order order, size_t old_first,
			 size_t new_first, uint32_t *partners)
{
	size_t i = 0, k = 0;

	while (i < table->old_count && k < table->new_count) {
		uint32_t old_item = table->old_items[i], new_item = table->new_items[k];
		uint16_t skip_old = *table_at(table, i + 1, k);
		uint16_t skip_new = *table_at(table, i, k + 1);

		if (old_item == new_item)
			partners[old_first + i++] = (uint32_t)(new_first + k++);
		else if (skip_old > skip_new)
			i++;
		else if (skip_old < skip_new)
			k++;
		else if (order.compare(order.context, old_item, new_item) < 0)
			i++;
		else
			k++;
	}
}

uint32_t *sequence_align(struct arena *arena, const uint32_t *old_items, size_t old_count,
			 const uint32_t *new_items, size_t new_count, struct sequence_order order)
{
	uint32_t *partners = ARENA_ARRAY(arena, uint32_t, old_count);
	size_t shorter = old_count < new_count ? old_count : new_count;
	size_t front = 0, back = 0;
	struct table table;

	for (size_t i = 0; i < old_count; i++)
		partners[i] = SEQUENCE_NONE;
	for (; front < shorter && old_items[front] == new_items[front]; front++)
		partners[front] = (uint32_t)front;
	for (; front + back < shorter; back++) {
		if (old_items[old_count - 1 - back] != new_items[new_count - 1 - back])
			break;
		partners[old_count - 1 - back] = (uint32_t)(new_count - 1 - back);
	}
	table = (struct table){
		.old_items = old_items + front,
		.new_items = new_items + front,
		.old_count = old_count - front - back,
		.new_count = new_count - front - back,
	};
	if (table.old_count == 0 || table.new_count == 0 ||
	    table.old_count > SEQUENCE_TABLE / table.new_count)
		return partners;
	table_fill(&table, arena);
	table_follow(&table, order, front, front, partners);
	return partners;
}
