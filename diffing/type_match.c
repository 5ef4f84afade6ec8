#include "diffing/type_match.h"

#include "analyzer/type_text.h"

uint32_t type_plain(struct interner *strings, uint32_t type, struct text *text)
{
	const char *spelling;

	if (type == STRING_NONE)
		return type;
	spelling = interner_text(strings, type);
	text_clear(text);
	text_add_comparable_type(text, spelling);
	return intern_bytes(strings, text_string(text), text->size);
}

/* Read one `[N]`. Gives the place behind it, or NULL if there is none here. */
static const char *read_dimension(const char *text, uint64_t *ret)
{
	uint64_t size = 0;

	if (*text++ != '[')
		return NULL;
	if (*text == ']')
		return NULL;
	for (; *text >= '0' && *text <= '9'; text++)
		size = size * 10 + (uint64_t)(*text - '0');
	if (*text != ']')
		return NULL;
	*ret = size;
	return text + 1;
}

/* Read `[N][M]...` as one dimension of N * M * ... elements. */
static const char *read_flat_dimension(const char *text, uint64_t *ret)
{
	const char *next = read_dimension(text, ret);
	uint64_t size;

	if (!next)
		return NULL;
	for (text = next; (next = read_dimension(text, &size)); text = next)
		*ret *= size;
	return text;
}

bool type_equal_in_reference(const struct interner *strings, uint32_t left, uint32_t right)
{
	const char *a, *b;

	if (left == right)
		return true;
	if (left == STRING_NONE || right == STRING_NONE)
		return false;
	a = interner_text(strings, left);
	b = interner_text(strings, right);
	while (*a && *b) {
		uint64_t a_size, b_size;
		const char *a_next = read_flat_dimension(a, &a_size);
		const char *b_next = read_flat_dimension(b, &b_size);

		if (a_next && b_next) {
			if (a_size != b_size)
				return false;
			a = a_next;
			b = b_next;
		} else if (*a++ != *b++) {
			return false;
		}
	}
	return *a == *b;
}
