#include "analyzer/type_text.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#define MARK "fwd "

static bool starts_with(const char *text, const char *start)
{
	return strncmp(text, start, strlen(start)) == 0;
}

static bool ends_word(const char *type, const char *at)
{
	return at > type && (isalnum((unsigned char)at[-1]) || at[-1] == '_');
}

const char *type_forward_mark(const char *type, const char *from)
{
	const char *mark = from;

	while ((mark = strstr(mark, MARK))) {
		const char *keyword = mark + FORWARD_MARK_SIZE;

		if (!ends_word(type, mark) &&
		    (starts_with(keyword, "struct ") || starts_with(keyword, "union ")))
			return mark;
		mark = keyword;
	}
	return NULL;
}

void text_add_unmarked_type(struct text *text, const char *type)
{
	const char *rest = type, *mark;

	while ((mark = type_forward_mark(type, rest))) {
		text_add_bytes(text, rest, (size_t)(mark - rest));
		rest = mark + FORWARD_MARK_SIZE;
	}
	text_add(text, rest);
}

/* A run of the words that make an integer type of C. */
struct integer_words {
	unsigned longs, shorts, chars, ints, unsigneds, signeds;
};

static size_t word_size(const char *text)
{
	size_t size = 0;

	while (isalnum((unsigned char)text[size]) || text[size] == '_')
		size++;
	return size;
}

static bool take_word(struct integer_words *words, const char *text, size_t size)
{
	const struct {
		const char *word;
		unsigned *count;
	} known[] = {
		{ "long", &words->longs },         { "short", &words->shorts },
		{ "char", &words->chars },         { "int", &words->ints },
		{ "unsigned", &words->unsigneds }, { "signed", &words->signeds },
	};

	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		if (strlen(known[i].word) == size && memcmp(known[i].word, text, size) == 0) {
			++*known[i].count;
			return true;
		}
	return false;
}

static void add_integer(struct text *text, const struct integer_words *words)
{
	if (words->unsigneds)
		text_add(text, "unsigned ");
	else if (words->signeds && words->chars)
		text_add(text, "signed ");
	if (words->chars)
		text_add(text, "char");
	else if (words->shorts)
		text_add(text, "short");
	else if (words->longs)
		text_add(text, words->longs > 1 ? "long long" : "long");
	else
		text_add(text, "int");
}

/* Bytes of the run of integer words at `text`; 0 if there is none. */
static size_t integer_size(const char *text, struct integer_words *words)
{
	size_t size = 0, next = 0;

	*words = (struct integer_words){ 0 };
	for (;;) {
		size_t word = word_size(text + next);

		if (!word || !take_word(words, text + next, word))
			return size;
		size = next + word;
		if (text[size] != ' ')
			return size;
		next = size + 1;
	}
}

void text_add_comparable_type(struct text *text, const char *type)
{
	const char *at = type;

	while (*at) {
		struct integer_words words;
		size_t size = integer_size(at, &words);

		if (size && !(words.longs && at[size] == ' ' && word_size(at + size + 1))) {
			add_integer(text, &words); /* `long double` is no integer */
		} else if (type_forward_mark(type, at) == at) {
			size = FORWARD_MARK_SIZE;
		} else {
			size = word_size(at);
			size = size ? size : 1;
			text_add_bytes(text, at, size);
		}
		at += size;
	}
}
