/* Read with libyaml's documents, not libcyaml: libcyaml has a position for neither an unknown
 * key nor what is found out after loading (two equal labels), and tells it to a log only. */
#include "cli/manifest.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <yaml.h>

#include "base/bug.h"
#include "base/text.h"

/* libyaml (0.2.5) takes a time that grows with the square of the nesting and of the number of
 * anchors; aliases may make a small file stand for a large one. */
#define MOST_BYTES (4 * 1024 * 1024)
#define MOST_LEVELS 16
#define MOST_ANCHORS 1000
#define MOST_BUILDS 10000 /* of all groups */

struct reader {
	const char *path;
	size_t folder_size; /* bytes of `path` up to and with the last slash */
	struct text text;   /* of the file */
	yaml_document_t document;
	struct arena *arena;
	size_t build_count;
};

struct field {
	const char *name;
	yaml_node_type_t type;
	bool required;
};

static struct err *err_at(const struct reader *reader, yaml_mark_t mark, struct err *err)
{
	return err_wrap(err, "%s:%zu:%zu", reader->path, mark.line + 1, mark.column + 1);
}

static struct err *node_err(const struct reader *reader, const yaml_node_t *node, struct err *err)
{
	return err_at(reader, node->start_mark, err);
}

static const char *type_name(yaml_node_type_t type)
{
	return type == YAML_MAPPING_NODE    ? "a mapping"
	       : type == YAML_SEQUENCE_NODE ? "a list"
					    : "a text";
}

static const char *scalar_text(const yaml_node_t *node)
{
	return (const char *)node->data.scalar.value;
}

/* --- nodes by a table --- */

static struct err *check_type(const struct reader *reader, const yaml_node_t *node,
			      const char *what, yaml_node_type_t type)
{
	if (node->type == type)
		return NULL;
	return node_err(reader, node,
			err_new(ERR_FORMAT, "%s must be %s, not %s", what, type_name(type),
				type_name(node->type)));
}

/* "name, compare, base, builds" */
static struct err *unknown_key(const struct reader *reader, const yaml_node_t *key,
			       const char *what, const struct field *fields, size_t count)
{
	struct text known = { 0 };
	struct err *err;

	for (size_t i = 0; i < count; i++)
		text_printf(&known, "%s%s", i ? ", " : "", fields[i].name);
	err = err_new(ERR_FORMAT, "unknown key \"%s\" in %s, which can have: %s", scalar_text(key),
		      what, text_string(&known));
	text_release(&known);
	return node_err(reader, key, err);
}

static struct err *take_pair(struct reader *reader, const yaml_node_pair_t *pair, const char *what,
			     const struct field *fields, size_t count, yaml_node_t **values)
{
	const yaml_node_t *key = yaml_document_get_node(&reader->document, pair->key);
	yaml_node_t *value = yaml_document_get_node(&reader->document, pair->value);
	struct err *err = check_type(reader, key, "a key", YAML_SCALAR_NODE);
	size_t i = 0;

	if (err)
		return err;
	while (i < count && strcmp(scalar_text(key), fields[i].name) != 0)
		i++;
	if (i == count)
		return unknown_key(reader, key, what, fields, count);
	if (values[i])
		return node_err(reader, key,
				err_new(ERR_FORMAT, "key \"%s\" is there twice", fields[i].name));
	values[i] = value;
	return check_type(reader, value, fields[i].name, fields[i].type);
}

/* Put the value of `fields[i]` into `values[i]`, NULL if it is left out. */
static struct err *take_mapping(struct reader *reader, const yaml_node_t *node, const char *what,
				const struct field *fields, size_t count, yaml_node_t **values)
{
	struct err *err = check_type(reader, node, what, YAML_MAPPING_NODE);

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
			return node_err(
				reader, node,
				err_new(ERR_FORMAT, "%s has no \"%s\"", what, fields[i].name));
	return NULL;
}

static bool is_null(const yaml_node_t *node)
{
	const char *text = scalar_text(node);

	return node->data.scalar.style == YAML_PLAIN_SCALAR_STYLE &&
	       (strcmp(text, "~") == 0 || strcmp(text, "null") == 0);
}

/* A text that is not empty. NULL stays NULL. */
static struct err *take_text(const struct reader *reader, const yaml_node_t *node, const char *what,
			     const char **ret)
{
	*ret = NULL;
	if (!node)
		return NULL;
	if (node->data.scalar.length == 0 || is_null(node))
		return node_err(reader, node, err_new(ERR_FORMAT, "%s is empty", what));
	if (strlen(scalar_text(node)) != node->data.scalar.length)
		return node_err(reader, node, err_new(ERR_FORMAT, "%s holds a NUL byte", what));
	*ret = arena_strdup(reader->arena, scalar_text(node));
	return NULL;
}

static size_t sequence_count(const yaml_node_t *node)
{
	return (size_t)(node->data.sequence.items.top - node->data.sequence.items.start);
}

static yaml_node_t *sequence_item(struct reader *reader, const yaml_node_t *node, size_t i)
{
	return yaml_document_get_node(&reader->document, node->data.sequence.items.start[i]);
}

/* --- builds --- */

enum { BUILD_LABEL, BUILD_PATH, BUILD_FIELDS };

static const struct field build_fields[BUILD_FIELDS] = {
	[BUILD_LABEL] = { "label", YAML_SCALAR_NODE, false },
	[BUILD_PATH] = { "path", YAML_SCALAR_NODE, true },
};

static struct err *read_build(struct reader *reader, const yaml_node_t *node,
			      struct manifest_build *ret)
{
	yaml_node_t *values[BUILD_FIELDS];
	struct err *err = take_mapping(reader, node, "a build", build_fields, BUILD_FIELDS, values);

	if (!err)
		err = take_text(reader, values[BUILD_LABEL], "label", &ret->label);
	if (!err)
		err = take_text(reader, values[BUILD_PATH], "path", &ret->path);
	if (err)
		return err;
	if (ret->path[0] != '/')
		ret->path = arena_printf(reader->arena, "%.*s%s", (int)reader->folder_size,
					 reader->path, ret->path);
	ret->line = node->start_mark.line + 1;
	return NULL;
}

static bool same_label(const struct manifest_build *left, const struct manifest_build *right)
{
	return left->label && right->label && strcmp(left->label, right->label) == 0;
}

/* Build `i` against the base and the builds before it. */
static struct err *check_label(const struct reader *reader, const yaml_node_t *node,
			       const struct manifest_group *group, size_t i)
{
	const struct manifest_build *build = &group->builds[i];
	const struct manifest_build *twin = NULL;

	if (same_label(&group->base, build))
		twin = &group->base;
	for (size_t k = 0; k < i && !twin; k++)
		if (same_label(&group->builds[k], build))
			twin = &group->builds[k];
	if (!twin)
		return NULL;
	return node_err(reader, node,
			err_new(ERR_FORMAT, "label \"%s\" is taken by %s of the group in line %zu",
				build->label, twin == &group->base ? "the base" : "a build",
				twin->line));
}

static struct err *read_builds(struct reader *reader, const yaml_node_t *node,
			       struct manifest_group *group)
{
	struct err *err = NULL;

	group->build_count = sequence_count(node);
	if (group->build_count == 0)
		return node_err(reader, node, err_new(ERR_FORMAT, "builds is empty"));
	reader->build_count += group->build_count;
	if (reader->build_count > MOST_BUILDS)
		return node_err(
			reader, node,
			err_new(ERR_FORMAT, "more than %d builds in the file", MOST_BUILDS));
	group->builds = ARENA_ARRAY(reader->arena, struct manifest_build, group->build_count);
	for (size_t i = 0; i < group->build_count && !err; i++) {
		const yaml_node_t *item = sequence_item(reader, node, i);

		err = read_build(reader, item, &group->builds[i]);
		if (!err)
			err = check_label(reader, item, group, i);
	}
	return err;
}

/* --- groups --- */

enum { GROUP_NAME, GROUP_COMPARE, GROUP_BASE_BUILD, GROUP_BUILDS, GROUP_FIELDS };

static const struct field group_fields[GROUP_FIELDS] = {
	[GROUP_NAME] = { "name", YAML_SCALAR_NODE, true },
	[GROUP_COMPARE] = { "compare", YAML_SCALAR_NODE, false },
	[GROUP_BASE_BUILD] = { "base", YAML_MAPPING_NODE, false },
	[GROUP_BUILDS] = { "builds", YAML_SEQUENCE_NODE, true },
};

static struct err *read_mode(const struct reader *reader, const yaml_node_t *node,
			     enum group_mode *ret)
{
	const char *text = node ? scalar_text(node) : "consecutive";

	if (strcmp(text, "consecutive") == 0)
		*ret = GROUP_CONSECUTIVE;
	else if (strcmp(text, "base") == 0)
		*ret = GROUP_BASE;
	else
		return node_err(
			reader, node,
			err_new(ERR_FORMAT,
				"compare is \"%s\", but must be \"consecutive\" or \"base\"",
				text));
	return NULL;
}

static struct err *read_base(struct reader *reader, const yaml_node_t *group_node,
			     const yaml_node_t *node, struct manifest_group *group)
{
	group->base = (struct manifest_build){ 0 };
	if (group->mode == GROUP_BASE && !node)
		return node_err(
			reader, group_node,
			err_new(ERR_FORMAT, "a group with \"compare: base\" has no \"base\""));
	if (group->mode != GROUP_BASE && node)
		return node_err(reader, node,
				err_new(ERR_FORMAT, "base is for groups with \"compare: base\""));
	return node ? read_build(reader, node, &group->base) : NULL;
}

static struct err *read_group(struct reader *reader, const yaml_node_t *node,
			      struct manifest_group *group)
{
	yaml_node_t *values[GROUP_FIELDS];
	struct err *err = take_mapping(reader, node, "a group", group_fields, GROUP_FIELDS, values);

	if (!err)
		err = take_text(reader, values[GROUP_NAME], "name", &group->name);
	if (!err)
		err = read_mode(reader, values[GROUP_COMPARE], &group->mode);
	if (!err)
		err = read_base(reader, node, values[GROUP_BASE_BUILD], group);
	if (!err)
		err = read_builds(reader, values[GROUP_BUILDS], group);
	return err;
}

static struct err *read_groups(struct reader *reader, const yaml_node_t *node,
			       struct manifest *manifest)
{
	struct err *err = NULL;

	manifest->group_count = sequence_count(node);
	if (manifest->group_count == 0)
		return node_err(reader, node, err_new(ERR_FORMAT, "groups is empty"));
	manifest->groups = ARENA_ARRAY(reader->arena, struct manifest_group, manifest->group_count);
	for (size_t i = 0; i < manifest->group_count && !err; i++) {
		const yaml_node_t *item = sequence_item(reader, node, i);

		err = read_group(reader, item, &manifest->groups[i]);
		for (size_t k = 0; k < i && !err; k++)
			if (strcmp(manifest->groups[k].name, manifest->groups[i].name) == 0)
				err = node_err(reader, item,
					       err_new(ERR_FORMAT, "there are two groups \"%s\"",
						       manifest->groups[i].name));
	}
	return err;
}

/* --- the file --- */

static struct err *parser_err(const struct reader *reader, const yaml_parser_t *parser)
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

static struct err *read_document(struct reader *reader, struct manifest *manifest)
{
	static const struct field fields[] = { { "groups", YAML_SEQUENCE_NODE, true } };
	const yaml_node_t *root = yaml_document_get_root_node(&reader->document);
	yaml_node_t *groups;
	struct err *err;

	if (!root)
		return err_new(ERR_FORMAT, "%s:1:1: the file is empty, it has no \"groups\"",
			       reader->path);
	err = take_mapping(reader, root, "the file", fields, 1, &groups);
	return err ? err : read_groups(reader, groups, manifest);
}

static struct err *check_end(struct reader *reader, yaml_parser_t *parser)
{
	const yaml_node_t *root;
	struct err *err = NULL;

	if (!yaml_parser_load(parser, &reader->document))
		return parser_err(reader, parser);
	root = yaml_document_get_root_node(&reader->document);
	if (root)
		err = node_err(reader, root,
			       err_new(ERR_FORMAT, "a second document; there can be only one"));
	yaml_document_delete(&reader->document);
	return err;
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

static void parser_init(const struct reader *reader, yaml_parser_t *ret)
{
	if (!yaml_parser_initialize(ret))
		BUG("out of memory");
	yaml_parser_set_input_string(ret, (const unsigned char *)text_string(&reader->text),
				     reader->text.size);
}

/* Go through the file once without building anything: is it worth it? Errors of YAML are left to
 * be told later. */
static struct err *check_limits(const struct reader *reader)
{
	int level = 0, anchors = 0;
	struct err *err = NULL;
	yaml_parser_t parser;
	yaml_event_t event;
	bool end = false;

	parser_init(reader, &parser);
	while (!err && !end && yaml_parser_parse(&parser, &event)) {
		level += level_step(&event);
		anchors += has_anchor(&event);
		if (level > MOST_LEVELS)
			err = err_at(reader, event.start_mark,
				     err_new(ERR_FORMAT, "nested too deep"));
		else if (anchors > MOST_ANCHORS)
			err = err_at(reader, event.start_mark,
				     err_new(ERR_FORMAT, "more than %d anchors", MOST_ANCHORS));
		end = event.type == YAML_STREAM_END_EVENT;
		yaml_event_delete(&event);
	}
	yaml_parser_delete(&parser);
	return err;
}

static struct err *read_documents(struct reader *reader, struct manifest *manifest)
{
	yaml_parser_t parser;
	struct err *err;

	parser_init(reader, &parser);
	if (!yaml_parser_load(&parser, &reader->document)) {
		err = parser_err(reader, &parser);
	} else {
		err = read_document(reader, manifest);
		yaml_document_delete(&reader->document);
		if (!err)
			err = check_end(reader, &parser);
	}
	yaml_parser_delete(&parser);
	return err;
}

static struct err *read_text(FILE *file, struct reader *reader)
{
	char block[4096];
	size_t size;

	while ((size = fread(block, 1, sizeof(block), file)) > 0) {
		text_add_bytes(&reader->text, block, size);
		if (reader->text.size > MOST_BYTES)
			return err_new(ERR_FORMAT, "%s: is larger than %d bytes: no list of builds",
				       reader->path, MOST_BYTES);
	}
	return ferror(file) ? err_errno("cannot read %s", reader->path) : NULL;
}

static struct err *read_file(struct reader *reader, FILE *file, struct manifest *manifest)
{
	struct err *err = read_text(file, reader);

	if (!err)
		err = check_limits(reader);
	if (!err)
		err = read_documents(reader, manifest);
	text_release(&reader->text);
	return err;
}

struct err *manifest_read(const char *path, struct manifest *ret)
{
	const char *slash = strrchr(path, '/');
	struct reader reader = { .path = path,
				 .folder_size = slash ? (size_t)(slash + 1 - path) : 0,
				 .arena = &ret->arena };
	FILE *file = fopen(path, "re");
	struct err *err;

	if (!file)
		return err_errno("cannot read %s", path);
	*ret = (struct manifest){ 0 };
	arena_init(&ret->arena);
	err = read_file(&reader, file, ret);
	fclose(file);
	if (err)
		manifest_release(ret);
	return err;
}

void manifest_release(struct manifest *manifest)
{
	arena_release(&manifest->arena);
	*manifest = (struct manifest){ 0 };
}
