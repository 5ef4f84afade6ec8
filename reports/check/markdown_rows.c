#include "reports/check/markdown_rows.h"

#include <string.h>

#include "reports/check/change_words.h"
#include "reports/check/finding_words.h"
#include "reports/markup.h"

#define NAME_BYTES 120
#define WORDS_BYTES 300
#define FUNCTIONS_SHOWN 24
#define NAMES_SHOWN 2 /* in a row */

typedef void text_adder(struct text *out, const char *string);

/* `most`, or where a character of the string ends before. */
static size_t cut_of(const char *string, size_t most)
{
	while (most && ((unsigned char)string[most] & 0xc0) == 0x80)
		most--;
	return most;
}

/* Add the first `most` bytes of the string, at a character's end, through `add`. */
static void add_short(struct text *out, const char *string, size_t most, text_adder *add)
{
	struct text cut = { 0 };
	size_t size = strlen(string);

	if (size <= most) {
		add(out, string);
		return;
	}
	text_add_bytes(&cut, string, cut_of(string, most));
	text_add(&cut, "…");
	add(out, text_string(&cut));
	text_release(&cut);
}

void text_add_short_inline(struct text *out, const char *string, size_t most)
{
	add_short(out, string, most, text_add_inline);
}

static size_t limit_of(const struct row_style *style, size_t most)
{
	return style->whole ? SIZE_MAX : most;
}

/* The bytes of the words from `start` to `end` through `add`. */
static void add_part(struct text *out, const struct text *words, size_t start, size_t end,
		     text_adder *add)
{
	struct text part = { 0 };

	if (start >= end)
		return;
	text_add_bytes(&part, words->data + start, end - start);
	add(out, text_string(&part));
	text_release(&part);
}

/* Code as such, and the rest as text. */
static void add_words(struct text *out, const struct row_style *style, const struct text *words,
		      const struct code_spans *codes)
{
	size_t most = limit_of(style, WORDS_BYTES), end = words->size, at = 0;

	if (end > most)
		end = cut_of(words->data, most);
	for (size_t i = 0; i < codes->count && codes->items[i].start < end; i++) {
		const struct code_span *code = &codes->items[i];

		add_part(out, words, at, code->start, text_add_inline);
		at = code->end < end ? code->end : end;
		add_part(out, words, code->start, at, text_add_code);
	}
	add_part(out, words, at, end, text_add_inline);
	if (end < words->size)
		text_add(out, "…");
}

static void add_plain_words(struct text *out, const struct row_style *style,
			    const struct text *words)
{
	add_short(out, text_string(words), limit_of(style, WORDS_BYTES), text_add_inline);
}

static void add_name(struct text *out, const struct row_style *style, const struct finding *finding,
		     const struct finding_function *function)
{
	struct text name = { 0 };

	text_add_finding_name(&name, finding, function);
	add_short(out, text_string(&name), limit_of(style, NAME_BYTES), text_add_code);
	text_release(&name);
}

static void add_names(struct text *out, const struct row_style *style,
		      const struct finding *finding, uint32_t shown)
{
	for (uint32_t i = 0; i < shown; i++) {
		text_add(out, i ? ", " : "");
		add_name(out, style, finding, &finding->functions[i]);
	}
	text_add_more(out, finding->function_count - shown);
}

/* How many of the functions to name in `room` for them: "and 1 more" is no shorter than a name. */
static uint32_t count_shown(const struct finding *finding, uint32_t room)
{
	return finding->function_count > room + 1 ? room : finding->function_count;
}

bool finding_row_names_all(const struct finding *finding)
{
	return count_shown(finding, NAMES_SHOWN) == finding->function_count;
}

static uint32_t count_exported(const struct finding *finding)
{
	uint32_t count = 0;

	for (uint32_t i = 0; i < finding->function_count; i++)
		count += finding->functions[i].exported;
	return count;
}

/* " exported"; of several on a line of its own "3 of them exported", "all exported". */
static void add_exported(struct text *out, const struct finding *finding)
{
	uint32_t exported = count_exported(finding);

	if (!exported)
		return;
	text_add(out, finding->function_count > 1 ? "<br>" : " ");
	if (finding->function_count > 1 && exported == finding->function_count)
		text_add(out, "all ");
	else if (finding->function_count > 1)
		text_add_number_of(out, exported, "of them ", "of them ");
	text_add(out, "exported");
}

/* Whom a finding is about. */
static void add_subject(struct text *out, const struct row_style *style,
			const struct finding *finding)
{
	if (finding->function_count) {
		add_names(out, style, finding, count_shown(finding, NAMES_SHOWN));
		add_exported(out, finding);
	} else if (finding->watch) {
		add_short(out, finding->watch->name, limit_of(style, NAME_BYTES), text_add_code);
	} else if (!finding->pair && finding->waiver) {
		add_short(out, finding->waiver->symbol, limit_of(style, NAME_BYTES), text_add_code);
	} else {
		text_add(out, "the builds");
	}
}

/* Below the subject: a column more makes the table wider than a comment. */
static void add_place(struct text *out, const struct row_style *style,
		      const struct finding *finding)
{
	struct text place = { 0 };

	if (finding->function_count == 1)
		text_add_place(&place, finding_place(finding));
	else if (!finding->function_count)
		text_add_written_place(&place, finding_place(finding));
	if (place.size) {
		text_add(out, "<br>");
		add_plain_words(out, style, &place);
	}
	text_release(&place);
}

/* "watched: block": the section of the list that wants it. */
static void add_watched(struct text *out, const struct row_style *style,
			const struct finding *finding)
{
	const struct watch_entry *watch = finding->watch;

	if (!watch && finding->function_count == 1)
		watch = finding->functions[0].watch;
	if (!watch || !watch->section)
		return;
	text_add(out, "<br>watched: ");
	add_short(out, watch->section, limit_of(style, NAME_BYTES), text_add_inline);
}

static void add_details(struct text *out, const struct row_style *style,
			const struct finding *finding)
{
	struct code_spans codes = { 0 };
	struct text words = { 0 };

	if (finding->function_count == 1 && !finding->sentence)
		text_add_function_words(&words, finding, &finding->functions[0], &codes);
	else
		text_add_finding_cause(&words, finding, &codes);
	add_words(out, style, &words, &codes);
	add_watched(out, style, finding);
	text_release(&words);
	code_spans_release(&codes);
}

static void add_pair_cell(struct text *out, const struct row_style *style,
			  const struct finding *finding)
{
	struct text words = { 0 };

	if (!style->name_pairs)
		return;
	if (finding->pair)
		text_add_pair_words(&words, finding->pair,
				    style->name_groups ? finding->group : NULL);
	add_plain_words(out, style, &words);
	text_add(out, " | ");
	text_release(&words);
}

void text_add_finding_head(struct text *out, const struct row_style *style)
{
	text_printf(out, "| rule | %sfunction | what happened |\n|---|%s---|---|\n",
		    style->name_pairs ? "builds | " : "", style->name_pairs ? "---|" : "");
}

void text_add_finding_row(struct text *out, const struct row_style *style,
			  const struct finding *finding)
{
	text_printf(out, "| `%s` | ", rule_info(finding->rule)->id);
	add_pair_cell(out, style, finding);
	add_subject(out, style, finding);
	add_place(out, style, finding);
	text_add(out, " | ");
	add_details(out, style, finding);
	text_add(out, " |\n");
}

void text_add_waived_head(struct text *out, const struct row_style *style)
{
	text_printf(
		out,
		"| rule | %sfunction | what happened | why it is waived |\n|---|%s---|---|---|\n",
		style->name_pairs ? "builds | " : "", style->name_pairs ? "---|" : "");
}

void text_add_waived_row(struct text *out, const struct row_style *style,
			 const struct finding *finding)
{
	struct text words = { 0 };

	text_printf(out, "| `%s` | ", rule_info(finding->rule)->id);
	add_pair_cell(out, style, finding);
	add_subject(out, style, finding);
	add_place(out, style, finding);
	text_add(out, " | ");
	add_details(out, style, finding);
	text_add(out, " | ");
	text_add_waiver_words(&words, finding->waiver);
	add_plain_words(out, style, &words);
	text_add(out, "<br>");
	text_clear(&words);
	text_add_written_place(&words, waiver_place(finding->waiver));
	add_plain_words(out, style, &words);
	text_add(out, " |\n");
	text_release(&words);
}

void text_add_functions_item(struct text *out, const struct row_style *style,
			     const struct finding *finding)
{
	struct code_spans codes = { 0 };
	struct text words = { 0 };

	text_printf(out, "- `%s`: ", rule_info(finding->rule)->id);
	text_add_finding_title(&words, finding, &codes);
	add_words(out, style, &words, &codes);
	text_add(out, ": ");
	add_names(out, style, finding,
		  style->whole ? finding->function_count : count_shown(finding, FUNCTIONS_SHOWN));
	text_add(out, "\n");
	text_release(&words);
	code_spans_release(&codes);
}
