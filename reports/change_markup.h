/* One change as HTML: the body of a CHANGE of FORMAT.md 2, and the same for every other kind.
 *
 *	<code>Regular</code> ➡️ <code>Full Inline</code>
 *	<code>try_to_wake_up</code> (×2), <code>ttwu_do_activate</code> */
#ifndef SYMDRIFT_REPORTS_CHANGE_MARKUP_H
#define SYMDRIFT_REPORTS_CHANGE_MARKUP_H

#include "base/text.h"
#include "diffing/diff.h"
#include "reports/signature_text.h"

struct change_markup {
	struct spelling spelling;
	bool escape; /* for between tags of a raw HTML block; else nothing is */
	struct text scratch;
};

void change_markup_release(struct change_markup *markup);

/* Append the body of a change of `diff` without a line end. Nothing for a kind whose title
 * says all. `build` is any of the comparison, for its strings. */
void change_markup_add(struct change_markup *markup, struct text *out, const struct build *build,
		       const struct function_diff *diff, const struct change *change);

#endif
