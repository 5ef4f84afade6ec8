/* What explaining the changes of one function works with.
 *
 * A worker has one explainer for all functions it compares. Changes are pushed onto a list
 * that is emptied from function to function; what a change points to and was not in a build
 * before lives in `arena`, which outlasts the explainer; `scratch` is for the function at
 * hand and may be emptied after it.
 *
 *	explainer_start(x, old_build, new_build);
 *	signature_diff_default(x, old_signature, new_signature);
 *	for (i = 0; i < x->change_count; i++) ... x->changes[i]
 */
#ifndef SYMDRIFT_DIFFING_EXPLAINER_H
#define SYMDRIFT_DIFFING_EXPLAINER_H

#include <stddef.h>

#include "base/arena.h"
#include "base/text.h"
#include "diffing/diff.h"
#include "diffing/name_table.h"

struct explainer {
	const struct build *old_build, *new_build;
	struct interner *strings; /* of both builds */
	struct arena *arena;      /* not owned */
	struct arena scratch;
	struct text text; /* for a name that is being put together */
	struct name_table names;
	struct change *changes;
	size_t change_count;
	size_t change_capacity;
};

/* An explainer whose changes point into `arena`. */
void explainer_init(struct explainer *x, struct arena *arena);
void explainer_release(struct explainer *x);

/* Be ready for the next function of this pair of builds: no changes, scratch free to use. */
void explainer_start(struct explainer *x, const struct build *old_build,
		     const struct build *new_build);

/* Append a change, all zero but its kind; valid until the next one is appended. */
struct change *change_add(struct explainer *x, enum change_kind kind);

/* Append a change that consists of parameters, of names, or of texts. */
void change_add_params(struct explainer *x, enum change_kind kind, const struct param *old_param,
		       const struct param *new_param);
void change_add_return_type(struct explainer *x, uint32_t old_type, uint32_t new_type);
void change_add_names(struct explainer *x, enum change_kind kind, const struct counted_name *names,
		      size_t count);
void change_add_texts(struct explainer *x, enum change_kind kind, const char *old_text,
		      const char *new_text);

#endif
