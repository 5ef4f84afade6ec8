/* What came in the place of a C++ function that is gone: a new one of the same name with other
 * parameters has another linkage name, so that the comparison sees two functions. Told only where
 * one is gone and one is new; with several, who follows whom would be a guess. */
#ifndef SYMDRIFT_REPORTS_NOTES_NOTE_SUCCESSORS_H
#define SYMDRIFT_REPORTS_NOTES_NOTE_SUCCESSORS_H

#include "reports/notes/release_notes.h"

/* Set `successor` of the notes `gone` from those of functions that are new. All notes are of one
 * function each. */
void note_successors_find(const struct pair *pair, struct note *gone, uint32_t gone_count,
			  const struct note_list *fresh);

#endif
