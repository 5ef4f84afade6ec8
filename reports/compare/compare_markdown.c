#include "reports/compare/compare_markdown.h"

#include "reports/compare/compare_cells.h"
#include "reports/compare/compare_evidence.h"
#include "reports/compare/compare_sections.h"
#include "reports/markup.h"

/* The part of a verdict about lost functions: what is zero is left out, and only the first
 * says of what the numbers are. */
static bool add_losses(struct text *out, const struct pair_summary *summary)
{
	size_t gone = summary->by_topic[TOPIC_GONE].entry_count;
	const struct {
		size_t count;
		const char *one, *several;
	} losses[] = {
		{ summary->counts[COUNT_INLINED_EVERYWHERE], " is now inlined everywhere",
		  " are now inlined everywhere" },
		{ summary->counts[COUNT_NO_CODE], " has no code left", " have no code left" },
		{ summary->counts[COUNT_RENAMED_AWAY], " kept only a renamed clone",
		  " kept only a renamed clone" },
		{ summary->counts[COUNT_NOT_EXPORTED], " is no longer exported",
		  " are no longer exported" },
		{ summary->counts[COUNT_BECAME_LOCAL], " became local", " became local" },
	};
	bool any = gone > 0;

	if (gone) {
		text_add_grouped(out, gone);
		text_add(out,
			 by_number(gone, " function that could be called or attached to is gone",
				   " functions that could be called or attached to are gone"));
	}
	for (size_t i = 0; i < sizeof(losses) / sizeof(*losses); i++) {
		if (!losses[i].count)
			continue;
		text_add(out, any ? ", " : "");
		text_add_grouped(out, losses[i].count);
		if (!any)
			text_add(out, by_number(losses[i].count, " function", " functions"));
		else if (i == 0)
			text_add(out, " more");
		text_add(out, by_number(losses[i].count, losses[i].one, losses[i].several));
		any = true;
	}
	return any;
}

/* Something changed, but nothing that a caller or a probe would miss. */
static void add_calm_verdict(struct text *out, const struct pair_summary *summary)
{
	size_t added = summary->counts[COUNT_ADDED];
	size_t other = summary->counts[COUNT_CHANGED] - added;

	text_add(out, "Nothing that could be called or attached to was lost, and no signature "
		      "changed");
	if (added) {
		text_add(out, "; ");
		text_add_grouped(out, added);
		text_add(out, by_number(added, " function was added", " functions were added"));
	}
	if (other) {
		text_add(out, added ? ", " : "; ");
		text_add_grouped(out, other);
		text_add(out, added ? "" : by_number(other, " function", " functions"));
		text_add(out, " changed in other ways");
	}
}

void text_add_verdict(struct text *out, const struct pair_summary *summary)
{
	size_t signatures = summary->counts[COUNT_SIGNATURE_CHANGED];
	bool losses;

	text_add(out, "**");
	losses = add_losses(out, summary);
	if (signatures) {
		text_add(out, losses ? "; " : "");
		text_add_grouped(out, signatures);
		text_add(out, by_number(signatures, " signature changed", " signatures changed"));
	} else if (!losses && summary->counts[COUNT_CHANGED]) {
		add_calm_verdict(out, summary);
	} else if (!losses) {
		text_add(out, "No function changed");
	}
	text_add(out, summary->complete ? ".**" : ", as far as the builds could be read.**");
}

static void add_notes(struct text *out, const struct pair *pair)
{
	const char *before = "\n";

	for (size_t i = 0; i < pair->warning_count; i++) {
		text_printf(out, "%s> **Note:** ", before);
		text_add_inline(out, pair->warnings[i]);
		text_add(out, ".\n");
		before = ">\n";
	}
}

/* Whether a count is shown even when it is zero. */
static bool is_asked_for(enum count_kind kind)
{
	return kind <= COUNT_STATUS_CHANGED || kind == COUNT_SIGNATURE_CHANGED;
}

static void add_counts(struct text *out, const struct pair_summary *summary)
{
	text_add(out, "\n## Summary\n\n| | functions |\n|---|---:|\n");
	for (enum count_kind kind = 0; kind < COUNTS; kind++) {
		if (!summary->counts[kind] && !is_asked_for(kind))
			continue;
		text_printf(out, "| %s | ", count_title(kind));
		text_add_grouped(out, summary->counts[kind]);
		text_add(out, " |\n");
	}
}

/* Which statuses have a row or a column: one of each that occurs, in the order of the
 * transitions, which are sorted. */
struct status_list {
	status_set items[STATUS_SETS];
	size_t count;
};

static void list_status(struct status_list *list, status_set status)
{
	size_t at = list->count;

	for (size_t i = 0; i < list->count; i++)
		if (list->items[i] == status)
			return;
	for (; at && status_compare(list->items[at - 1], status) > 0; at--)
		list->items[at] = list->items[at - 1];
	list->items[at] = status;
	list->count++;
}

static size_t transition_functions(const struct pair_summary *summary, status_set from,
				   status_set to)
{
	for (size_t i = 0; i < summary->transition_count; i++)
		if (summary->transitions[i].from == from && summary->transitions[i].to == to)
			return summary->transitions[i].functions;
	return 0;
}

static void add_matrix_row(struct text *out, const struct pair_summary *summary, status_set from,
			   const struct status_list *columns)
{
	text_printf(out, "| **%s** (%s) |", status_name(from), status_short_name(from));
	for (size_t i = 0; i < columns->count; i++) {
		size_t functions = transition_functions(summary, from, columns->items[i]);

		text_add_char(out, ' ');
		if (functions)
			text_add_grouped(out, functions);
		text_add(out, functions ? " |" : "|");
	}
	text_add_char(out, '\n');
}

static bool any_transition(const struct pair_summary *summary)
{
	for (size_t i = 0; i < summary->transition_count; i++)
		if (summary->transitions[i].from != summary->transitions[i].to)
			return true;
	return false;
}

static void add_matrix(struct text *out, const struct pair_summary *summary)
{
	struct status_list rows = { 0 }, columns = { 0 };

	for (size_t i = 0; i < summary->transition_count; i++) {
		list_status(&rows, summary->transitions[i].from);
		list_status(&columns, summary->transitions[i].to);
	}
	if (!rows.count)
		return;
	text_add(out, "\n## Status transitions\n\n");
	if (!any_transition(summary)) {
		text_add(out, "No function changed its status.\n");
		return;
	}
	text_add(out, "Functions by their status before (rows) and now "
		      "(columns), unchanged ones included.\n\n| from ╲ to |");
	for (size_t i = 0; i < columns.count; i++)
		text_printf(out, " %s |", status_short_name(columns.items[i]));
	text_add(out, "\n|---|");
	for (size_t i = 0; i < columns.count; i++)
		text_add(out, "---:|");
	text_add_char(out, '\n');
	for (size_t i = 0; i < rows.count; i++)
		add_matrix_row(out, summary, rows.items[i], &columns);
}

static void add_pair(struct text *out, const struct pair_summary *summary, bool name_group,
		     bool all)
{
	const struct pair *pair = summary->pair;

	text_add(out, "# ");
	if (name_group) {
		text_add_inline(out, summary->group->name);
		text_add(out, ": ");
	}
	text_add_inline(out, pair->old_ref.label);
	text_add(out, " → ");
	text_add_inline(out, pair->new_ref.label);
	text_add(out, "\n\n");
	text_add_verdict(out, summary);
	text_add_char(out, '\n');
	add_notes(out, pair);
	text_add_char(out, '\n');
	text_add_evidence(out, summary);
	add_counts(out, summary);
	add_matrix(out, summary);
	if (pair->diff_count)
		text_add(out, "\n## Differences\n");
	text_add_sections(out, summary, all);
	text_add(out, "\n---\n\n");
	text_add_completeness(out, summary);
	text_add_char(out, '\n');
}

static void add_overview_row(struct text *out, const struct pair_summary *summary, bool name_group)
{
	const size_t numbers[] = {
		summary->by_topic[TOPIC_GONE].entry_count,
		summary->counts[COUNT_INLINED_EVERYWHERE],
		summary->counts[COUNT_NO_CODE],
		summary->counts[COUNT_RENAMED_AWAY],
		summary->counts[COUNT_NOT_EXPORTED],
		summary->counts[COUNT_BECAME_LOCAL],
		summary->counts[COUNT_SIGNATURE_CHANGED],
		summary->counts[COUNT_ADDED],
		summary->counts[COUNT_UNCHANGED],
	};

	text_add(out, "| ");
	if (name_group) {
		text_add_inline(out, summary->group->name);
		text_add(out, ": ");
	}
	text_add_inline(out, summary->pair->old_ref.label);
	text_add(out, " → ");
	text_add_inline(out, summary->pair->new_ref.label);
	text_add(out, " |");
	for (size_t i = 0; i < sizeof(numbers) / sizeof(*numbers); i++) {
		text_add_char(out, ' ');
		text_add_grouped(out, numbers[i]);
		text_add(out, " |");
	}
	text_add(out, summary->complete ? " complete |\n" : " **incomplete** |\n");
}

static void add_overview(struct text *out, const struct comparison_summary *summary,
			 bool name_groups)
{
	text_printf(out, "# %s\n\n", summary->title);
	text_add(out, "| | gone, callable before | now inlined everywhere | no code left | "
		      "renamed away | no longer exported | became local | signatures changed | "
		      "added | unchanged | evidence |\n"
		      "|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|\n");
	for (size_t i = 0; i < summary->pair_count; i++)
		add_overview_row(out, &summary->pairs[i], name_groups);
	text_add_char(out, '\n');
}

void compare_markdown_write(struct text *out, const struct comparison_summary *summary,
			    const struct compare_options *options)
{
	bool name_groups = summary->comparison->group_count > 1;
	size_t changed = 0;

	if (summary->pair_count != 1)
		add_overview(out, summary, name_groups);
	for (size_t i = 0; i < summary->pair_count; i++) {
		add_pair(out, &summary->pairs[i], name_groups, options->all);
		text_add(out, i + 1 < summary->pair_count ? "\n" : "");
	}
	for (size_t i = 0; i < summary->pair_count; i++)
		changed += summary->pairs[i].pair->diff_count;
	if (changed && !options->all)
		text_add(out, "Long lists are cut; `--all` shows everything. `symdrift report "
			      "--symbol NAME` shows one function through all builds.\n");
}
