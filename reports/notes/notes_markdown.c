#include "reports/notes/notes_markdown.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/demangle.h"
#include "base/alloc.h"
#include "base/bug.h"
#include "reports/markup.h"
#include "reports/notes/note_details.h"
#include "reports/notes/note_groups.h"
#include "reports/notes/note_sentence.h"
#include "reports/notes/watched_notes.h"

/* Watched functions are not counted. */
#define INTERFACE_SHOWN 20 /* items of one topic, names of one item: Added, Changed, Removed */
#define TRACING_SHOWN 10   /* the same for tracers */
#define SENTENCES_MOST 2   /* more of which the same is said are one item */
#define NAMES_MISSING_SHOWN 20

struct writer {
	struct text *out;
	const struct release_notes *notes;
	const struct notes_markdown_options *options;
	bool cut; /* something is left out */
};

static void add_heading(struct text *out, unsigned level)
{
	if (level < 1 || level > 6)
		BUG("a heading of level %u", level);
	for (unsigned i = 0; i < level; i++)
		text_add_char(out, '#');
	text_add_char(out, ' ');
}

static void add_cut(struct writer *w, const char *indent, size_t count, size_t shown,
		    const char *what)
{
	if (shown >= count)
		return;
	text_printf(w->out, "%s- and ", indent);
	text_add_grouped(w->out, count - shown);
	text_printf(w->out, " more%s.\n", what);
	w->cut = true;
}

static size_t shown_of(const struct writer *w, size_t count, size_t most)
{
	return w->options->all || count <= most ? count : most;
}

/* Of what there is more. */
static const char *more_words(enum note_topic topic)
{
	switch (topic) {
	case NOTE_NEW:
		return " that are new";
	case NOTE_GONE:
		return " that are gone";
	case NOTE_LEFT_INLINED:
		return " that are inlined everywhere now";
	case NOTE_SIGNATURE:
	case NOTE_ARGUMENTS:
		return " changes";
	default:
		return "";
	}
}

static void add_sentence(struct writer *w, enum note_topic topic, const struct note *note)
{
	text_add(w->out, "- ");
	text_add_note_sentence(w->out, w->notes, topic, note, w->options->all);
	text_add_char(w->out, '\n');
}

/* Names of C++ and Rust are too long to stand in a row. */
static bool has_long_names(const struct writer *w, const struct note *const *group, size_t count)
{
	const struct pair *pair = w->notes->pair;

	for (size_t i = 0; i < count; i++) {
		const struct function_diff *diff = note_diff(w->notes, group[i]);

		if (name_is_mangled(build_text(pair->new_ref.build, diff->name)))
			return true;
	}
	return false;
}

/* "- 39 functions are gone: `f`, `g` and 37 more.", or the names as items below. */
static void add_group(struct writer *w, enum note_topic topic, const struct note *const *group,
		      size_t count, size_t most)
{
	size_t shown = shown_of(w, count, most);

	text_add(w->out, "- ");
	text_add_grouped(w->out, count);
	text_add_char(w->out, ' ');
	text_add_group_words(w->out, w->notes, topic, group[0]);
	if (!has_long_names(w, group, shown)) {
		text_add_group_names(w->out, w->notes, group, count, shown);
		text_add(w->out, ".\n");
		w->cut |= shown < count;
		return;
	}
	text_add(w->out, ":\n");
	for (size_t i = 0; i < shown; i++) {
		text_add(w->out, "  - ");
		text_add_note_subject(w->out, w->notes, group[i]);
		text_add_char(w->out, '\n');
	}
	add_cut(w, "  ", count, shown, "");
}

/* The notes that are not watched, with what they say of several functions; "" says more. */
struct worded_note {
	const struct note *note; /* NULL: it is written already */
	char *words;
};

static struct worded_note *worded_notes_new(const struct writer *w, enum note_topic topic,
					    const struct note *notes, size_t count)
{
	struct worded_note *worded = xcalloc(count, sizeof(*worded));
	struct text words = { 0 };

	for (size_t i = 0; i < count; i++) {
		text_clear(&words);
		text_add_group_words(&words, w->notes, topic, &notes[i]);
		worded[i] = (struct worded_note){ &notes[i], xstrdup(text_string(&words)) };
	}
	text_release(&words);
	return worded;
}

static void worded_notes_free(struct worded_note *worded, size_t count)
{
	for (size_t i = 0; i < count; i++)
		free(worded[i].words);
	free(worded);
}

/* Take the notes that say what the first one says, if they are enough for an item. */
static size_t take_group(struct worded_note *worded, size_t count, const struct note **ret)
{
	size_t taken = 0;

	for (size_t i = 0; i < count && worded[0].words[0]; i++)
		if (worded[i].note && strcmp(worded[i].words, worded[0].words) == 0)
			ret[taken++] = worded[i].note;
	if (taken <= SENTENCES_MOST)
		return 0;
	for (size_t i = count; i-- > 0;)
		if (strcmp(worded[i].words, worded[0].words) == 0)
			worded[i].note = NULL;
	return taken;
}

static void add_interface_topic(struct writer *w, enum note_topic topic)
{
	const struct note_list *list = &w->notes->topics[topic];
	size_t watched = watched_count(list), rest = list->count - watched;
	struct worded_note *worded = worded_notes_new(w, topic, list->notes + watched, rest);
	const struct note **group = xcalloc(rest, sizeof(*group));
	size_t alone = 0, shown = shown_of(w, rest, INTERFACE_SHOWN);

	for (size_t i = 0; i < watched; i++)
		add_sentence(w, topic, &list->notes[i]);
	for (size_t i = 0; i < rest; i++) {
		size_t grouped = worded[i].note ? take_group(&worded[i], rest - i, group) : 0;

		if (grouped)
			add_group(w, topic, group, grouped, INTERFACE_SHOWN);
		else if (worded[i].note && ++alone <= shown)
			add_sentence(w, topic, worded[i].note);
	}
	add_cut(w, "", alone, shown, more_words(topic));
	free(group);
	worded_notes_free(worded, rest);
}

/* Functions of the notes from `first` on, each once. */
static size_t other_functions(const struct note_list *list, uint32_t first)
{
	return list->function_count - first; /* each watched one has a note of its own */
}

/* A heading and an item for each. */
static void add_list(struct writer *w, enum note_topic topic, const struct note_list *list,
		     uint32_t first)
{
	size_t shown = first + shown_of(w, list->count - first, TRACING_SHOWN);

	text_add(w->out, "- ");
	text_add_grouped(w->out, other_functions(list, first));
	text_printf(w->out, " %s:\n", note_topic_heading(w->notes, topic));
	for (size_t i = first; i < shown; i++) {
		text_add(w->out, "  - ");
		text_add_note_item(w->out, w->notes, topic, &list->notes[i], w->options->all);
		text_add_char(w->out, '\n');
	}
	add_cut(w, "  ", list->count, shown, more_words(topic));
}

/* The functions that are not watched. */
static void add_tracing_topic(struct writer *w, enum note_topic topic)
{
	const struct note_list *list = &w->notes->topics[topic];
	uint32_t first = watched_count(list), rest = list->count - first;
	const struct note **group;
	struct text words = { 0 };

	if (rest <= SENTENCES_MOST) {
		for (size_t i = first; i < list->count; i++)
			add_sentence(w, topic, &list->notes[i]);
		return;
	}
	text_add_group_words(&words, w->notes, topic, &list->notes[first]);
	if (words.size) {
		group = xcalloc(rest, sizeof(*group));
		for (uint32_t i = 0; i < rest; i++)
			group[i] = &list->notes[first + i];
		add_group(w, topic, group, rest, TRACING_SHOWN);
		free(group);
	} else {
		add_list(w, topic, list, first);
	}
	text_release(&words);
}

static void add_watched(struct writer *w)
{
	size_t count;
	struct watched_note *watched = watched_notes_new(w->notes, &count);

	for (size_t i = 0; i < count; i++)
		add_sentence(w, watched[i].topic, watched[i].note);
	free(watched);
}

/* Watched functions in sentences, then the others by topic. */
static void add_tracing(struct writer *w)
{
	add_watched(w);
	for (enum note_topic topic = 0; topic < NOTE_TOPICS; topic++)
		if (note_section_of(topic) == NOTES_TRACING)
			add_tracing_topic(w, topic);
}

static void add_section(struct writer *w, enum note_section section)
{
	static const char *const titles[NOTE_SECTIONS] = {
		[NOTES_ADDED] = "Added",
		[NOTES_CHANGED] = "Changed",
		[NOTES_DEPRECATED] = "Deprecated",
		[NOTES_REMOVED] = "Removed",
		[NOTES_TRACING] = "For tracing and livepatch users",
	};

	if (!w->notes->section_counts[section])
		return;
	text_add_char(w->out, '\n');
	add_heading(w->out, w->options->level);
	text_printf(w->out, "%s\n\n", titles[section]);
	if (section == NOTES_TRACING) {
		add_tracing(w);
		return;
	}
	for (enum note_topic topic = 0; topic < NOTE_TOPICS; topic++)
		if (note_section_of(topic) == section)
			add_interface_topic(w, topic);
}

static void add_title(struct writer *w)
{
	add_heading(w->out, w->options->level > 1 ? w->options->level - 1 : 1);
	text_add_inline(w->out, w->notes->pair->new_ref.label);
	text_add(w->out, "\n\n");
}

/* Of what could not be read nothing is known. */
static const char *no_words(const struct writer *w)
{
	return w->notes->summary->complete ? "No" : "Of what could be read, no";
}

/* One line: what was compared, or that nothing changed. */
static void add_summary(struct writer *w)
{
	const struct pair *pair = w->notes->pair;
	uint32_t count = 0;

	for (unsigned i = 0; i < NOTE_SECTIONS; i++)
		count += w->notes->section_counts[i];
	if (!pair->diff_count) {
		text_add(w->out, no_words(w));
		text_add(w->out,
			 w->notes->selected ? " selected function changed" : " function changed");
	} else if (!count) {
		text_add(w->out, no_words(w));
		text_add(w->out, " function changed in a way that its callers, probes or "
				 "livepatches would notice");
	} else {
		text_add(w->out, "What changed in the functions");
	}
	text_add(w->out, " since ");
	text_add_inline(w->out, pair->old_ref.label);
	text_add(w->out, count && pair->diff_count ? ":\n" : ".\n");
}

static void add_warnings(struct writer *w)
{
	const struct pair *pair = w->notes->pair;

	if (w->notes->summary->complete && !pair->warning_count)
		return;
	text_add(w->out, "\n> **Note:** ");
	if (!w->notes->summary->complete)
		text_add(w->out, "A build could not be read completely, so functions may be "
				 "missing here or wrongly told as gone or inlined.");
	if (pair->warning_count)
		text_printf(w->out, "%sSome of the changes may have another reason: ",
			    w->notes->summary->complete ? "" : " ");
	for (size_t i = 0; i < pair->warning_count; i++) {
		text_add(w->out, i ? "; " : "");
		text_add_inline(w->out, pair->warnings[i]);
	}
	text_add(w->out, pair->warning_count ? ".\n" : "\n");
}

static void add_missing(struct writer *w)
{
	const struct release_notes *notes = w->notes;
	size_t shown = shown_of(w, notes->missing_count, NAMES_MISSING_SHOWN);

	if (!notes->missing_count)
		return;
	text_add(w->out, "\nWatched, but in neither build: ");
	for (size_t i = 0; i < shown; i++) {
		text_add(w->out, i ? ", " : "");
		text_add_code(w->out, notes->missing[i]);
	}
	if (shown < notes->missing_count) {
		text_add(w->out, " and ");
		text_add_grouped(w->out, notes->missing_count - shown);
		text_add(w->out, " more");
	}
	text_add(w->out, ".\n");
}

static void add_foreign(struct writer *w)
{
	size_t count = w->notes->foreign_count;

	if (!count)
		return;
	text_add_char(w->out, '\n');
	text_add_grouped(w->out, count);
	text_add(w->out, count == 1 ? " function of a system header (`/usr/include`) is left out"
				    : " functions of system headers (`/usr/include`) are left out");
	text_add(w->out, "; `symdrift compare --all` lists them.\n");
}

static void add_cut_remark(struct writer *w)
{
	if (w->cut)
		text_add(w->out, "\nLong lists are cut; `symdrift notes --all` cuts none.\n");
}

void notes_markdown_write(struct text *out, const struct release_notes *notes,
			  const struct notes_markdown_options *options)
{
	struct writer w = { out, notes, options, false };

	if (options->title)
		add_title(&w);
	add_summary(&w);
	add_warnings(&w);
	for (enum note_section section = 0; section < NOTE_SECTIONS; section++)
		add_section(&w, section);
	add_missing(&w);
	add_foreign(&w);
	add_cut_remark(&w);
}
