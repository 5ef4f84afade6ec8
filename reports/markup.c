#include "reports/markup.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"

/* What is to be done about a byte; a set. */
enum byte_class {
	CONTROL = 1 << 0,   /* below the space, and DEL */
	HIGH = 1 << 1,      /* part of a longer character, or broken */
	HTML = 1 << 2,      /* active in HTML */
	MARKDOWN = 1 << 3,  /* active in Markdown text */
	UNDERLINE = 1 << 4, /* active in Markdown text at the end of a word */
	LINK = 1 << 5,      /* makes a link of http:// or www. on GitHub */
	NO_CODE = 1 << 6,   /* not possible in a code span in a table cell */
};

static const unsigned char classes[256] = {
	[0x00 ... 0x1f] = CONTROL | NO_CODE,
	[0x7f] = CONTROL | NO_CODE,
	[0x80 ... 0xff] = HIGH,
	['&'] = HTML | MARKDOWN,
	['<'] = HTML | MARKDOWN,
	['>'] = HTML | MARKDOWN,
	['"'] = HTML | MARKDOWN,
	['!'] = MARKDOWN,
	['#'] = MARKDOWN,
	['$'] = MARKDOWN,
	['*'] = MARKDOWN,
	['.'] = LINK,
	['/'] = LINK,
	['@'] = MARKDOWN,
	['['] = MARKDOWN,
	['\\'] = MARKDOWN,
	[']'] = MARKDOWN,
	['^'] = MARKDOWN,
	['_'] = UNDERLINE,
	['`'] = MARKDOWN | NO_CODE,
	['{'] = MARKDOWN,
	['|'] = MARKDOWN | NO_CODE,
	['}'] = MARKDOWN,
	['~'] = MARKDOWN,
};

static unsigned class_of(char c)
{
	return classes[(unsigned char)c];
}

static void add_reference(struct text *out, char c)
{
	switch (c) {
	case '&':
		text_add(out, "&amp;");
		break;
	case '<':
		text_add(out, "&lt;");
		break;
	case '>':
		text_add(out, "&gt;");
		break;
	case '"':
		text_add(out, "&quot;");
		break;
	case '@':
		/* GitHub looks for mentions and mail addresses in the text that a reference gives;
		 * an element of its own parts it. */
		text_add(out, "<span>@</span>");
		break;
	default:
		text_printf(out, "&#%u;", (unsigned)(unsigned char)c);
		break;
	}
}

/* Append the run of `_` at `at` and give its size. CommonMark 6.2: `_` can close emphasis
 * only behind a word, and can neither open nor close between letters. What opens is left
 * alone, for nothing that could close is ever written. */
static size_t add_underlines(struct text *out, const char *string, const char *at)
{
	size_t size = strspn(at, "_");
	bool plain = isalnum((unsigned char)at[size]) &&
		     (at == string || isalnum((unsigned char)at[-1]));

	for (size_t i = 0; i < size; i++)
		text_add(out, plain ? "_" : "&#95;");
	return size;
}

static bool makes_link(const char *string, const char *at)
{
	if (*at == '/')
		return at > string && at[-1] == ':';
	return at - string >= 3 && memcmp(at - 3, "www", 3) == 0;
}

static void add_byte(struct text *out, char c)
{
	text_printf(out, "\\x%02x", (unsigned)(unsigned char)c);
}

/* Append the character at `at`, or the byte if it is none, and give its size. */
static size_t add_high(struct text *out, const char *at)
{
	size_t size = utf8_size(at);

	if (size && !utf8_is_unseen(at)) {
		text_add_bytes(out, at, size);
		return size;
	}
	size = size ? size : 1;
	for (size_t i = 0; i < size; i++)
		add_byte(out, at[i]);
	return size;
}

/* Append `string`, treating the bytes of the classes of `mask` and those that are no text. */
static void add_escaped(struct text *out, const char *string, unsigned mask)
{
	const char *at = string, *from = string;

	mask |= CONTROL | HIGH;
	for (;;) {
		unsigned class = class_of(*at) & mask;
		size_t size = 1;

		if (!class || (class & LINK && !makes_link(string, at))) {
			at++;
			continue;
		}
		text_add_bytes(out, from, (size_t)(at - from));
		if (!*at)
			return;
		if (class & HIGH)
			size = add_high(out, at);
		else if (class & CONTROL)
			add_byte(out, *at);
		else if (class & UNDERLINE)
			size = add_underlines(out, string, at);
		else
			add_reference(out, *at);
		at += size;
		from = at;
	}
}

void text_add_html(struct text *out, const char *string)
{
	add_escaped(out, string, HTML);
}

void text_add_verbatim(struct text *out, const char *string)
{
	add_escaped(out, string, 0);
}

void text_add_inline(struct text *out, const char *string)
{
	add_escaped(out, string, MARKDOWN | UNDERLINE | LINK);
}

static bool fits_code_span(const char *string)
{
	size_t size = strlen(string);

	if (!size || string[0] == ' ' || string[size - 1] == ' ')
		return false;
	for (size_t i = 0; i < size; i++)
		if (class_of(string[i]) & NO_CODE)
			return false;
	return true;
}

void text_add_code(struct text *out, const char *string)
{
	if (fits_code_span(string)) {
		text_add_char(out, '`');
		text_add_verbatim(out, string);
		text_add_char(out, '`');
		return;
	}
	text_add(out, "<code>");
	text_add_inline(out, string);
	text_add(out, "</code>");
}
