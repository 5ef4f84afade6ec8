#include "diffing/explainer.h"

#include <stdlib.h>

#include "base/alloc.h"

/* A function with long lists must not make the scratch memory of the others large. */
#define SCRATCH_KEPT (1024 * 1024)

void explainer_init(struct explainer *x, struct arena *arena)
{
	*x = (struct explainer){ .arena = arena };
	arena_init(&x->scratch);
	text_init(&x->text);
	name_table_init(&x->names);
}

void explainer_release(struct explainer *x)
{
	arena_release(&x->scratch);
	text_release(&x->text);
	name_table_release(&x->names);
	free(x->changes);
}

void explainer_start(struct explainer *x, const struct build *old_build,
		     const struct build *new_build)
{
	x->old_build = old_build;
	x->new_build = new_build;
	x->strings = new_build->strings;
	x->change_count = 0;
	if (x->scratch.bytes > SCRATCH_KEPT)
		arena_release(&x->scratch);
}

struct change *change_add(struct explainer *x, enum change_kind kind)
{
	struct change *change = ARRAY_PUSH(x->changes, x->change_count, x->change_capacity);

	*change = (struct change){ .kind = kind };
	return change;
}

void change_add_params(struct explainer *x, enum change_kind kind, const struct param *old_param,
		       const struct param *new_param)
{
	struct change *change = change_add(x, kind);

	change->old_param = old_param;
	change->new_param = new_param;
}

void change_add_return_type(struct explainer *x, uint32_t old_type, uint32_t new_type)
{
	struct param *types = arena_zalloc(x->arena, 2 * sizeof(*types));

	types[0].type = old_type;
	types[1].type = new_type;
	change_add_params(x, CHANGE_RETURN_TYPE, &types[0], &types[1]);
}

void change_add_names(struct explainer *x, enum change_kind kind, const struct counted_name *names,
		      size_t count)
{
	struct change *change = change_add(x, kind);

	change->names = names;
	change->name_count = (uint32_t)count;
}

void change_add_texts(struct explainer *x, enum change_kind kind, const char *old_text,
		      const char *new_text)
{
	struct change *change = change_add(x, kind);

	change->old_text = old_text;
	change->new_text = new_text;
}
