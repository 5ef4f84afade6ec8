#include "reports/compare/compare_summary.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/bug.h"

static const struct {
	const char *id, *title;
} counts[COUNTS] = {
	[COUNT_FUNCTIONS] = { "functions", "present in at least one build" },
	[COUNT_UNCHANGED] = { "unchanged", "unchanged" },
	[COUNT_CHANGED] = { "changed", "changed" },
	[COUNT_GONE] = { "gone", "gone" },
	[COUNT_ADDED] = { "added", "added" },
	[COUNT_STATUS_CHANGED] = { "status_changed", "status changed" },
	[COUNT_INLINED_EVERYWHERE] = { "inlined_everywhere", "now inlined everywhere" },
	[COUNT_NO_CODE] = { "no_code_left", "no code left" },
	[COUNT_OUT_OF_LINE] = { "out_of_line", "no longer inlined everywhere" },
	[COUNT_RENAMED_AWAY] = { "renamed_away", "renamed away" },
	[COUNT_RENAMED_BACK] = { "renamed_back", "renamed back" },
	[COUNT_SIGNATURE_CHANGED] = { "signature_changed", "signature changed, callable before" },
	[COUNT_SIGNATURE_UNCALLABLE] = { "signature_uncallable",
					 "signature changed, not callable before" },
	[COUNT_PARAMETERS_RENAMED] = { "parameters_renamed", "only parameters renamed" },
	[COUNT_NOT_EXPORTED] = { "not_exported", "no longer exported" },
	[COUNT_EXPORTED] = { "exported", "newly exported" },
	[COUNT_EXPORT_KIND] = { "export_kind", "exported in another way" },
	[COUNT_BINDING] = { "binding", "binding changed" },
	[COUNT_BECAME_LOCAL] = { "became_local", "became local" },
	[COUNT_SECTION] = { "section", "section changed" },
	[COUNT_SYMBOLS] = { "symbols", "symbols added or removed" },
	[COUNT_DECLARED_INLINE] = { "declared_inline", "now declared inline" },
	[COUNT_NOT_DECLARED_INLINE] = { "not_declared_inline", "no longer declared inline" },
	[COUNT_MOVED] = { "moved", "moved to another file" },
	[COUNT_INLINE_CALLERS] = { "inline_callers", "inline callers changed" },
	[COUNT_DIRECT_CALLERS] = { "direct_callers", "direct callers changed" },
	[COUNT_CALLERS_ONLY] = { "callers_only", "nothing but callers changed" },
};

const char *count_id(enum count_kind kind)
{
	return counts[kind].id;
}

const char *count_title(enum count_kind kind)
{
	return counts[kind].title;
}

/* Counts that are nothing but the number of functions under a topic. */
static const struct {
	enum count_kind count;
	enum topic topic;
} topic_counts[] = {
	{ COUNT_NO_CODE, TOPIC_NO_CODE },
	{ COUNT_RENAMED_AWAY, TOPIC_RENAMED_AWAY },
	{ COUNT_RENAMED_BACK, TOPIC_RENAMED_BACK },
	{ COUNT_SIGNATURE_CHANGED, TOPIC_SIGNATURE },
	{ COUNT_SIGNATURE_UNCALLABLE, TOPIC_SIGNATURE_UNCALLABLE },
	{ COUNT_PARAMETERS_RENAMED, TOPIC_PARAMETERS_RENAMED },
	{ COUNT_NOT_EXPORTED, TOPIC_NOT_EXPORTED },
	{ COUNT_EXPORTED, TOPIC_EXPORTED },
	{ COUNT_EXPORT_KIND, TOPIC_EXPORT_KIND },
	{ COUNT_BINDING, TOPIC_BINDING },
	{ COUNT_SECTION, TOPIC_SECTION },
	{ COUNT_DECLARED_INLINE, TOPIC_DECLARED_INLINE },
	{ COUNT_NOT_DECLARED_INLINE, TOPIC_NOT_DECLARED_INLINE },
	{ COUNT_MOVED, TOPIC_MOVED },
	{ COUNT_INLINE_CALLERS, TOPIC_INLINE_CALLERS },
	{ COUNT_DIRECT_CALLERS, TOPIC_DIRECT_CALLERS },
};

static bool is_callers_only(const struct function_diff *diff)
{
	for (uint32_t i = 0; i < diff->change_count; i++) {
		enum change_kind kind = diff->changes[i].kind;

		if (kind != CHANGE_INLINE_CALLERS_ADDED && kind != CHANGE_INLINE_CALLERS_REMOVED &&
		    kind != CHANGE_DIRECT_CALLERS_ADDED && kind != CHANGE_DIRECT_CALLERS_REMOVED)
			return false;
	}
	return true;
}

/* What no topic alone tells. */
static void count_diff(struct pair_summary *summary, const struct function_diff *diff)
{
	size_t *count = summary->counts;
	bool both = diff_on_both_sides(diff);
	bool inline_before = diff->old_status & STATUS_FULL_INLINE;
	bool inline_now = diff->new_status & STATUS_FULL_INLINE;

	if (diff_change(diff, CHANGE_STATUS)) {
		count[COUNT_GONE] += (diff->new_status & STATUS_ABSENT) != 0;
		count[COUNT_ADDED] += (diff->old_status & STATUS_ABSENT) != 0;
		count[COUNT_STATUS_CHANGED] += both;
		count[COUNT_OUT_OF_LINE] += both && inline_before && !inline_now;
	}
	count[COUNT_BECAME_LOCAL] += diff_became_local(diff);
	count[COUNT_SYMBOLS] += both && (diff_change(diff, CHANGE_SYMBOLS_ADDED) ||
					 diff_change(diff, CHANGE_SYMBOLS_REMOVED));
	count[COUNT_CALLERS_ONLY] += is_callers_only(diff);
}

static void count_entries(struct pair_summary *summary)
{
	const struct pair *pair = summary->pair;

	summary->counts[COUNT_FUNCTIONS] = pair->union_count;
	summary->counts[COUNT_UNCHANGED] = pair->unchanged_count;
	summary->counts[COUNT_CHANGED] = pair->diff_count;
	if (pair->unchanged_count + pair->diff_count != pair->union_count)
		BUG("%s, %s: %zu unchanged and %zu changed functions are not %zu",
		    pair->old_ref.label, pair->new_ref.label, pair->unchanged_count,
		    pair->diff_count, pair->union_count);
	for (size_t i = 0; i < pair->diff_count; i++)
		count_diff(summary, &pair->diffs[i]);
	for (size_t i = 0; i < sizeof(topic_counts) / sizeof(*topic_counts); i++)
		summary->counts[topic_counts[i].count] =
			summary->by_topic[topic_counts[i].topic].entry_count;
	summary->counts[COUNT_INLINED_EVERYWHERE] =
		summary->by_topic[TOPIC_REGULAR_TO_INLINE].entry_count +
		summary->by_topic[TOPIC_OTHER_TO_INLINE].entry_count;
}

/* Spread the entries over their topics, exported ones in a first pass. */
static void sort_topics(struct arena *arena, struct pair_summary *summary)
{
	const struct pair *pair = summary->pair;
	uint64_t *topics = ARENA_ARRAY(arena, uint64_t, pair->diff_count);
	uint32_t *entries[TOPICS], sizes[TOPICS] = { 0 };

	for (size_t i = 0; i < pair->diff_count; i++) {
		topics[i] = diff_topics(pair, &pair->diffs[i]);
		for (int t = 0; t < TOPICS; t++)
			sizes[t] += (topics[i] & TOPIC_BIT(t)) != 0;
	}
	for (int t = 0; t < TOPICS; t++) {
		entries[t] = ARENA_ARRAY(arena, uint32_t, sizes[t]);
		summary->by_topic[t].entries = entries[t];
	}
	for (int exported = 1; exported >= 0; exported--)
		for (uint32_t i = 0; i < pair->diff_count; i++)
			for (int t = 0; t < TOPICS; t++)
				if ((topics[i] & TOPIC_BIT(t)) &&
				    diff_is_exported(&pair->diffs[i]) == exported)
					entries[t][summary->by_topic[t].entry_count++] = i;
	summary->topics = topics;
}

static int compare_transitions(const void *a, const void *b)
{
	const struct transition *left = a, *right = b;
	int order = status_compare(left->from, right->from);

	return order ? order : status_compare(left->to, right->to);
}

/* The cells of the matrix that are not zero; rows and columns of Absent are its margins. */
static void keep_transitions(struct arena *arena, struct pair_summary *summary,
			     const size_t *matrix)
{
	struct transition *transitions;
	size_t count = 0;

	for (size_t i = 0; i < STATUS_SETS * STATUS_SETS; i++)
		count += matrix[i] != 0;
	transitions = ARENA_ARRAY(arena, struct transition, count);
	summary->transitions = transitions;
	summary->transition_count = count;
	for (size_t i = 0; i < STATUS_SETS * STATUS_SETS; i++) {
		status_set from = i / STATUS_SETS, to = i % STATUS_SETS;

		if (!matrix[i])
			continue;
		*transitions++ = (struct transition){ from, to, matrix[i] };
		summary->old_present += from & STATUS_ABSENT ? 0 : matrix[i];
		summary->new_present += to & STATUS_ABSENT ? 0 : matrix[i];
	}
	qsort(transitions - count, count, sizeof(*transitions), compare_transitions);
}

static void group_causes(struct arena *arena, struct pair_summary *summary, enum topic topic)
{
	const struct topic_entries *list = &summary->by_topic[topic];

	summary->causes[topic] = causes_new(arena, summary->pair, list->entries, list->entry_count);
}

static void summarize_pair(struct arena *arena, struct pair_summary *summary)
{
	const struct pair *pair = summary->pair;

	sort_topics(arena, summary);
	group_causes(arena, summary, TOPIC_SIGNATURE);
	group_causes(arena, summary, TOPIC_SIGNATURE_UNCALLABLE);
	group_causes(arena, summary, TOPIC_PARAMETERS_RENAMED);
	count_entries(summary);
	keep_transitions(arena, summary, pair->transitions);
	summary->complete =
		build_is_complete(pair->old_ref.build) && build_is_complete(pair->new_ref.build);
}

static const char *title_text(struct arena *arena, const struct comparison_summary *summary)
{
	const struct pair_summary *first = summary->pairs;

	if (summary->pair_count == 1)
		return arena_printf(arena, "%s → %s", first->pair->old_ref.label,
				    first->pair->new_ref.label);
	return arena_printf(arena, "%zu comparisons", summary->pair_count);
}

struct comparison_summary *comparison_summary_new(const struct comparison *comparison)
{
	struct comparison_summary *summary = xcalloc(1, sizeof(*summary));
	struct pair_summary *next;

	arena_init(&summary->arena);
	summary->comparison = comparison;
	summary->complete = true;
	for (size_t g = 0; g < comparison->group_count; g++)
		summary->pair_count += comparison->groups[g].pair_count;
	next = summary->pairs = xcalloc(summary->pair_count, sizeof(*next));
	for (size_t g = 0; g < comparison->group_count; g++) {
		const struct group *group = &comparison->groups[g];

		for (size_t p = 0; p < group->pair_count; p++, next++) {
			next->group = group;
			next->pair = &group->pairs[p];
			summarize_pair(&summary->arena, next);
			summary->complete &= next->complete;
		}
	}
	summary->title = title_text(&summary->arena, summary);
	return summary;
}

void comparison_summary_free(struct comparison_summary *summary)
{
	if (!summary)
		return;
	free(summary->pairs);
	arena_release(&summary->arena);
	free(summary);
}
