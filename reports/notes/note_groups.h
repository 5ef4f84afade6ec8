/* Several functions of which the same is to be said, in one item: "39 functions are still there,
 * but not exported: `f`, `g` and 37 more". Where each needs words of its own, a heading says what
 * happened, and the items below it (note_sentence.h) the rest.
 *
 *	text_add_grouped(out, count);
 *	text_add_char(out, ' ');
 *	text_add_group_words(out, notes, topic, group[0]);
 *	text_add_group_names(out, notes, group, count, 20);
 */
#ifndef SYMDRIFT_REPORTS_NOTES_NOTE_GROUPS_H
#define SYMDRIFT_REPORTS_NOTES_NOTE_GROUPS_H

#include "base/text.h"
#include "reports/notes/release_notes.h"

/* All that the note says, of several functions: "functions are gone". Notes of one topic with the
 * same words can be one item. Nothing is added where the note says more. */
void text_add_group_words(struct text *out, const struct release_notes *notes,
			  enum note_topic topic, const struct note *note);

/* ": `f`, `g` and 37 more". At most `most` names are written. */
void text_add_group_names(struct text *out, const struct release_notes *notes,
			  const struct note *const *group, size_t count, size_t most);

/* What happened to the functions of a topic under NOTES_TRACING whose notes say more:
 * "functions are inlined everywhere now". */
const char *note_topic_heading(const struct release_notes *notes, enum note_topic topic);

#endif
