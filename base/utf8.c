#include "base/utf8.h"

#include <stdint.h>

static bool is_continuation(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

/* Unicode 15, table 3-7: well-formed UTF-8 byte sequences. */
size_t utf8_size(const char *at)
{
	unsigned char first = (unsigned char)at[0], second;

	if (first < 0x80)
		return first ? 1 : 0;
	if (first < 0xc2 || first > 0xf4 || !is_continuation(at[1]))
		return 0;
	if (first < 0xe0)
		return 2;
	second = (unsigned char)at[1];
	if (!is_continuation(at[2]) || (first == 0xe0 && second < 0xa0) ||
	    (first == 0xed && second > 0x9f))
		return 0;
	if (first < 0xf0)
		return 3;
	if (!is_continuation(at[3]) || (first == 0xf0 && second < 0x90) ||
	    (first == 0xf4 && second > 0x8f))
		return 0;
	return 4;
}

/* The character at `at`, of `size` bytes, two or more. */
static uint32_t decode(const char *at, size_t size)
{
	uint32_t character = (unsigned char)at[0] & 0xffu >> (size + 1);

	for (size_t i = 1; i < size; i++)
		character = character << 6 | ((unsigned char)at[i] & 0x3fu);
	return character;
}

bool utf8_is_unseen(const char *at)
{
	size_t size = utf8_size(at);

	if (size < 2)
		return false;
	switch (decode(at, size)) {
	case 0x0080 ... 0x009f:
	case 0x061c:
	case 0x200e ... 0x200f:
	case 0x2028 ... 0x202e:
	case 0x2066 ... 0x2069:
		return true;
	default:
		return false;
	}
}
