/* One note in words, as Markdown: "`f` is inlined everywhere now, into `a` and `b`."
 *
 * Of a topic with many functions a heading says once what happened, and the items only name the
 * functions with what tells them apart. Watched functions are told in full, of others long lists
 * of names are cut. Nothing here ends a line. */
#ifndef SYMDRIFT_REPORTS_NOTES_NOTE_SENTENCE_H
#define SYMDRIFT_REPORTS_NOTES_NOTE_SENTENCE_H

#include "base/text.h"
#include "reports/notes/release_notes.h"

/* The whole sentence. Of a cause that several functions share, all are named with `all`. */
void text_add_note_sentence(struct text *out, const struct release_notes *notes,
			    enum note_topic topic, const struct note *note, bool all);

/* The same under the heading of its topic: "`f`, into `a` and `b`". */
void text_add_note_item(struct text *out, const struct release_notes *notes, enum note_topic topic,
			const struct note *note, bool all);

#endif
