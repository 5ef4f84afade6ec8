#include "reports/notes/watched_notes.h"

#include <stdlib.h>

#include "base/alloc.h"

uint32_t watched_count(const struct note_list *list)
{
	uint32_t count = 0;

	while (count < list->count && list->notes[count].watched)
		count++;
	return count;
}

static int compare_by_entry(const void *a, const void *b)
{
	const struct watched_note *left = a, *right = b;
	uint32_t left_entry = left->note->entries[0], right_entry = right->note->entries[0];

	if (left_entry != right_entry)
		return left_entry < right_entry ? -1 : 1;
	return (left->index > right->index) - (left->index < right->index);
}

static int compare_by_first(const void *a, const void *b)
{
	const struct watched_note *left = a, *right = b;

	if (left->first != right->first)
		return left->first < right->first ? -1 : 1;
	return (left->index > right->index) - (left->index < right->index);
}

static void sort_watched(struct watched_note *watched, size_t count)
{
	qsort(watched, count, sizeof(*watched), compare_by_entry);
	for (size_t i = 0; i < count; i++) {
		bool same = i && watched[i].note->entries[0] == watched[i - 1].note->entries[0];

		watched[i].first = same ? watched[i - 1].first : watched[i].index;
	}
	qsort(watched, count, sizeof(*watched), compare_by_first);
}

struct watched_note *watched_notes_new(const struct release_notes *notes, size_t *ret_count)
{
	struct watched_note *watched = NULL;
	size_t count = 0, capacity = 0;

	for (enum note_topic topic = 0; topic < NOTE_TOPICS; topic++) {
		const struct note_list *list = &notes->topics[topic];
		uint32_t own = note_section_of(topic) == NOTES_TRACING ? watched_count(list) : 0;

		for (uint32_t i = 0; i < own; i++) {
			struct watched_note note = { topic, &list->notes[i], count, 0 };

			*ARRAY_PUSH(watched, count, capacity) = note;
		}
	}
	if (count)
		sort_watched(watched, count);
	*ret_count = count;
	return watched;
}
