/* The notes of watched functions that stand under NOTES_TRACING, whatever they say: what is to be
 * said of one function stands together, the function with the most serious news first. */
#ifndef SYMDRIFT_REPORTS_NOTES_WATCHED_NOTES_H
#define SYMDRIFT_REPORTS_NOTES_WATCHED_NOTES_H

#include "reports/notes/release_notes.h"

struct watched_note {
	enum note_topic topic;
	const struct note *note;
	size_t index, first; /* in the order of topics: of this note, and of the function's first */
};

/* To be freed with free(). */
struct watched_note *watched_notes_new(const struct release_notes *notes, size_t *ret_count);

/* How many notes of a list are watched; they stand first. */
uint32_t watched_count(const struct note_list *list);

#endif
