#include "diffing/topic.h"

#include "analyzer/suffix.h"

/* Suffixes of symbols that run instead of the entry, or beside it. A cold part does not, and a
 * renamed symbol is the entry. */
#define CLONES (SUFFIX_CLONE | SUFFIX_PART | SUFFIX_UNKNOWN)

const char *topic_id(enum topic topic)
{
	static const char *const ids[TOPICS] = {
		[TOPIC_GONE] = "gone",
		[TOPIC_REGULAR_TO_INLINE] = "regular-to-inline",
		[TOPIC_OTHER_TO_INLINE] = "other-to-inline",
		[TOPIC_NO_CODE] = "no-code-left",
		[TOPIC_RENAMED_AWAY] = "renamed-away",
		[TOPIC_NOT_EXPORTED] = "not-exported",
		[TOPIC_SIGNATURE] = "signature",
		[TOPIC_AMBIGUOUS] = "ambiguous",
		[TOPIC_SELECTIVE] = "selective-inline",
		[TOPIC_CLONES] = "clones",
		[TOPIC_BINDING] = "binding",
		[TOPIC_SECTION] = "section",
		[TOPIC_EXPORT_KIND] = "export-kind",
		[TOPIC_DEPRECATED] = "deprecated",
		[TOPIC_MOVED] = "moved",
		[TOPIC_DECLARED_INLINE] = "declared-inline",
		[TOPIC_NOT_DECLARED_INLINE] = "not-declared-inline",
		[TOPIC_GONE_UNCALLABLE] = "gone-uncallable",
		[TOPIC_OUT_OF_LINE] = "out-of-line",
		[TOPIC_UNIQUE] = "unique",
		[TOPIC_RENAMED_BACK] = "renamed-back",
		[TOPIC_NOT_SELECTIVE] = "not-selective-inline",
		[TOPIC_NO_CLONES] = "no-clones",
		[TOPIC_EXPORTED] = "exported",
		[TOPIC_NOT_DEPRECATED] = "not-deprecated",
		[TOPIC_ADDED] = "added",
		[TOPIC_ADDED_UNCALLABLE] = "added-uncallable",
		[TOPIC_SIGNATURE_UNCALLABLE] = "signature-uncallable",
		[TOPIC_PARAMETERS_RENAMED] = "parameters-renamed",
		[TOPIC_COLD_GAINED] = "cold-gained",
		[TOPIC_COLD_LOST] = "cold-lost",
		[TOPIC_SYMBOLS] = "symbols",
		[TOPIC_SELECTIVE_ITSELF] = "selective-inline-itself",
		[TOPIC_OTHER_STATUS] = "other-status",
		[TOPIC_INLINE_CALLERS] = "inline-callers",
		[TOPIC_DIRECT_CALLERS] = "direct-callers",
	};

	return ids[topic];
}

static enum topic suffix_topic(const struct pair *pair, const struct function_diff *diff,
			       enum change_kind kind, enum topic clones, enum topic cold)
{
	unsigned suffixes = diff_change_suffixes(pair, diff, kind);

	if (suffixes & CLONES)
		return clones;
	return suffixes & SUFFIX_COLD ? cold : TOPIC_OTHER_STATUS;
}

/* A transition between two statuses that both have code of their own: first what makes the
 * function harder to reach by its name, then what makes it easier. */
static enum topic out_of_line_topic(const struct pair *pair, const struct function_diff *diff)
{
	const struct build *new_build = pair->new_ref.build;

	if (diff_change(diff, CHANGE_RENAMED_AWAY))
		return TOPIC_RENAMED_AWAY;
	if (diff_gained(diff, STATUS_AMBIGUOUS))
		return TOPIC_AMBIGUOUS;
	if (diff_gained(diff, STATUS_SELECTIVE_INLINE))
		return function_inlined_into(new_build, diff->new_function) == INTO_OTHERS
			       ? TOPIC_SELECTIVE
			       : TOPIC_SELECTIVE_ITSELF;
	if (diff_gained(diff, STATUS_TRANSFORMATION))
		return suffix_topic(pair, diff, CHANGE_SYMBOLS_ADDED, TOPIC_CLONES,
				    TOPIC_COLD_GAINED);
	if (diff_change(diff, CHANGE_RENAMED_BACK))
		return TOPIC_RENAMED_BACK;
	if (diff_lost(diff, STATUS_AMBIGUOUS))
		return TOPIC_UNIQUE;
	if (diff_lost(diff, STATUS_SELECTIVE_INLINE))
		return TOPIC_NOT_SELECTIVE;
	if (diff_lost(diff, STATUS_TRANSFORMATION))
		return suffix_topic(pair, diff, CHANGE_SYMBOLS_REMOVED, TOPIC_NO_CLONES,
				    TOPIC_COLD_LOST);
	return TOPIC_OTHER_STATUS;
}

/* The one topic of a change of status. */
static enum topic transition_topic(const struct pair *pair, const struct function_diff *diff)
{
	status_set from = diff->old_status, to = diff->new_status;
	bool inline_before = from & STATUS_FULL_INLINE, inline_now = to & STATUS_FULL_INLINE;

	if (to & STATUS_ABSENT)
		return diff_was_callable(pair, diff) ? TOPIC_GONE : TOPIC_GONE_UNCALLABLE;
	if (from & STATUS_ABSENT)
		return diff_is_callable(pair, diff) ? TOPIC_ADDED : TOPIC_ADDED_UNCALLABLE;
	if (inline_before && inline_now)
		return TOPIC_OTHER_STATUS;
	if (inline_now &&
	    function_inlined_into(pair->new_ref.build, diff->new_function) != INTO_OTHERS)
		return TOPIC_NO_CODE;
	if (inline_now)
		return from == STATUS_REGULAR && to == STATUS_FULL_INLINE ? TOPIC_REGULAR_TO_INLINE
									  : TOPIC_OTHER_TO_INLINE;
	return inline_before ? TOPIC_OUT_OF_LINE : out_of_line_topic(pair, diff);
}

/* Symbols that came or went beside others that stay. Where the code as a whole came or went,
 * the transition says so already; where only clones are left, TOPIC_RENAMED_AWAY does. */
static uint64_t symbol_topics(const struct pair *pair, const struct function_diff *diff)
{
	bool added = diff_change(diff, CHANGE_SYMBOLS_ADDED);
	bool removed = diff_change(diff, CHANGE_SYMBOLS_REMOVED);
	unsigned came = diff_change_suffixes(pair, diff, CHANGE_SYMBOLS_ADDED);
	unsigned went = diff_change_suffixes(pair, diff, CHANGE_SYMBOLS_REMOVED);
	uint64_t topics = 0;

	if (!(added || removed) || ((diff->old_status | diff->new_status) & STATUS_FULL_INLINE))
		return 0;
	if (diff_change(diff, CHANGE_RENAMED_AWAY) || diff_change(diff, CHANGE_RENAMED_BACK))
		return 0;
	if (came & CLONES)
		topics |= TOPIC_BIT(TOPIC_CLONES);
	else if (came & SUFFIX_COLD)
		topics |= TOPIC_BIT(TOPIC_COLD_GAINED);
	if (went & CLONES)
		topics |= TOPIC_BIT(TOPIC_NO_CLONES);
	else if (went & SUFFIX_COLD)
		topics |= TOPIC_BIT(TOPIC_COLD_LOST);
	return topics;
}

static uint64_t change_topic(enum change_kind kind)
{
	switch (kind) {
	case CHANGE_PARAM_ADDED:
	case CHANGE_PARAM_REMOVED:
	case CHANGE_PARAM_REORDERED:
	case CHANGE_PARAM_TYPE:
	case CHANGE_RETURN_TYPE:
		return TOPIC_BIT(TOPIC_SIGNATURE);
	case CHANGE_PARAM_RENAMED:
		return TOPIC_BIT(TOPIC_PARAMETERS_RENAMED);
	case CHANGE_INLINE_DECLARED:
		return TOPIC_BIT(TOPIC_DECLARED_INLINE);
	case CHANGE_INLINE_NOT_DECLARED:
		return TOPIC_BIT(TOPIC_NOT_DECLARED_INLINE);
	case CHANGE_INLINE_CALLERS_ADDED:
	case CHANGE_INLINE_CALLERS_REMOVED:
		return TOPIC_BIT(TOPIC_INLINE_CALLERS);
	case CHANGE_DIRECT_CALLERS_ADDED:
	case CHANGE_DIRECT_CALLERS_REMOVED:
		return TOPIC_BIT(TOPIC_DIRECT_CALLERS);
	case CHANGE_RENAMED_AWAY:
		return TOPIC_BIT(TOPIC_RENAMED_AWAY);
	case CHANGE_RENAMED_BACK:
		return TOPIC_BIT(TOPIC_RENAMED_BACK);
	case CHANGE_BINDING:
		return TOPIC_BIT(TOPIC_BINDING);
	case CHANGE_SECTION:
		return TOPIC_BIT(TOPIC_SECTION);
	case CHANGE_EXPORTED:
		return TOPIC_BIT(TOPIC_EXPORTED);
	case CHANGE_NOT_EXPORTED:
		return TOPIC_BIT(TOPIC_NOT_EXPORTED);
	case CHANGE_EXPORT_KIND:
		return TOPIC_BIT(TOPIC_EXPORT_KIND);
	case CHANGE_DEPRECATED:
		return TOPIC_BIT(TOPIC_DEPRECATED);
	case CHANGE_NOT_DEPRECATED:
		return TOPIC_BIT(TOPIC_NOT_DEPRECATED);
	case CHANGE_MOVED:
		return TOPIC_BIT(TOPIC_MOVED);
	default:
		return 0; /* the status and the symbols, which need a closer look */
	}
}

uint64_t diff_topics(const struct pair *pair, const struct function_diff *diff)
{
	uint64_t topics = 0;

	if (diff_change(diff, CHANGE_STATUS))
		topics |= TOPIC_BIT(transition_topic(pair, diff));
	if (diff_on_both_sides(diff)) {
		for (uint32_t i = 0; i < diff->change_count; i++)
			topics |= change_topic(diff->changes[i].kind);
		topics |= symbol_topics(pair, diff);
	}
	if (topics & TOPIC_BIT(TOPIC_SIGNATURE)) {
		topics &= ~TOPIC_BIT(TOPIC_PARAMETERS_RENAMED);
		if (!diff_was_callable(pair, diff))
			topics ^=
				TOPIC_BIT(TOPIC_SIGNATURE) | TOPIC_BIT(TOPIC_SIGNATURE_UNCALLABLE);
	}
	return topics ? topics : TOPIC_BIT(TOPIC_SYMBOLS);
}
