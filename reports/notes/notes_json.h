/* Release notes as JSON, format "symdrift-notes", version 1: docs/notes.md. Nothing is cut. */
#ifndef SYMDRIFT_REPORTS_NOTES_NOTES_JSON_H
#define SYMDRIFT_REPORTS_NOTES_NOTES_JSON_H

#include "base/text.h"
#include "reports/notes/release_notes.h"

/* Cannot fail: what is no UTF-8 is written as `\xNN`. */
void notes_json_write(struct text *out, const struct release_notes *notes);

#endif
