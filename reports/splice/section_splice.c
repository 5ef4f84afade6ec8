#include "reports/splice/section_splice.h"

#include <string.h>

#include "base/bug.h"
#include "base/nearest.h"
#include "reports/splice/markdown_file.h"

#define MARKER "<!-- symdrift notes:"
#define BEGIN MARKER " begin -->"
#define END MARKER " end -->"
#define NO_LINE ((size_t)-1)
#define HEADINGS_NAMED 8

/* What of a heading is its name: "Unreleased" of "[Unreleased] - 2026-01-01". */
static size_t name_size(const char *text, size_t *ret_start)
{
	size_t size;

	if (text[0] == '[' && text[1] != '[' && strchr(text, ']')) {
		*ret_start = 1;
		return strcspn(text + 1, "]");
	}
	*ret_start = 0;
	size = strlen(text);
	for (const char *at = text; (at = strchr(at, ' ')); at++) {
		const char *behind = at + strspn(at, " ");
		bool ends = *behind == '(' || strncmp(behind, "- ", 2) == 0 ||
			    strncmp(behind, "– ", strlen("– ")) == 0 ||
			    strncmp(behind, "— ", strlen("— ")) == 0;

		if (ends && at > text)
			return (size_t)(at - text);
	}
	return size;
}

/* `name` may be in brackets too. */
static bool is_named(const char *text, const char *name)
{
	size_t start, size = name_size(text, &start), wanted = strlen(name);

	if (strcmp(text, name) == 0)
		return true;
	if (wanted > 2 && name[0] == '[' && name[wanted - 1] == ']') {
		name++;
		wanted -= 2;
	}
	return size == wanted && memcmp(text + start, name, size) == 0;
}

/* The names of all headings, in the arena. */
static const char **heading_names(const struct markdown_file *file, struct arena *arena)
{
	const char **names = ARENA_ARRAY(arena, const char *, file->heading_count);

	for (size_t i = 0; i < file->heading_count; i++) {
		size_t start, size = name_size(file->headings[i].text, &start);
		char *name = arena_strdup(arena, file->headings[i].text + start);

		name[size] = '\0';
		names[i] = name;
	}
	return names;
}

static struct err *unknown_heading(const struct markdown_file *file, const char *name)
{
	size_t count = file->heading_count;
	struct text known = { 0 };
	struct arena arena;
	const char **names, *nearest;
	struct err *err;

	arena_init(&arena);
	names = heading_names(file, &arena);
	nearest = nearest_word(name, names, count);
	if (nearest)
		text_printf(&known, "did you mean `%s`?", nearest);
	else
		text_add(&known, count ? "there are" : "there are no headings at all");
	for (size_t i = 0; i < count && i < HEADINGS_NAMED && !nearest; i++)
		text_printf(&known, "%s `%s`", i ? "," : "", names[i]);
	if (count > HEADINGS_NAMED && !nearest)
		text_printf(&known, " and %zu more", count - HEADINGS_NAMED);
	err = err_new(ERR_FORMAT, "%s: no heading is called `%s`; %s", file->path, name,
		      text_string(&known));
	arena_release(&arena);
	text_release(&known);
	return err;
}

static struct err *find_heading(const struct markdown_file *file, const char *name,
				size_t *ret_index)
{
	*ret_index = NO_LINE;
	for (size_t i = 0; i < file->heading_count; i++) {
		if (!is_named(file->headings[i].text, name))
			continue;
		if (*ret_index != NO_LINE)
			return err_new(ERR_FORMAT,
				       "%s:%zu: the heading `%s` is there twice, first in line "
				       "%zu: rename one of them",
				       file->path, file->headings[i].line + 1, name,
				       file->headings[*ret_index].line + 1);
		*ret_index = i;
	}
	if (*ret_index == NO_LINE)
		return unknown_heading(file, name);
	if (file->headings[*ret_index].level == 6)
		return err_new(ERR_FORMAT,
			       "%s:%zu: below a heading of level 6 there can be no other: take one "
			       "of level 5 or above",
			       file->path, file->headings[*ret_index].line + 1);
	return NULL;
}

/* The line of the next heading that is not below this one; behind the last line if there is
 * none. */
static size_t section_end(const struct markdown_file *file, size_t index)
{
	for (size_t i = index + 1; i < file->heading_count; i++)
		if (file->headings[i].level <= file->headings[index].level)
			return file->headings[i].line;
	return file->line_count;
}

/* The part of a section; NO_LINE: there is none. */
struct part {
	size_t begin, end; /* lines of the markers */
};

static struct err *check_marker(const struct markdown_file *file, size_t i, bool *ret_begins)
{
	size_t line = file->markers[i].line;

	*ret_begins = markdown_line_is(file, line, BEGIN);
	if (!*ret_begins && !markdown_line_is(file, line, END))
		return err_new(ERR_FORMAT,
			       "%s:%zu: looks like a marker of symdrift, but is neither `" BEGIN
			       "` nor `" END "` alone on its line",
			       file->path, line + 1);
	if (!file->markers[i].alone)
		return err_new(ERR_FORMAT,
			       "%s:%zu: this marker stands inside of something else (a list, a "
			       "quote, other HTML): it must have no other block around it",
			       file->path, line + 1);
	return NULL;
}

/* What a pair of markers that were found is to the section [from, to). */
static struct err *take_part(const struct markdown_file *file, size_t from, size_t to,
			     struct part found, struct part *part)
{
	bool begins = found.begin > from && found.begin < to;
	bool ends = found.end > from && found.end < to;

	if (!begins && !ends && !(found.begin < from && found.end > from))
		return NULL;
	if (!begins || !ends)
		return err_new(ERR_FORMAT,
			       "%s:%zu: the part that begins here is not within one section: it "
			       "ends in line %zu, the section is in lines %zu to %zu",
			       file->path, found.begin + 1, found.end + 1, from + 1, to);
	if (part->begin != NO_LINE)
		return err_new(ERR_FORMAT,
			       "%s:%zu: a second generated part; the first begins in line %zu: "
			       "remove one of them",
			       file->path, found.begin + 1, part->begin + 1);
	*part = found;
	return NULL;
}

/* All markers of the file must come in pairs, wherever they are. */
static struct err *find_part(const struct markdown_file *file, size_t from, size_t to,
			     struct part *ret)
{
	size_t open = NO_LINE;
	struct err *err;

	*ret = (struct part){ NO_LINE, NO_LINE };
	for (size_t i = 0; i < file->marker_count; i++) {
		size_t line = file->markers[i].line;
		bool begins;

		err = check_marker(file, i, &begins);
		if (err)
			return err;
		if (begins && open != NO_LINE)
			return err_new(ERR_FORMAT,
				       "%s:%zu: a generated part begins inside of the one that "
				       "begins in line %zu",
				       file->path, line + 1, open + 1);
		if (!begins && open == NO_LINE)
			return err_new(ERR_FORMAT,
				       "%s:%zu: a generated part ends here that begins nowhere",
				       file->path, line + 1);
		if (!begins) {
			err = take_part(file, from, to, (struct part){ open, line }, ret);
			if (err)
				return err;
		}
		open = begins ? line : NO_LINE;
	}
	if (open != NO_LINE)
		return err_new(ERR_FORMAT,
			       "%s:%zu: the generated part that begins here has no end: put `" END
			       "` behind it, or remove what is left of it",
			       file->path, open + 1);
	return NULL;
}

/* `[name]: target` at the very beginning of a line. */
static bool is_link_definition(const struct markdown_file *file, size_t line)
{
	const char *at = file->bytes + file->lines[line].from;
	const char *end = file->bytes + file->lines[line].end;
	const char *close = at < end && *at == '[' ? memchr(at, ']', (size_t)(end - at)) : NULL;

	return close && close > at + 1 && close + 1 < end && close[1] == ':';
}

/* The last line of the section that is not empty. Where it ends the file, definitions of links
 * that stand together at the end are the file's, not the section's. */
static size_t last_line(const struct markdown_file *file, size_t heading, size_t end)
{
	bool ends_file = end == file->line_count;
	size_t last = end - 1, above;

	while (last > heading && markdown_line_is_blank(file, last))
		last--;
	for (above = last; above > heading && ends_file && is_link_definition(file, above);)
		above--;
	if (above == last || !markdown_line_is_blank(file, above))
		return last;
	while (above > heading && markdown_line_is_blank(file, above))
		above--;
	return above;
}

static void place_new(const struct markdown_file *file, size_t heading, size_t end,
		      struct section_place *place)
{
	size_t last = last_line(file, heading, end);
	const struct markdown_line *line = &file->lines[last];

	place->from = place->to = line->next;
	place->lone_before = line->next == line->end;
	place->close_before = true;
	place->close_after = last + 1 < file->line_count && !markdown_line_is_blank(file, last + 1);
}

static struct err *find_in(const struct markdown_file *file, const char *heading,
			   struct section_place *ret)
{
	struct part part = { NO_LINE, NO_LINE };
	size_t index = 0, from = 0, to = 0;
	struct err *err = find_heading(file, heading, &index);

	if (!err) {
		from = file->headings[index].line;
		to = section_end(file, index);
		err = find_part(file, from, to, &part);
	}
	if (err)
		return err;
	*ret = (struct section_place){
		.level = file->headings[index].level,
		.line_end = markdown_line_end(file, from),
	};
	if (part.begin == NO_LINE) {
		place_new(file, from, to, ret);
	} else {
		ret->from = file->lines[part.begin].from;
		ret->to = file->lines[part.end].end;
	}
	return NULL;
}

struct err *section_find(const char *path, const struct text *file, const char *heading,
			 struct section_place *ret)
{
	struct markdown_file parsed;
	struct err *err = markdown_file_parse(path, text_string(file), file->size, MARKER, &parsed);

	if (err)
		return err;
	err = find_in(&parsed, heading, ret);
	markdown_file_release(&parsed);
	return err;
}

/* The part with its markers, without the end of its last line. */
static void add_part(struct text *out, const char *markdown, const char *line_end)
{
	text_add(out, BEGIN);
	text_add(out, line_end);
	text_add(out, line_end);
	text_add_lines(out, markdown, line_end);
	text_add(out, line_end);
	text_add(out, END);
}

/* Read again, the part must be where it was put: behind a code block or a comment that never ends
 * it would be swallowed. */
static struct err *check_result(const char *path, const struct text *out, const char *heading,
				size_t from, size_t to)
{
	struct section_place place;
	struct err *err = section_find(path, out, heading, &place);

	if (!err && place.from == from && place.to == to)
		return NULL;
	err_free(err);
	return err_new(ERR_FORMAT,
		       "%s: the end of the section `%s` is inside of a block that does not end (a "
		       "code block, a comment, HTML): nothing can be added there",
		       path, heading);
}

struct err *section_splice(const char *path, const struct text *file, const char *heading,
			   const char *markdown, struct text *out)
{
	size_t start = out->size, from, to;
	struct section_place place;
	struct text result = { 0 };
	struct err *err = section_find(path, file, heading, &place);

	if (err)
		return err;
	text_add_bytes(&result, text_string(file), place.from);
	if (place.lone_before)
		text_add(&result, place.line_end);
	if (place.close_before)
		text_add(&result, place.line_end);
	from = result.size;
	add_part(&result, markdown, place.line_end);
	to = result.size;
	if (place.close_before && !place.lone_before)
		text_add(&result, place.line_end);
	if (place.close_after)
		text_add(&result, place.line_end);
	text_add_bytes(&result, text_string(file) + place.to, file->size - place.to);
	err = check_result(path, &result, heading, from, to);
	if (!err)
		text_add_bytes(out, text_string(&result), result.size);
	else
		text_cut(out, start);
	text_release(&result);
	return err;
}
