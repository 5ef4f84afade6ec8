#include "reports/check/text_line.h"

#include <string.h>

#include "reports/markup.h"

#define LEAST_CUT 8 /* columns */

/* ECMA-48, 8.3.117 SGR: the 16 colours that every terminal has. */
static const char *const sequences[] = {
	[STYLE_PLAIN] = "",           [STYLE_STRONG] = "\033[1m",     [STYLE_FAINT] = "\033[2m",
	[STYLE_ERROR] = "\033[1;31m", [STYLE_WARNING] = "\033[1;33m", [STYLE_INFO] = "\033[36m",
	[STYLE_GOOD] = "\033[1;32m",
};

void text_lines_release(struct text_lines *lines)
{
	text_release(&lines->scratch);
}

static unsigned width_of(const char *bytes, size_t size)
{
	unsigned width = 0;

	for (size_t i = 0; i < size; i++)
		width += ((unsigned char)bytes[i] & 0xc0) != 0x80;
	return width;
}

unsigned text_width(const char *string)
{
	struct text clean = { 0 };
	unsigned width;

	text_add_verbatim(&clean, string);
	width = width_of(text_string(&clean), clean.size);
	text_release(&clean);
	return width;
}

/* The string with nothing in it that is no text; valid until the next call. */
static const char *clean_text(struct text_lines *lines, const char *string)
{
	text_clear(&lines->scratch);
	text_add_verbatim(&lines->scratch, string);
	return text_string(&lines->scratch);
}

static void add_styled(struct text_lines *lines, enum style style, const char *bytes, size_t size)
{
	bool color = lines->color && style != STYLE_PLAIN && size;

	text_add(lines->out, color ? sequences[style] : "");
	text_add_bytes(lines->out, bytes, size);
	text_add(lines->out, color ? "\033[0m" : "");
	lines->column += width_of(bytes, size);
}

void line_add(struct text_lines *lines, enum style style, const char *string)
{
	const char *clean = clean_text(lines, string);

	add_styled(lines, style, clean, strlen(clean));
}

/* Bytes of the first `columns` columns. */
static size_t bytes_of(const char *string, unsigned columns)
{
	const char *at = string;

	while (*at && columns--) {
		at++;
		while (((unsigned char)*at & 0xc0) == 0x80)
			at++;
	}
	return (size_t)(at - string);
}

static unsigned room_left(const struct text_lines *lines)
{
	return lines->columns > lines->column ? lines->columns - lines->column : 0;
}

void line_add_cut(struct text_lines *lines, enum style style, const char *string)
{
	const char *clean = clean_text(lines, string);
	size_t size = strlen(clean);
	unsigned room = room_left(lines);

	if (!lines->columns || width_of(clean, size) <= room) {
		add_styled(lines, style, clean, size);
		return;
	}
	if (room < LEAST_CUT)
		return;
	size = bytes_of(clean, room - 1);
	while (size && clean[size - 1] == ' ')
		size--;
	add_styled(lines, style, clean, size);
	add_styled(lines, style, "…", strlen("…"));
}

bool line_fits(const struct text_lines *lines, const char *string)
{
	return !lines->columns || text_width(string) <= room_left(lines);
}

void line_add_whole(struct text_lines *lines, enum style style, const char *string)
{
	if (line_fits(lines, string))
		line_add(lines, style, string);
}

void line_add_wrapped(struct text_lines *lines, enum style style, const char *string,
		      unsigned indent)
{
	const char *at = clean_text(lines, string);

	while (lines->columns && width_of(at, strlen(at)) > room_left(lines)) {
		size_t most = bytes_of(at, room_left(lines) + 1), size = most;

		while (size && at[size - 1] != ' ')
			size--;
		if (!size) /* a word longer than the line */
			size = strcspn(at, " ") + (at[strcspn(at, " ")] == ' ');
		if (!at[size])
			break;
		add_styled(lines, style, at, at[size - 1] == ' ' ? size - 1 : size);
		line_end(lines);
		line_pad(lines, indent);
		at += size;
	}
	add_styled(lines, style, at, strlen(at));
}

void line_pad(struct text_lines *lines, unsigned column)
{
	do {
		text_add_char(lines->out, ' ');
		lines->column++;
	} while (lines->column < column);
}

void line_end(struct text_lines *lines)
{
	struct text *out = lines->out;
	size_t size = out->size;

	while (size && out->data[size - 1] == ' ')
		size--;
	text_cut(out, size);
	text_add_char(out, '\n');
	lines->column = 0;
	lines->count++;
}
