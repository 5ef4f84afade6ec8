/* What of a comparison of two builds belongs into release notes: the model that every format of
 * `symdrift notes` writes down.
 *
 * The interface is what the builds export; where neither exports anything (a program, a static
 * object), the functions with a global symbol. What happened to the interface comes under Added,
 * Changed, Deprecated or Removed, everything else that a tracer or a livepatch would notice under
 * the last section, and nothing twice. Instances of system headers (`std::vector<...>`) are left
 * out and counted. Watched functions come first, then exported ones, then by name, those with a
 * leading underscore last.
 *
 *	struct release_notes *notes = release_notes_new(summary, &options);
 *	notes_markdown_write(&text, notes, &markdown_options);
 *	release_notes_free(notes);
 */
#ifndef SYMDRIFT_REPORTS_NOTES_RELEASE_NOTES_H
#define SYMDRIFT_REPORTS_NOTES_RELEASE_NOTES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "diffing/diff.h"
#include "reports/compare/compare_summary.h"

enum note_section {
	NOTES_ADDED,
	NOTES_CHANGED,
	NOTES_DEPRECATED,
	NOTES_REMOVED,
	NOTES_TRACING, /* for tracing and livepatch users */
	NOTE_SECTIONS,
};

/* What a note says, in the order of its section. */
enum note_topic {
	/* Added */
	NOTE_NEW,
	NOTE_JOINED, /* was there before, but not in the interface */
	/* Changed */
	NOTE_SIGNATURE,
	NOTE_EXPORT_KIND,
	NOTE_BINDING,
	NOTE_NOT_DEPRECATED,
	/* Deprecated */
	NOTE_DEPRECATED,
	/* Removed */
	NOTE_GONE,
	NOTE_LEFT_INLINED, /* inlined everywhere now */
	NOTE_LEFT_NO_CODE, /* only the definition is left */
	NOTE_LEFT_RENAMED, /* only symbols with a suffix are left */
	NOTE_LEFT,         /* is still there, but not in the interface */
	/* Tracing: symbols that are lost, */
	NOTE_LOST,
	NOTE_INLINED,
	NOTE_NO_CODE,
	NOTE_RENAMED,
	/* that tell less than before, */
	NOTE_ARGUMENTS, /* the signature of a function that is not of the interface */
	NOTE_AMBIGUOUS,
	NOTE_SELECTIVE,
	NOTE_CLONES,          /* of watched functions only, like the next two */
	NOTE_OTHER_SECTION,   /* .text to .init.text */
	NOTE_DECLARED_INLINE, /* notrace in a kernel */
	/* and good news */
	NOTE_OUT_OF_LINE,
	NOTE_RENAMED_BACK,
	NOTE_UNIQUE,
	NOTE_NOT_SELECTIVE,
	NOTE_TOPICS,
};

#define NO_ENTRY UINT32_MAX

/* One item: a function, or several whose signatures changed in one way. */
struct note {
	bool watched;
	const uint32_t *entries; /* indexes of pair->diffs */
	uint32_t entry_count;
	/* NOTE_SIGNATURE, NOTE_ARGUMENTS: what changed; of several functions there is one. */
	const struct cause *const *causes;
	uint32_t cause_count;
	/* Whom it is inlined into, or the symbols that are left or came, sorted by name. */
	const struct counted_name *names;
	uint32_t name_count;
	const struct place *places; /* NOTE_AMBIGUOUS: where it is declared, each place once */
	uint32_t place_count;
	uint32_t successor;          /* NOTE_GONE: the entry that has its name now, or NO_ENTRY */
	const struct change *change; /* what holds the texts of the topic, or NULL */
};

struct note_list {
	const struct note *notes; /* watched first */
	uint32_t count;
	uint32_t function_count; /* each once */
};

struct release_notes {
	struct arena arena;
	const struct pair_summary *summary;
	const struct pair *pair;
	bool by_exports; /* the interface is what is exported, else what is global */
	bool kernel;     /* exports as kernels do */
	bool selected;   /* only some functions were compared */
	struct note_list topics[NOTE_TOPICS];
	uint32_t section_counts[NOTE_SECTIONS]; /* notes in it */
	size_t foreign_count;                   /* entries of system headers, left out */
	const char *const *missing;             /* watched names that neither build has */
	size_t missing_count;
};

struct release_notes_options {
	bool selected;
	/* Which functions are watched; NULL: none. */
	function_filter *watched;
	void *watched_context;
	const char *const *missing; /* texts must outlive the notes */
	size_t missing_count;
};

/* Of a comparison of one pair, by the default rules. The summary must outlive the notes. */
struct release_notes *release_notes_new(const struct comparison_summary *summary,
					const struct release_notes_options *options);
void release_notes_free(struct release_notes *notes); /* NULL is fine */

enum note_section note_section_of(enum note_topic topic);

/* "added", "tracing"; "new", "not-exported"; constants, as the JSON has them. */
const char *note_section_id(enum note_section section);
const char *note_topic_id(enum note_topic topic);

#endif
