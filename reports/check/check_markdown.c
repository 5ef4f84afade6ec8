/* Room is shared out twice: first each section has its share, then what was left over goes to
 * those that were cut, in the order of the sections. A section is written anew with more room. */
#include "reports/check/check_markdown.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "reports/check/finding_words.h"
#include "reports/check/markdown_document.h"

#define LEAST_BYTES 8192
#define LEAST_SECTION 512 /* bytes; a section says at least that it is left out */
#define RULES_SHOWN 5
#define ROOM_TO_END 320  /* for what is said of the rest, and the end of a block */
#define OVERVIEW_FROM 20 /* findings */
#define OVERVIEW_ROW 120 /* bytes, at most */
#define LARGE_ROW 1024   /* one larger is passed over, not the end of a table */

enum section {
	SECTION_OVERVIEW,
	SECTION_ERRORS,
	SECTION_WARNINGS,
	SECTION_FUNCTIONS,
	SECTION_WAIVED,
	SECTION_INFORMATION,
	SECTION_ADVICE,
	SECTIONS,
};

/* Percent of the room. */
static const unsigned shares[SECTIONS] = {
	[SECTION_OVERVIEW] = 5,   [SECTION_ERRORS] = 42, [SECTION_WARNINGS] = 18,
	[SECTION_FUNCTIONS] = 10, [SECTION_WAIVED] = 10, [SECTION_INFORMATION] = 5,
	[SECTION_ADVICE] = 10,
};

/* A section that is being written. */
struct writer {
	struct text *out;
	size_t most; /* bytes */
	bool cut;
};

static bool fits(const struct writer *w, size_t bytes)
{
	return w->most == SIZE_MAX || w->out->size + bytes + ROOM_TO_END <= w->most;
}

/* Rows of several groups of findings in turn, as many as fit. */
struct rows {
	struct text *texts; /* of each group, in their order */
	size_t *shown;
	size_t *seen; /* shown, or passed over for their size */
};

/* The next row of a group; false if the room is used up. */
static bool add_next_row(struct markdown_document *d, const struct finding_group *group,
			 struct rows *rows, size_t at, struct writer *w, size_t *bytes)
{
	text_clear(&d->row);
	text_add_finding_row(&d->row, &d->style, group->findings[rows->seen[at]]);
	if (!fits(w, *bytes + d->row.size)) {
		rows->seen[at]++;
		return d->row.size >= LARGE_ROW;
	}
	text_add_bytes(&rows->texts[at], d->row.data, d->row.size);
	*bytes += d->row.size;
	rows->shown[at]++;
	rows->seen[at]++;
	return true;
}

static void fill_rows(struct markdown_document *d, const struct finding_group *groups, size_t count,
		      struct rows *rows, struct writer *w)
{
	bool more = true;
	size_t bytes = 0;

	while (more) {
		more = false;
		for (size_t i = 0; i < count; i++) {
			if (rows->seen[i] == groups[i].count)
				continue;
			if (!add_next_row(d, &groups[i], rows, i, w, &bytes))
				return;
			more = true;
		}
	}
}

/* "214 more are not shown here: 120 `inline.full` and ..."; all in `counts`. */
static void add_left_out(struct writer *w, const uint32_t *counts, uint64_t sum)
{
	if (!sum)
		return;
	w->cut = true;
	text_add(w->out, "\n");
	text_add_grouped(w->out, sum);
	text_add(w->out, sum == 1 ? " more is not shown here: " : " more are not shown here: ");
	text_add_rule_counts(w->out, counts, RULES_SHOWN);
	text_add(w->out, ".\n");
}

static void add_table(struct markdown_document *d, const struct finding_group *groups, size_t count,
		      struct writer *w)
{
	struct rows rows = { xcalloc(count + 1, sizeof(*rows.texts)),
			     xcalloc(count + 1, sizeof(*rows.shown)),
			     xcalloc(count + 1, sizeof(*rows.seen)) };
	uint32_t left[RULES] = { 0 };
	uint64_t sum = 0, shown = 0;
	size_t start = w->out->size;

	text_add_finding_head(w->out, &d->style);
	fill_rows(d, groups, count, &rows, w);
	for (size_t i = 0; i < count; i++) {
		text_add_bytes(w->out, text_string(&rows.texts[i]), rows.texts[i].size);
		left[groups[i].rule] += (uint32_t)(groups[i].count - rows.shown[i]);
		sum += groups[i].count - rows.shown[i];
		shown += rows.shown[i];
		text_release(&rows.texts[i]);
	}
	if (!shown)
		text_cut(w->out, start);
	add_left_out(w, left, sum);
	free(rows.texts);
	free(rows.shown);
	free(rows.seen);
}

/* The groups of a severity: they stand together. */
static const struct finding_group *severity_groups(const struct markdown_document *d,
						   enum severity severity, size_t *ret_count)
{
	const struct finding_group *first = NULL;

	*ret_count = 0;
	for (size_t i = 0; i < d->groups.count; i++) {
		if (d->groups.items[i].severity != severity)
			continue;
		first = first ? first : &d->groups.items[i];
		++*ret_count;
	}
	return first;
}

static uint64_t count_findings(const struct finding_group *groups, size_t count)
{
	uint64_t sum = 0;

	for (size_t i = 0; i < count; i++)
		sum += groups[i].count;
	return sum;
}

static void add_severity(struct markdown_document *d, enum severity severity, struct writer *w)
{
	size_t count;
	const struct finding_group *groups = severity_groups(d, severity, &count);

	if (!count)
		return;
	text_add(w->out, "\n### ");
	text_add_severity_count(w->out, severity, count_findings(groups, count));
	text_add(w->out, "\n\n");
	add_table(d, groups, count, w);
}

/* What there is of each rule, where it is too much for one look at the tables. */
static void write_overview(struct markdown_document *d, struct writer *w)
{
	uint64_t sum = 0, left = 0;

	for (size_t i = 0; i < d->groups.count; i++)
		if (d->groups.items[i].severity > SEVERITY_INFO)
			sum += d->groups.items[i].count;
	if (sum < OVERVIEW_FROM)
		return;
	text_add(w->out, "\n| | rule | findings | functions |\n|---|---|---:|---:|\n");
	for (size_t i = 0; i < d->groups.count; i++) {
		const struct finding_group *group = &d->groups.items[i];

		if (group->severity <= SEVERITY_INFO)
			continue;
		if (!fits(w, OVERVIEW_ROW)) {
			left++;
			continue;
		}
		text_printf(w->out, "| %s | `%s` %s | ", severity_name(group->severity),
			    rule_info(group->rule)->id, rule_info(group->rule)->title);
		text_add_grouped(w->out, group->count);
		text_add(w->out, " | ");
		text_add_grouped(w->out, group->functions);
		text_add(w->out, " |\n");
	}
	if (!left)
		return;
	w->cut = true;
	text_add(w->out, "\n");
	text_add_number_of(w->out, left, "more rule fired.\n", "more rules fired.\n");
}

static void write_errors(struct markdown_document *d, struct writer *w)
{
	add_severity(d, SEVERITY_ERROR, w);
}

static void write_warnings(struct markdown_document *d, struct writer *w)
{
	add_severity(d, SEVERITY_WARNING, w);
}

static void open_details(struct writer *w, uint64_t number, const char *one, const char *several)
{
	text_add(w->out, "\n<details>\n<summary>");
	text_add_number_of(w->out, number, one, several);
	text_add(w->out, "</summary>\n\n");
}

static void close_details(struct writer *w)
{
	text_add(w->out, "\n</details>\n");
}

/* Whether a finding's functions are listed: its row does not name them all. */
static bool has_functions(const struct finding_group *group, size_t at)
{
	return group->severity > SEVERITY_INFO && !finding_row_names_all(group->findings[at]);
}

static void write_functions(struct markdown_document *d, struct writer *w)
{
	uint32_t left[RULES] = { 0 };
	uint64_t sum = 0, left_sum = 0;

	for (size_t i = 0; i < d->groups.count; i++)
		for (size_t k = 0; k < d->groups.items[i].count; k++)
			sum += has_functions(&d->groups.items[i], k);
	if (!sum)
		return;
	open_details(w, sum, "finding about several functions: which they are",
		     "findings about several functions: which they are");
	for (size_t i = 0; i < d->groups.count; i++) {
		const struct finding_group *group = &d->groups.items[i];

		for (size_t k = 0; k < group->count; k++) {
			if (!has_functions(group, k))
				continue;
			text_clear(&d->row);
			text_add_functions_item(&d->row, &d->style, group->findings[k]);
			if (fits(w, d->row.size)) {
				text_add_bytes(w->out, d->row.data, d->row.size);
				continue;
			}
			left[group->rule]++;
			left_sum++;
		}
	}
	add_left_out(w, left, left_sum);
	close_details(w);
}

static void write_waived(struct markdown_document *d, struct writer *w)
{
	const struct finding_list *waived = &d->groups.waived;
	uint32_t left[RULES] = { 0 };
	uint64_t left_sum = 0;
	size_t start;

	if (!waived->count)
		return;
	open_details(w, waived->count, "finding waived", "findings waived");
	start = w->out->size;
	text_add_waived_head(w->out, &d->style);
	for (size_t i = 0; i < waived->count; i++) {
		text_clear(&d->row);
		text_add_waived_row(&d->row, &d->style, waived->items[i]);
		if (fits(w, d->row.size)) {
			text_add_bytes(w->out, d->row.data, d->row.size);
			continue;
		}
		left[waived->items[i]->rule]++;
		left_sum++;
	}
	if (left_sum == waived->count)
		text_cut(w->out, start);
	add_left_out(w, left, left_sum);
	close_details(w);
}

static void write_information(struct markdown_document *d, struct writer *w)
{
	size_t count;
	const struct finding_group *groups = severity_groups(d, SEVERITY_INFO, &count);

	if (!count)
		return;
	open_details(w, count_findings(groups, count), "finding for information",
		     "findings for information");
	add_table(d, groups, count, w);
	close_details(w);
}

static void add_advice_line(struct text *out, const char *title, const char *sentence)
{
	if (!sentence)
		return;
	text_printf(out, "- **%s:** ", title);
	text_add(out, sentence);
	text_add(out, "\n");
}

/* The texts of the table of rules are ours, in plain sentences with code in backticks. */
static void add_advice(struct text *out, const struct rule_info *info)
{
	text_printf(out, "\n**`%s`: %s.** ", info->id, info->title);
	text_add(out, info->summary);
	text_add(out, "\n\n");
	add_advice_line(out, "Probes", info->probes);
	add_advice_line(out, "Livepatches", info->livepatch);
	add_advice_line(out, "Callers", info->callers);
	add_advice_line(out, "What to do", info->advice);
}

static void write_advice(struct markdown_document *d, struct writer *w)
{
	bool told[RULES] = { false };
	uint64_t left = 0;

	for (size_t i = 0; i < d->groups.count; i++)
		if (d->groups.items[i].severity > SEVERITY_INFO)
			told[d->groups.items[i].rule] = true;
	if (!d->groups.count || d->groups.items[0].severity <= SEVERITY_INFO)
		return;
	text_add(w->out, "\n<details>\n<summary>What this means, and what to do</summary>\n");
	for (size_t i = 0; i < d->groups.count; i++) {
		enum rule rule = d->groups.items[i].rule;

		if (!told[rule])
			continue;
		told[rule] = false;
		text_clear(&d->row);
		add_advice(&d->row, rule_info(rule));
		if (fits(w, d->row.size))
			text_add_bytes(w->out, d->row.data, d->row.size);
		else
			left++;
	}
	if (left) {
		w->cut = true;
		text_add(w->out, "\n`symdrift rules RULE` tells the same of ");
		text_add_number_of(w->out, left, "rule that is", "rules that are");
		text_add(w->out, " not shown here.\n");
	}
	close_details(w);
}

typedef void section_writer(struct markdown_document *d, struct writer *w);

static section_writer *const sections[SECTIONS] = {
	[SECTION_OVERVIEW] = write_overview, [SECTION_ERRORS] = write_errors,
	[SECTION_WARNINGS] = write_warnings, [SECTION_FUNCTIONS] = write_functions,
	[SECTION_WAIVED] = write_waived,     [SECTION_INFORMATION] = write_information,
	[SECTION_ADVICE] = write_advice,
};

/* Write a section into `text`, anew, with `most` bytes; whether it was cut. */
static bool write_section(struct markdown_document *d, enum section section, struct text *text,
			  size_t most)
{
	struct writer w = { .out = text, .most = most };

	text_clear(text);
	sections[section](d, &w);
	return w.cut;
}

static void add_sections(struct markdown_document *d, struct text *out, size_t room)
{
	struct text texts[SECTIONS] = { 0 };
	bool cut[SECTIONS];
	size_t used = 0;

	for (enum section section = 0; section < SECTIONS; section++) {
		size_t most = room == SIZE_MAX ? room : room / 100 * shares[section];

		if (most < LEAST_SECTION)
			most = LEAST_SECTION;
		cut[section] = write_section(d, section, &texts[section], most);
		used += texts[section].size;
	}
	for (enum section section = 0; section < SECTIONS; section++) {
		size_t own = texts[section].size;

		if (!cut[section] || used >= room)
			continue;
		write_section(d, section, &texts[section], room - used + own);
		used += texts[section].size - own;
	}
	for (enum section section = 0; section < SECTIONS; section++) {
		text_add_bytes(out, text_string(&texts[section]), texts[section].size);
		text_release(&texts[section]);
	}
}

void check_markdown_write(struct text *out, const struct verdict *verdict, size_t most_bytes)
{
	static const char end[] = "\n---\n\n`symdrift check` " SYMDRIFT_VERSION "\n";
	struct markdown_document d = { .verdict = verdict, .style.whole = !most_bytes };
	struct text head = { 0 };
	size_t room = SIZE_MAX;

	if (most_bytes && most_bytes < LEAST_BYTES)
		most_bytes = LEAST_BYTES;
	d.style.name_pairs = verdict->pair_count > 1;
	d.style.name_groups = verdict->comparison && verdict->comparison->group_count > 1;
	finding_groups_init(&d.groups, verdict, true);
	markdown_document_add_head(&d, &head, most_bytes ? most_bytes / 2 : SIZE_MAX);
	if (most_bytes)
		room = most_bytes - head.size - strlen(end);
	text_add_bytes(out, text_string(&head), head.size);
	add_sections(&d, out, room);
	text_add(out, end);
	finding_groups_release(&d.groups);
	text_release(&head);
	text_release(&d.row);
}
