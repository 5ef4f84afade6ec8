#include "analyzer/jsonl/jsonl_string.h"

#include <stdbool.h>
#include <string.h>

#define LOOSE_BYTE_BASE 0xef00u /* + the byte, 0x80 to 0xff */
#define LOOSE_BYTE_FIRST 0xee   /* how all of these characters begin in UTF-8 */
#define LOOSE_BYTE_SIZE 3

static bool is_loose_byte(uint32_t code)
{
	return code >= LOOSE_BYTE_BASE + 0x80 && code <= LOOSE_BYTE_BASE + 0xff;
}

/* The bytes of the UTF-8 character at `at`, and its code; 0 if there is none (RFC 3629). */
static size_t utf8_decode(const unsigned char *at, size_t left, uint32_t *ret)
{
	static const uint32_t smallest[] = { 0, 0, 0x80, 0x800, 0x10000 };
	size_t size = at[0] < 0x80           ? 1
		      : (at[0] >> 5) == 6    ? 2
		      : (at[0] >> 4) == 0xe  ? 3
		      : (at[0] >> 3) == 0x1e ? 4
					     : 0;
	uint32_t code;

	if (!size || size > left)
		return 0;
	code = size == 1 ? at[0] : at[0] & (0x7fu >> size);
	for (size_t i = 1; i < size; i++) {
		if ((at[i] & 0xc0) != 0x80)
			return 0;
		code = code << 6 | (at[i] & 0x3f);
	}
	if (code < smallest[size] || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
		return 0;
	*ret = code;
	return size;
}

static void add_loose_byte(struct text *text, unsigned char byte)
{
	uint32_t code = LOOSE_BYTE_BASE + byte;
	char utf8[LOOSE_BYTE_SIZE] = { (char)(0xe0 | code >> 12), (char)(0x80 | (code >> 6 & 0x3f)),
				       (char)(0x80 | (code & 0x3f)) };

	text_add_bytes(text, utf8, sizeof(utf8));
}

static void add_control(struct text *text, unsigned char c)
{
	static const char *const escapes[0x20] = {
		['\b'] = "\\b", ['\f'] = "\\f", ['\n'] = "\\n", ['\r'] = "\\r", ['\t'] = "\\t",
	};

	if (escapes[c])
		text_add(text, escapes[c]);
	else
		text_printf(text, "\\u%04X", c);
}

/* Append the one character at `at` that is not plain ASCII; gives its size. */
static size_t add_special(struct text *text, const unsigned char *at, size_t left)
{
	uint32_t code;
	size_t size;

	if (*at == '"' || *at == '\\') {
		text_add_char(text, '\\');
		text_add_char(text, (char)*at);
		return 1;
	}
	if (*at < 0x20) {
		add_control(text, *at);
		return 1;
	}
	size = utf8_decode(at, left, &code);
	if (!size || is_loose_byte(code)) {
		add_loose_byte(text, *at);
		return 1;
	}
	text_add_bytes(text, at, size);
	return size;
}

static bool is_plain(unsigned char c)
{
	return c >= 0x20 && c < 0x80 && c != '"' && c != '\\';
}

void text_add_json(struct text *text, const char *bytes, size_t size)
{
	const unsigned char *at = (const unsigned char *)bytes;
	size_t i = 0, plain = 0;

	while (i < size) {
		if (is_plain(at[i])) {
			i++;
			continue;
		}
		text_add_bytes(text, at + plain, i - plain);
		i += add_special(text, at + i, size - i);
		plain = i;
	}
	text_add_bytes(text, at + plain, size - plain);
}

uint32_t intern_json(struct interner *strings, const char *utf8, size_t size)
{
	const unsigned char *at = (const unsigned char *)utf8;
	struct text text = { 0 };
	uint32_t code, id;
	size_t i = 0;

	if (!memchr(utf8, LOOSE_BYTE_FIRST, size))
		return intern_bytes(strings, utf8, size);
	while (i < size) {
		size_t step = utf8_decode(at + i, size - i, &code);

		if (step == LOOSE_BYTE_SIZE && is_loose_byte(code))
			text_add_char(&text, (char)(code - LOOSE_BYTE_BASE));
		else
			text_add_bytes(&text, at + i, step ? step : 1);
		i += step ? step : 1;
	}
	id = intern_bytes(strings, text_string(&text), text.size);
	text_release(&text);
	return id;
}
