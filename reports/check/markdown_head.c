/* The head of the Markdown of a check. */
#include <string.h>

#include "reports/check/finding_words.h"
#include "reports/check/markdown_document.h"
#include "reports/markup.h"

#define HEADLINE_BYTES 400
#define NOTE_BYTES 200
#define NOTES_SHOWN 6
#define REASONS_SHOWN 6

static const char *outcome_sign(enum outcome outcome)
{
	switch (outcome) {
	case OUTCOME_PASSED:
		return "✅";
	case OUTCOME_INCOMPLETE:
		return "⚠️";
	default:
		return "❌";
	}
}

static size_t limit_of(const struct markdown_document *d, size_t most)
{
	return d->style.whole ? SIZE_MAX : most;
}

static void add_headline(struct markdown_document *d, struct text *out)
{
	const struct verdict *verdict = d->verdict;

	text_printf(out, "## %s ", outcome_sign(verdict->outcome));
	if (verdict->failure) {
		text_add(out, outcome_word(verdict->outcome));
		text_add(out, "\n\n");
	}
	text_clear(&d->row);
	if (verdict->failure)
		text_add_headline_rest(&d->row, verdict);
	else
		text_add_headline(&d->row, verdict);
	text_add_short_inline(out, text_string(&d->row), limit_of(d, HEADLINE_BYTES));
	text_add(out,
		 verdict->failure ? ".\n\nNothing was checked. This is no clean result.\n" : "\n");
}

static void add_reasons(struct markdown_document *d, struct text *out)
{
	size_t count = d->verdict->reason_count, shown = count;

	if (!d->style.whole && shown > REASONS_SHOWN + 1)
		shown = REASONS_SHOWN;
	for (size_t i = 0; i < shown; i++) {
		text_add(out, i ? "- " : "\n- ");
		text_clear(&d->row);
		text_add_reason(&d->row, d->verdict, &d->verdict->reasons[i]);
		text_add_inline(out, text_string(&d->row));
		text_add(out, "\n");
	}
	if (shown < count)
		text_printf(out, "- and %zu more\n", count - shown);
}

struct notes {
	struct text *out;
	size_t most; /* bytes of `out` up to which notes are added */
	size_t count, shown;
};

/* A note; its words are in the scratch text. */
static void add_note(struct markdown_document *d, struct notes *notes,
		     const struct pair_verdict *pair, const char *title)
{
	struct text *out = notes->out, words = { 0 };
	size_t start = out->size;

	if (notes->count++ > notes->shown || notes->shown >= limit_of(d, NOTES_SHOWN))
		return;
	text_printf(out, "%s> **%s:** ", notes->shown ? ">\n" : "\n", title);
	if (d->style.name_pairs) {
		text_add_pair_words(&words, pair->pair, d->style.name_groups ? pair->group : NULL);
		text_add(&words, ": ");
	}
	text_add(&words, text_string(&d->row));
	text_add_short_inline(out, text_string(&words), limit_of(d, NOTE_BYTES));
	text_add(out, ".\n");
	if (out->size <= notes->most)
		notes->shown++;
	else
		text_cut(out, start);
	text_release(&words);
}

static void add_pair_notes(struct markdown_document *d, struct notes *notes,
			   const struct pair_verdict *pair)
{
	bool told = false;

	for (uint32_t i = 0; i < pair->incomplete_count; i++) {
		text_clear(&d->row);
		text_add(&d->row, pair->incomplete[i]);
		add_note(d, notes, pair, "Incomplete");
	}
	for (size_t i = 0; i < d->groups.comparability.count; i++) {
		const struct finding *finding = d->groups.comparability.items[i];

		if (finding->pair != pair->pair)
			continue;
		told |= finding->rule == RULE_TOOLCHAIN_CHANGED;
		if (pair_is_incomplete_for(pair, finding->sentence))
			continue;
		text_clear(&d->row);
		text_add_finding_title(&d->row, finding, NULL);
		add_note(d, notes, pair, "Note");
	}
	text_clear(&d->row);
	text_add_toolchain_share(&d->row, pair);
	if (!told && d->row.size)
		add_note(d, notes, pair, "Note");
}

static void add_notes(struct markdown_document *d, struct text *out, size_t most)
{
	struct notes notes = { .out = out, .most = most };

	for (size_t i = 0; i < d->verdict->pair_count; i++)
		add_pair_notes(d, &notes, &d->verdict->pairs[i]);
	if (notes.shown == notes.count)
		return;
	text_add(out, notes.shown ? ">\n> And " : "\n> And ");
	text_add_number_of(out, notes.count - notes.shown, "more note on the builds.\n",
			   "more notes on the builds.\n");
}

void markdown_document_add_head(struct markdown_document *d, struct text *out, size_t most)
{
	add_headline(d, out);
	add_reasons(d, out);
	add_notes(d, out, most);
}
