#include "reports/notes/note_groups.h"

#include "reports/markup.h"
#include "reports/notes/note_details.h"

/* Of topics that need no more words for a single function; NULL: it does. */
static const char *fixed_words(const struct release_notes *notes, enum note_topic topic)
{
	switch (topic) {
	case NOTE_NOT_DEPRECATED:
		return "functions are no longer deprecated";
	case NOTE_GONE:
		return "functions are gone";
	case NOTE_LEFT_NO_CODE:
	case NOTE_NO_CODE:
		return "functions have no code any more, only a definition";
	case NOTE_LEFT:
		return notes->by_exports ? "functions are still there, but not exported"
					 : "functions are still there, but local to their files";
	case NOTE_LOST:
		return "functions that had a symbol are gone";
	case NOTE_OUT_OF_LINE:
		return notes->kernel ? "functions have code of their own again; ftrace and fentry "
				       "still can't attach to what is declared `inline`"
				     : "functions have code of their own again";
	case NOTE_RENAMED_BACK:
		return "functions have their plain symbol again";
	case NOTE_UNIQUE:
		return "names stand for one function again";
	case NOTE_NOT_SELECTIVE:
		return "functions are inlined nowhere any more; a probe on the symbol sees all "
		       "calls";
	default:
		return NULL;
	}
}

static void add_joined(struct text *out, const struct release_notes *notes, const struct note *note)
{
	text_add(out, notes->by_exports ? "functions were there before and are exported now"
					: "functions were there before and are global now");
	text_add_note_export_kind(out, notes, note);
}

void text_add_group_words(struct text *out, const struct release_notes *notes,
			  enum note_topic topic, const struct note *note)
{
	const char *words = fixed_words(notes, topic);

	if (topic == NOTE_JOINED) {
		add_joined(out, notes, note);
	} else if (topic == NOTE_EXPORT_KIND) {
		text_add(out, "functions are exported as ");
		text_add_note_texts(out, note);
	} else if (topic == NOTE_BINDING) {
		text_add(out, "functions have the binding ");
		text_add_note_texts(out, note);
	} else if (words && (topic != NOTE_GONE || note->successor == NO_ENTRY)) {
		text_add(out, words);
	}
}

void text_add_group_names(struct text *out, const struct release_notes *notes,
			  const struct note *const *group, size_t count, size_t most)
{
	size_t shown = count < most ? count : most;

	text_add(out, ": ");
	for (size_t i = 0; i < shown; i++) {
		text_add_note_separator(out, i, shown, count);
		text_add_note_subject(out, notes, group[i]);
	}
	text_add_note_rest(out, shown, count);
}

const char *note_topic_heading(const struct release_notes *notes, enum note_topic topic)
{
	switch (topic) {
	case NOTE_INLINED:
		return "functions are inlined everywhere now; nothing finds them by name any more";
	case NOTE_RENAMED:
		return "functions have only symbols with another name left, which can take other "
		       "arguments";
	case NOTE_AMBIGUOUS:
		return "names stand for several functions now; a probe by name can reach the "
		       "wrong one";
	case NOTE_SELECTIVE:
		return "functions are inlined into some of their callers now; a probe on the "
		       "symbol misses those calls";
	case NOTE_ARGUMENTS:
		return notes->by_exports
			       ? "functions that are not exported changed their signatures"
			       : "functions that are not global changed their signatures";
	default:
		return "functions changed";
	}
}
