/* Passes: classify each entry, put the entries in the order of notes, then make the notes of each
 * topic. */
#include "reports/notes/release_notes.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/demangle.h"
#include "base/alloc.h"
#include "base/bug.h"
#include "reports/inline_callers.h"
#include "reports/notes/note_successors.h"
#include "reports/notes/note_topics.h"

/* What was decided about an entry of the pair. */
struct entry_facts {
	uint32_t topics; /* NOTE_BITs */
	bool watched;
};

struct maker {
	struct release_notes *notes;
	const struct release_notes_options *options;
	struct entry_facts *facts; /* one an entry */
	uint32_t *order;           /* the entries as notes list them */
};

static bool is_watched(const struct maker *m, const struct function_diff *diff)
{
	const struct release_notes_options *options = m->options;
	const struct pair *pair = m->notes->pair;

	if (!options->watched)
		return false;
	return (diff->old_function && options->watched(options->watched_context,
						       pair->old_ref.build, diff->old_function)) ||
	       (diff->new_function && options->watched(options->watched_context,
						       pair->new_ref.build, diff->new_function));
}

static void classify_entries(struct maker *m)
{
	const struct pair *pair = m->notes->pair;

	for (uint32_t i = 0; i < pair->diff_count; i++) {
		struct entry_facts *facts = &m->facts[i];

		facts->watched = is_watched(m, &pair->diffs[i]);
		facts->topics = note_topics_of(m->notes, i, facts->watched);
		if (facts->topics && !facts->watched && note_is_foreign(pair, &pair->diffs[i])) {
			facts->topics = 0;
			m->notes->foreign_count++;
		}
	}
}

/* Names that begin with an underscore are the less public ones; all mangled names do. */
static bool is_inner_name(const char *name)
{
	return name[0] == '_' && !name_is_mangled(name);
}

/* Watched, then exported, then without underscores, each by name. */
static void order_entries(struct maker *m)
{
	const struct pair *pair = m->notes->pair;
	uint32_t count = 0;

	for (unsigned rank = 0; rank < 8; rank++)
		for (uint32_t i = 0; i < pair->diff_count; i++) {
			const char *name = build_text(pair->new_ref.build, pair->diffs[i].name);
			unsigned own = !m->facts[i].watched * 4u +
				       !diff_is_exported(&pair->diffs[i]) * 2u +
				       is_inner_name(name) * 1u;

			if (own == rank)
				m->order[count++] = i;
		}
}

/* Whom the function is inlined into now. */
static void set_inline_callers(struct arena *arena, const struct pair *pair,
			       const struct function_diff *diff, struct note *note)
{
	size_t count;
	struct counted_name *names =
		inline_callers_new(pair->new_ref.build, diff->new_function, &count);

	note->names = arena_copy(arena, names, count * sizeof(*names));
	note->name_count = (uint32_t)count;
	free(names);
}

static void set_change(const struct function_diff *diff, enum change_kind kind, struct note *note)
{
	const struct change *change = diff_change(diff, kind);

	note->change = change;
	if (change && (kind == CHANGE_RENAMED_AWAY || kind == CHANGE_SYMBOLS_ADDED)) {
		note->names = change->names;
		note->name_count = change->name_count;
	}
}

static int compare_places(const void *a, const void *b)
{
	const struct place *left = a, *right = b;
	int order = left->file && right->file ? strcmp(left->file, right->file)
					      : !left->file - !right->file;

	return order ? order : (left->line > right->line) - (left->line < right->line);
}

static void set_places(struct arena *arena, const struct build *build, const struct function *f,
		       struct note *note)
{
	const struct instance *instances = function_instances(build, f);
	struct place *places = ARENA_ARRAY(arena, struct place, f->instances.count);
	uint32_t count = 0;

	for (uint32_t i = 0; i < f->instances.count; i++)
		places[i] = instance_place(build, &instances[i]);
	qsort(places, f->instances.count, sizeof(*places), compare_places);
	for (uint32_t i = 0; i < f->instances.count; i++)
		if (!i || compare_places(&places[count - 1], &places[i]) != 0)
			places[count++] = places[i];
	note->places = places;
	note->place_count = count;
}

static void set_details(struct release_notes *notes, enum note_topic topic, struct note *note)
{
	const struct pair *pair = notes->pair;
	const struct function_diff *diff = &pair->diffs[note->entries[0]];

	switch (topic) {
	case NOTE_LEFT_INLINED:
	case NOTE_INLINED:
	case NOTE_SELECTIVE:
		set_inline_callers(&notes->arena, pair, diff, note);
		break;
	case NOTE_LEFT_RENAMED:
	case NOTE_RENAMED:
		set_change(diff, CHANGE_RENAMED_AWAY, note);
		break;
	case NOTE_CLONES:
		set_change(diff, CHANGE_SYMBOLS_ADDED, note);
		break;
	case NOTE_AMBIGUOUS:
		set_places(&notes->arena, pair->new_ref.build, diff->new_function, note);
		break;
	case NOTE_EXPORT_KIND:
		set_change(diff, CHANGE_EXPORT_KIND, note);
		break;
	case NOTE_BINDING:
		set_change(diff, CHANGE_BINDING, note);
		break;
	case NOTE_DEPRECATED:
		set_change(diff, CHANGE_DEPRECATED, note);
		break;
	case NOTE_OTHER_SECTION:
		set_change(diff, CHANGE_SECTION, note);
		break;
	default:
		break;
	}
}

/* The entries of a topic in the order of notes; gives how many are watched. */
static uint32_t *topic_entries(struct maker *m, enum note_topic topic, uint32_t *ret_count,
			       uint32_t *ret_watched)
{
	size_t all = m->notes->pair->diff_count;
	uint32_t *entries, count = 0, watched = 0;

	for (size_t i = 0; i < all; i++)
		count += (m->facts[i].topics & NOTE_BIT(topic)) != 0;
	entries = ARENA_ARRAY(&m->notes->arena, uint32_t, count);
	count = 0;
	for (size_t i = 0; i < all; i++)
		if (m->facts[m->order[i]].topics & NOTE_BIT(topic)) {
			entries[count++] = m->order[i];
			watched += m->facts[m->order[i]].watched;
		}
	*ret_count = count;
	*ret_watched = watched;
	return entries;
}

/* One note a function. */
static void make_notes(struct maker *m, enum note_topic topic)
{
	struct note_list *list = &m->notes->topics[topic];
	uint32_t count, watched;
	uint32_t *entries = topic_entries(m, topic, &count, &watched);
	struct note *notes = ARENA_ARRAY(&m->notes->arena, struct note, count);

	for (uint32_t i = 0; i < count; i++) {
		notes[i] = (struct note){ .watched = i < watched,
					  .entries = &entries[i],
					  .entry_count = 1,
					  .successor = NO_ENTRY };
		set_details(m->notes, topic, &notes[i]);
	}
	if (topic == NOTE_GONE)
		note_successors_find(m->notes->pair, notes, count, &m->notes->topics[NOTE_NEW]);
	*list = (struct note_list){ notes, count, count };
}

/* The names of parameters are no part of an interface. */
static bool is_told(const struct cause *cause)
{
	return cause->kind != CAUSE_PARAM_RENAMED;
}

/* What several functions have in common, then what one has alone. */
static void add_shared_notes(struct arena *arena, const struct cause_list *list, struct note *notes,
			     uint32_t *count)
{
	const struct cause **shared = ARENA_ARRAY(arena, const struct cause *, list->count);

	for (uint32_t i = 0; i < list->count; i++) {
		shared[i] = &list->causes[i];
		if (list->causes[i].entry_count > 1 && is_told(&list->causes[i]))
			notes[(*count)++] = (struct note){
				.entries = list->causes[i].entries,
				.entry_count = list->causes[i].entry_count,
				.causes = &shared[i],
				.cause_count = 1,
			};
	}
}

/* Both have one entry. The entries of a topic about signatures are all exported or none is, so
 * that their order is that of the names. */
static int compare_own(const void *a, const void *b)
{
	const struct cause *const *left = a, *const *right = b;
	uint32_t left_entry = (*left)->entries[0], right_entry = (*right)->entries[0];

	if (left_entry != right_entry)
		return left_entry < right_entry ? -1 : 1;
	if ((*left)->kind != (*right)->kind)
		return (*left)->kind < (*right)->kind ? -1 : 1;
	return (*left > *right) - (*left < *right); /* of one list, sorted by text */
}

/* What one function has alone: one note with all of it. */
static void add_own_notes(struct arena *arena, const struct cause_list *list, bool watched,
			  struct note *notes, uint32_t *count)
{
	const struct cause **own = ARENA_ARRAY(arena, const struct cause *, list->count);
	uint32_t own_count = 0;

	for (uint32_t i = 0; i < list->count; i++)
		if (list->causes[i].entry_count == 1 && is_told(&list->causes[i]))
			own[own_count++] = &list->causes[i];
	qsort(own, own_count, sizeof(*own), compare_own);
	for (uint32_t i = 0; i < own_count; i++) {
		if (!i || own[i]->entries[0] != own[i - 1]->entries[0])
			notes[(*count)++] = (struct note){
				.watched = watched,
				.entries = own[i]->entries,
				.entry_count = 1,
				.causes = &own[i],
			};
		notes[*count - 1].cause_count++;
	}
}

/* Watched functions each alone, the others by what changed. */
static void make_signature_notes(struct maker *m, enum note_topic topic)
{
	struct arena *arena = &m->notes->arena;
	const struct pair *pair = m->notes->pair;
	uint32_t count, watched, note_count = 0;
	uint32_t *entries = topic_entries(m, topic, &count, &watched);
	struct cause_list rest = causes_new(arena, pair, entries + watched, count - watched);
	struct note *notes = ARENA_ARRAY(arena, struct note, watched + rest.count);

	for (uint32_t i = 0; i < watched; i++) {
		struct cause_list own = causes_new(arena, pair, &entries[i], 1);

		add_own_notes(arena, &own, true, notes, &note_count);
	}
	add_shared_notes(arena, &rest, notes, &note_count);
	add_own_notes(arena, &rest, false, notes, &note_count);
	m->notes->topics[topic] = (struct note_list){ notes, note_count, count };
}

static void make_topics(struct maker *m)
{
	for (enum note_topic topic = 0; topic < NOTE_TOPICS; topic++) {
		if (topic == NOTE_SIGNATURE || topic == NOTE_ARGUMENTS)
			make_signature_notes(m, topic);
		else
			make_notes(m, topic);
		m->notes->section_counts[note_section_of(topic)] += m->notes->topics[topic].count;
	}
}

struct release_notes *release_notes_new(const struct comparison_summary *summary,
					const struct release_notes_options *options)
{
	struct release_notes *notes = xcalloc(1, sizeof(*notes));
	struct maker m = { .notes = notes, .options = options };

	if (summary->pair_count != 1)
		BUG("release notes of %zu pairs", summary->pair_count);
	arena_init(&notes->arena);
	notes->summary = &summary->pairs[0];
	notes->pair = summary->pairs[0].pair;
	notes->selected = options->selected;
	notes->missing = options->missing;
	notes->missing_count = options->missing_count;
	m.facts = xcalloc(notes->pair->diff_count, sizeof(*m.facts));
	m.order = xcalloc(notes->pair->diff_count, sizeof(*m.order));
	notes_find_interface(notes);
	classify_entries(&m);
	order_entries(&m);
	make_topics(&m);
	free(m.facts);
	free(m.order);
	return notes;
}

void release_notes_free(struct release_notes *notes)
{
	if (!notes)
		return;
	arena_release(&notes->arena);
	free(notes);
}
