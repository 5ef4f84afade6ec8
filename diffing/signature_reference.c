/* The reference's rules, FORMAT.md section 6.
 *
 * It keys parameters by name, as a Python dictionary does: of several of one name the first
 * gives the position and the last the type (quirk 20). */
#include "diffing/param_names.h"
#include "diffing/signature_diff.h"
#include "diffing/type_match.h"

#define NOTHING UINT32_MAX

/* The parameters of a signature by position, each name once. */
struct param_dict {
	const struct param **params;
	uint32_t *partners; /* position in the other dictionary, or NOTHING */
	uint32_t count;
	struct param_name *names; /* sorted; `index` is the position */
};

/* The position of each parameter that is the first of its name; NOTHING for the others. */
static uint32_t *positions_new(struct arena *scratch, const struct signature *signature,
			       const struct param_name *names)
{
	uint32_t count = signature->param_count, next = 0;
	uint32_t *positions = ARENA_ARRAY(scratch, uint32_t, count);

	for (uint32_t i = 0; i < count; i++)
		positions[i] = NOTHING;
	for (uint32_t i = 0; i < count; i++)
		if (i == 0 || names[i].name != names[i - 1].name)
			positions[names[i].index] = 0;
	for (uint32_t i = 0; i < count; i++)
		if (positions[i] != NOTHING)
			positions[i] = next++;
	return positions;
}

static void param_dict_init(struct param_dict *dict, struct arena *scratch,
			    const struct signature *signature)
{
	uint32_t count = signature->param_count;
	struct param_name *names = param_names_sorted(scratch, signature);
	uint32_t *positions = positions_new(scratch, signature, names);

	dict->params = ARENA_ARRAY(scratch, const struct param *, count);
	dict->partners = ARENA_ARRAY(scratch, uint32_t, count);
	dict->names = names;
	dict->count = 0;
	for (uint32_t i = 0; i < count; i++) {
		struct param_name next = names[i];
		uint32_t position;

		if (dict->count == 0 || names[dict->count - 1].name != next.name)
			names[dict->count++] = (struct param_name){
				.name = next.name,
				.index = positions[next.index],
			};
		position = names[dict->count - 1].index;
		dict->params[position] = &signature->params[next.index];
		dict->partners[position] = NOTHING;
	}
}

static void match_names(struct param_dict *old, struct param_dict *new)
{
	uint32_t i = 0, k = 0;

	while (i < old->count && k < new->count) {
		if (old->names[i].name < new->names[k].name) {
			i++;
		} else if (old->names[i].name > new->names[k].name) {
			k++;
		} else {
			old->partners[old->names[i].index] = new->names[k].index;
			new->partners[new->names[k].index] = old->names[i].index;
			i++;
			k++;
		}
	}
}

static void add_unmatched(struct explainer *x, const struct param_dict *old,
			  const struct param_dict *new)
{
	for (uint32_t k = 0; k < new->count; k++)
		if (new->partners[k] == NOTHING)
			change_add_params(x, CHANGE_PARAM_ADDED, NULL, new->params[k]);
	for (uint32_t i = 0; i < old->count; i++)
		if (old->partners[i] == NOTHING)
			change_add_params(x, CHANGE_PARAM_REMOVED, old->params[i], NULL);
}

static void add_reordered(struct explainer *x, const struct param_dict *old)
{
	for (uint32_t i = 0; i < old->count; i++) {
		if (old->partners[i] == NOTHING || old->partners[i] == i)
			continue;
		change_add(x, CHANGE_PARAM_REORDERED);
		return;
	}
}

static void add_types(struct explainer *x, const struct param_dict *old,
		      const struct param_dict *new)
{
	for (uint32_t i = 0; i < old->count; i++) {
		const struct param *new_param;

		if (old->partners[i] == NOTHING)
			continue;
		new_param = new->params[old->partners[i]];
		if (!type_equal_in_reference(x->strings, old->params[i]->type, new_param->type))
			change_add_params(x, CHANGE_PARAM_TYPE, old->params[i], new_param);
	}
}

void signature_diff_reference(struct explainer *x, const struct signature *old_signature,
			      const struct signature *new_signature)
{
	uint32_t old_type = old_signature->return_type, new_type = new_signature->return_type;
	struct param_dict old, new;

	param_dict_init(&old, &x->scratch, old_signature);
	param_dict_init(&new, &x->scratch, new_signature);
	match_names(&old, &new);
	add_unmatched(x, &old, &new);
	add_reordered(x, &old);
	add_types(x, &old, &new);
	if (!type_equal_in_reference(x->strings, old_type, new_type))
		change_add_return_type(x, old_type, new_type);
}
