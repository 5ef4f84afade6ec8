#include "reports/splice/report_splice.h"

#include <stdlib.h>
#include <string.h>

#include "reports/splice/report_shape.h"

#define TITLE "# Function: <code>"
#define TITLE_END "</code>"
#define TITLE_TEXT "Function: "
#define LINKAGE "Linkage name: `"

/* A document with its two sections. */
struct document {
	struct markdown_file file;
	size_t title; /* line */
	const char *title_text;
	size_t headings[REPORT_SECTIONS]; /* lines */
	size_t ends[REPORT_SECTIONS];     /* of the sections */
	struct report_parts parts[REPORT_SECTIONS];
};

static void document_release(struct document *document)
{
	for (unsigned i = 0; i < REPORT_SECTIONS; i++)
		report_parts_release(&document->parts[i]);
	markdown_file_release(&document->file);
}

static struct err *find_title(struct document *document)
{
	const struct markdown_file *file = &document->file;
	bool found = false;

	for (size_t i = 0; i < file->heading_count; i++) {
		const struct markdown_heading *heading = &file->headings[i];

		if (heading->level != 1 || strncmp(heading->text, TITLE_TEXT, strlen(TITLE_TEXT)))
			continue;
		if (found)
			return err_new(ERR_FORMAT,
				       "%s:%zu: a second `%s`: only the document of one function "
				       "can be updated",
				       file->path, heading->line + 1, TITLE);
		found = true;
		document->title = heading->line;
		document->title_text = heading->text + strlen(TITLE_TEXT);
	}
	if (!found)
		return err_new(ERR_FORMAT,
			       "%s: is no document of a function: there is no heading "
			       "`" TITLE "NAME" TITLE_END "`",
			       file->path);
	if (!markdown_line_has_ends(file, document->title, TITLE, TITLE_END))
		return err_new(ERR_FORMAT, "%s:%zu: the title is not `" TITLE "NAME" TITLE_END "`",
			       file->path, document->title + 1);
	return NULL;
}

static struct err *find_section(struct document *document, enum report_section section)
{
	const struct markdown_file *file = &document->file;
	const char *title = report_section_title(section);
	bool found = false;
	size_t end = file->line_count;

	for (size_t i = 0; i < file->heading_count; i++) {
		const struct markdown_heading *heading = &file->headings[i];

		if (heading->level == 2 && strcmp(heading->text, title) == 0) {
			if (found)
				return err_new(ERR_FORMAT,
					       "%s:%zu: the heading `## %s` is there twice, first "
					       "in line %zu",
					       file->path, heading->line + 1, title,
					       document->headings[section] + 1);
			found = true;
			document->headings[section] = heading->line;
			end = file->line_count;
		} else if (found && heading->level <= 2 && end == file->line_count) {
			end = heading->line;
		}
	}
	document->ends[section] = end;
	if (found)
		return NULL;
	return err_new(ERR_FORMAT, "%s: there is no heading `## %s`", file->path, title);
}

static struct err *document_parse(const char *path, const char *bytes, size_t size,
				  struct document *ret)
{
	struct err *err;

	*ret = (struct document){ 0 };
	err = markdown_file_parse(path, bytes, size, NULL, &ret->file);
	if (err)
		return err;
	if (ret->file.open_block)
		err = err_new(ERR_FORMAT,
			      "%s:%zu: the code block or comment that begins here has no end: what "
			      "symdrift writes behind it can't be told",
			      path, ret->file.open_block);
	if (!err)
		err = find_title(ret);
	for (unsigned i = 0; i < REPORT_SECTIONS && !err; i++) {
		err = find_section(ret, (enum report_section)i);
		if (!err)
			err = report_parts_find(&ret->file, (enum report_section)i,
						ret->headings[i] + 1, ret->ends[i], &ret->parts[i]);
	}
	if (err)
		document_release(ret);
	return err;
}

/* What stands between two texts at the ends of a line. */
static void add_between(struct text *out, const struct markdown_file *file, size_t line,
			const char *start, const char *end)
{
	const struct markdown_line *at = &file->lines[line];

	text_add_bytes(out, file->bytes + at->from + strlen(start),
		       at->end - at->from - strlen(start) - strlen(end));
}

struct err *report_document_name(const char *path, const struct text *file, struct text *ret)
{
	struct document document;
	struct err *err = document_parse(path, text_string(file), file->size, &document);
	size_t line;

	text_clear(ret);
	if (err)
		return err;
	line = document.title + 2;
	if (line < document.file.line_count &&
	    markdown_line_has_ends(&document.file, line, LINKAGE, "`"))
		add_between(ret, &document.file, line, LINKAGE, "`");
	else
		add_between(ret, &document.file, document.title, TITLE, TITLE_END);
	/* Escaped, as the default style does; a name has no `&`. */
	if (strchr(text_string(ret), '&')) {
		text_clear(ret);
		text_add(ret, document.title_text);
	}
	document_release(&document);
	return NULL;
}

/* The lines [from, to), as bytes. */
static void add_lines(struct text *out, const struct markdown_file *file, size_t from, size_t to)
{
	size_t start = file->lines[from].from;

	text_add_bytes(out, file->bytes + start, file->lines[to - 1].next - start);
}

static bool is_one_run(const struct report_parts *parts)
{
	for (size_t i = 1; i < parts->count; i++)
		if (parts->items[i].from != parts->items[i - 1].to)
			return false;
	return true;
}

static bool lines_equal(const struct markdown_file *left, size_t left_line,
			const struct markdown_file *right, size_t right_line)
{
	const struct markdown_line *a = &left->lines[left_line];
	const struct markdown_line *b = &right->lines[right_line];

	return a->end - a->from == b->end - b->from &&
	       memcmp(left->bytes + a->from, right->bytes + b->from, a->end - a->from) == 0;
}

/* Whether both have the same groups in the same order. */
static bool keys_equal(const struct document *old, const struct document *new,
		       enum report_section section)
{
	const struct report_parts *a = &old->parts[section], *b = &new->parts[section];

	for (size_t i = 0; i < a->count && a->count == b->count; i++)
		if (!lines_equal(&old->file, a->items[i].key, &new->file, b->items[i].key))
			return false;
	return a->count == b->count;
}

/* A change of the old document: the lines [from, to) become these parts of the new one. */
struct edit {
	size_t from, to;
	enum report_section section;
	size_t first, count;
};

struct edits {
	struct edit *items;
	size_t count, capacity;
};

static struct err *plan_section(const struct document *old, const struct document *new,
				enum report_section section, struct edits *edits)
{
	const struct report_parts *parts = &old->parts[section];
	size_t count = new->parts[section].count, heading = old->headings[section];
	struct edit edit = { heading + 1, heading + 1, section, 0, count };

	if (is_one_run(parts)) {
		if (parts->count) {
			edit.from = parts->items[0].from;
			edit.to = parts->items[parts->count - 1].to;
		}
		*ARRAY_PUSH(edits->items, edits->count, edits->capacity) = edit;
		return NULL;
	}
	if (!keys_equal(old, new, section))
		return err_new(ERR_FORMAT,
			       "%s:%zu: under %s there is text between the lists, and the new "
			       "lists are of other groups: where they go can't be told",
			       old->file.path, parts->items[0].to + 1,
			       report_section_title(section));
	for (size_t i = 0; i < parts->count; i++)
		*ARRAY_PUSH(edits->items, edits->count, edits->capacity) =
			(struct edit){ parts->items[i].from, parts->items[i].to, section, i, 1 };
	return NULL;
}

/* The new text of an edit, with lines that end as in the old document. */
static void add_edit(struct text *out, const struct document *old, const struct document *new,
		     const struct edit *edit)
{
	const struct report_part *parts = new->parts[edit->section].items + edit->first;
	const struct markdown_file *file = &old->file;
	const char *line_end = markdown_line_end(file, old->headings[edit->section]);
	const struct markdown_line *above = &file->lines[edit->from - 1];
	bool no_end = edit->to == file->line_count &&
		      file->lines[edit->to - 1].next == file->lines[edit->to - 1].end;
	struct text fresh = { 0 };

	for (size_t i = 0; i < edit->count; i++)
		add_lines(&fresh, &new->file, parts[i].from, parts[i].to);
	if (fresh.size && above->next == above->end)
		text_add(out, line_end);
	if (fresh.size && no_end)
		text_cut(&fresh, fresh.size - 1);
	text_add_lines(out, text_string(&fresh), line_end);
	/* A list directly in front of people's text would swallow it. */
	if (fresh.size && edit->from == edit->to && edit->to < file->line_count &&
	    !markdown_line_is_blank(file, edit->to))
		text_add(out, line_end);
	text_release(&fresh);
}

static void apply_edits(struct text *out, const struct document *old, const struct document *new,
			const struct edits *edits)
{
	size_t at = 0;

	for (size_t i = 0; i < edits->count; i++) {
		const struct edit *edit = &edits->items[i];
		size_t from = old->file.lines[edit->from - 1].next;

		text_add_bytes(out, old->file.bytes + at, from - at);
		add_edit(out, old, new, edit);
		at = old->file.lines[edit->to - 1].next;
	}
	text_add_bytes(out, old->file.bytes + at, old->file.size - at);
}

static int compare_edits(const void *a, const void *b)
{
	const struct edit *left = a, *right = b;

	return (left->from > right->from) - (left->from < right->from);
}

static struct err *splice(const struct document *old, const struct document *new, struct text *out)
{
	struct edits edits = { 0 };
	struct err *err = NULL;

	for (unsigned i = 0; i < REPORT_SECTIONS && !err; i++)
		err = plan_section(old, new, (enum report_section)i, &edits);
	if (!err) {
		qsort(edits.items, edits.count, sizeof(*edits.items), compare_edits);
		apply_edits(out, old, new, &edits);
	}
	free(edits.items);
	return err;
}

/* The lists must be found again as they were put there: in a document that escapes nothing, a
 * label can look like anything. */
static struct err *check_result(const char *path, const struct text *result,
				const struct document *new)
{
	struct text again = { 0 };
	struct document document;
	struct err *err = document_parse(path, text_string(result), result->size, &document);
	bool same;

	if (err)
		return err_wrap(err, "the result would be broken");
	err = splice(&document, new, &again);
	same = !err && again.size == result->size &&
	       memcmp(text_string(&again), text_string(result), again.size) == 0;
	if (!err && !same)
		err = err_new(ERR_FORMAT,
			      "%s: what symdrift writes there could not be found again: is there a "
			      "code block or a comment without end above it?",
			      path);
	document_release(&document);
	text_release(&again);
	return err;
}

struct err *report_splice(const char *path, const struct text *file, const char *markdown,
			  struct text *out)
{
	struct document old, new;
	struct text result = { 0 };
	struct err *err = document_parse(path, text_string(file), file->size, &old);

	if (err)
		return err;
	err = document_parse("the new document", markdown, strlen(markdown), &new);
	if (err) {
		document_release(&old);
		return err;
	}
	err = splice(&old, &new, &result);
	if (!err)
		err = check_result(path, &result, &new);
	if (!err)
		text_add_bytes(out, text_string(&result), result.size);
	text_release(&result);
	document_release(&new);
	document_release(&old);
	return err;
}
