/* The sections about signatures: first causes that several functions share, biggest first,
 * then one row for each function that has a change of its own. */
#include <stdlib.h>

#include "base/alloc.h"
#include "reports/compare/compare_cells.h"
#include "reports/compare/compare_sections.h"
#include "reports/markup.h"

#define CAUSES_SHOWN 20
#define NAMES_SHOWN 6 /* of one cause */
#define ROWS_SHOWN 20

/* The words of a cause around its texts: "parameter `int flags` added". */
struct cause_words {
	const char *before, *after;
};

static struct cause_words words_of(enum cause_kind kind)
{
	switch (kind) {
	case CAUSE_PARAM_ADDED:
		return (struct cause_words){ "parameter ", " added" };
	case CAUSE_PARAM_REMOVED:
		return (struct cause_words){ "parameter ", " removed" };
	case CAUSE_PARAMS_REORDERED:
		return (struct cause_words){ "parameters ", " reordered" };
	case CAUSE_RETURN_TYPE:
		return (struct cause_words){ "return type ", "" };
	case CAUSE_PARAM_RENAMED:
		return (struct cause_words){ "parameter ", " renamed" };
	case CAUSE_PARAM_TYPE:
		break;
	}
	return (struct cause_words){ "parameter ", "" };
}

static void add_cause(struct text *out, const struct cause *cause)
{
	struct cause_words words = words_of(cause->kind);

	text_add(out, words.before);
	if (cause->old_text)
		text_add_code(out, cause->old_text);
	if (cause->old_text && cause->new_text)
		text_add(out, " → ");
	if (cause->new_text)
		text_add_code(out, cause->new_text);
	text_add(out, words.after);
	if (cause->remark)
		text_printf(out, " (%s)", cause->remark);
}

static void add_group(struct text *out, const struct pair_summary *summary,
		      const struct cause *cause, bool all)
{
	const struct pair *pair = summary->pair;
	size_t shown = section_rows(all, cause->entry_count, NAMES_SHOWN);

	text_add(out, "**");
	text_add_grouped(out, cause->entry_count);
	text_add(out, " functions:** ");
	add_cause(out, cause);
	text_add(out, "\\\n");
	for (size_t i = 0; i < shown; i++) {
		text_add(out, i ? ", " : "");
		text_add_name_code(out, pair->new_ref.build, pair->diffs[cause->entries[i]].name);
	}
	if (shown < cause->entry_count) {
		text_add(out, ", … and ");
		text_add_grouped(out, cause->entry_count - shown);
		text_add(out, " more");
	}
	text_add(out, "\n");
}

/* A cause of one function only. */
struct own_cause {
	uint32_t entry;
	const struct cause *cause;
	bool exported;
};

static int compare_own(const void *a, const void *b)
{
	const struct own_cause *left = a, *right = b;

	if (left->exported != right->exported)
		return left->exported ? -1 : 1;
	if (left->entry != right->entry)
		return left->entry < right->entry ? -1 : 1;
	return (left->cause > right->cause) - (left->cause < right->cause);
}

/* The first of several causes of one function in the sorted list. */
static bool is_first(const struct own_cause *own, size_t i)
{
	return i == 0 || own[i].entry != own[i - 1].entry;
}

static void add_own_rows(struct text *out, const struct pair_summary *summary,
			 const struct own_cause *own, size_t count, bool all)
{
	size_t functions = 0, rows, row = 0;

	for (size_t i = 0; i < count; i++)
		functions += is_first(own, i);
	rows = section_rows(all, functions, ROWS_SHOWN);
	text_add(out, "| function | declared in | change |\n|---|---|---|\n");
	for (size_t i = 0; i < count; i++) {
		struct cell_source source = { .pair = summary->pair,
					      .diff = &summary->pair->diffs[own[i].entry] };

		if (is_first(own, i) && row++ == rows)
			break;
		if (is_first(own, i)) {
			text_add(out, "| ");
			text_add_cell(out, COLUMN_NAME, &source);
			text_add(out, " | ");
			text_add_cell(out, COLUMN_PLACE, &source);
			text_add(out, " | ");
		} else {
			text_add(out, "; ");
		}
		add_cause(out, own[i].cause);
		if (i + 1 == count || is_first(own, i + 1))
			text_add(out, " |\n");
	}
	text_add_rest(out, functions, rows, "more");
}

/* `causes` have one function each. */
static void add_own(struct text *out, const struct pair_summary *summary,
		    const struct cause *causes, size_t count, bool all)
{
	struct own_cause *own = xcalloc(count + 1, sizeof(*own));

	for (size_t i = 0; i < count; i++) {
		uint32_t entry = causes[i].entries[0];

		own[i] = (struct own_cause){ entry, &causes[i],
					     diff_is_exported(&summary->pair->diffs[entry]) };
	}
	qsort(own, count, sizeof(*own), compare_own);
	add_own_rows(out, summary, own, count, all);
	free(own);
}

void text_add_causes(struct text *out, const struct pair_summary *summary,
		     const struct cause_list *list, bool all)
{
	size_t groups = 0, shown;

	while (groups < list->count && list->causes[groups].entry_count > 1)
		groups++;
	shown = section_rows(all, groups, CAUSES_SHOWN);
	for (size_t i = 0; i < shown; i++) {
		text_add(out, i ? "\n" : "");
		add_group(out, summary, &list->causes[i], all);
	}
	text_add_rest(out, groups, shown, by_number(groups - shown, "more cause", "more causes"));
	if (groups == list->count)
		return;
	text_add(out, groups ? "\nChanges of one function each:\n\n" : "");
	add_own(out, summary, list->causes + groups, list->count - groups, all);
}
