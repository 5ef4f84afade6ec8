/* The head of the text of a check. */
#include <string.h>

#include "reports/check/finding_words.h"
#include "reports/check/text_document.h"

#define NOTES_SHOWN 5
#define REASONS_SHOWN 4

static enum style outcome_style(enum outcome outcome)
{
	switch (outcome) {
	case OUTCOME_PASSED:
		return STYLE_GOOD;
	case OUTCOME_INCOMPLETE:
		return STYLE_WARNING;
	default:
		return STYLE_ERROR;
	}
}

static void add_headline(struct text_document *d)
{
	line_add(&d->lines, outcome_style(d->verdict->outcome), outcome_word(d->verdict->outcome));
	line_add(&d->lines, STYLE_STRONG, ": ");
	text_add_headline_rest(text_words_start(d), d->verdict);
	line_add_wrapped(&d->lines, STYLE_STRONG, text_string(&d->words), 2);
	line_end(&d->lines);
}

static void add_reasons(struct text_document *d)
{
	size_t count = d->verdict->reason_count,
	       shown = text_document_shown(d, count, REASONS_SHOWN);

	for (size_t i = 0; i < shown; i++) {
		line_pad(&d->lines, 2);
		text_add_reason(text_words_start(d), d->verdict, &d->verdict->reasons[i]);
		line_add(&d->lines, STYLE_PLAIN, text_string(&d->words));
		line_end(&d->lines);
	}
	text_document_add_more(d, count - shown, "more reason", "more reasons");
}

/* A line that says how far the builds can be trusted; its words are in the scratch text. */
static void add_note(struct text_document *d, const struct pair_verdict *pair, enum style style,
		     const char *label)
{
	struct text pair_words = { 0 };

	line_add(&d->lines, style, label);
	line_pad(&d->lines, (unsigned)strlen(label) + 2);
	if (d->verdict->pair_count > 1) {
		text_add_pair_words(&pair_words, pair->pair, d->name_groups ? pair->group : NULL);
		text_add(&pair_words, ": ");
		line_add(&d->lines, STYLE_FAINT, text_string(&pair_words));
	}
	line_add_wrapped(&d->lines, STYLE_PLAIN, text_string(&d->words), 4);
	line_end(&d->lines);
	text_release(&pair_words);
}

/* The finding of a pair that says the same, or NULL. */
static const struct finding *find_sentence(const struct text_document *d, const struct pair *pair,
					   const char *sentence)
{
	for (size_t i = 0; i < d->groups.comparability.count; i++) {
		const struct finding *finding = d->groups.comparability.items[i];

		if (finding->pair == pair && finding->sentence &&
		    strcmp(finding->sentence, sentence) == 0)
			return finding;
	}
	return NULL;
}

static void add_incomplete(struct text_document *d, const struct pair_verdict *pair, uint32_t at)
{
	const struct finding *finding = find_sentence(d, pair->pair, pair->incomplete[at]);

	text_add(text_words_start(d), pair->incomplete[at]);
	if (finding)
		text_printf(&d->words, " [%s %s]", severity_name(finding->severity),
			    rule_info(finding->rule)->id);
	add_note(d, pair, STYLE_WARNING, "incomplete");
}

static void add_comparability(struct text_document *d, const struct pair_verdict *pair,
			      const struct finding *finding)
{
	bool info = finding->severity == SEVERITY_INFO;

	text_add_finding_title(text_words_start(d), finding, NULL);
	text_printf(&d->words, " [%s]", rule_info(finding->rule)->id);
	add_note(d, pair, severity_style(finding->severity),
		 info ? "note" : severity_name(finding->severity));
}

/* Add the notes of a pair as long as there is room; gives how many there are. */
static size_t add_pair_notes(struct text_document *d, const struct pair_verdict *pair, size_t room)
{
	bool told = false;
	size_t count = 0;

	for (uint32_t i = 0; i < pair->incomplete_count; i++)
		if (count++ < room)
			add_incomplete(d, pair, i);
	for (size_t i = 0; i < d->groups.comparability.count; i++) {
		const struct finding *finding = d->groups.comparability.items[i];

		if (finding->pair != pair->pair)
			continue;
		told |= finding->rule == RULE_TOOLCHAIN_CHANGED;
		if (!pair_is_incomplete_for(pair, finding->sentence) && count++ < room)
			add_comparability(d, pair, finding);
	}
	text_add_toolchain_share(text_words_start(d), pair);
	if (!told && d->words.size && count++ < room)
		add_note(d, pair, STYLE_INFO, "note");
	return count;
}

static void add_notes(struct text_document *d)
{
	size_t sum = 0, room, more = 0;

	for (size_t i = 0; i < d->verdict->pair_count; i++)
		sum += add_pair_notes(d, &d->verdict->pairs[i], 0);
	room = text_document_shown(d, sum, NOTES_SHOWN);
	for (size_t i = 0; i < d->verdict->pair_count; i++) {
		size_t count = add_pair_notes(d, &d->verdict->pairs[i], room);

		more += count > room ? count - room : 0;
		room -= count > room ? room : count;
	}
	text_document_add_more(d, more, "more note on the builds", "more notes on the builds");
}

void text_document_add_head(struct text_document *d)
{
	add_headline(d);
	add_reasons(d);
	if (!d->verdict->failure)
		add_notes(d);
}
