#include "reports/compare/compare_causes.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/text.h"
#include "reports/signature_text.h"

/* One cause of one function. */
struct mention {
	struct cause cause; /* entries not set */
	uint32_t entry;
	uint32_t order; /* of the entry among those that were given */
};

struct collector {
	struct arena *arena;
	const struct pair *pair;
	struct text scratch;
	struct mention *mentions;
	size_t count, capacity;
	uint32_t entry, order; /* at work now */
};

static const char *param_text(struct collector *c, const struct build *build,
			      const struct param *param)
{
	text_clear(&c->scratch);
	text_add_param(&c->scratch, build, param, (struct spelling){ .hide_unnamed = true });
	return arena_strdup(c->arena, text_string(&c->scratch));
}

static const char *names_text(struct collector *c, const struct build *build,
			      const struct signature *signature)
{
	text_clear(&c->scratch);
	text_add_param_names(&c->scratch, build, signature);
	return arena_strdup(c->arena, text_string(&c->scratch));
}

static struct mention *add_mention(struct collector *c, enum cause_kind kind)
{
	struct mention *mention = ARRAY_PUSH(c->mentions, c->count, c->capacity);

	*mention =
		(struct mention){ .cause = { .kind = kind }, .entry = c->entry, .order = c->order };
	return mention;
}

static void add_params(struct collector *c, enum cause_kind kind, const struct param *old_param,
		       const struct param *new_param)
{
	const struct build *old_build = c->pair->old_ref.build;
	const struct build *new_build = c->pair->new_ref.build;
	struct cause *cause = &add_mention(c, kind)->cause;

	if (old_param)
		cause->old_text = param_text(c, old_build, old_param);
	if (new_param)
		cause->new_text = param_text(c, new_build, new_param);
	/* A space at the end of a type is printed only before a name (DESIGN.md 5). */
	if (old_param && new_param && strcmp(cause->old_text, cause->new_text) == 0)
		cause->remark = "spelled alike, but another type";
}

static void add_change(struct collector *c, const struct change *change)
{
	const struct function_diff *diff = &c->pair->diffs[c->entry];
	const struct param *old_param = change->old_param, *new_param = change->new_param;
	struct cause *cause;

	switch (change->kind) {
	case CHANGE_PARAM_ADDED:
		add_params(c, CAUSE_PARAM_ADDED, NULL, new_param);
		break;
	case CHANGE_PARAM_REMOVED:
		add_params(c, CAUSE_PARAM_REMOVED, old_param, NULL);
		break;
	case CHANGE_PARAM_TYPE:
		add_params(c, CAUSE_PARAM_TYPE, old_param, new_param);
		break;
	case CHANGE_PARAM_RENAMED:
		add_params(c, CAUSE_PARAM_RENAMED, old_param, new_param);
		break;
	case CHANGE_RETURN_TYPE:
		add_params(c, CAUSE_RETURN_TYPE, old_param, new_param);
		break;
	case CHANGE_PARAM_REORDERED:
		cause = &add_mention(c, CAUSE_PARAMS_REORDERED)->cause;
		cause->old_text =
			names_text(c, c->pair->old_ref.build, diff->old_function->signature);
		cause->new_text =
			names_text(c, c->pair->new_ref.build, diff->new_function->signature);
		break;
	default:
		break;
	}
}

static int compare_texts(const char *left, const char *right)
{
	if (!left || !right)
		return (left != NULL) - (right != NULL);
	return strcmp(left, right);
}

static int compare_causes(const struct cause *left, const struct cause *right)
{
	int order = (int)left->kind - (int)right->kind;

	if (!order)
		order = compare_texts(left->old_text, right->old_text);
	if (!order)
		order = compare_texts(left->new_text, right->new_text);
	return order ? order : compare_texts(left->remark, right->remark);
}

static int compare_mentions(const void *a, const void *b)
{
	const struct mention *left = a, *right = b;
	int order = compare_causes(&left->cause, &right->cause);

	if (order)
		return order;
	return (left->order > right->order) - (left->order < right->order);
}

static int compare_sizes(const void *a, const void *b)
{
	const struct cause *left = a, *right = b;

	if (left->entry_count != right->entry_count)
		return left->entry_count > right->entry_count ? -1 : 1;
	return compare_causes(left, right);
}

/* Fold the sorted mentions into causes. */
static struct cause_list fold_mentions(struct collector *c)
{
	struct cause *causes = ARENA_ARRAY(c->arena, struct cause, c->count);
	uint32_t *entries = ARENA_ARRAY(c->arena, uint32_t, c->count);
	uint32_t count = 0;

	for (size_t i = 0; i < c->count; i++) {
		if (!count || compare_causes(&causes[count - 1], &c->mentions[i].cause) != 0) {
			causes[count] = c->mentions[i].cause;
			causes[count].entries = entries + i;
			causes[count++].entry_count = 0;
		}
		entries[i] = c->mentions[i].entry;
		causes[count - 1].entry_count++;
	}
	qsort(causes, count, sizeof(*causes), compare_sizes);
	return (struct cause_list){ causes, count };
}

struct cause_list causes_new(struct arena *arena, const struct pair *pair, const uint32_t *entries,
			     uint32_t entry_count)
{
	struct collector c = { .arena = arena, .pair = pair };
	struct cause_list list = { 0 };

	for (c.order = 0; c.order < entry_count; c.order++) {
		const struct function_diff *diff = &pair->diffs[entries[c.order]];

		c.entry = entries[c.order];
		for (uint32_t i = 0; i < diff->change_count; i++)
			add_change(&c, &diff->changes[i]);
	}
	if (c.count) {
		qsort(c.mentions, c.count, sizeof(*c.mentions), compare_mentions);
		list = fold_mentions(&c);
	}
	free(c.mentions);
	text_release(&c.scratch);
	return list;
}
