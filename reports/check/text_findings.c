/* The findings of one rule in the text of a check. */
#include <string.h>

#include "reports/check/change_words.h"
#include "reports/check/finding_words.h"
#include "reports/check/text_document.h"

#define NAME_COLUMNS 32 /* names up to here are lined up */
#define PLACE_COLUMNS 40
#define NAMES_SHOWN 4

/* Whom a finding is about, into the scratch text; nothing of one about several functions. */
static const char *subject_of(struct text_document *d, const struct finding *finding)
{
	struct text *words = text_words_start(d);

	if (finding->function_count == 1)
		text_add_finding_name(words, finding, &finding->functions[0]);
	else if (!finding->function_count && finding->watch)
		text_add(words, finding->watch->name);
	else if (!finding->function_count && finding->waiver)
		text_add(words, finding->waiver->symbol);
	return text_string(words);
}

/* Where it is, by the name of the file alone. */
static const char *file_of(struct text_document *d, const struct finding *finding)
{
	struct text *words = text_words_start(d);

	if (finding->function_count <= 1)
		text_add_written_place(words, finding_place(finding));
	return text_string(words);
}

/* Of a function the whole path; what people wrote has no folder that a build knows. */
static const char *place_of(struct text_document *d, const struct finding *finding)
{
	if (finding->function_count != 1)
		return file_of(d, finding);
	text_add_place(text_words_start(d), finding_place(finding));
	return text_string(&d->words);
}

/* The widest of the first findings of a group that is not too wide to line up. */
static unsigned column_width(struct text_document *d, const struct finding_group *group,
			     size_t shown,
			     const char *(*text_of)(struct text_document *, const struct finding *),
			     unsigned most)
{
	unsigned widest = 0;

	for (size_t i = 0; i < shown; i++) {
		unsigned width = text_width(text_of(d, group->findings[i]));

		if (width > widest && width <= most)
			widest = width;
	}
	return widest;
}

/* "vfs_create, vfs_unlink and 40 more": of a cause, exported ones first. */
static void add_function_names(struct text_document *d, const struct finding *finding)
{
	uint32_t count = finding->function_count;
	uint32_t shown = (uint32_t)text_document_shown(d, count, NAMES_SHOWN);

	for (uint32_t i = 0; i < shown; i++) {
		text_add(&d->words, i ? ", " : "");
		text_add_finding_name(&d->words, finding, &finding->functions[i]);
	}
	text_add_more(&d->words, count - shown);
}

/* What wants the function watched, if there is room for the whole of it. */
static void add_section(struct text_document *d, const struct finding *finding)
{
	const struct watch_entry *watch = finding->watch;

	if (!watch && finding->function_count == 1)
		watch = finding->functions[0].watch;
	if (!watch || !watch->section)
		return;
	text_add(text_words_start(d), "  [");
	text_add(&d->words, watch->section);
	text_add(&d->words, "]");
	line_add_whole(&d->lines, STYLE_FAINT, text_string(&d->words));
}

/* Only names of C++ and Rust have these. */
static bool has_arguments(const char *name)
{
	return strpbrk(name, " <(");
}

/* Who, or the title of a finding about several. An argument list is cut that leaves less than
 * `room` columns for what comes behind it; the name of a symbol never is. */
static void add_name(struct text_document *d, const struct finding *finding, unsigned room)
{
	unsigned columns = d->lines.columns;
	const char *name = subject_of(d, finding);

	if (!*name) {
		text_add_finding_title(text_words_start(d), finding, NULL);
		line_add(&d->lines, STYLE_STRONG, text_string(&d->words));
	} else if (columns && has_arguments(name)) {
		d->lines.columns = room < columns / 2 ? columns - room : columns / 2;
		line_add_cut(&d->lines, STYLE_STRONG, name);
		d->lines.columns = columns;
	} else {
		line_add(&d->lines, STYLE_STRONG, name);
	}
}

/* Name and place, lined up; of several functions what they have in common. The details follow. */
static void add_subject_column(struct text_document *d, const struct finding *finding,
			       unsigned name, unsigned place)
{
	unsigned start = d->lines.column;
	const char *what;

	add_name(d, finding, d->lines.columns / 2);
	what = place_of(d, finding);
	if (!*what)
		return;
	line_pad(&d->lines, d->lines.column + 2);
	if (d->lines.column < start + name + 2)
		line_pad(&d->lines, start + name + 2);
	line_add(&d->lines, STYLE_FAINT, what);
	if (place && d->lines.column < start + name + 2 + place)
		line_pad(&d->lines, start + name + 2 + place);
}

/* Name and place: without the folder if it would not fit with it. */
static void add_subject_line(struct text_document *d, const struct finding *finding)
{
	unsigned name = text_width(subject_of(d, finding)), columns = d->lines.columns;
	unsigned place = text_width(place_of(d, finding));
	bool folder = !columns || d->lines.column + name + 2 + place <= columns;

	if (!folder)
		place = text_width(file_of(d, finding));
	add_name(d, finding, place ? place + 2 : 0);
	if (!place)
		return;
	line_pad(&d->lines, d->lines.column + 2);
	line_add(&d->lines, STYLE_FAINT, folder ? place_of(d, finding) : file_of(d, finding));
}

/* The why, of several pairs behind which it is, into the scratch text. */
static void set_details(struct text_document *d, const struct finding *finding)
{
	text_words_start(d);
	if (d->verdict->pair_count > 1 && finding->pair && !finding->sentence) {
		text_add_pair_words(&d->words, finding->pair,
				    d->name_groups ? finding->group : NULL);
		text_add(&d->words, ": ");
	}
	if (finding->sentence)
		text_add(&d->words, finding->sentence);
	else if (finding->function_count == 1)
		text_add_function_words(&d->words, finding, &finding->functions[0], NULL);
	else if (finding->function_count)
		add_function_names(d, finding);
	else
		text_add_finding_cause(&d->words, finding, NULL);
}

/* A finding on one line, below the head of its group. */
static void add_dense_finding(struct text_document *d, const struct finding *finding, unsigned name,
			      unsigned place)
{
	line_pad(&d->lines, 2);
	add_subject_column(d, finding, name, place);
	line_pad(&d->lines, d->lines.column + 2);
	set_details(d, finding);
	text_words_add_cut(d, STYLE_PLAIN);
	add_section(d, finding);
	line_end(&d->lines);
}

static void add_rule(struct text_document *d, const struct finding_group *group)
{
	line_add(&d->lines, severity_style(group->severity), severity_name(group->severity));
	line_pad(&d->lines, SEVERITY_COLUMNS);
	line_add(&d->lines, STYLE_STRONG, rule_info(group->rule)->id);
	line_pad(&d->lines, d->lines.column + 2);
}

/* A finding on two lines, with its rule. */
static void add_roomy_finding(struct text_document *d, const struct finding_group *group, size_t at)
{
	const struct finding *finding = group->findings[at];

	add_rule(d, group);
	add_subject_line(d, finding);
	add_section(d, finding);
	line_end(&d->lines);
	line_pad(&d->lines, SEVERITY_COLUMNS);
	set_details(d, finding);
	text_words_add_cut(d, STYLE_PLAIN);
	line_end(&d->lines);
}

/* "120 functions; first 3", into the scratch text. */
static void add_group_counts(struct text_document *d, const struct finding_group *group,
			     size_t shown)
{
	if (group->functions != group->count)
		text_add_number_of(&d->words, group->count, "finding", "findings");
	if (group->functions && group->functions != group->count)
		text_add(&d->words, ", ");
	if (group->functions)
		text_add_number_of(&d->words, group->functions, "function", "functions");
	if (shown == group->count)
		return;
	text_add(&d->words, "; first");
	if (shown > 1)
		text_printf(&d->words, " %zu", shown);
}

/* "error  inline.full  Inlined everywhere: 120 functions; first 3"; the numbers alone if there is
 * no room for both. */
static void add_group_head(struct text_document *d, const struct finding_group *group, size_t shown)
{
	add_rule(d, group);
	text_printf(text_words_start(d), "%s: ", rule_info(group->rule)->title);
	add_group_counts(d, group, shown);
	if (!line_fits(&d->lines, text_string(&d->words))) {
		text_words_start(d);
		add_group_counts(d, group, shown);
	}
	text_words_add_cut(d, STYLE_PLAIN);
	line_end(&d->lines);
}

void text_document_add_group(struct text_document *d, const struct finding_group *group,
			     size_t shown)
{
	unsigned name, place;

	if (d->density == ROOMY || group->count == 1) {
		for (size_t i = 0; i < shown; i++)
			add_roomy_finding(d, group, i);
		return;
	}
	name = column_width(d, group, shown, subject_of, NAME_COLUMNS);
	place = column_width(d, group, shown, place_of, PLACE_COLUMNS);
	add_group_head(d, group, shown);
	for (size_t i = 0; i < shown; i++)
		add_dense_finding(d, group->findings[i], name, place);
}
