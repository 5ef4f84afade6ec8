/* One function across a comparison: what each build and each pair of it has under its name.
 *
 * Documents of single functions, Markdown and JSON, are written from this. Functions are found
 * in every build at once; asked for in the order of names, the next one costs no search.
 *
 *	struct function_cursor *cursor = function_cursor_new(comparison, false);
 *	const struct function_view *view = function_cursor_seek(cursor, name);
 *	view->groups[g].functions[i], view->groups[g].pairs[p].diff
 *	function_cursor_free(cursor);
 */
#ifndef SYMDRIFT_REPORTS_FUNCTION_FUNCTION_VIEW_H
#define SYMDRIFT_REPORTS_FUNCTION_FUNCTION_VIEW_H

#include "diffing/diff.h"

/* The rules whose statuses a style shows. */
enum diff_rules style_rules(bool reference);

struct pair_view {
	const struct function *old_function, *new_function; /* NULL: Absent */
	const struct function_diff *diff;                   /* NULL: nothing changed */
};

struct group_view {
	const struct function **functions; /* one a build of the group; NULL: Absent */
	const struct function *base;       /* likewise; NULL if the group has no base */
	struct pair_view *pairs;           /* one a pair of the group */
	bool lists_base; /* no group lists the base among its builds, so this one does */
};

struct function_view {
	const struct comparison *comparison;
	bool reference; /* Absent and statuses are the reference's */
	uint32_t name;
	const char *text;          /* of the name */
	struct group_view *groups; /* one a group of the comparison */
};

struct function_cursor;

/* The comparison must outlive the cursor. One thread at a time. */
struct function_cursor *function_cursor_new(const struct comparison *comparison, bool reference);
void function_cursor_free(struct function_cursor *cursor); /* NULL is fine */

/* The function of this name (an id of the builds' interner). Valid until the next seek. */
const struct function_view *function_cursor_seek(struct function_cursor *cursor, uint32_t name);

/* The status by the view's rules; `f` may be NULL. */
status_set view_status(const struct function_view *view, const struct function *f);

/* Whether a pair has an item under Differences: in the default style if the function is there
 * on one side at least, in the reference's if both sides show a signature (FORMAT.md 2). */
bool pair_view_has_item(const struct function_view *view, const struct pair *pair,
			const struct pair_view *sides);

/* Whether the group of the pair is printed for its sake: one side is enough in the reference's
 * style too. */
bool pair_view_prints_group(const struct function_view *view, const struct pair *pair,
			    const struct pair_view *sides);

#endif
