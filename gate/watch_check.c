#include "gate/watch_check.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/bug.h"
#include "diffing/name_patterns.h"
#include "gate/evidence_hits.h"
#include "gate/hits.h"

struct watch_checker {
	const struct watch_entry *entries;
	size_t count;
	struct name_patterns *patterns;
	bool *met;  /* in the pair at hand */
	bool *ever; /* in any pair */
};

struct watch_checker *watch_checker_new(const struct watch_entry *entries, size_t count)
{
	struct watch_checker *checker = xcalloc(1, sizeof(*checker));
	const char **names = xcalloc(count, sizeof(*names));

	for (size_t i = 0; i < count; i++)
		names[i] = entries[i].name;
	*checker = (struct watch_checker){ .entries = entries, .count = count };
	checker->patterns = name_patterns_new(names, count);
	checker->met = xcalloc(count, sizeof(*checker->met));
	checker->ever = xcalloc(count, sizeof(*checker->ever));
	free(names);
	return checker;
}

void watch_checker_free(struct watch_checker *checker)
{
	if (!checker)
		return;
	name_patterns_free(checker->patterns);
	free(checker->met);
	free(checker->ever);
	free(checker);
}

void watch_checker_start_pair(struct watch_checker *checker)
{
	for (size_t i = 0; i < checker->count; i++)
		checker->met[i] = false;
}

void watch_checker_match(struct watch_checker *checker, const struct pair *pair,
			 const struct function *old_function, const struct function *new_function,
			 struct watched *ret)
{
	*ret = (struct watched){ 0 };
	if (!checker->count)
		return;
	ret->count = name_patterns_match_pair(checker->patterns, pair, old_function, new_function,
					      &ret->entries);
	ret->narrowed = ret->count;
	for (size_t i = 0; i < ret->count; i++) {
		checker->met[ret->entries[i]] = checker->ever[ret->entries[i]] = true;
		if (!checker->entries[ret->entries[i]].must)
			ret->narrowed = false;
	}
}

bool watch_checker_missing(const struct watch_checker *checker, size_t index)
{
	return !checker->met[index] && !checker->entries[index].may_be_missing;
}

bool watch_checker_never_met(const struct watch_checker *checker, size_t index)
{
	return !checker->ever[index] && !checker->entries[index].may_be_missing;
}

/* A function that is new kept whatever it had. */
static enum must_doubt signature_doubt(const struct function *old_function,
				       const struct function *new_function)
{
	if (!old_function || !new_function)
		return DOUBT_NONE;
	if ((old_function->status | new_function->status) & STATUS_COLLISION)
		return DOUBT_SEVERAL;
	if (!new_function->signature)
		return DOUBT_NEW;
	return old_function->signature ? DOUBT_NONE : DOUBT_OLD;
}

/* Whether the new build can't tell where the function is inlined any more. Of assembly nobody ever
 * could: it is not. */
static bool inlining_became_unknown(const struct pair *pair, const struct function *old_function,
				    const struct function *new_function)
{
	return function_knowledge(pair->new_ref.build, new_function) == KNOWS_SYMBOLS &&
	       function_knowledge(pair->old_ref.build, old_function) > KNOWS_SYMBOLS;
}

enum must_doubt must_doubt(const struct pair *pair, const struct function *old_function,
			   const struct function *new_function, enum must must)
{
	switch (must) {
	case MUST_PRESENT:
	case MUST_UNIQUE:
		return DOUBT_NONE; /* symbols tell */
	case MUST_OUT_OF_LINE:
		return inlining_became_unknown(pair, old_function, new_function) ? DOUBT_NEW
										 : DOUBT_NONE;
	case MUST_SIGNATURE:
		return signature_doubt(old_function, new_function);
	}
	BUG("requirement 0x%x", (unsigned)must);
}

/* For a function with a symbol of its name in the new build. */
static bool is_violated(const struct pair *pair, const struct function_diff *diff, enum must must)
{
	if (must_doubt(pair, diff->old_function, diff->new_function, must) != DOUBT_NONE)
		return true;
	switch (must) {
	case MUST_PRESENT:
		return false;
	case MUST_UNIQUE:
		return diff->new_status & STATUS_AMBIGUOUS;
	case MUST_OUT_OF_LINE:
		return diff->new_status & (STATUS_FULL_INLINE | STATUS_SELECTIVE_INLINE);
	case MUST_SIGNATURE:
		return diff_breaks_signature(pair, diff);
	}
	BUG("requirement 0x%x", (unsigned)must);
}

unsigned must_violated(const struct pair *pair, const struct function_diff *diff, unsigned must)
{
	unsigned violated = 0;

	if (!diff->new_function ||
	    !function_has_entry_symbol(pair->new_ref.build, diff->new_function))
		return must ? MUST_PRESENT : 0;
	for (unsigned bit = MUST_PRESENT; bit <= MUST_SIGNATURE; bit <<= 1)
		if ((must & bit) && is_violated(pair, diff, bit))
			violated |= bit;
	return violated;
}

enum rule must_rule(enum must must)
{
	switch (must) {
	case MUST_PRESENT:
		return RULE_WATCH_PRESENT;
	case MUST_UNIQUE:
		return RULE_WATCH_UNIQUE;
	case MUST_OUT_OF_LINE:
		return RULE_WATCH_OUT_OF_LINE;
	case MUST_SIGNATURE:
		return RULE_WATCH_SIGNATURE;
	}
	BUG("requirement 0x%x", (unsigned)must);
}
