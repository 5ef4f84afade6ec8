/* What a change of each kind is made of, for the formats that write it. */
#ifndef SYMDRIFT_REPORTS_CHANGE_SHAPE_H
#define SYMDRIFT_REPORTS_CHANGE_SHAPE_H

#include "base/text.h"
#include "diffing/diff.h"
#include "reports/signature_text.h"

enum change_shape {
	SHAPE_STATUS,  /* the statuses of the function_diff */
	SHAPE_PARAM,   /* old_param, new_param */
	SHAPE_RETURN,  /* the types of old_param and new_param */
	SHAPE_ORDER,   /* all names of both signatures */
	SHAPE_CALLERS, /* names of functions */
	SHAPE_SYMBOLS, /* names of symbols, with their bindings */
	SHAPE_TEXTS,   /* old_text, new_text */
	SHAPE_NONE,    /* the kind says all */
};

enum change_shape change_shape(enum change_kind kind);

/* The value of one side of a change that has two, not escaped; nothing if that side has none.
 * Not for callers and symbols. `build` is any of the comparison, for its strings. */
void text_add_change_side(struct text *out, const struct build *build,
			  const struct function_diff *diff, const struct change *change,
			  bool new_side, struct spelling spelling);

/* Whether that side has a value. */
bool change_has_side(const struct change *change, bool new_side);

#endif
