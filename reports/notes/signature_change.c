#include "reports/notes/signature_change.h"

#include "reports/compare/compare_cells.h"
#include "reports/markup.h"
#include "reports/notes/note_details.h"

#define SHARED_SHOWN 6 /* functions of one cause */

static void add_new_for_old(struct text *out, const struct cause *cause)
{
	text_add_code(out, cause->new_text);
	text_add(out, " instead of ");
	text_add_code(out, cause->old_text);
}

static const char *cause_verb(enum cause_kind kind, bool one)
{
	switch (kind) {
	case CAUSE_PARAM_ADDED:
		return one ? " takes the new parameter " : " take the new parameter ";
	case CAUSE_PARAM_REMOVED:
		return one ? " no longer takes " : " no longer take ";
	case CAUSE_PARAMS_REORDERED:
		return one ? " takes its parameters in another order, "
			   : " take their parameters in another order, ";
	case CAUSE_RETURN_TYPE:
		return one ? " returns " : " return ";
	case CAUSE_PARAM_TYPE:
	case CAUSE_PARAM_RENAMED:
		break;
	}
	return one ? " takes " : " take ";
}

static void add_cause_texts(struct text *out, const struct cause *cause)
{
	if (cause->old_text && cause->new_text)
		add_new_for_old(out, cause);
	else
		text_add_code(out, cause->new_text ? cause->new_text : cause->old_text);
	if (cause->remark)
		text_printf(out, " (%s)", cause->remark);
}

static void add_shared(struct text *out, const struct release_notes *notes, const struct note *note,
		       bool all)
{
	size_t shown = all || note->entry_count <= SHARED_SHOWN ? note->entry_count : SHARED_SHOWN;

	text_add_grouped(out, note->entry_count);
	text_add(out, " functions");
	text_add(out, cause_verb(note->causes[0]->kind, false));
	add_cause_texts(out, note->causes[0]);
	text_add(out, ": ");
	for (size_t i = 0; i < shown; i++) {
		text_add_note_separator(out, i, shown, note->entry_count);
		text_add_name_code(out, notes->pair->new_ref.build,
				   notes->pair->diffs[note->entries[i]].name);
	}
	text_add_note_rest(out, shown, note->entry_count);
}

void text_add_signature_change(struct text *out, const struct release_notes *notes,
			       const struct note *note, bool all)
{
	if (note->entry_count > 1) {
		add_shared(out, notes, note, all);
		return;
	}
	text_add_note_subject(out, notes, note);
	for (uint32_t i = 0; i < note->cause_count; i++) {
		enum cause_kind kind = note->causes[i]->kind;
		bool same_verb = i && kind == note->causes[i - 1]->kind;

		if (i)
			text_add(out, i + 1 == note->cause_count ? " and" : ",");
		text_add(out, same_verb ? " " : cause_verb(kind, true));
		add_cause_texts(out, note->causes[i]);
	}
}
