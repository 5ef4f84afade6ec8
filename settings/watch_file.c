#include "settings/watch_file.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/nearest.h"
#include "base/text.h"

#define MOST_BYTES (4 * 1024 * 1024)
#define MOST_NAMES 100000
#define MOST_GLOBS 1000

#define BLANKS " \t\r\v\f"

struct watch_reader {
	const char *path;
	struct watch_list *list;
	size_t first;        /* index of the file's first entry */
	const char *section; /* NULL: none yet */
	size_t line, glob_count;
};

static struct err *err_here(const struct watch_reader *reader, struct err *err)
{
	return err_wrap(err, "%s:%zu", reader->path, reader->line);
}

/* --- words --- */

/* Cut blanks off both ends, in place. */
static char *trim(char *text)
{
	size_t size;

	text += strspn(text, BLANKS);
	size = strlen(text);
	while (size && strchr(BLANKS, text[size - 1]))
		size--;
	text[size] = '\0';
	return text;
}

/* `#1}` is the number of a lambda or of a type without name. */
static bool is_number_of_name(const char *text)
{
	size_t digits = strspn(text + 1, "0123456789");

	return digits && text[1 + digits] == '}';
}

static void cut_comment(char *line)
{
	char *sign = line;

	while ((sign = strchr(sign, '#'))) {
		if (!is_number_of_name(sign)) {
			*sign = '\0';
			return;
		}
		sign++;
	}
}

/* Whether `must=` follows, blanks aside. */
static bool begins_with_must(const char *text)
{
	if (strncmp(text, "must", 4) != 0)
		return false;
	text += 4;
	return text[strspn(text, BLANKS)] == '=';
}

/* The `:` between a name and what it must be, or NULL. No spelling of a name has one with a blank
 * behind it. */
static char *find_separator(char *line)
{
	for (char *sign = line; (sign = strchr(sign, ':')); sign++) {
		if (sign[1] == '\0' || strchr(BLANKS, sign[1]))
			return sign;
		if (begins_with_must(sign + 1) && !(sign > line && sign[-1] == ':'))
			return sign;
	}
	return NULL;
}

/* --- requirements --- */

static struct err *add_must(const char *word, unsigned *must)
{
	const char *names[32];
	size_t count = 0;

	if (!*word)
		return err_new(ERR_FORMAT, "must= has an empty word");
	for (unsigned bit = 1; bit <= MUST_SIGNATURE; bit <<= 1) {
		names[count] = must_name((enum must)bit);
		if (strcmp(word, names[count++]) != 0)
			continue;
		*must |= bit;
		return NULL;
	}
	return err_unknown_word("requirement", word, names, count);
}

/* What is behind the separator: `must=present,unique`. */
static struct err *read_must(char *text, unsigned *ret)
{
	static const char *const settings[] = { "must" };
	char *values = strchr(text, '=');
	struct err *err = NULL;

	*ret = 0;
	if (values)
		*values++ = '\0';
	text = trim(text);
	if (!*text && !values)
		return err_new(ERR_FORMAT, "nothing behind `:`: wanted is `NAME: must=present`");
	if (strcmp(text, "must") != 0)
		return err_unknown_word("setting", text, settings, 1);
	if (!values || !*trim(values))
		return err_new(ERR_FORMAT, "must= says nothing: wanted is `NAME: must=present`");
	while (values && !err)
		err = add_must(trim(strsep(&values, ",")), ret);
	return err;
}

/* --- lines --- */

/* Whether it is one pair of brackets. */
static bool is_section(const char *line)
{
	const char *end = strchr(line, ']');

	return line[0] == '[' && end && end[1] == '\0';
}

static struct err *begin_section(struct watch_reader *reader, char *line)
{
	line[strlen(line) - 1] = '\0';
	line = trim(line + 1);
	if (!*line)
		return err_new(ERR_FORMAT, "a section without a name");
	if (find_separator(line))
		return err_new(ERR_FORMAT, "[%s] is a section, which cannot have `must=`", line);
	reader->section = arena_strdup(&reader->list->arena, line);
	return NULL;
}

/* What no name has behind a blank: a colon was forgotten. Other names may have blanks. */
static struct err *check_colon(const char *name)
{
	for (const char *at = name + strcspn(name, BLANKS); *at; at += strcspn(at, BLANKS)) {
		const char *blank = at;

		at += strspn(at, BLANKS);
		if (begins_with_must(at))
			return err_new(ERR_FORMAT,
				       "`%s` is no name of a function (did you mean `%.*s: %s`?)",
				       name, (int)(blank - name), name, at);
	}
	return NULL;
}

static struct err *check_name(struct watch_reader *reader, const char *name, bool has_must)
{
	struct err *err = check_colon(name);

	if (err)
		return err;
	if (!*name)
		return err_new(ERR_FORMAT, "no name in front of `:`");
	if (name[0] == '[' && !strchr(name, ']'))
		return err_new(ERR_FORMAT, "the section `%s` does not end: there is no `]`", name);
	if (has_must && is_section(name))
		return err_new(ERR_FORMAT, "%s is a section, which cannot have `must=`", name);
	if (reader->list->count - reader->first == MOST_NAMES)
		return err_new(ERR_FORMAT, "more than %d names", MOST_NAMES);
	reader->glob_count += strpbrk(name, "*?[") != NULL;
	if (reader->glob_count > MOST_GLOBS)
		return err_new(ERR_FORMAT, "more than %d globs", MOST_GLOBS);
	return NULL;
}

static struct err *add_entry(struct watch_reader *reader, char *line)
{
	struct watch_list *list = reader->list;
	char *separator = find_separator(line);
	struct err *err = NULL;
	unsigned must = 0;

	if (separator) {
		*separator = '\0';
		line = trim(line);
	}
	err = check_name(reader, line, separator != NULL);
	if (!err && separator)
		err = read_must(separator + 1, &must);
	if (err)
		return err;
	*ARRAY_PUSH(list->entries, list->count, list->capacity) = (struct watch_entry){
		.name = arena_strdup(&list->arena, line),
		.file = reader->path,
		.line = reader->line,
		.section = reader->section,
		.must = must,
	};
	return NULL;
}

static struct err *read_line(struct watch_reader *reader, char *line)
{
	cut_comment(line);
	line = trim(line);
	if (!*line)
		return NULL;
	return err_here(reader,
			is_section(line) ? begin_section(reader, line) : add_entry(reader, line));
}

/* --- the file --- */

static int compare_entries(const void *left, const void *right)
{
	const struct watch_entry *const *a = left, *const *b = right;
	int order = strcmp((*a)->name, (*b)->name);

	return order ? order : ((*a)->line > (*b)->line) - ((*a)->line < (*b)->line);
}

/* A name that stands twice must be the same both times. */
static struct err *check_twins(const struct watch_reader *reader)
{
	size_t count = reader->list->count - reader->first;
	const struct watch_entry **sorted = xcalloc(count, sizeof(*sorted));
	struct err *err = NULL;

	for (size_t i = 0; i < count; i++)
		sorted[i] = &reader->list->entries[reader->first + i];
	qsort(sorted, count, sizeof(*sorted), compare_entries);
	for (size_t i = 1; i < count && !err; i++) {
		const struct watch_entry *entry = sorted[i], *twin = sorted[i - 1];

		if (strcmp(entry->name, twin->name) == 0 && entry->must != twin->must)
			err = err_new(ERR_FORMAT,
				      "%s:%zu: `%s` has other requirements than in line %zu",
				      reader->path, entry->line, entry->name, twin->line);
	}
	free(sorted);
	return err;
}

static struct err *read_lines(struct watch_reader *reader, struct text *text)
{
	static const char mark[] = "\xef\xbb\xbf"; /* of UTF-8, as some editors put it */
	char *rest = text->data;
	struct err *err = NULL;

	if (rest && strncmp(rest, mark, strlen(mark)) == 0)
		rest += strlen(mark);
	while (rest && !err) {
		reader->line++;
		err = read_line(reader, strsep(&rest, "\n"));
	}
	if (!err && reader->list->count == reader->first)
		err = err_new(ERR_FORMAT, "%s: the list names no function", reader->path);
	return err ? err : check_twins(reader);
}

static struct err *check_bytes(const char *path, const struct text *text)
{
	const char *nul = text->size ? memchr(text->data, '\0', text->size) : NULL;
	size_t line = 1;

	if (!nul)
		return NULL;
	for (const char *at = text->data; at < nul; at++)
		line += *at == '\n';
	return err_new(ERR_FORMAT, "%s:%zu: a NUL byte: this is no list of names", path, line);
}

static struct err *read_bytes(const char *path, FILE *file, struct text *text)
{
	char block[4096];
	size_t size;

	while ((size = fread(block, 1, sizeof(block), file)) > 0) {
		text_add_bytes(text, block, size);
		if (text->size > MOST_BYTES)
			return err_new(ERR_FORMAT, "%s: is larger than %d bytes: no watch list",
				       path, MOST_BYTES);
	}
	return ferror(file) ? err_errno("%s: cannot be read", path) : check_bytes(path, text);
}

struct err *watch_file_read(const char *path, struct watch_list *list)
{
	struct watch_reader reader = { .list = list, .first = list->count };
	FILE *file = fopen(path, "re");
	struct text text = { 0 };
	struct err *err;

	if (!file)
		return err_errno("%s: cannot be opened", path);
	reader.path = arena_strdup(&list->arena, path);
	err = read_bytes(path, file, &text);
	fclose(file);
	if (!err)
		err = read_lines(&reader, &text);
	text_release(&text);
	return err;
}

void watch_list_release(struct watch_list *list)
{
	free(list->entries);
	free(list->notes);
	arena_release(&list->arena);
	*list = (struct watch_list){ 0 };
}
