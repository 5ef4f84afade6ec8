#include "settings/yaml_reader.h"

#include <stdio.h>
#include <string.h>

#include "base/bug.h"
#include "base/nearest.h"

/* libyaml (0.2.5) takes a time that grows with the square of the nesting and of the number of
 * anchors. */
#define MOST_BYTES (4 * 1024 * 1024)
#define MOST_COPIED (4 * MOST_BYTES)
#define MOST_LEVELS 16
#define MOST_ANCHORS 1000
#define MOST_VALUES 300000

static struct err *err_at(const struct yaml_reader *reader, yaml_mark_t mark, struct err *err)
{
	return err_wrap(err, "%s:%zu:%zu", reader->path, mark.line + 1, mark.column + 1);
}

struct err *yaml_reader_err(const struct yaml_reader *reader, const yaml_node_t *node,
			    struct err *err)
{
	return err_at(reader, node->start_mark, err);
}

size_t node_line(const yaml_node_t *node)
{
	return node->start_mark.line + 1;
}

const char *node_text(const yaml_node_t *node)
{
	return (const char *)node->data.scalar.value;
}

/* --- nodes by a table --- */

static const char *type_name(yaml_node_type_t type)
{
	switch (type) {
	case YAML_MAPPING_NODE:
		return "a mapping";
	case YAML_SEQUENCE_NODE:
		return "a list";
	case YAML_SCALAR_NODE:
		return "a text";
	case YAML_NO_NODE:
		break;
	}
	return "a text or a list";
}

static bool type_fits(yaml_node_type_t type, yaml_node_type_t wanted)
{
	return type == wanted || (wanted == YAML_NO_NODE && type != YAML_MAPPING_NODE);
}

static struct err *yaml_reader_check_type(const struct yaml_reader *reader, const yaml_node_t *node,
					  const char *what, yaml_node_type_t type)
{
	if (type_fits(node->type, type))
		return NULL;
	return yaml_reader_err(reader, node,
			       err_new(ERR_FORMAT, "%s must be %s, not %s", what, type_name(type),
				       type_name(node->type)));
}

/* "(did you mean "builds"?), which can have: name, compare, base, builds" */
static struct err *unknown_key(const struct yaml_reader *reader, const yaml_node_t *key,
			       const char *what, const struct yaml_field *fields, size_t count)
{
	const char **names = xcalloc(count, sizeof(*names)), *nearest;
	struct text known = { 0 };
	struct err *err;

	for (size_t i = 0; i < count; i++)
		names[i] = fields[i].name;
	nearest = nearest_word(node_text(key), names, count);
	if (nearest)
		text_printf(&known, " (did you mean \"%s\"?)", nearest);
	text_printf(&known, " in %s, which can have: ", what);
	for (size_t i = 0; i < count; i++)
		text_printf(&known, "%s%s", i ? ", " : "", names[i]);
	err = err_new(ERR_FORMAT, "unknown key \"%s\"%s", node_text(key), text_string(&known));
	text_release(&known);
	free(names);
	return yaml_reader_err(reader, key, err);
}

static struct err *take_pair(struct yaml_reader *reader, const yaml_node_pair_t *pair,
			     const char *what, const struct yaml_field *fields, size_t count,
			     const yaml_node_t **values)
{
	const yaml_node_t *key = yaml_document_get_node(&reader->document, pair->key);
	const yaml_node_t *value = yaml_document_get_node(&reader->document, pair->value);
	struct err *err = yaml_reader_check_type(reader, key, "a key", YAML_SCALAR_NODE);
	size_t i = 0;

	if (err)
		return err;
	while (i < count && strcmp(node_text(key), fields[i].name) != 0)
		i++;
	if (i == count)
		return unknown_key(reader, key, what, fields, count);
	if (values[i])
		return yaml_reader_err(
			reader, key,
			err_new(ERR_FORMAT, "key \"%s\" is there twice", fields[i].name));
	values[i] = value;
	return yaml_reader_check_type(reader, value, fields[i].name, fields[i].type);
}

struct err *yaml_reader_mapping(struct yaml_reader *reader, const yaml_node_t *node,
				const char *what, const struct yaml_field *fields, size_t count,
				const yaml_node_t **values)
{
	struct err *err = yaml_reader_check_type(reader, node, what, YAML_MAPPING_NODE);

	if (err)
		return err;
	memset(values, 0, count * sizeof(*values));
	for (const yaml_node_pair_t *pair = node->data.mapping.pairs.start;
	     pair < node->data.mapping.pairs.top; pair++) {
		err = take_pair(reader, pair, what, fields, count, values);
		if (err)
			return err;
	}
	for (size_t i = 0; i < count; i++)
		if (fields[i].required && !values[i])
			return yaml_reader_err(
				reader, node,
				err_new(ERR_FORMAT, "%s has no \"%s\"", what, fields[i].name));
	return NULL;
}

static bool is_null(const yaml_node_t *node)
{
	const char *text = node_text(node);

	return node->data.scalar.style == YAML_PLAIN_SCALAR_STYLE &&
	       (strcmp(text, "~") == 0 || strcmp(text, "null") == 0);
}

struct err *yaml_reader_text(struct yaml_reader *reader, const yaml_node_t *node, const char *what,
			     const char **ret)
{
	struct err *err;

	*ret = NULL;
	if (!node)
		return NULL;
	err = yaml_reader_check_type(reader, node, what, YAML_SCALAR_NODE);
	if (err)
		return err;
	if (node->data.scalar.length == 0 || is_null(node))
		return yaml_reader_err(reader, node, err_new(ERR_FORMAT, "%s is empty", what));
	if (strlen(node_text(node)) != node->data.scalar.length)
		return yaml_reader_err(reader, node,
				       err_new(ERR_FORMAT, "%s holds a NUL byte", what));
	reader->copied += node->data.scalar.length;
	if (reader->copied > MOST_COPIED)
		return yaml_reader_err(
			reader, node,
			err_new(ERR_FORMAT, "aliases stand for more than %d bytes", MOST_COPIED));
	*ret = arena_strdup(reader->arena, node_text(node));
	return NULL;
}

struct err *yaml_reader_path(struct yaml_reader *reader, const yaml_node_t *node, const char *what,
			     const char **ret)
{
	struct err *err = yaml_reader_text(reader, node, what, ret);

	if (!err && *ret && (*ret)[0] != '/')
		*ret = arena_printf(reader->arena, "%.*s%s", (int)reader->folder_size, reader->path,
				    *ret);
	return err;
}

size_t node_count(const yaml_node_t *node)
{
	if (node->type != YAML_SEQUENCE_NODE)
		return 1;
	return (size_t)(node->data.sequence.items.top - node->data.sequence.items.start);
}

const yaml_node_t *yaml_reader_item(struct yaml_reader *reader, const yaml_node_t *node, size_t i)
{
	if (node->type != YAML_SEQUENCE_NODE)
		return node;
	return yaml_document_get_node(&reader->document, node->data.sequence.items.start[i]);
}

/* --- the file --- */

static struct err *parser_err(const struct yaml_reader *reader, const yaml_parser_t *parser)
{
	if (parser->error == YAML_MEMORY_ERROR)
		BUG("out of memory");
	if (parser->error == YAML_READER_ERROR)
		return err_new(ERR_FORMAT, "%s: not a text: %s at byte %zu", reader->path,
			       parser->problem, parser->problem_offset);
	return err_at(reader, parser->problem_mark,
		      err_new(ERR_FORMAT, "not valid YAML: %s%s%s", parser->problem,
			      parser->context ? " " : "", parser->context ? parser->context : ""));
}

static void parser_init(const struct yaml_reader *reader, yaml_parser_t *ret)
{
	if (!yaml_parser_initialize(ret))
		BUG("out of memory");
	yaml_parser_set_input_string(ret, (const unsigned char *)text_string(&reader->text),
				     reader->text.size);
}

/* How deep it goes on behind an event: +1, 0, -1. */
static int level_step(const yaml_event_t *event)
{
	switch (event->type) {
	case YAML_SEQUENCE_START_EVENT:
	case YAML_MAPPING_START_EVENT:
		return 1;
	case YAML_SEQUENCE_END_EVENT:
	case YAML_MAPPING_END_EVENT:
		return -1;
	default:
		return 0;
	}
}

static bool has_anchor(const yaml_event_t *event)
{
	return (event->type == YAML_SCALAR_EVENT && event->data.scalar.anchor) ||
	       (event->type == YAML_SEQUENCE_START_EVENT && event->data.sequence_start.anchor) ||
	       (event->type == YAML_MAPPING_START_EVENT && event->data.mapping_start.anchor);
}

static bool has_value(const yaml_event_t *event)
{
	return event->type == YAML_SCALAR_EVENT || event->type == YAML_ALIAS_EVENT ||
	       level_step(event) > 0;
}

/* Go through the file once without building anything: is it worth it? Errors of YAML are left to
 * be told later. */
static struct err *check_limits(const struct yaml_reader *reader)
{
	int level = 0, anchors = 0, values = 0;
	struct err *err = NULL;
	yaml_parser_t parser;
	yaml_event_t event;
	bool end = false;

	parser_init(reader, &parser);
	while (!err && !end && yaml_parser_parse(&parser, &event)) {
		level += level_step(&event);
		anchors += has_anchor(&event);
		values += has_value(&event);
		if (level > MOST_LEVELS)
			err = err_at(reader, event.start_mark,
				     err_new(ERR_FORMAT, "nested too deep"));
		else if (anchors > MOST_ANCHORS)
			err = err_at(reader, event.start_mark,
				     err_new(ERR_FORMAT, "more than %d anchors", MOST_ANCHORS));
		else if (values > MOST_VALUES)
			err = err_at(reader, event.start_mark,
				     err_new(ERR_FORMAT, "more than %d values", MOST_VALUES));
		end = event.type == YAML_STREAM_END_EVENT;
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
	return err;
}

static struct err *check_end(const struct yaml_reader *reader, yaml_parser_t *parser)
{
	const yaml_node_t *root;
	yaml_document_t document;
	struct err *err = NULL;

	if (!yaml_parser_load(parser, &document))
		return parser_err(reader, parser);
	root = yaml_document_get_root_node(&document);
	if (root)
		err = yaml_reader_err(
			reader, root,
			err_new(ERR_FORMAT, "a second document; there can be only one"));
	yaml_document_delete(&document);
	return err;
}

static struct err *load_document(struct yaml_reader *reader)
{
	yaml_parser_t parser;
	struct err *err;

	parser_init(reader, &parser);
	if (!yaml_parser_load(&parser, &reader->document)) {
		err = parser_err(reader, &parser);
	} else {
		err = check_end(reader, &parser);
		if (err)
			yaml_document_delete(&reader->document);
	}
	yaml_parser_delete(&parser);
	return err;
}

static struct err *read_bytes(struct yaml_reader *reader, FILE *file, const char *kind)
{
	char block[4096];
	size_t size;

	while ((size = fread(block, 1, sizeof(block), file)) > 0) {
		text_add_bytes(&reader->text, block, size);
		if (reader->text.size > MOST_BYTES)
			return err_new(ERR_FORMAT, "%s: is larger than %d bytes: no %s",
				       reader->path, MOST_BYTES, kind);
	}
	return ferror(file) ? err_errno("cannot read %s", reader->path) : NULL;
}

struct err *yaml_reader_open(const char *path, const char *kind, struct arena *arena,
			     struct yaml_reader *ret)
{
	const char *slash = strrchr(path, '/');
	FILE *file = fopen(path, "re");
	struct err *err;

	if (!file)
		return err_errno("cannot read %s", path);
	*ret = (struct yaml_reader){
		.path = path,
		.folder_size = slash ? (size_t)(slash + 1 - path) : 0,
		.arena = arena,
	};
	err = read_bytes(ret, file, kind);
	fclose(file);
	if (!err)
		err = check_limits(ret);
	if (!err)
		err = load_document(ret);
	if (err)
		text_release(&ret->text);
	return err;
}

void yaml_reader_close(struct yaml_reader *reader)
{
	yaml_document_delete(&reader->document);
	text_release(&reader->text);
}

const yaml_node_t *yaml_reader_root(struct yaml_reader *reader)
{
	return yaml_document_get_root_node(&reader->document);
}
