#include "base/text.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/bug.h"

void text_init(struct text *text)
{
	*text = (struct text){ 0 };
}

void text_release(struct text *text)
{
	free(text->data);
	*text = (struct text){ 0 };
}

void text_clear(struct text *text)
{
	text_cut(text, 0);
}

void text_cut(struct text *text, size_t size)
{
	if (size > text->size)
		BUG("a text of %zu bytes cannot be cut to %zu", text->size, size);
	text->size = size;
	if (text->data)
		text->data[size] = '\0';
}

static char *text_room(struct text *text, size_t size)
{
	array_reserve((void **)&text->data, &text->capacity, text->size + size + 1, 1);
	return text->data + text->size;
}

void text_add_bytes(struct text *text, const void *bytes, size_t size)
{
	char *room = text_room(text, size);

	if (size)
		memcpy(room, bytes, size);
	text->size += size;
	text->data[text->size] = '\0';
}

void text_add(struct text *text, const char *string)
{
	text_add_bytes(text, string, strlen(string));
}

void text_add_char(struct text *text, char c)
{
	text_add_bytes(text, &c, 1);
}

void text_add_hex(struct text *text, uint64_t value)
{
	char digits[16];
	size_t at = sizeof(digits);

	do {
		digits[--at] = "0123456789abcdef"[value & 15];
		value >>= 4;
	} while (value);
	text_add_bytes(text, digits + at, sizeof(digits) - at);
}

static void add_digits(struct text *text, uint64_t value, bool grouped)
{
	char digits[32];
	size_t at = sizeof(digits), count = 0;

	do {
		if (grouped && count && count % 3 == 0)
			digits[--at] = ',';
		digits[--at] = (char)('0' + value % 10);
		value /= 10;
		count++;
	} while (value);
	text_add_bytes(text, digits + at, sizeof(digits) - at);
}

void text_add_decimal(struct text *text, uint64_t value)
{
	add_digits(text, value, false);
}

void text_add_grouped(struct text *text, uint64_t value)
{
	add_digits(text, value, true);
}

void text_printf(struct text *text, const char *format, ...)
{
	va_list args, again;
	int length;

	va_start(args, format);
	va_copy(again, args);
	length = vsnprintf(NULL, 0, format, args);
	va_end(args);
	if (length < 0)
		BUG("bad format: %s", format);
	vsnprintf(text_room(text, (size_t)length), (size_t)length + 1, format, again);
	va_end(again);
	text->size += (size_t)length;
}

const char *text_string(const struct text *text)
{
	return text->data ? text->data : "";
}
