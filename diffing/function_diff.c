#include "diffing/function_diff.h"

#include <string.h>

#include "analyzer/inline_state.h"
#include "base/bug.h"
#include "diffing/caller_diff.h"
#include "diffing/comparability.h"
#include "diffing/location_diff.h"
#include "diffing/signature_diff.h"
#include "diffing/symbol_diff.h"

static bool hash_equal(XXH128_hash_t left, XXH128_hash_t right)
{
	return left.low64 == right.low64 && left.high64 == right.high64;
}

/* Whether both sides have one signature: nothing is known of one that no definition tells, and
 * of several functions of one name only one is stored, the first in the order of units. */
static bool signatures_comparable(const struct function *old_function,
				  const struct function *new_function)
{
	return old_function->signature && new_function->signature &&
	       !((old_function->status | new_function->status) & STATUS_COLLISION);
}

static void explain_signature(struct explainer *x, const struct function *old_function,
			      const struct function *new_function)
{
	if (signatures_comparable(old_function, new_function))
		signature_diff_default(x, old_function->signature, new_function->signature);
}

/* Whether both sides know how the function is declared, by the account of one compiler. */
static bool inlining_comparable(const struct explainer *x, const struct function *old_function,
				const struct function *new_function)
{
	return function_declared_inline(x->old_build, old_function) != DECLARED_INLINE_UNKNOWN &&
	       function_declared_inline(x->new_build, new_function) != DECLARED_INLINE_UNKNOWN &&
	       !compiler_families_differ(x->old_build, x->new_build);
}

static void explain_inlining(struct explainer *x, const struct function *old_function,
			     const struct function *new_function)
{
	enum declared_inline old_state = function_declared_inline(x->old_build, old_function);
	enum declared_inline new_state = function_declared_inline(x->new_build, new_function);

	if (old_state == new_state || !inlining_comparable(x, old_function, new_function))
		return;
	change_add(x, new_state == DECLARED_INLINE_YES ? CHANGE_INLINE_DECLARED
						       : CHANGE_INLINE_NOT_DECLARED);
}

/* Either function may be NULL. */
static void explain_export(struct explainer *x, const struct function *old_function,
			   const struct function *new_function)
{
	uint32_t old_export = old_function ? old_function->exported : STRING_NONE;
	uint32_t new_export = new_function ? new_function->exported : STRING_NONE;
	enum change_kind kind = CHANGE_EXPORT_KIND;

	if (old_export == new_export)
		return;
	if (old_export == STRING_NONE)
		kind = CHANGE_EXPORTED;
	else if (new_export == STRING_NONE)
		kind = CHANGE_NOT_EXPORTED;
	change_add_texts(x, kind, build_text(x->old_build, old_export),
			 build_text(x->new_build, new_export));
}

static void explain_warning(struct explainer *x, const struct function *old_function,
			    const struct function *new_function)
{
	uint32_t old_warning = old_function->warning, new_warning = new_function->warning;

	if (old_warning != new_warning)
		change_add_texts(
			x, new_warning == STRING_NONE ? CHANGE_NOT_DEPRECATED : CHANGE_DEPRECATED,
			build_text(x->old_build, old_warning),
			build_text(x->new_build, new_warning));
}

static void explain_facet(struct explainer *x, enum facet facet,
			  const struct function *old_function, const struct function *new_function)
{
	switch (facet) {
	case FACET_STATUS:
		change_add(x, CHANGE_STATUS);
		break;
	case FACET_SIGNATURE:
		explain_signature(x, old_function, new_function);
		break;
	case FACET_INLINING:
		explain_inlining(x, old_function, new_function);
		break;
	case FACET_INLINE_CALLERS:
		inline_callers_diff(x, old_function, new_function);
		break;
	case FACET_DIRECT_CALLERS:
		direct_callers_diff(x, old_function, new_function);
		break;
	case FACET_SYMBOLS:
		symbols_diff(x, old_function, new_function);
		break;
	case FACET_EXPORT:
		explain_export(x, old_function, new_function);
		explain_warning(x, old_function, new_function);
		break;
	case FACET_LOCATION:
		location_diff(x, old_function, new_function);
		break;
	case FACETS:
		break;
	}
}

static bool has_unnamed_params(const struct build *build, const struct signature *signature)
{
	for (uint32_t i = 0; i < signature->param_count; i++)
		if (param_is_unnamed(build, &signature->params[i]))
			return true;
	return false;
}

/* The few differences of a facet that are no change: what one side does not tell, and how
 * unnamed parameters are numbered in a fingerprint file. */
static bool may_be_silent(struct explainer *x, enum facet facet,
			  const struct function *old_function, const struct function *new_function)
{
	switch (facet) {
	case FACET_SIGNATURE:
		return !signatures_comparable(old_function, new_function) ||
		       has_unnamed_params(x->old_build, old_function->signature);
	case FACET_INLINING:
		return !inlining_comparable(x, old_function, new_function);
	case FACET_SYMBOLS:
		return sections_incomparable(x, old_function, new_function);
	case FACET_LOCATION:
		return locations_incomparable(x, old_function, new_function);
	default:
		return false;
	}
}

static void explain_facets(struct explainer *x, const struct function *old_function,
			   const struct function *new_function)
{
	bool any = false;

	for (unsigned i = 0; i < FACETS; i++) {
		size_t before = x->change_count;

		if (hash_equal(old_function->facets[i], new_function->facets[i]))
			continue;
		any = true;
		explain_facet(x, i, old_function, new_function);
		if (x->change_count == before && !may_be_silent(x, i, old_function, new_function))
			BUG("facet %u of %s differs without a change", i,
			    interner_text(x->strings, new_function->name));
	}
	if (!any)
		BUG("the fingerprint of %s differs, but none of its facets",
		    interner_text(x->strings, new_function->name));
}

static void explain_default(struct explainer *x, const struct function *old_function,
			    const struct function *new_function)
{
	if (!old_function || !new_function) {
		change_add(x, CHANGE_STATUS);
		explain_export(x, old_function, new_function);
	} else if (!hash_equal(old_function->fingerprint, new_function->fingerprint)) {
		explain_facets(x, old_function, new_function);
	}
}

/* Nearly always so, and cheap to see. */
static bool signatures_identical(const struct signature *a, const struct signature *b)
{
	return a->return_type == b->return_type && a->param_count == b->param_count &&
	       memcmp(a->params, b->params, a->param_count * sizeof(*a->params)) == 0;
}

static void explain_reference(struct explainer *x, const struct function *old_function,
			      const struct function *new_function)
{
	if (!old_function || !new_function || !old_function->signature ||
	    !new_function->signature ||
	    signatures_identical(old_function->signature, new_function->signature))
		return;
	if (function_shows_signature(x->old_build, old_function, true) &&
	    function_shows_signature(x->new_build, new_function, true))
		signature_diff_reference(x, old_function->signature, new_function->signature);
}

bool function_diff_make(struct explainer *x, enum diff_rules rules,
			const struct function *old_function, const struct function *new_function,
			struct function_diff *ret)
{
	if (rules == RULES_REFERENCE)
		explain_reference(x, old_function, new_function);
	else
		explain_default(x, old_function, new_function);
	if (x->change_count == 0)
		return false;
	*ret = (struct function_diff){
		.name = new_function ? new_function->name : old_function->name,
		.old_function = old_function,
		.new_function = new_function,
		.old_status = status_by_rules(old_function, rules),
		.new_status = status_by_rules(new_function, rules),
		.change_count = (uint32_t)x->change_count,
		.changes = arena_copy(x->arena, x->changes, x->change_count * sizeof(*x->changes)),
	};
	return true;
}
