#include "reports/notes/note_details.h"

#include <string.h>

#include "analyzer/demangle.h"
#include "reports/compare/compare_cells.h"
#include "reports/markup.h"
#include "reports/signature_text.h"

#define NAMES_SHOWN 4 /* of callers, symbols, places */

void text_add_note_separator(struct text *out, size_t i, size_t shown, size_t count)
{
	if (i == 0)
		return;
	text_add(out, i + 1 == shown && shown == count ? " and " : ", ");
}

void text_add_note_rest(struct text *out, size_t shown, size_t count)
{
	if (shown == count)
		return;
	text_add(out, " and ");
	text_add_grouped(out, count - shown);
	text_add(out, " more");
}

static size_t shown_of(size_t count, size_t most, bool all)
{
	return all || count <= most ? count : most;
}

void text_add_note_names(struct text *out, const struct release_notes *notes,
			 const struct note *note, bool all)
{
	size_t shown = shown_of(note->name_count, NAMES_SHOWN, all || note->watched);

	for (size_t i = 0; i < shown; i++) {
		text_add_note_separator(out, i, shown, note->name_count);
		text_add_name_code(out, notes->pair->new_ref.build, note->names[i].name);
	}
	text_add_note_rest(out, shown, note->name_count);
}

void text_add_note_places(struct text *out, const struct note *note, bool all)
{
	size_t shown = shown_of(note->place_count, NAMES_SHOWN, all || note->watched);

	for (size_t i = 0; i < shown; i++) {
		text_add_note_separator(out, i, shown, note->place_count);
		text_add_inline(out,
				note->places[i].file ? note->places[i].file : "an unknown file");
		if (note->places[i].line)
			text_printf(out, ":%u", note->places[i].line);
	}
	text_add_note_rest(out, shown, note->place_count);
}

const struct function_diff *note_diff(const struct release_notes *notes, const struct note *note)
{
	return &notes->pair->diffs[note->entries[0]];
}

void text_add_note_subject(struct text *out, const struct release_notes *notes,
			   const struct note *note)
{
	text_add_name_code(out, notes->pair->new_ref.build, note_diff(notes, note)->name);
}

void text_add_note_signature(struct text *out, const struct release_notes *notes,
			     const struct note *note)
{
	const struct build *build = notes->pair->new_ref.build;
	const struct function *f = note_diff(notes, note)->new_function;
	const char *name = build_text(build, f->name);
	struct text signature = { 0 };

	if (!f->signature || name_is_mangled(name)) {
		text_add_note_subject(out, notes, note);
		return;
	}
	text_add_signature(&signature, build, f->signature, name,
			   (struct spelling){ .hide_unnamed = true });
	text_cut(&signature, signature.size - 1);
	text_add_code(out, text_string(&signature));
	text_release(&signature);
}

void text_add_note_export_kind(struct text *out, const struct release_notes *notes,
			       const struct note *note)
{
	const struct build *build = notes->pair->new_ref.build;
	const struct function *f = note_diff(notes, note)->new_function;

	if (!notes->kernel || f->exported == STRING_NONE)
		return;
	text_add(out, " (");
	text_add_code(out, build_text(build, f->exported));
	text_add(out, ")");
}

static void add_code_or_none(struct text *out, const char *string)
{
	if (string)
		text_add_code(out, string);
	else
		text_add(out, "none");
}

void text_add_note_texts(struct text *out, const struct note *note)
{
	const struct change *change = note->change;

	add_code_or_none(out, change ? change->new_text : NULL);
	text_add(out, " now, ");
	add_code_or_none(out, change ? change->old_text : NULL);
	text_add(out, " before");
}
