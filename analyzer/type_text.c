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
