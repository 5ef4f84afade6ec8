#include "reports/compare/compare_sections.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "reports/compare/compare_cells.h"
#include "reports/compare/compare_section_words.h"

#define ROWS_SHOWN 20
#define NAMES_SHOWN 6       /* of one transition */
#define CALLER_ROWS_SHOWN 5 /* callers change all the time: an example, not a list */

size_t section_rows(bool all, size_t count, size_t limit)
{
	return all || count <= limit ? count : limit;
}

void text_add_rest(struct text *out, size_t count, size_t shown, const char *more)
{
	if (count == shown)
		return;
	text_add(out, "\n… and ");
	text_add_grouped(out, count - shown);
	text_printf(out, " %s (`--all`)\n", more);
}

static void add_table_head(struct text *out, const enum column *columns)
{
	for (const enum column *c = columns; *c != COLUMN_END; c++)
		text_printf(out, "| %s ", column_title(*c));
	text_add(out, "|\n");
	for (const enum column *c = columns; *c != COLUMN_END; c++)
		text_add(out, "|---");
	text_add(out, "|\n");
}

static void add_table(struct text *out, const struct pair_summary *summary, enum topic topic,
		      bool all)
{
	const struct section_words *section = section_words(topic);
	const struct topic_entries *list = &summary->by_topic[topic];
	bool callers = topic == TOPIC_INLINE_CALLERS || topic == TOPIC_DIRECT_CALLERS;
	size_t rows =
		section_rows(all, list->entry_count, callers ? CALLER_ROWS_SHOWN : ROWS_SHOWN);

	add_table_head(out, section->columns);
	for (size_t i = 0; i < rows; i++) {
		struct cell_source source = {
			.pair = summary->pair,
			.diff = &summary->pair->diffs[list->entries[i]],
			.kind = section->kind,
		};

		for (const enum column *c = section->columns; *c != COLUMN_END; c++) {
			text_add(out, "| ");
			text_add_cell(out, *c, &source);
			text_add_char(out, ' ');
		}
		text_add(out, "|\n");
	}
	text_add_rest(out, list->entry_count, rows, "more");
}

static void add_names(struct text *out, const struct pair_summary *summary, const uint32_t *entries,
		      size_t shown)
{
	const struct pair *pair = summary->pair;

	for (size_t i = 0; i < shown; i++) {
		text_add(out, i ? ", " : "");
		text_add_name_code(out, pair->new_ref.build, pair->diffs[entries[i]].name);
	}
}

static void add_name_list(struct text *out, const struct pair_summary *summary, enum topic topic,
			  bool all)
{
	const struct topic_entries *list = &summary->by_topic[topic];
	size_t shown = section_rows(all, list->entry_count, ROWS_SHOWN);

	add_names(out, summary, list->entries, shown);
	text_add(out, "\n");
	text_add_rest(out, list->entry_count, shown, "more");
}

static int compare_entries(const void *a, const void *b, void *context)
{
	const struct function_diff *diffs = context;
	const uint32_t *left = a, *right = b;
	const struct function_diff *x = &diffs[*left], *y = &diffs[*right];
	int order = status_compare(x->old_status, y->old_status);

	if (!order)
		order = status_compare(x->new_status, y->new_status);
	if (!order)
		order = diff_is_exported(y) - diff_is_exported(x);
	return order ? order : (*left > *right) - (*left < *right);
}

/* "**Full Inline → Duplicate, Full Inline** (1,203): `a`, `b`, … and 1,201 more". */
static void add_transition(struct text *out, const struct pair_summary *summary,
			   const uint32_t *entries, size_t count, bool all)
{
	const struct function_diff *first = &summary->pair->diffs[entries[0]];
	size_t shown = section_rows(all, count, NAMES_SHOWN);

	text_printf(out, "- **%s → %s** (", status_name(first->old_status),
		    status_name(first->new_status));
	text_add_grouped(out, count);
	text_add(out, "): ");
	add_names(out, summary, entries, shown);
	if (count > shown) {
		text_add(out, ", … and ");
		text_add_grouped(out, count - shown);
		text_add(out, " more");
	}
	text_add(out, "\n");
}

static void add_transitions(struct text *out, const struct pair_summary *summary, enum topic topic,
			    bool all)
{
	const struct topic_entries *list = &summary->by_topic[topic];
	const struct function_diff *diffs = summary->pair->diffs;
	size_t size = list->entry_count * sizeof(uint32_t), start = 0;
	uint32_t *entries = memcpy(xmalloc(size), list->entries, size);

	qsort_r(entries, list->entry_count, sizeof(*entries), compare_entries, (void *)diffs);
	for (size_t i = 1; i <= list->entry_count; i++) {
		const struct function_diff *d = &diffs[entries[start]];

		if (i < list->entry_count && diffs[entries[i]].old_status == d->old_status &&
		    diffs[entries[i]].new_status == d->new_status)
			continue;
		add_transition(out, summary, entries + start, i - start, all);
		start = i;
	}
	free(entries);
}

static void add_section(struct text *out, const struct pair_summary *summary, enum topic topic,
			bool all)
{
	const struct section_words *section = section_words(topic);

	text_printf(out, "\n### %s (", section->title);
	text_add_grouped(out, summary->by_topic[topic].entry_count);
	text_printf(out, ")%s\n\n%s\n\n", section->form == FORM_CAUSES ? ", by cause" : "",
		    section->meaning);
	switch (section->form) {
	case FORM_TABLE:
		add_table(out, summary, topic, all);
		break;
	case FORM_NAMES:
		add_name_list(out, summary, topic, all);
		break;
	case FORM_TRANSITIONS:
		add_transitions(out, summary, topic, all);
		break;
	case FORM_CAUSES:
		text_add_causes(out, summary, &summary->causes[topic], all);
		break;
	}
}

void text_add_sections(struct text *out, const struct pair_summary *summary, bool all)
{
	for (enum topic topic = 0; topic < TOPICS; topic++)
		if (summary->by_topic[topic].entry_count)
			add_section(out, summary, topic, all);
}
