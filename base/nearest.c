#include "base/nearest.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"

static bool same_letter(char a, char b)
{
	return tolower((unsigned char)a) == tolower((unsigned char)b);
}

static size_t least(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Longer words are near nothing: the distance takes time by the product of the sizes. */
#define SIZE_MOST 200

/* The optimal string alignment distance: a table with a row for each letter of `a`, of which the
 * last three are kept. */
static size_t word_distance(const char *a, size_t a_size, const char *b, size_t b_size)
{
	size_t width = b_size + 1, distance;
	size_t *rows = xcalloc(3 * width, sizeof(*rows));
	size_t *before = rows, *above = rows + width, *row = rows + 2 * width, *spare;

	for (size_t j = 0; j <= b_size; j++)
		row[j] = j;
	for (size_t i = 1; i <= a_size; i++) {
		spare = before;
		before = above;
		above = row;
		row = spare;
		row[0] = i;
		for (size_t j = 1; j <= b_size; j++) {
			row[j] = least(above[j], row[j - 1]) + 1;
			row[j] = least(row[j], above[j - 1] + !same_letter(a[i - 1], b[j - 1]));
			if (i > 1 && j > 1 && same_letter(a[i - 1], b[j - 2]) &&
			    same_letter(a[i - 2], b[j - 1]))
				row[j] = least(row[j], before[j - 2] + 1);
		}
	}
	distance = row[b_size];
	free(rows);
	return distance;
}

/* The one word that `start`, of three letters at least, is the beginning of, or NULL. */
static const char *word_that_begins(const char *start, const char *const *words, size_t count)
{
	size_t size = strlen(start);
	const char *found = NULL;

	if (size < 3)
		return NULL;
	for (size_t i = 0; i < count; i++) {
		if (strncasecmp(words[i], start, size) != 0)
			continue;
		if (found)
			return NULL;
		found = words[i];
	}
	return found;
}

const char *nearest_word(const char *word, const char *const *words, size_t count)
{
	size_t size = strlen(word), best = (size > 2 ? size : 3) / 3 + 1;
	const char *nearest = NULL;

	if (size > SIZE_MOST)
		return NULL;
	for (size_t i = 0; i < count; i++) {
		size_t known = strlen(words[i]), distance;

		if ((size > known ? size - known : known - size) >= best)
			continue;
		distance = word_distance(word, size, words[i], known);
		/* All letters replaced: a word of its own. */
		if (distance < best && distance < known && distance < size) {
			best = distance;
			nearest = words[i];
		}
	}
	return nearest ? nearest : word_that_begins(word, words, count);
}

struct err *err_unknown_word(const char *what, const char *word, const char *const *words,
			     size_t count)
{
	const char *nearest = nearest_word(word, words, count);
	struct text text = { 0 };
	struct err *err;

	if (nearest)
		text_printf(&text, " (did you mean \"%s\"?)", nearest);
	text_add(&text, ", known are: ");
	for (size_t i = 0; i < count; i++)
		text_printf(&text, "%s%s", i ? ", " : "", words[i]);
	err = err_new(ERR_FORMAT, "unknown %s \"%s\"%s", what, word, text_string(&text));
	text_release(&text);
	return err;
}
