#include "reports/notes/note_topics.h"

#include <elf.h>
#include <string.h>

static const struct {
	enum note_section section;
	const char *id;
} topic_facts[NOTE_TOPICS] = {
	[NOTE_NEW] = { NOTES_ADDED, "new" },
	[NOTE_JOINED] = { NOTES_ADDED, "exported" },
	[NOTE_SIGNATURE] = { NOTES_CHANGED, "signature" },
	[NOTE_EXPORT_KIND] = { NOTES_CHANGED, "export-kind" },
	[NOTE_BINDING] = { NOTES_CHANGED, "binding" },
	[NOTE_NOT_DEPRECATED] = { NOTES_CHANGED, "not-deprecated" },
	[NOTE_DEPRECATED] = { NOTES_DEPRECATED, "deprecated" },
	[NOTE_GONE] = { NOTES_REMOVED, "gone" },
	[NOTE_LEFT_INLINED] = { NOTES_REMOVED, "inlined" },
	[NOTE_LEFT_NO_CODE] = { NOTES_REMOVED, "no-code-left" },
	[NOTE_LEFT_RENAMED] = { NOTES_REMOVED, "renamed-away" },
	[NOTE_LEFT] = { NOTES_REMOVED, "not-exported" },
	[NOTE_LOST] = { NOTES_TRACING, "gone" },
	[NOTE_INLINED] = { NOTES_TRACING, "inlined" },
	[NOTE_NO_CODE] = { NOTES_TRACING, "no-code-left" },
	[NOTE_RENAMED] = { NOTES_TRACING, "renamed-away" },
	[NOTE_ARGUMENTS] = { NOTES_TRACING, "signature" },
	[NOTE_AMBIGUOUS] = { NOTES_TRACING, "ambiguous" },
	[NOTE_SELECTIVE] = { NOTES_TRACING, "selective-inline" },
	[NOTE_CLONES] = { NOTES_TRACING, "clones" },
	[NOTE_OTHER_SECTION] = { NOTES_TRACING, "section" },
	[NOTE_DECLARED_INLINE] = { NOTES_TRACING, "declared-inline" },
	[NOTE_OUT_OF_LINE] = { NOTES_TRACING, "out-of-line" },
	[NOTE_RENAMED_BACK] = { NOTES_TRACING, "renamed-back" },
	[NOTE_UNIQUE] = { NOTES_TRACING, "unique" },
	[NOTE_NOT_SELECTIVE] = { NOTES_TRACING, "not-selective-inline" },
};

enum note_section note_section_of(enum note_topic topic)
{
	return topic_facts[topic].section;
}

const char *note_topic_id(enum note_topic topic)
{
	return topic_facts[topic].id;
}

const char *note_section_id(enum note_section section)
{
	static const char *const ids[NOTE_SECTIONS] = {
		[NOTES_ADDED] = "added",           [NOTES_CHANGED] = "changed",
		[NOTES_DEPRECATED] = "deprecated", [NOTES_REMOVED] = "removed",
		[NOTES_TRACING] = "tracing",
	};

	return ids[section];
}

/* The export of any function; NULL: the build exports nothing. */
static const char *any_export(const struct build *build)
{
	for (uint32_t i = 0; i < build->function_count; i++)
		if (build->functions[i].exported != STRING_NONE)
			return build_text(build, build->functions[i].exported);
	return NULL;
}

/* Of the kernel and its modules only (include/linux/export.h). */
static bool is_kernel_export(const char *export)
{
	return export && strncmp(export, "EXPORT_SYMBOL", strlen("EXPORT_SYMBOL")) == 0;
}

void notes_find_interface(struct release_notes *notes)
{
	const char *old_export = any_export(notes->pair->old_ref.build);
	const char *new_export = any_export(notes->pair->new_ref.build);

	notes->by_exports = old_export || new_export;
	notes->kernel = is_kernel_export(old_export) || is_kernel_export(new_export);
}

/* Other files can link to a symbol of just its name. */
static bool is_global(const struct build *build, const struct function *f)
{
	const struct symbol *symbols = function_symbols(build, f);

	for (uint32_t i = 0; i < f->symbols.count; i++)
		if (symbol_is_entry(&symbols[i]) && symbols[i].bind != STB_LOCAL &&
		    symbols[i].visibility != STV_HIDDEN && symbols[i].visibility != STV_INTERNAL)
			return true;
	return false;
}

static bool in_interface(const struct release_notes *notes, const struct build *build,
			 const struct function *f)
{
	if (!f)
		return false;
	return notes->by_exports ? f->exported != STRING_NONE : is_global(build, f);
}

static bool begins_with_any(const char *text, const char *const *starts, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strncmp(text, starts[i], strlen(starts[i])) == 0)
			return true;
	return false;
}

/* Of a header of the system: the build has an instance of it, but it is not its own. Where DWARF
 * tells no place, the namespaces of the C++ library do (Itanium C++ ABI 5.1.3). */
bool note_is_foreign(const struct pair *pair, const struct function_diff *diff)
{
	static const char *const folders[] = { "/usr/include/", "/usr/lib/" };
	static const char *const namespaces[] = {
		"_ZSt", "_ZNSt", "_ZNKSt", "_ZN9__gnu_cxx", "_ZNK9__gnu_cxx",
	};
	struct place place = diff_place(pair, diff);

	if (place.file)
		return begins_with_any(place.file, folders, sizeof(folders) / sizeof(*folders));
	return begins_with_any(build_text(pair->new_ref.build, diff->name), namespaces,
			       sizeof(namespaces) / sizeof(*namespaces));
}

static uint32_t interface_change_topics(const struct function_diff *diff, uint64_t topics)
{
	const struct change *deprecated = diff_change(diff, CHANGE_DEPRECATED);
	uint32_t bits = 0;

	if (topics & (TOPIC_BIT(TOPIC_SIGNATURE) | TOPIC_BIT(TOPIC_SIGNATURE_UNCALLABLE)))
		bits |= NOTE_BIT(NOTE_SIGNATURE);
	if (topics & TOPIC_BIT(TOPIC_EXPORT_KIND))
		bits |= NOTE_BIT(NOTE_EXPORT_KIND);
	if (topics & TOPIC_BIT(TOPIC_BINDING))
		bits |= NOTE_BIT(NOTE_BINDING);
	if (diff_change(diff, CHANGE_NOT_DEPRECATED))
		bits |= NOTE_BIT(NOTE_NOT_DEPRECATED);
	if (deprecated && !deprecated->old_text)
		bits |= NOTE_BIT(NOTE_DEPRECATED);
	return bits;
}

static bool became_inline(uint64_t topics)
{
	return topics & (TOPIC_BIT(TOPIC_REGULAR_TO_INLINE) | TOPIC_BIT(TOPIC_OTHER_TO_INLINE));
}

static enum note_topic removed_topic(const struct function_diff *diff, uint64_t topics)
{
	if (diff->new_status & STATUS_ABSENT)
		return NOTE_GONE;
	if (became_inline(topics))
		return NOTE_LEFT_INLINED;
	if (topics & TOPIC_BIT(TOPIC_NO_CODE))
		return NOTE_LEFT_NO_CODE;
	return topics & TOPIC_BIT(TOPIC_RENAMED_AWAY) ? NOTE_LEFT_RENAMED : NOTE_LEFT;
}

/* Who has no symbol of its name any more. */
static uint32_t lost_topics(uint64_t topics)
{
	if (topics & TOPIC_BIT(TOPIC_GONE))
		return NOTE_BIT(NOTE_LOST);
	if (became_inline(topics))
		return NOTE_BIT(NOTE_INLINED);
	if (topics & TOPIC_BIT(TOPIC_NO_CODE))
		return NOTE_BIT(NOTE_NO_CODE);
	return topics & TOPIC_BIT(TOPIC_RENAMED_AWAY) ? NOTE_BIT(NOTE_RENAMED) : 0;
}

static uint32_t good_topics(uint64_t topics)
{
	static const struct {
		enum topic topic;
		enum note_topic note;
	} good[] = {
		{ TOPIC_OUT_OF_LINE, NOTE_OUT_OF_LINE },
		{ TOPIC_RENAMED_BACK, NOTE_RENAMED_BACK },
		{ TOPIC_UNIQUE, NOTE_UNIQUE },
		{ TOPIC_NOT_SELECTIVE, NOTE_NOT_SELECTIVE },
	};
	uint32_t bits = 0;

	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++)
		if (topics & TOPIC_BIT(good[i].topic))
			bits |= NOTE_BIT(good[i].note);
	return bits;
}

static uint32_t watched_topics(uint64_t topics)
{
	uint32_t bits = 0;

	if (topics & TOPIC_BIT(TOPIC_CLONES))
		bits |= NOTE_BIT(NOTE_CLONES);
	if (topics & TOPIC_BIT(TOPIC_SECTION))
		bits |= NOTE_BIT(NOTE_OTHER_SECTION);
	if (topics & TOPIC_BIT(TOPIC_DECLARED_INLINE))
		bits |= NOTE_BIT(NOTE_DECLARED_INLINE);
	return bits;
}

uint32_t note_topics_of(const struct release_notes *notes, uint32_t entry, bool watched)
{
	const struct pair *pair = notes->pair;
	const struct function_diff *diff = &pair->diffs[entry];
	uint64_t topics = notes->summary->topics[entry];
	bool was = in_interface(notes, pair->old_ref.build, diff->old_function);
	bool is = in_interface(notes, pair->new_ref.build, diff->new_function);
	uint32_t bits = watched ? watched_topics(topics) : 0;

	if (topics & TOPIC_BIT(TOPIC_AMBIGUOUS))
		bits |= NOTE_BIT(NOTE_AMBIGUOUS);
	if (topics & TOPIC_BIT(TOPIC_SELECTIVE))
		bits |= NOTE_BIT(NOTE_SELECTIVE);
	if (!was && is)
		return bits | NOTE_BIT(diff->old_status & STATUS_ABSENT ? NOTE_NEW : NOTE_JOINED);
	bits |= good_topics(topics);
	if (was && is)
		return bits | interface_change_topics(diff, topics) | lost_topics(topics);
	/* Without a symbol there is nothing that could be called or probed. */
	if ((topics & TOPIC_BIT(TOPIC_SIGNATURE)) && !became_inline(topics) &&
	    !(topics & TOPIC_BIT(TOPIC_NO_CODE)))
		bits |= NOTE_BIT(NOTE_ARGUMENTS);
	return bits | (was ? NOTE_BIT(removed_topic(diff, topics)) : lost_topics(topics));
}
