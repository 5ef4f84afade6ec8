/* Read with libyaml's documents, not libcyaml: libcyaml has a position for neither an unknown
 * key nor what is found out after loading (two equal labels), and tells it to a log only. */
#include "settings/manifest.h"

#include <string.h>

#include "settings/yaml_reader.h"

/* Of all groups: aliases may make a small file stand for a large one. */
#define MOST_BUILDS 10000

struct manifest_reader {
	struct yaml_reader yaml;
	size_t build_count;
};

/* --- builds --- */

enum { BUILD_LABEL, BUILD_PATH, BUILD_FIELDS };

static const struct yaml_field build_fields[BUILD_FIELDS] = {
	[BUILD_LABEL] = { "label", YAML_SCALAR_NODE, false },
	[BUILD_PATH] = { "path", YAML_SCALAR_NODE, true },
};

static struct err *read_build(struct manifest_reader *reader, const yaml_node_t *node,
			      struct manifest_build *ret)
{
	const yaml_node_t *values[BUILD_FIELDS];
	struct err *err = yaml_reader_mapping(&reader->yaml, node, "a build", build_fields,
					      BUILD_FIELDS, values);

	if (!err)
		err = yaml_reader_text(&reader->yaml, values[BUILD_LABEL], "label", &ret->label);
	if (!err)
		err = yaml_reader_path(&reader->yaml, values[BUILD_PATH], "path", &ret->path);
	ret->line = node_line(node);
	return err;
}

static bool same_label(const struct manifest_build *left, const struct manifest_build *right)
{
	return left->label && right->label && strcmp(left->label, right->label) == 0;
}

/* Build `i` against the base and the builds before it. */
static struct err *check_label(const struct manifest_reader *reader, const yaml_node_t *node,
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
	return yaml_reader_err(
		&reader->yaml, node,
		err_new(ERR_FORMAT, "label \"%s\" is taken by %s of the group in line %zu",
			build->label, twin == &group->base ? "the base" : "a build", twin->line));
}

static struct err *read_builds(struct manifest_reader *reader, const yaml_node_t *node,
			       struct manifest_group *group)
{
	struct err *err = NULL;

	group->build_count = node_count(node);
	if (group->build_count == 0)
		return yaml_reader_err(&reader->yaml, node, err_new(ERR_FORMAT, "builds is empty"));
	reader->build_count += group->build_count;
	if (reader->build_count > MOST_BUILDS)
		return yaml_reader_err(
			&reader->yaml, node,
			err_new(ERR_FORMAT, "more than %d builds in the file", MOST_BUILDS));
	group->builds = ARENA_ARRAY(reader->yaml.arena, struct manifest_build, group->build_count);
	for (size_t i = 0; i < group->build_count && !err; i++) {
		const yaml_node_t *item = yaml_reader_item(&reader->yaml, node, i);

		err = read_build(reader, item, &group->builds[i]);
		if (!err)
			err = check_label(reader, item, group, i);
	}
	return err;
}

/* --- groups --- */

enum { GROUP_NAME, GROUP_COMPARE, GROUP_BASE_BUILD, GROUP_BUILDS, GROUP_FIELDS };

static const struct yaml_field group_fields[GROUP_FIELDS] = {
	[GROUP_NAME] = { "name", YAML_SCALAR_NODE, true },
	[GROUP_COMPARE] = { "compare", YAML_SCALAR_NODE, false },
	[GROUP_BASE_BUILD] = { "base", YAML_MAPPING_NODE, false },
	[GROUP_BUILDS] = { "builds", YAML_SEQUENCE_NODE, true },
};

static struct err *read_mode(const struct manifest_reader *reader, const yaml_node_t *node,
			     enum group_mode *ret)
{
	const char *text = node ? node_text(node) : "consecutive";

	if (strcmp(text, "consecutive") == 0)
		*ret = GROUP_CONSECUTIVE;
	else if (strcmp(text, "base") == 0)
		*ret = GROUP_BASE;
	else
		return yaml_reader_err(
			&reader->yaml, node,
			err_new(ERR_FORMAT,
				"compare is \"%s\", but must be \"consecutive\" or \"base\"",
				text));
	return NULL;
}

static struct err *read_base(struct manifest_reader *reader, const yaml_node_t *group_node,
			     const yaml_node_t *node, struct manifest_group *group)
{
	group->base = (struct manifest_build){ 0 };
	if (group->mode == GROUP_BASE && !node)
		return yaml_reader_err(
			&reader->yaml, group_node,
			err_new(ERR_FORMAT, "a group with \"compare: base\" has no \"base\""));
	if (group->mode != GROUP_BASE && node)
		return yaml_reader_err(
			&reader->yaml, node,
			err_new(ERR_FORMAT, "base is for groups with \"compare: base\""));
	return node ? read_build(reader, node, &group->base) : NULL;
}

static struct err *read_group(struct manifest_reader *reader, const yaml_node_t *node,
			      struct manifest_group *group)
{
	const yaml_node_t *values[GROUP_FIELDS];
	struct err *err = yaml_reader_mapping(&reader->yaml, node, "a group", group_fields,
					      GROUP_FIELDS, values);

	if (!err)
		err = yaml_reader_text(&reader->yaml, values[GROUP_NAME], "name", &group->name);
	if (!err)
		err = read_mode(reader, values[GROUP_COMPARE], &group->mode);
	if (!err)
		err = read_base(reader, node, values[GROUP_BASE_BUILD], group);
	if (!err)
		err = read_builds(reader, values[GROUP_BUILDS], group);
	return err;
}

static struct err *read_groups(struct manifest_reader *reader, const yaml_node_t *node,
			       struct manifest *manifest)
{
	struct err *err = NULL;

	manifest->group_count = node_count(node);
	if (manifest->group_count == 0)
		return yaml_reader_err(&reader->yaml, node, err_new(ERR_FORMAT, "groups is empty"));
	manifest->groups =
		ARENA_ARRAY(reader->yaml.arena, struct manifest_group, manifest->group_count);
	for (size_t i = 0; i < manifest->group_count && !err; i++) {
		const yaml_node_t *item = yaml_reader_item(&reader->yaml, node, i);

		err = read_group(reader, item, &manifest->groups[i]);
		for (size_t k = 0; k < i && !err; k++)
			if (strcmp(manifest->groups[k].name, manifest->groups[i].name) == 0)
				err = yaml_reader_err(&reader->yaml, item,
						      err_new(ERR_FORMAT,
							      "there are two groups \"%s\"",
							      manifest->groups[i].name));
	}
	return err;
}

/* --- the file --- */

static struct err *read_root(struct manifest_reader *reader, struct manifest *manifest)
{
	static const struct yaml_field fields[] = { { "groups", YAML_SEQUENCE_NODE, true } };
	const yaml_node_t *root = yaml_reader_root(&reader->yaml), *groups;
	struct err *err;

	if (!root)
		return err_new(ERR_FORMAT, "%s:1:1: the file is empty, it has no \"groups\"",
			       reader->yaml.path);
	err = yaml_reader_mapping(&reader->yaml, root, "the file", fields, 1, &groups);
	return err ? err : read_groups(reader, groups, manifest);
}

struct err *manifest_read(const char *path, struct manifest *ret)
{
	struct manifest_reader reader = { 0 };
	struct err *err;

	*ret = (struct manifest){ 0 };
	arena_init(&ret->arena);
	err = yaml_reader_open(path, "list of builds", &ret->arena, &reader.yaml);
	if (!err) {
		err = read_root(&reader, ret);
		yaml_reader_close(&reader.yaml);
	}
	if (err)
		manifest_release(ret);
	return err;
}

void manifest_release(struct manifest *manifest)
{
	arena_release(&manifest->arena);
	*manifest = (struct manifest){ 0 };
}
