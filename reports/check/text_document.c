#include "reports/check/text_document.h"

#include "reports/check/verdict_words.h"

enum style severity_style(enum severity severity)
{
	switch (severity) {
	case SEVERITY_ERROR:
		return STYLE_ERROR;
	case SEVERITY_WARNING:
		return STYLE_WARNING;
	default:
		return STYLE_INFO;
	}
}

/* The scratch text, empty. */
struct text *text_words_start(struct text_document *d)
{
	text_clear(&d->words);
	return &d->words;
}

void text_words_add_cut(struct text_document *d, enum style style)
{
	line_add_cut(&d->lines, style, text_string(&d->words));
}

void text_document_add_more(struct text_document *d, size_t more, const char *one,
			    const char *several)
{
	if (!more)
		return;
	text_add(text_words_start(d), "and ");
	text_add_number_of(&d->words, more, one, several);
	line_pad(&d->lines, 2);
	line_add(&d->lines, STYLE_FAINT, text_string(&d->words));
	line_end(&d->lines);
}

size_t text_document_shown(const struct text_document *d, size_t count, size_t most)
{
	return d->all || count <= most + 1 ? count : most;
}
