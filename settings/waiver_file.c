#include "settings/waiver_file.h"

#include <stdlib.h>
#include <string.h>

#include "settings/date.h"
#include "settings/policy_value.h"
#include "settings/yaml_reader.h"

#define MOST_WAIVERS 10000

enum {
	WAIVER_RULE,
	WAIVER_SYMBOL,
	WAIVER_PATH,
	WAIVER_OLD_STATUS,
	WAIVER_NEW_STATUS,
	WAIVER_REASON,
	WAIVER_OWNER,
	WAIVER_TICKET,
	WAIVER_EXPIRES,
	WAIVER_BROAD,
	WAIVER_FIELDS
};

static const struct yaml_field waiver_fields[WAIVER_FIELDS] = {
	[WAIVER_RULE] = { "rule", YAML_SCALAR_NODE, true },
	[WAIVER_SYMBOL] = { "symbol", YAML_SCALAR_NODE, true },
	[WAIVER_PATH] = { "path", YAML_SCALAR_NODE, false },
	[WAIVER_OLD_STATUS] = { "old-status", YAML_SCALAR_NODE, false },
	[WAIVER_NEW_STATUS] = { "new-status", YAML_SCALAR_NODE, false },
	[WAIVER_REASON] = { "reason", YAML_SCALAR_NODE, true },
	[WAIVER_OWNER] = { "owner", YAML_SCALAR_NODE, false },
	[WAIVER_TICKET] = { "ticket", YAML_SCALAR_NODE, false },
	[WAIVER_EXPIRES] = { "expires", YAML_SCALAR_NODE, false },
	[WAIVER_BROAD] = { "broad", YAML_SCALAR_NODE, false },
};

/* --- the fields of a waiver --- */

/* A text that has more than blanks. NULL stays NULL. */
static struct err *read_text(struct yaml_reader *reader, const yaml_node_t *const *values,
			     unsigned field, const char **ret)
{
	const char *name = waiver_fields[field].name;
	struct err *err = yaml_reader_text(reader, values[field], name, ret);

	if (!err && *ret && (*ret)[strspn(*ret, " \t\r\n")] == '\0')
		err = yaml_reader_err(reader, values[field],
				      err_new(ERR_FORMAT, "%s is empty", name));
	return err;
}

/* Of what a rule or glob takes, something must be open to waivers. */
static struct err *check_rule(const char *pattern)
{
	struct err *err = rule_pattern_check(pattern);

	for (unsigned r = 0; r < RULES && !err; r++)
		if (r != RULE_WAIVER_EXPIRED && r != RULE_WAIVER_UNUSED &&
		    rule_pattern_takes(pattern, (enum rule)r))
			return NULL;
	if (!err)
		err = err_new(ERR_FORMAT,
			      "\"%s\" is about waivers, no waiver can tolerate it: set its "
			      "severity in the policy",
			      pattern);
	return err;
}

static struct err *read_broad(const struct yaml_reader *reader, const yaml_node_t *node, bool *ret)
{
	const char *text = node ? node_text(node) : "false";

	*ret = strcmp(text, "true") == 0;
	if (*ret || strcmp(text, "false") == 0)
		return NULL;
	return yaml_reader_err(
		reader, node,
		err_new(ERR_FORMAT, "broad is \"%s\", but must be true or false", text));
}

static struct err *read_symbol(struct yaml_reader *reader, const yaml_node_t *const *values,
			       struct waiver *waiver)
{
	struct err *err = read_text(reader, values, WAIVER_SYMBOL, &waiver->symbol);
	bool broad;

	if (!err)
		err = read_broad(reader, values[WAIVER_BROAD], &broad);
	if (err || broad || !waiver_symbol_is_broad(waiver->symbol))
		return err;
	return yaml_reader_err(reader, values[WAIVER_SYMBOL],
			       err_new(ERR_FORMAT,
				       "symbol \"%s\" takes every function: say `broad: true` if "
				       "that is meant",
				       waiver->symbol));
}

static struct err *read_rule(struct yaml_reader *reader, const yaml_node_t *const *values,
			     struct waiver *waiver)
{
	struct err *err = read_text(reader, values, WAIVER_RULE, &waiver->rule);

	return err ? err : yaml_reader_err(reader, values[WAIVER_RULE], check_rule(waiver->rule));
}

static struct err *read_status(struct yaml_reader *reader, const yaml_node_t *const *values,
			       unsigned field, bool *ret_has, status_set *ret)
{
	const char *text;
	struct err *err = read_text(reader, values, field, &text);

	*ret_has = !err && text;
	if (!*ret_has)
		return err;
	return yaml_reader_err(reader, values[field], status_find(text, ret));
}

static struct err *read_expires(struct yaml_reader *reader, const yaml_node_t *const *values,
				struct waiver *waiver)
{
	struct err *err = read_text(reader, values, WAIVER_EXPIRES, &waiver->expires_text);

	waiver->expires = DATE_NONE;
	if (err || !waiver->expires_text)
		return err;
	return yaml_reader_err(reader, values[WAIVER_EXPIRES],
			       date_parse(waiver->expires_text, &waiver->expires));
}

static struct err *read_waiver(struct yaml_reader *reader, const yaml_node_t *node,
			       struct waiver *ret)
{
	const yaml_node_t *values[WAIVER_FIELDS];
	struct err *err =
		yaml_reader_mapping(reader, node, "a waiver", waiver_fields, WAIVER_FIELDS, values);

	if (!err)
		err = read_rule(reader, values, ret);
	if (!err)
		err = read_symbol(reader, values, ret);
	if (!err)
		err = read_text(reader, values, WAIVER_PATH, &ret->path);
	if (!err)
		err = read_status(reader, values, WAIVER_OLD_STATUS, &ret->has_old_status,
				  &ret->old_status);
	if (!err)
		err = read_status(reader, values, WAIVER_NEW_STATUS, &ret->has_new_status,
				  &ret->new_status);
	if (!err)
		err = read_text(reader, values, WAIVER_REASON, &ret->reason);
	if (!err)
		err = read_text(reader, values, WAIVER_OWNER, &ret->owner);
	if (!err)
		err = read_text(reader, values, WAIVER_TICKET, &ret->ticket);
	if (!err)
		err = read_expires(reader, values, ret);
	return err;
}

/* --- the list --- */

static int compare_texts(const char *left, const char *right)
{
	return strcmp(left ? left : "", right ? right : "");
}

/* A status as one number, -1 without one. */
static int status_key(bool has, status_set status)
{
	return has ? status : -1;
}

/* By what they tolerate. */
static int compare_waivers(const struct waiver *a, const struct waiver *b)
{
	int order = strcmp(a->symbol, b->symbol);

	if (!order)
		order = strcmp(a->rule, b->rule);
	if (!order)
		order = compare_texts(a->path, b->path);
	if (!order)
		order = status_key(a->has_old_status, a->old_status) -
			status_key(b->has_old_status, b->old_status);
	if (!order)
		order = status_key(a->has_new_status, a->new_status) -
			status_key(b->has_new_status, b->new_status);
	return order;
}

/* Equal ones in the order of the list, which is an array. */
static int compare_for_sort(const void *left, const void *right)
{
	const struct waiver *const *a = left, *const *b = right;
	int order = compare_waivers(*a, *b);

	return order ? order : (*a > *b) - (*a < *b);
}

static struct err *check_twins(const struct waiver_list *list)
{
	const struct waiver **sorted = xcalloc(list->count, sizeof(*sorted));
	struct err *err = NULL;

	for (size_t i = 0; i < list->count; i++)
		sorted[i] = &list->waivers[i];
	qsort(sorted, list->count, sizeof(*sorted), compare_for_sort);
	for (size_t i = 1; i < list->count && !err; i++)
		if (compare_waivers(sorted[i - 1], sorted[i]) == 0)
			err = err_new(ERR_FORMAT,
				      "%s:%zu: this waiver tolerates the same as that of %s:%zu",
				      sorted[i]->file, sorted[i]->line, sorted[i - 1]->file,
				      sorted[i - 1]->line);
	free(sorted);
	return err;
}

static struct err *read_waivers(struct yaml_reader *reader, const yaml_node_t *node,
				struct waiver_list *list)
{
	const char *file = arena_strdup(reader->arena, reader->path);
	size_t count = node_count(node);
	struct err *err = NULL;

	if (count > MOST_WAIVERS)
		return yaml_reader_err(reader, node,
				       err_new(ERR_FORMAT, "more than %d waivers", MOST_WAIVERS));
	for (size_t i = 0; i < count && !err; i++) {
		const yaml_node_t *item = yaml_reader_item(reader, node, i);
		struct waiver *waiver = ARRAY_PUSH(list->waivers, list->count, list->capacity);

		*waiver = (struct waiver){ .file = file, .line = node_line(item) };
		err = read_waiver(reader, item, waiver);
	}
	return err ? err : check_twins(list);
}

static struct err *read_root(struct yaml_reader *reader, struct waiver_list *list)
{
	static const struct yaml_field fields[] = { { "waivers", YAML_SEQUENCE_NODE, true } };
	const yaml_node_t *root = yaml_reader_root(reader), *waivers;
	struct err *err;

	if (!root)
		return err_new(ERR_FORMAT, "%s:1:1: the file is empty, it has no \"waivers\"",
			       reader->path);
	err = yaml_reader_mapping(reader, root, "the file", fields, 1, &waivers);
	return err ? err : read_waivers(reader, waivers, list);
}

struct err *waiver_file_read(const char *path, struct waiver_list *list)
{
	struct yaml_reader reader;
	struct err *err = yaml_reader_open(path, "list of waivers", &list->arena, &reader);

	if (err)
		return err;
	err = read_root(&reader, list);
	yaml_reader_close(&reader);
	return err;
}

void waiver_list_release(struct waiver_list *list)
{
	free(list->waivers);
	arena_release(&list->arena);
	*list = (struct waiver_list){ 0 };
}
