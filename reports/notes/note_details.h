/* The parts of a note's sentence, as Markdown: the function, its signature, whom it is inlined
 * into, where it is declared. Of long lists the start is written and how many more there are,
 * unless `all` is set or the function is watched.
 *
 *	text_add_note_subject(out, notes, note);
 *	text_add(out, ", into ");
 *	text_add_note_names(out, notes, note, all);
 */
#ifndef SYMDRIFT_REPORTS_NOTES_NOTE_DETAILS_H
#define SYMDRIFT_REPORTS_NOTES_NOTE_DETAILS_H

#include "base/text.h"
#include "reports/notes/release_notes.h"

/* Of its first function. */
const struct function_diff *note_diff(const struct release_notes *notes, const struct note *note);

/* What comes before element `i` of a list of which `shown` of `count` are written: ", " or
 * " and "; and what comes behind the list: " and 12 more". */
void text_add_note_separator(struct text *out, size_t i, size_t shown, size_t count);
void text_add_note_rest(struct text *out, size_t shown, size_t count);

/* The function's name as code. */
void text_add_note_subject(struct text *out, const struct release_notes *notes,
			   const struct note *note);

/* note->names and note->places as lists. */
void text_add_note_names(struct text *out, const struct release_notes *notes,
			 const struct note *note, bool all);
void text_add_note_places(struct text *out, const struct note *note, bool all);

/* The signature in the new build; of C++ and Rust the name, which holds the parameters. */
void text_add_note_signature(struct text *out, const struct release_notes *notes,
			     const struct note *note);

/* " (`EXPORT_SYMBOL_GPL`)": how a kernel exports it, which says who may link to it. */
void text_add_note_export_kind(struct text *out, const struct release_notes *notes,
			       const struct note *note);

/* Of note->change: "`X` now, `Y` before". */
void text_add_note_texts(struct text *out, const struct note *note);

#endif
