#include "reports/splice/markdown_inlines.h"

#include <cmark-gfm.h>
#include <stdlib.h>
#include <string.h>

#include "base/bug.h"

/* In steps: each text costs some, each byte some more, and each with each. */
#define COST(size) (((size) + 20) * ((size) + 500))
#define COST_MOST COST((size_t)MARKDOWN_INLINES_MOST)

static size_t count_markers(const char *text, const char *marker)
{
	size_t count = 0;

	while (marker && (text = strstr(text, marker))) {
		text += strlen(marker);
		count++;
	}
	return count;
}

/* As a heading of one line. The `#` behind is markup too: others in front of it are text. */
static void add_source(struct text *out, const char *source)
{
	text_add(out, "# ");
	while (*source) {
		size_t size = strcspn(source, "\r\n");
		size_t line_end = strspn(source + size, "\r\n");
		bool is_break = line_end && size && source[size - 1] == '\\';

		text_add_bytes(out, source, size - is_break);
		text_add_char(out, ' ');
		source += size + line_end;
	}
	text_add(out, " #\n");
}

struct err *inline_texts_add(struct inline_texts *texts, const struct markdown_file *file,
			     size_t line, const char *source, const char *marker)
{
	size_t size = strlen(source);

	texts->cost += COST(size);
	if (texts->cost > COST_MOST)
		return err_new(ERR_FORMAT,
			       "%s:%zu: headings, and paragraphs that hold a marker, are too long "
			       "or too many up to here: one alone may have %d bytes, ten thousand "
			       "50 each",
			       file->path, line + 1, MARKDOWN_INLINES_MOST);
	add_source(&texts->document, source);
	texts->has_brackets |= strchr(source, '[') != NULL;
	*ARRAY_PUSH(texts->items, texts->count, texts->capacity) =
		(struct inline_text){ .line = line, .markers = count_markers(source, marker) };
	return NULL;
}

/* Whatever looks like a definition of a link, of which only the name matters. */
static void add_definitions(struct text *out, const struct markdown_file *file)
{
	for (size_t i = 0; i < file->line_count; i++) {
		const char *at = file->bytes + file->lines[i].from;
		const char *end = file->bytes + file->lines[i].end, *close;

		for (unsigned blanks = 0; blanks < 3 && at < end && *at == ' '; blanks++)
			at++;
		if (file->lines[i].literal_end || at == end || *at != '[')
			continue;
		close = memchr(at, ']', (size_t)(end - at));
		if (!close || close + 1 == end || close[1] != ':')
			continue;
		text_add_char(out, '\n');
		text_add_bytes(out, at, (size_t)(close - at));
		text_add(out, "]: x\n");
	}
}

static void read_text(struct inline_text *text, struct arena *arena, cmark_node *heading,
		      const char *marker)
{
	cmark_iter *iter = cmark_iter_new(heading);
	struct text flat = { 0 };
	size_t markers = 0;

	while (cmark_iter_next(iter) != CMARK_EVENT_DONE) {
		cmark_node *node = cmark_iter_get_node(iter);
		cmark_node_type type = cmark_node_get_type(node);

		if (type == CMARK_NODE_TEXT || type == CMARK_NODE_CODE)
			text_add(&flat, cmark_node_get_literal(node));
		else if (type == CMARK_NODE_HTML_INLINE)
			markers += count_markers(cmark_node_get_literal(node), marker);
	}
	cmark_iter_free(iter);
	/* One that is there only because two lines are one now does not count. */
	text->markers = markers < text->markers ? markers : text->markers;
	text->flat = arena_strdup(arena, text_string(&flat));
	text_release(&flat);
}

void inline_texts_read(struct inline_texts *texts, struct markdown_file *file, const char *marker)
{
	cmark_node *document, *node;

	if (texts->has_brackets)
		add_definitions(&texts->document, file);
	document = cmark_parse_document(text_string(&texts->document), texts->document.size,
					CMARK_OPT_DEFAULT);
	node = cmark_node_first_child(document);
	for (size_t i = 0; i < texts->count; i++) {
		if (!node || cmark_node_get_type(node) != CMARK_NODE_HEADING)
			BUG("%s: text %zu of %zu is no heading", file->path, i, texts->count);
		read_text(&texts->items[i], &file->arena, node, marker);
		node = cmark_node_next(node);
	}
	cmark_node_free(document);
}

void inline_texts_release(struct inline_texts *texts)
{
	free(texts->items);
	text_release(&texts->document);
}
