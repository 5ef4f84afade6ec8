#include "reports/splice/markdown_limits.h"

#include <string.h>

#include "base/utf8.h"

/* Where something is, as a line number. */
static size_t line_number(const char *bytes, size_t offset)
{
	size_t number = 1;

	for (size_t i = 0; i < offset; i++)
		number += bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n');
	return number;
}

static struct err *too_many_blocks(const char *path, size_t line)
{
	return err_new(ERR_FORMAT,
		       "%s:%zu: up to here there is too much to be read as Markdown (more than %d "
		       "lines, items of lists and cells of tables)",
		       path, line, MARKDOWN_BLOCKS_MOST);
}

struct err *markdown_check_bytes(const char *path, const char *bytes, size_t size)
{
	size_t at = 0;

	if (size > MARKDOWN_FILE_MOST)
		return err_new(ERR_FORMAT, "%s: is too large to be updated (more than 16 MB)",
			       path);
	while (at < size) {
		size_t length = utf8_size(bytes + at);

		if (!bytes[at])
			return err_new(ERR_FORMAT, "%s:%zu: a NUL byte: this is no text", path,
				       line_number(bytes, at));
		if (!length)
			return err_new(ERR_FORMAT, "%s:%zu: is not UTF-8", path,
				       line_number(bytes, at));
		at += length;
	}
	if (line_number(bytes, size) > MARKDOWN_BLOCKS_MOST + 1)
		return too_many_blocks(path, MARKDOWN_BLOCKS_MOST + 1);
	return NULL;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

/* The size of a list marker that is followed by a blank or nothing, or 0. */
static size_t list_marker_size(const char *at, const char *end)
{
	const char *behind = at;

	while (behind < end && *behind >= '0' && *behind <= '9')
		behind++;
	if (behind == end || !strchr(behind == at ? "-+*" : ".)", *behind))
		return 0;
	behind++;
	return behind == end || is_blank(*behind) ? (size_t)(behind - at) : 0;
}

/* What a line can open. */
struct opened {
	size_t depth; /* in half levels: a list item needs two columns, a tab can be four */
	size_t blocks;
};

static struct opened opened_by(const char *at, const char *end)
{
	struct opened opened = { 0, 1 };
	size_t blanks = 0;

	while (at < end) {
		size_t marker = *at == '>' ? 1 : list_marker_size(at, end);

		if (is_blank(*at)) {
			blanks += *at++ == '\t' ? 4 : 1;
			continue;
		}
		opened.depth += blanks;
		blanks = 0;
		if (!marker)
			break;
		opened.depth += 2;
		opened.blocks += *at == '>' ? 1 : 2;
		at += marker;
	}
	return opened;
}

/* The columns of a table whose delimiter row this line may be, in a quote or a list too. */
static size_t table_columns(const char *at, const char *end)
{
	size_t columns = 1;
	bool delimits = false;

	for (; at < end; at++) {
		if (!strchr(" \t\v\f|-:>*+0123456789.)", *at))
			return 0;
		columns += *at == '|';
		delimits |= *at == '-';
	}
	return delimits ? columns : 0;
}

/* In blocks: the time that a row takes grows with the square of its bars. */
static size_t bars_cost(const char *at, const char *end)
{
	size_t bars = 0;

	for (; at < end; at++)
		bars += *at == '|';
	return bars * bars / 300;
}

static bool line_is_blank(const char *at, const char *end)
{
	while (at < end && is_blank(*at))
		at++;
	return at == end;
}

struct err *markdown_check_shape(const struct markdown_file *file)
{
	size_t blocks = 0, columns = 0;

	for (size_t i = 0; i < file->line_count; i++) {
		const char *from = file->bytes + file->lines[i].from;
		const char *end = file->bytes + file->lines[i].end;
		struct opened opened = opened_by(from, end);
		size_t more = table_columns(from, end);

		if (end - from > MARKDOWN_LINE_MOST)
			return err_new(ERR_FORMAT,
				       "%s:%zu: is too long to be read as Markdown (a line of more "
				       "than %d bytes)",
				       file->path, i + 1, MARKDOWN_LINE_MOST);
		if (opened.depth > 2 * MARKDOWN_DEPTH_MOST)
			return err_new(ERR_FORMAT,
				       "%s:%zu: is too deep to be read as Markdown (more than %d "
				       "levels of quotes, lists or indentation)",
				       file->path, i + 1, MARKDOWN_DEPTH_MOST);
		/* A row gets all columns of its table, and an empty line ends that. */
		columns = line_is_blank(from, end) ? 0 : more > columns ? more : columns;
		blocks += opened.blocks + columns + bars_cost(from, end);
		if (blocks > MARKDOWN_BLOCKS_MOST)
			return too_many_blocks(file->path, i + 1);
	}
	return NULL;
}
