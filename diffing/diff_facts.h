/* What is asked of an entry of a pair again and again: where the function is, whether somebody
 * could hold on to it, what its symbols became. Answers come from the comparison and its builds;
 * nothing is compared anew. */
#ifndef SYMDRIFT_DIFFING_DIFF_FACTS_H
#define SYMDRIFT_DIFFING_DIFF_FACTS_H

#include "diffing/diff.h"

/* Whether someone outside the function's own code could hold on to it in that build: it has a
 * symbol of just its own name. */
bool diff_was_callable(const struct pair *pair, const struct function_diff *diff);
bool diff_is_callable(const struct pair *pair, const struct function_diff *diff);

/* Whom a function is inlined into. */
enum inlined_into {
	INTO_NOTHING,
	INTO_ITSELF, /* alone: the compiler split it, or it calls itself */
	INTO_OTHERS,
};

/* `f` may be NULL. */
enum inlined_into function_inlined_into(const struct build *build, const struct function *f);

/* Whether a symbol of it that other files could link to is local now. */
bool diff_became_local(const struct function_diff *diff);

/* The change of this kind, or NULL. */
const struct change *diff_change(const struct function_diff *diff, enum change_kind kind);

/* The suffix_kind bits (analyzer/suffix.h) of the symbols that the change of this kind names, 0
 * without one. The cold part of a clone counts as a cold part, a bare number as a renaming. */
unsigned diff_change_suffixes(const struct pair *pair, const struct function_diff *diff,
			      enum change_kind kind);

/* Whether it has any of these words of the status now and had none before, and the reverse. */
bool diff_gained(const struct function_diff *diff, status_set words);
bool diff_lost(const struct function_diff *diff, status_set words);

/* Present in both builds, with a status other than Absent. */
bool diff_on_both_sides(const struct function_diff *diff);

/* Where something is declared; if that is not known, the path of its unit. */
struct place {
	const char *file; /* NULL: unknown */
	uint32_t line;    /* 0: unknown */
};

/* Of the function's first definition in the new build, or in the old one if it is gone or the new
 * build does not know where it is. */
struct place diff_place(const struct pair *pair, const struct function_diff *diff);
struct place instance_place(const struct build *build, const struct instance *instance);

/* Exported by at least one of the two builds. */
bool diff_is_exported(const struct function_diff *diff);

#endif
