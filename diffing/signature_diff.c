/* symdrift's rules, in passes: match_names, find_anchors, link_gaps, then the changes. */
#include "diffing/signature_diff.h"

#include <stdbool.h>
#include <string.h>

#include "diffing/param_names.h"
#include "diffing/sequence.h"
#include "diffing/type_match.h"

#define NO_PARTNER SEQUENCE_NONE

/* The type of a `...`: equal to another one only. */
#define ELLIPSIS STRING_NONE

/* The parameters of one of the two signatures. */
struct param_list {
	const struct signature *signature;
	uint32_t count;
	uint32_t *types;    /* type_plain(), or ELLIPSIS */
	uint32_t *partners; /* index in the other list, or NO_PARTNER */
	bool *unnamed;
	bool *kept;   /* the partner has the same name */
	bool *anchor; /* kept, and in the longest order that both lists have in common */
};

struct matcher {
	struct explainer *x;
	struct param_list lists[SIDES];
};

static void param_list_init(struct param_list *list, struct explainer *x, const struct build *build,
			    const struct signature *signature)
{
	struct arena *scratch = &x->scratch;
	uint32_t count = signature->param_count;

	list->signature = signature;
	list->count = count;
	list->types = ARENA_ARRAY(scratch, uint32_t, count);
	list->partners = ARENA_ARRAY(scratch, uint32_t, count);
	list->unnamed = ARENA_ARRAY(scratch, bool, count);
	list->kept = arena_zalloc(scratch, count * sizeof(bool));
	list->anchor = arena_zalloc(scratch, count * sizeof(bool));
	for (uint32_t i = 0; i < count; i++) {
		const struct param *param = &signature->params[i];
		const char *type = build_text(build, param->type);

		list->partners[i] = NO_PARTNER;
		list->unnamed[i] = param_is_unnamed(build, param);
		/* FORMAT.md 3: a `...` is the only parameter of type void. */
		if (list->unnamed[i] && type && strcmp(type, "void") == 0)
			list->types[i] = ELLIPSIS;
		else
			list->types[i] = type_plain(x->strings, param->type, &x->text);
	}
}

static void link_params(struct matcher *m, uint32_t old_index, uint32_t new_index)
{
	m->lists[SIDE_OLD].partners[old_index] = new_index;
	m->lists[SIDE_NEW].partners[new_index] = old_index;
}

/* Match parameters of one name, the first with the first, the second with the second. */
static void match_names(struct matcher *m)
{
	struct param_list *old = &m->lists[SIDE_OLD], *new = &m->lists[SIDE_NEW];
	struct param_name *old_names = param_names_sorted(&m->x->scratch, old->signature);
	struct param_name *new_names = param_names_sorted(&m->x->scratch, new->signature);
	uint32_t i = 0, k = 0;

	while (i < old->count && k < new->count) {
		uint32_t old_index = old_names[i].index, new_index = new_names[k].index;

		if (old_names[i].name < new_names[k].name) {
			i++;
		} else if (old_names[i].name > new_names[k].name) {
			k++;
		} else {
			if (!old->unnamed[old_index]) {
				link_params(m, old_index, new_index);
				old->kept[old_index] = new->kept[new_index] = true;
			}
			i++;
			k++;
		}
	}
}

/* Parameters of the old signature by name, those of one name by place. */
static int compare_kept(const void *context, uint32_t left, uint32_t right)
{
	const struct matcher *m = context;
	const struct param *params = m->lists[SIDE_OLD].signature->params;
	int order = interner_compare(m->x->strings, params[left].name, params[right].name);

	return order ? order : (left > right) - (left < right);
}

/* The kept parameters of a list in its order, each as its index in the old one. */
static uint32_t kept_params(struct matcher *m, enum side side, uint32_t **ret)
{
	const struct param_list *list = &m->lists[side];
	uint32_t count = 0;

	*ret = ARENA_ARRAY(&m->x->scratch, uint32_t, list->count);
	for (uint32_t i = 0; i < list->count; i++)
		if (list->kept[i])
			(*ret)[count++] = side == SIDE_OLD ? i : list->partners[i];
	return count;
}

static void find_anchors(struct matcher *m)
{
	struct param_list *old = &m->lists[SIDE_OLD], *new = &m->lists[SIDE_NEW];
	struct sequence_order order = { .compare = compare_kept, .context = m };
	uint32_t *old_kept, *new_kept, *common;
	uint32_t count = kept_params(m, SIDE_OLD, &old_kept);

	kept_params(m, SIDE_NEW, &new_kept);
	common = sequence_align(&m->x->scratch, old_kept, count, new_kept, count, order);
	for (uint32_t i = 0; i < count; i++) {
		if (common[i] == SEQUENCE_NONE)
			continue;
		old->anchor[old_kept[i]] = true;
		new->anchor[old->partners[old_kept[i]]] = true;
	}
}

/* The parameters without partner of one list between two anchors, or a part of them. */
struct gap {
	uint32_t *indices;
	uint32_t *types; /* of the same parameters */
	uint32_t count;
};

/* Collect from list[*next] to the next anchor; *next moves behind it. */
static struct gap collect_gap(struct matcher *m, enum side side, uint32_t *next)
{
	const struct param_list *list = &m->lists[side];
	uint32_t end = *next;
	struct gap gap = { 0 };

	while (end < list->count && !list->anchor[end])
		end++;
	gap.indices = ARENA_ARRAY(&m->x->scratch, uint32_t, end - *next);
	gap.types = ARENA_ARRAY(&m->x->scratch, uint32_t, end - *next);
	for (uint32_t i = *next; i < end; i++) {
		if (list->partners[i] != NO_PARTNER)
			continue;
		gap.indices[gap.count] = i;
		gap.types[gap.count++] = list->types[i];
	}
	*next = end < list->count ? end + 1 : end;
	return gap;
}

static int compare_types(const void *context, uint32_t left, uint32_t right)
{
	return interner_compare(context, left, right);
}

/* Pass over a `...` (or several): it has no partner but its like. */
static uint32_t skip_ellipsis(const struct gap *gap, uint32_t i, uint32_t end)
{
	while (i < end && gap->types[i] == ELLIPSIS)
		i++;
	return i;
}

static uint32_t count_typed(const struct gap *gap, uint32_t first, uint32_t end)
{
	uint32_t count = 0;

	for (uint32_t i = first; i < end; i++)
		count += gap->types[i] != ELLIPSIS;
	return count;
}

/* What is left between two parameters matched by type: if they are as many on both sides,
 * each has changed into its neighbour. */
static void link_rest(struct matcher *m, const struct gap *old, uint32_t i, uint32_t old_end,
		      const struct gap *new, uint32_t k, uint32_t new_end)
{
	if (count_typed(old, i, old_end) != count_typed(new, k, new_end))
		return;
	for (;;) {
		i = skip_ellipsis(old, i, old_end);
		k = skip_ellipsis(new, k, new_end);
		if (i == old_end)
			return;
		link_params(m, old->indices[i++], new->indices[k++]);
	}
}

/* In order only: to match `int a, long b` with `long x, int y` crosswise would hide that the
 * types have changed places. */
static void link_gap(struct matcher *m, const struct gap *old, const struct gap *new)
{
	struct sequence_order order = { .compare = compare_types, .context = m->x->strings };
	uint32_t i = 0, k = 0;
	uint32_t *partners;

	if (old->count == 0 || new->count == 0)
		return;
	partners = sequence_align(&m->x->scratch, old->types, old->count, new->types, new->count,
				  order);
	for (uint32_t end = 0; end < old->count; end++) {
		if (partners[end] == SEQUENCE_NONE)
			continue;
		link_rest(m, old, i, end, new, k, partners[end]);
		link_params(m, old->indices[end], new->indices[partners[end]]);
		i = end + 1;
		k = partners[end] + 1;
	}
	link_rest(m, old, i, old->count, new, k, new->count);
}

static void link_gaps(struct matcher *m)
{
	const struct param_list *old = &m->lists[SIDE_OLD], *new = &m->lists[SIDE_NEW];
	uint32_t i = 0, k = 0;

	/* There are as many anchors in one list as in the other. */
	while (i < old->count || k < new->count) {
		struct gap old_gap = collect_gap(m, SIDE_OLD, &i);
		struct gap new_gap = collect_gap(m, SIDE_NEW, &k);

		link_gap(m, &old_gap, &new_gap);
	}
}

static void add_unmatched(struct matcher *m)
{
	const struct param_list *old = &m->lists[SIDE_OLD], *new = &m->lists[SIDE_NEW];

	for (uint32_t k = 0; k < new->count; k++)
		if (new->partners[k] == NO_PARTNER)
			change_add_params(m->x, CHANGE_PARAM_ADDED, NULL,
					  &new->signature->params[k]);
	for (uint32_t i = 0; i < old->count; i++)
		if (old->partners[i] == NO_PARTNER)
			change_add_params(m->x, CHANGE_PARAM_REMOVED, &old->signature->params[i],
					  NULL);
}

static void add_reordered(struct matcher *m)
{
	const struct param_list *old = &m->lists[SIDE_OLD];
	uint32_t last = 0;

	for (uint32_t i = 0; i < old->count; i++) {
		if (!old->kept[i])
			continue;
		if (old->partners[i] < last) {
			change_add(m->x, CHANGE_PARAM_REORDERED);
			return;
		}
		last = old->partners[i];
	}
}

/* The matched parameters that differ: renamed ones of the same type, or of another type. */
static void add_matched(struct matcher *m, enum change_kind kind)
{
	const struct param_list *old = &m->lists[SIDE_OLD], *new = &m->lists[SIDE_NEW];

	for (uint32_t i = 0; i < old->count; i++) {
		uint32_t k = old->partners[i];
		bool same_type, renamed;

		if (k == NO_PARTNER)
			continue;
		same_type = old->types[i] == new->types[k];
		renamed = !old->kept[i] && !(old->unnamed[i] && new->unnamed[k]);
		if (kind == CHANGE_PARAM_RENAMED ? same_type && renamed : !same_type)
			change_add_params(m->x, kind, &old->signature->params[i],
					  &new->signature->params[k]);
	}
}

void signature_diff_default(struct explainer *x, const struct signature *old_signature,
			    const struct signature *new_signature)
{
	uint32_t old_type = old_signature->return_type, new_type = new_signature->return_type;
	struct matcher m = { .x = x };

	param_list_init(&m.lists[SIDE_OLD], x, x->old_build, old_signature);
	param_list_init(&m.lists[SIDE_NEW], x, x->new_build, new_signature);
	match_names(&m);
	find_anchors(&m);
	link_gaps(&m);
	add_unmatched(&m);
	add_reordered(&m);
	add_matched(&m, CHANGE_PARAM_RENAMED);
	add_matched(&m, CHANGE_PARAM_TYPE);
	if (type_plain(x->strings, old_type, &x->text) !=
	    type_plain(x->strings, new_type, &x->text))
		change_add_return_type(x, old_type, new_type);
}
