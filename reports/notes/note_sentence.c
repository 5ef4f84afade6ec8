#include "reports/notes/note_sentence.h"

#include <string.h>

#include "base/alloc.h"
#include "reports/compare/compare_cells.h"
#include "reports/markup.h"
#include "reports/notes/note_details.h"
#include "reports/notes/signature_change.h"

/* What a linker prints, without the full stop that the sentence has. */
static void add_warning(struct text *out, const struct note *note)
{
	const char *warning = note->change && note->change->new_text ? note->change->new_text : "";
	size_t size = strlen(warning);
	CLEANUP(free_text) char *plain = NULL;

	while (size && strchr(" .\n", warning[size - 1]))
		size--;
	plain = xstrndup(warning, size);
	text_add(out, " is deprecated; linkers warn: “");
	text_add_inline(out, plain);
	text_add(out, "”");
}

/* In a kernel `inline` implies `notrace` (include/linux/compiler_types.h), out of line or not. */
static bool was_declared_inline(const struct release_notes *notes, const struct note *note)
{
	const struct build *build = notes->pair->old_ref.build;
	const struct function *f = note_diff(notes, note)->old_function;
	const struct instance *instances = f ? function_instances(build, f) : NULL;

	for (uint32_t i = 0; f && i < f->instances.count; i++)
		if (instances[i].inline_value & INLINE_DECLARED)
			return true;
	return false;
}

static void add_into(struct text *out, const struct release_notes *notes, const struct note *note,
		     bool all)
{
	if (!note->name_count)
		return;
	text_add(out, ", into ");
	text_add_note_names(out, notes, note, all);
}

static void add_symbols_left(struct text *out, const struct release_notes *notes,
			     const struct note *note, bool all)
{
	text_add(out,
		 by_number(note->name_count, " has only the symbol ", " has only the symbols "));
	text_add_note_names(out, notes, note, all);
	text_add(out, " left");
}

static void add_ambiguity(struct text *out, const struct note *note, bool all)
{
	text_add(out, note->place_count == 1 ? " has several copies now, of "
					     : " stands for several functions now, of ");
	text_add_note_places(out, note, all);
}

static void add_selective(struct text *out, const struct release_notes *notes,
			  const struct note *note, bool all)
{
	text_add(out, " is inlined into ");
	text_add_note_names(out, notes, note, all);
	text_add(out, " now; a probe on its symbol misses those calls");
}

static void add_gone(struct text *out, const struct release_notes *notes, const struct note *note)
{
	text_add(out, " is gone");
	if (note->successor == NO_ENTRY)
		return;
	text_add(out, "; there is ");
	text_add_name_code(out, notes->pair->new_ref.build,
			   notes->pair->diffs[note->successor].name);
	text_add(out, " now");
}

/* What is said of the subject of a note in words that need nothing of it. */
static const char *fixed_predicate(const struct release_notes *notes, enum note_topic topic)
{
	switch (topic) {
	case NOTE_NOT_DEPRECATED:
		return " is no longer deprecated";
	case NOTE_LOST:
		return " is gone";
	case NOTE_LEFT_NO_CODE:
	case NOTE_NO_CODE:
		return " has no code any more, only a definition";
	case NOTE_LEFT:
		return notes->by_exports ? " is still there, but not exported"
					 : " is still there, but local to its file";
	case NOTE_DECLARED_INLINE:
		return notes->kernel ? " is declared `inline` now, which keeps ftrace and fentry "
				       "from it"
				     : " is declared `inline` now";
	case NOTE_RENAMED_BACK:
		return " has its plain symbol again";
	case NOTE_UNIQUE:
		return " stands for one function again";
	case NOTE_NOT_SELECTIVE:
		return " is inlined nowhere any more; a probe on its symbol sees all calls";
	default:
		return NULL;
	}
}

static void add_predicate(struct text *out, const struct release_notes *notes,
			  enum note_topic topic, const struct note *note, bool all)
{
	switch (topic) {
	case NOTE_GONE:
		add_gone(out, notes, note);
		break;
	case NOTE_EXPORT_KIND:
		text_add(out, " is exported as ");
		text_add_note_texts(out, note);
		break;
	case NOTE_BINDING:
		text_add(out, " has the binding ");
		text_add_note_texts(out, note);
		break;
	case NOTE_OTHER_SECTION:
		text_add(out, " is in the section ");
		text_add_note_texts(out, note);
		break;
	case NOTE_DEPRECATED:
		add_warning(out, note);
		break;
	case NOTE_LEFT_INLINED:
	case NOTE_INLINED:
		text_add(out, " is inlined everywhere now");
		add_into(out, notes, note, all);
		break;
	case NOTE_LEFT_RENAMED:
	case NOTE_RENAMED:
		add_symbols_left(out, notes, note, all);
		break;
	case NOTE_AMBIGUOUS:
		add_ambiguity(out, note, all);
		break;
	case NOTE_SELECTIVE:
		add_selective(out, notes, note, all);
		break;
	case NOTE_CLONES:
		text_add(out, " is also there as ");
		text_add_note_names(out, notes, note, all);
		text_add(out, " now; calls of that pass by a probe on the plain symbol");
		break;
	case NOTE_OUT_OF_LINE:
		text_add(out, " has code of its own again");
		if (notes->kernel && was_declared_inline(notes, note))
			text_add(out, ", but was declared `inline`: as long as it is, ftrace and "
				      "fentry can't attach");
		break;
	default:
		text_add(out, fixed_predicate(notes, topic));
		break;
	}
}

void text_add_note_sentence(struct text *out, const struct release_notes *notes,
			    enum note_topic topic, const struct note *note, bool all)
{
	switch (topic) {
	case NOTE_NEW:
		text_add_note_signature(out, notes, note);
		text_add_note_export_kind(out, notes, note);
		return;
	case NOTE_JOINED:
		text_add_note_signature(out, notes, note);
		text_add_note_export_kind(out, notes, note);
		text_add(out, notes->by_exports ? ": was there before and is exported now."
						: ": was there before and is global now.");
		return;
	case NOTE_SIGNATURE:
	case NOTE_ARGUMENTS:
		text_add_signature_change(out, notes, note, all);
		break;
	default:
		text_add_note_subject(out, notes, note);
		add_predicate(out, notes, topic, note, all);
		break;
	}
	text_add(out, ".");
}

void text_add_note_item(struct text *out, const struct release_notes *notes, enum note_topic topic,
			const struct note *note, bool all)
{
	if (topic == NOTE_ARGUMENTS) {
		text_add_signature_change(out, notes, note, all);
		return;
	}
	text_add_note_subject(out, notes, note);
	switch (topic) {
	case NOTE_INLINED:
	case NOTE_SELECTIVE:
		add_into(out, notes, note, all);
		break;
	case NOTE_RENAMED:
		text_add(out, ": ");
		text_add_note_names(out, notes, note, all);
		break;
	case NOTE_AMBIGUOUS:
		text_add(out, ": ");
		text_add_note_places(out, note, all);
		break;
	default:
		break;
	}
}
