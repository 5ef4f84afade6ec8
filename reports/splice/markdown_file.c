#include "reports/splice/markdown_file.h"

#include <stdlib.h>
#include <string.h>

#include "reports/splice/markdown_blocks.h"
#include "reports/splice/markdown_limits.h"

#define UTF8_MARK "\xef\xbb\xbf"

static void split_lines(struct markdown_file *file)
{
	size_t at = 0;

	if (file->size >= strlen(UTF8_MARK) &&
	    memcmp(file->bytes, UTF8_MARK, strlen(UTF8_MARK)) == 0)
		at = strlen(UTF8_MARK);
	while (at < file->size) {
		struct markdown_line *line =
			ARRAY_PUSH(file->lines, file->line_count, file->line_capacity);

		*line = (struct markdown_line){ .from = at };
		while (at < file->size && file->bytes[at] != '\n' && file->bytes[at] != '\r')
			at++;
		line->end = at;
		if (at < file->size && file->bytes[at++] == '\r')
			at += at < file->size && file->bytes[at] == '\n';
		line->next = at;
	}
}

struct err *markdown_file_parse(const char *path, const char *bytes, size_t size,
				const char *marker, struct markdown_file *ret)
{
	struct err *err = markdown_check_bytes(path, bytes, size);

	if (err)
		return err;
	*ret = (struct markdown_file){ .path = path, .bytes = bytes, .size = size };
	arena_init(&ret->arena);
	split_lines(ret);
	err = markdown_check_shape(ret);
	if (!err)
		err = markdown_blocks_read(ret, marker);
	if (err)
		markdown_file_release(ret);
	return err;
}

void markdown_file_release(struct markdown_file *file)
{
	free(file->lines);
	free(file->headings);
	free(file->markers);
	arena_release(&file->arena);
}

static bool is_space(char c)
{
	return c == ' ' || c == '\t';
}

bool markdown_line_is(const struct markdown_file *file, size_t line, const char *text)
{
	const char *at = file->bytes + file->lines[line].from;
	const char *end = file->bytes + file->lines[line].end;

	while (at < end && is_space(*at))
		at++;
	while (at < end && is_space(end[-1]))
		end--;
	return (size_t)(end - at) == strlen(text) && memcmp(at, text, strlen(text)) == 0;
}

bool markdown_line_is_blank(const struct markdown_file *file, size_t line)
{
	return markdown_line_is(file, line, "");
}

bool markdown_line_has_ends(const struct markdown_file *file, size_t line, const char *start,
			    const char *end)
{
	const struct markdown_line *at = &file->lines[line];
	size_t size = at->end - at->from, start_size = strlen(start), end_size = strlen(end);

	return size >= start_size + end_size &&
	       memcmp(file->bytes + at->from, start, start_size) == 0 &&
	       memcmp(file->bytes + at->end - end_size, end, end_size) == 0;
}

const char *markdown_line_end(const struct markdown_file *file, size_t line)
{
	const struct markdown_line *at = &file->lines[line];

	if (at->next == at->end)
		at = &file->lines[0];
	if (at->next == at->end)
		return "\n";
	if (file->bytes[at->end] == '\n')
		return "\n";
	return at->next - at->end == 2 ? "\r\n" : "\r";
}

void text_add_lines(struct text *out, const char *text, const char *line_end)
{
	while (*text) {
		size_t size = strcspn(text, "\n");

		text_add_bytes(out, text, size);
		text += size;
		if (!*text)
			return;
		text_add(out, line_end);
		text++;
	}
}
