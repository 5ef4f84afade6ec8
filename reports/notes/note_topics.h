/* Which notes there are of a function that changed: what is the interface, and what each topic of
 * the comparison means for it. */
#ifndef SYMDRIFT_REPORTS_NOTES_NOTE_TOPICS_H
#define SYMDRIFT_REPORTS_NOTES_NOTE_TOPICS_H

#include "reports/notes/release_notes.h"

#define NOTE_BIT(topic) (UINT32_C(1) << (topic))

/* Set by_exports and kernel, which the others need. */
void notes_find_interface(struct release_notes *notes);

/* NOTE_BITs of an entry of the pair; 0: nothing that release notes tell. */
uint32_t note_topics_of(const struct release_notes *notes, uint32_t entry, bool watched);

/* Of a header of the system: the build has an instance of it, but it is not its own. */
bool note_is_foreign(const struct pair *pair, const struct function_diff *diff);

#endif
