#include "reports/splice/markdown_blocks.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/bug.h"
#include "reports/splice/markdown_inlines.h"

/* cmark-gfm shows its tree before the inlines are read only to an extension that is asked what a
 * line opens. A paragraph in front of the file makes it ask. */
#define FIRST_LINES "x\n\n"
#define FIRST_LINE_COUNT 2

/* The registry of cmark-gfm is the process's, and cannot be had otherwise. */
static pthread_once_t registered = PTHREAD_ONCE_INIT;

/* What is new is zero: cmark-gfm does not end the source of an empty heading with a NUL. */
static void *reallocate(void *memory, size_t size)
{
	return memory ? xrealloc(memory, size) : xcalloc(1, size);
}

static cmark_mem zeroing_allocator = { xcalloc, reallocate, free };

struct reading {
	struct markdown_file *file;
	const char *marker;
	cmark_node *document;
	cmark_node_type cell; /* the type of cells of tables, which has no name in the headers */
	struct inline_texts texts;
	size_t *headings; /* which of the texts are the headings of the file */
	size_t heading_count, heading_capacity;
};

/* Opens nothing: learns where the document is. */
static cmark_node *see_document(cmark_syntax_extension *self, int indented, cmark_parser *parser,
				cmark_node *parent, unsigned char *input, int size)
{
	struct reading *reading = cmark_syntax_extension_get_private(self);

	(void)indented, (void)parser, (void)input, (void)size;
	while (cmark_node_parent(parent))
		parent = cmark_node_parent(parent);
	reading->document = parent;
	return NULL;
}

static int contains_no_inlines(cmark_syntax_extension *self, cmark_node *node)
{
	(void)self, (void)node;
	return 0;
}

static size_t node_line(const struct markdown_file *file, cmark_node *node)
{
	int line = cmark_node_get_start_line(node) - FIRST_LINE_COUNT;

	if (line < 1 || (size_t)line > file->line_count)
		BUG("%s: a block in line %d of %zu", file->path, line, file->line_count);
	return (size_t)line - 1;
}

static bool holds_inlines(const struct reading *reading, cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);

	return type == CMARK_NODE_PARAGRAPH || type == CMARK_NODE_HEADING || type == reading->cell;
}

/* The line of a text, or one above: cells of tables, and what stands directly above a table, don't
 * tell their lines. */
static size_t text_line(const struct markdown_file *file, cmark_node *node)
{
	for (; node; node = cmark_node_parent(node)) {
		cmark_node *previous = cmark_node_previous(node);
		int end = previous ? cmark_node_get_end_line(previous) : 0;

		if (cmark_node_get_start_line(node) > FIRST_LINE_COUNT)
			return node_line(file, node);
		if (end > FIRST_LINE_COUNT && (size_t)end - FIRST_LINE_COUNT < file->line_count)
			return (size_t)end - FIRST_LINE_COUNT;
	}
	return 0;
}

static bool line_has(const struct markdown_file *file, size_t line, const char *text)
{
	const struct markdown_line *at = &file->lines[line];

	return memmem(file->bytes + at->from, at->end - at->from, text, strlen(text));
}

/* The first lines from this one on that have a marker. */
static void add_markers(struct reading *reading, size_t line, size_t count, bool alone)
{
	struct markdown_file *file = reading->file;

	for (; count && line < file->line_count; line++) {
		if (!line_has(file, line, reading->marker))
			continue;
		count--;
		*ARRAY_PUSH(file->markers, file->marker_count, file->marker_capacity) =
			(struct markdown_marker){ line, alone };
	}
}

static void take_html(struct reading *reading, cmark_node *node)
{
	const char *literal = cmark_node_get_literal(node), *end = strpbrk(literal, "\r\n");
	bool alone =
		cmark_node_parent(node) == reading->document && (!end || !end[strspn(end, "\r\n")]);
	size_t count = 0;

	for (const char *at = literal; (at = strstr(at, reading->marker)); at++)
		count++;
	add_markers(reading, node_line(reading->file, node), count, alone);
}

static struct err *take_text(struct reading *reading, cmark_node *node)
{
	struct markdown_file *file = reading->file;
	const char *source = cmark_node_get_string_content(node);
	bool is_heading = cmark_node_get_type(node) == CMARK_NODE_HEADING &&
			  cmark_node_parent(node) == reading->document;

	if (!is_heading && (!reading->marker || !strstr(source, reading->marker)))
		return NULL;
	if (is_heading) {
		*ARRAY_PUSH(reading->headings, reading->heading_count, reading->heading_capacity) =
			reading->texts.count;
		*ARRAY_PUSH(file->headings, file->heading_count, file->heading_capacity) =
			(struct markdown_heading){
				.level = (unsigned)cmark_node_get_heading_level(node),
				.line = node_line(file, node),
			};
	}
	return inline_texts_add(&reading->texts, file, text_line(file, node), source,
				reading->marker);
}

/* Whether the line ends a code block with such a fence. */
static bool closes_fence(const struct markdown_file *file, size_t line, char fence, size_t size)
{
	const char *at = file->bytes + file->lines[line].from;
	const char *end = file->bytes + file->lines[line].end;
	size_t found = 0;

	while (at < end && *at == ' ')
		at++;
	for (; at < end && *at == fence; at++)
		found++;
	while (at < end && (*at == ' ' || *at == '\t'))
		at++;
	return at == end && found >= size;
}

/* Whether a code block or a comment goes on to the end of the file because nothing ends it. */
static bool is_open(const struct markdown_file *file, cmark_node *node, size_t from, size_t end)
{
	int size = 0, offset;
	char fence = 0;

	if (cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK)
		return !strstr(cmark_node_get_literal(node), "-->");
	if (!cmark_node_get_fenced(node, &size, &offset, &fence))
		return false;
	return end - from < 2 || !closes_fence(file, end - 1, fence, (size_t)size);
}

static void take_literal(struct reading *reading, cmark_node *node)
{
	struct markdown_file *file = reading->file;
	bool is_code = cmark_node_get_type(node) == CMARK_NODE_CODE_BLOCK;
	size_t from, end = (size_t)cmark_node_get_end_line(node) - FIRST_LINE_COUNT;

	if (cmark_node_parent(node) != reading->document ||
	    (!is_code && strncmp(cmark_node_get_literal(node), "<!--", 4) != 0))
		return;
	from = node_line(file, node);
	if (end > file->line_count)
		end = file->line_count;
	for (size_t line = from; line < end; line++)
		file->lines[line].literal_end = end;
	if (is_open(file, node, from, end))
		file->open_block = from + 1;
}

static struct err *take_node(struct reading *reading, cmark_node *node)
{
	cmark_node_type type = cmark_node_get_type(node);

	if (holds_inlines(reading, node))
		return take_text(reading, node);
	if (type == CMARK_NODE_HTML_BLOCK && reading->marker &&
	    strstr(cmark_node_get_literal(node), reading->marker))
		take_html(reading, node);
	if (type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK)
		take_literal(reading, node);
	return NULL;
}

static struct err *take_blocks(struct reading *reading)
{
	cmark_iter *iter = cmark_iter_new(reading->document);
	cmark_event_type event;
	struct err *err = NULL;

	while (!err && (event = cmark_iter_next(iter)) != CMARK_EVENT_DONE)
		if (event == CMARK_EVENT_ENTER)
			err = take_node(reading, cmark_iter_get_node(iter));
	cmark_iter_free(iter);
	return err;
}

static int compare_markers(const void *a, const void *b)
{
	const struct markdown_marker *left = a, *right = b;

	return (left->line > right->line) - (left->line < right->line);
}

static void take_inlines(struct reading *reading)
{
	struct markdown_file *file = reading->file;
	struct inline_texts *texts = &reading->texts;

	inline_texts_read(texts, file, reading->marker);
	for (size_t i = 0; i < file->heading_count; i++)
		file->headings[i].text = texts->items[reading->headings[i]].flat;
	for (size_t i = 0; i < texts->count; i++)
		add_markers(reading, texts->items[i].line, texts->items[i].markers, false);
	if (file->marker_count)
		qsort(file->markers, file->marker_count, sizeof(*file->markers), compare_markers);
}

/* All blocks are there now: say of each that it has no inlines. */
static void leave_inlines(struct reading *reading, cmark_syntax_extension *extension)
{
	cmark_iter *iter = cmark_iter_new(reading->document);

	while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);

		if (strcmp(cmark_node_get_type_string(node), "table_cell") == 0)
			reading->cell = cmark_node_get_type(node);
		if (holds_inlines(reading, node))
			cmark_node_set_syntax_extension(node, extension);
	}
	cmark_iter_free(iter);
}

/* Tables are read as GitHub does: the line under one is not the underline of a heading. */
static struct err *read_blocks(struct reading *reading, cmark_parser *parser,
			       cmark_syntax_extension *extension)
{
	const struct markdown_file *file = reading->file;
	cmark_syntax_extension *table = cmark_find_syntax_extension("table");
	size_t from = file->line_count ? file->lines[0].from : 0;
	struct err *err;

	if (!table || !cmark_parser_attach_syntax_extension(parser, table) ||
	    !cmark_parser_attach_syntax_extension(parser, extension))
		return err_new(ERR_FORMAT, "this cmark-gfm has no extension for tables");
	cmark_parser_feed(parser, FIRST_LINES, strlen(FIRST_LINES));
	cmark_parser_feed(parser, file->bytes + from, file->size - from);
	if (file->line_count &&
	    file->lines[file->line_count - 1].next == file->lines[file->line_count - 1].end)
		cmark_parser_feed(parser, "\n", 1);
	if (!reading->document)
		BUG("%s: cmark-gfm has not asked what a line opens", file->path);
	leave_inlines(reading, extension);
	reading->document = cmark_parser_finish(parser);
	err = take_blocks(reading);
	cmark_node_free(reading->document);
	return err;
}

struct err *markdown_blocks_read(struct markdown_file *file, const char *marker)
{
	struct reading reading = { .file = file, .marker = marker, .cell = CMARK_NODE_NONE };
	cmark_syntax_extension *extension = cmark_syntax_extension_new("blocks");
	cmark_parser *parser = cmark_parser_new_with_mem(CMARK_OPT_SOURCEPOS, &zeroing_allocator);
	struct err *err;

	pthread_once(&registered, cmark_gfm_core_extensions_ensure_registered);
	cmark_syntax_extension_set_private(extension, &reading, NULL);
	cmark_syntax_extension_set_open_block_func(extension, see_document);
	cmark_syntax_extension_set_contains_inlines_func(extension, contains_no_inlines);
	err = read_blocks(&reading, parser, extension);
	cmark_parser_free(parser);
	cmark_syntax_extension_free(cmark_get_default_mem_allocator(), extension);
	if (!err)
		take_inlines(&reading);
	inline_texts_release(&reading.texts);
	free(reading.headings);
	return err;
}
