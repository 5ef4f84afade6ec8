#include "settings/policy_file.h"

#include <stdlib.h>
#include <string.h>

#include "base/nearest.h"
#include "settings/policy_value.h"
#include "settings/yaml_reader.h"

/* In a list or a mapping. */
#define MOST_ENTRIES 1000
#define MOST_PERCENT 10000

/* --- lists and mappings --- */

static struct err *check_count(const struct yaml_reader *reader, const yaml_node_t *node,
			       const char *what, size_t count)
{
	if (count == 0)
		return yaml_reader_err(reader, node, err_new(ERR_FORMAT, "%s is empty", what));
	if (count > MOST_ENTRIES)
		return yaml_reader_err(
			reader, node,
			err_new(ERR_FORMAT, "more than %d entries in %s", MOST_ENTRIES, what));
	return NULL;
}

/* An entry of a mapping whose keys are not known beforehand. */
struct entry {
	const char *key, *value;
	const yaml_node_t *key_node, *value_node;
};

static struct err *check_twin(const struct yaml_reader *reader, const struct entry *entries,
			      size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (strcmp(entries[k].key, entries[i].key) == 0)
			return yaml_reader_err(
				reader, entries[i].key_node,
				err_new(ERR_FORMAT, "\"%s\" is there twice, first in line %zu",
					entries[i].key, node_line(entries[k].key_node)));
	return NULL;
}

/* The entries in their order, in the arena. */
static struct err *read_entries(struct yaml_reader *reader, const yaml_node_t *node,
				const char *what, struct entry **ret, size_t *ret_count)
{
	const yaml_node_pair_t *pairs = node->data.mapping.pairs.start;
	size_t count = (size_t)(node->data.mapping.pairs.top - pairs);
	struct err *err = check_count(reader, node, what, count);

	*ret_count = count;
	if (err)
		return err;
	*ret = ARENA_ARRAY(reader->arena, struct entry, count);
	for (size_t i = 0; i < count && !err; i++) {
		struct entry *entry = &(*ret)[i];

		entry->key_node = yaml_document_get_node(&reader->document, pairs[i].key);
		entry->value_node = yaml_document_get_node(&reader->document, pairs[i].value);
		err = yaml_reader_text(reader, entry->key_node, "a key", &entry->key);
		if (!err)
			err = check_twin(reader, *ret, i);
		if (!err)
			err = yaml_reader_text(reader, entry->value_node, entry->key,
					       &entry->value);
	}
	return err;
}

/* --- severity --- */

/* Letters that stand for themselves; of the id of a rule all. */
static size_t count_letters(const char *rules)
{
	size_t count = 0;

	if (!strpbrk(rules, "*?["))
		return SIZE_MAX;
	for (; *rules; rules++)
		count += !strchr("*?[]", *rules);
	return count;
}

static int compare_entries(const void *left, const void *right)
{
	const struct entry *a = left, *b = right;
	size_t a_count = count_letters(a->key), b_count = count_letters(b->key);

	if (a_count != b_count)
		return a_count < b_count ? -1 : 1;
	return a->key_node->start_mark.index < b->key_node->start_mark.index ? -1 : 1;
}

static struct err *read_severities(struct yaml_reader *reader, const yaml_node_t *node,
				   struct policy *policy)
{
	struct entry *entries;
	size_t count;
	struct err *err = read_entries(reader, node, "severity", &entries, &count);

	/* Errors come in the order of the file: try each before they are sorted. */
	for (size_t i = 0; i < count && !err; i++) {
		err = rule_pattern_check(entries[i].key);
		if (err)
			return yaml_reader_err(reader, entries[i].key_node, err);
		err = policy_set_rule_severity(policy, entries[i].key, entries[i].value);
		if (err)
			return yaml_reader_err(reader, entries[i].value_node, err);
	}
	if (err)
		return err;
	qsort(entries, count, sizeof(*entries), compare_entries);
	for (size_t i = 0; i < count && !err; i++)
		err = policy_set_rule_severity(policy, entries[i].key, entries[i].value);
	return err;
}

/* --- numbers --- */

/* Digits alone: YAML knows octal and sexagesimal numbers, people don't. */
static struct err *read_number(const struct yaml_reader *reader, const yaml_node_t *node,
			       const char *what, uint32_t most, uint32_t *ret)
{
	const char *text = node_text(node);
	size_t size = strlen(text);
	uint64_t number = 0;

	if (size != node->data.scalar.length || size == 0 || strspn(text, "0123456789") != size ||
	    (text[0] == '0' && size > 1))
		return yaml_reader_err(reader, node,
				       err_new(ERR_FORMAT,
					       "%s is \"%s\", but must be a whole number", what,
					       text));
	for (; *text && number <= most; text++)
		number = 10 * number + (uint64_t)(*text - '0');
	if (number > most)
		return yaml_reader_err(reader, node,
				       err_new(ERR_FORMAT, "%s can be at most %u", what, most));
	*ret = (uint32_t)number;
	return NULL;
}

static struct err *unknown_budget(const char *key)
{
	const char *names[RULES + SEVERITIES], *nearest;
	size_t count = 0;

	for (unsigned level = SEVERITY_INFO; level < SEVERITIES; level++)
		names[count++] = severity_name((enum severity)level);
	for (unsigned r = 0; r < RULES; r++)
		names[count++] = rule_info((enum rule)r)->id;
	nearest = nearest_word(key, names, count);
	if (nearest)
		return err_new(ERR_FORMAT, "unknown level or rule \"%s\" (did you mean \"%s\"?)",
			       key, nearest);
	return err_new(ERR_FORMAT,
		       "unknown level or rule \"%s\": info, warning, error, or a rule as "
		       "`symdrift rules` lists them",
		       key);
}

/* Where the budget of this key is, or NULL. */
static uint32_t *find_budget(struct policy *policy, const char *key)
{
	enum severity severity;
	enum rule rule;

	if (severity_find(key, &severity) && severity != SEVERITY_OFF)
		return &policy->level_budgets[severity];
	return rule_find(key, &rule) ? &policy->rule_budgets[rule] : NULL;
}

static struct err *read_budgets(struct yaml_reader *reader, const yaml_node_t *node,
				struct policy *policy)
{
	struct entry *entries;
	size_t count;
	struct err *err = read_entries(reader, node, "budgets", &entries, &count);

	for (size_t i = 0; i < count && !err; i++) {
		uint32_t *budget = find_budget(policy, entries[i].key);

		if (!budget)
			return yaml_reader_err(reader, entries[i].key_node,
					       unknown_budget(entries[i].key));
		err = read_number(reader, entries[i].value_node, entries[i].key, BUDGET_NONE - 1,
				  budget);
	}
	return err;
}

/* --- the other keys --- */

static struct err *read_fail_on(struct yaml_reader *reader, const yaml_node_t *node,
				struct policy *policy)
{
	const char *text;
	struct err *err = yaml_reader_text(reader, node, "fail-on", &text);

	if (err)
		return err;
	return yaml_reader_err(reader, node, policy_set_fail_on(policy, text));
}

static struct err *read_scope(struct yaml_reader *reader, const yaml_node_t *node,
			      struct policy *policy)
{
	size_t count = node_count(node);
	struct err *err = check_count(reader, node, "scope", count);

	for (size_t i = 0; i < count && !err; i++) {
		const yaml_node_t *item = yaml_reader_item(reader, node, i);
		const char *text;

		err = yaml_reader_text(reader, item, "a scope", &text);
		if (!err)
			err = yaml_reader_err(reader, item, policy_add_scope(policy, text));
	}
	return err;
}

static struct err *read_paths(struct yaml_reader *reader, const yaml_node_t *node, const char *what,
			      const char ***ret, size_t *ret_count)
{
	size_t count = node_count(node);
	struct err *err = check_count(reader, node, what, count);

	if (err)
		return err;
	*ret = ARENA_ARRAY(reader->arena, const char *, count);
	for (size_t i = 0; i < count && !err; i++) {
		const yaml_node_t *item = yaml_reader_item(reader, node, i);

		err = yaml_reader_path(reader, item, "a file", &(*ret)[i]);
		for (size_t k = 0; k < i && !err; k++)
			if (strcmp((*ret)[k], (*ret)[i]) == 0)
				err = yaml_reader_err(reader, item,
						      err_new(ERR_FORMAT,
							      "\"%s\" is there twice in %s",
							      node_text(item), what));
		*ret_count += !err;
	}
	return err;
}

/* --- the file --- */

enum {
	POLICY_FAIL_ON,
	POLICY_SCOPE,
	POLICY_SEVERITY,
	POLICY_BUDGETS,
	POLICY_SIZE_PERCENT,
	POLICY_WATCH,
	POLICY_WAIVERS,
	POLICY_FIELDS
};

static const struct yaml_field policy_fields[POLICY_FIELDS] = {
	[POLICY_FAIL_ON] = { "fail-on", YAML_SCALAR_NODE, false },
	[POLICY_SCOPE] = { "scope", YAML_NO_NODE, false },
	[POLICY_SEVERITY] = { "severity", YAML_MAPPING_NODE, false },
	[POLICY_BUDGETS] = { "budgets", YAML_MAPPING_NODE, false },
	[POLICY_SIZE_PERCENT] = { "size-percent", YAML_SCALAR_NODE, false },
	[POLICY_WATCH] = { "watch", YAML_NO_NODE, false },
	[POLICY_WAIVERS] = { "waivers", YAML_NO_NODE, false },
};

static struct err *apply(struct yaml_reader *reader, const yaml_node_t *const *values,
			 struct policy *policy, struct policy_files *files)
{
	struct err *err = NULL;

	/* First, so that they are known also if another key is wrong. */
	if (values[POLICY_WATCH])
		err = read_paths(reader, values[POLICY_WATCH], "watch", &files->watch,
				 &files->watch_count);
	if (!err && values[POLICY_WAIVERS])
		err = read_paths(reader, values[POLICY_WAIVERS], "waivers", &files->waivers,
				 &files->waiver_count);
	if (!err && values[POLICY_FAIL_ON])
		err = read_fail_on(reader, values[POLICY_FAIL_ON], policy);
	if (!err && values[POLICY_SCOPE])
		err = read_scope(reader, values[POLICY_SCOPE], policy);
	if (!err && values[POLICY_SEVERITY])
		err = read_severities(reader, values[POLICY_SEVERITY], policy);
	if (!err && values[POLICY_BUDGETS])
		err = read_budgets(reader, values[POLICY_BUDGETS], policy);
	if (!err && values[POLICY_SIZE_PERCENT])
		err = read_number(reader, values[POLICY_SIZE_PERCENT], "size-percent", MOST_PERCENT,
				  &policy->size_percent);
	return err;
}

static struct err *read_root(struct yaml_reader *reader, struct policy *policy,
			     struct policy_files *files)
{
	const yaml_node_t *root = yaml_reader_root(reader), *values[POLICY_FIELDS];
	struct err *err;

	if (!root)
		return err_new(ERR_FORMAT, "%s:1:1: the file is empty, it is no policy",
			       reader->path);
	err = yaml_reader_mapping(reader, root, "the file", policy_fields, POLICY_FIELDS, values);
	return err ? err : apply(reader, values, policy, files);
}

struct err *policy_file_read(const char *path, struct policy *policy, struct policy_files *ret)
{
	struct yaml_reader reader;
	struct err *err = yaml_reader_open(path, "policy", &policy->arena, &reader);

	*ret = (struct policy_files){ 0 };
	if (err)
		return err;
	err = read_root(&reader, policy, ret);
	yaml_reader_close(&reader);
	return err;
}
