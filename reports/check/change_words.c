#include "reports/check/change_words.h"

#include <string.h>

#include "analyzer/function_name.h"
#include "reports/change_shape.h"

#define NAMES_SHOWN 3
#define CHANGES_SHOWN 12 /* of a kind: parameters in earnest */

static const struct spelling spelling = { .hide_unnamed = true };

/* What stands around the details of a change, and between its two sides if it has two; and in
 * front of several changes of a kind that make one list. */
static const struct {
	const char *before, *between, *after, *several;
} words[CHANGE_KINDS] = {
	[CHANGE_STATUS] = { "", " to ", "", NULL },
	[CHANGE_PARAM_ADDED] = { "parameter added: ", NULL, "", "parameters added: " },
	[CHANGE_PARAM_REMOVED] = { "parameter removed: ", NULL, "", "parameters removed: " },
	[CHANGE_PARAM_REORDERED] = { "parameters reordered: ", " to ", "", NULL },
	[CHANGE_PARAM_RENAMED] = { "parameter renamed: ", " to ", "", "parameters renamed: " },
	[CHANGE_PARAM_TYPE] = { "parameter changed: ", " to ", "", "parameters changed: " },
	[CHANGE_RETURN_TYPE] = { "return type changed: ", " to ", "", NULL },
	[CHANGE_INLINE_DECLARED] = { "declared inline now", NULL, "", NULL },
	[CHANGE_INLINE_NOT_DECLARED] = { "no longer declared inline", NULL, "", NULL },
	[CHANGE_INLINE_CALLERS_ADDED] = { "now also inlined into ", NULL, "", NULL },
	[CHANGE_INLINE_CALLERS_REMOVED] = { "no longer inlined into ", NULL, "", NULL },
	[CHANGE_DIRECT_CALLERS_ADDED] = { "new callers: ", NULL, "", NULL },
	[CHANGE_DIRECT_CALLERS_REMOVED] = { "callers gone: ", NULL, "", NULL },
	[CHANGE_RENAMED_AWAY] = { "only ", NULL, "", NULL },
	[CHANGE_RENAMED_BACK] = { "there again under its own name; before only ", NULL, "", NULL },
	[CHANGE_SYMBOLS_ADDED] = { "symbols added: ", NULL, "", NULL },
	[CHANGE_SYMBOLS_REMOVED] = { "symbols gone: ", NULL, "", NULL },
	[CHANGE_BINDING] = { "binding changed: ", " to ", "", NULL },
	[CHANGE_SECTION] = { "section changed: ", " to ", "", NULL },
	[CHANGE_EXPORTED] = { "exported now (", NULL, ")", NULL },
	[CHANGE_NOT_EXPORTED] = { "no longer exported (", NULL, ")", NULL },
	[CHANGE_EXPORT_KIND] = { "exported in another way: ", " to ", "", NULL },
	[CHANGE_DEPRECATED] = { "deprecated now: ", NULL, "", NULL },
	[CHANGE_NOT_DEPRECATED] = { "no longer deprecated (", NULL, ")", NULL },
	[CHANGE_MOVED] = { "moved from ", " to ", "", NULL },
};

void text_add_more(struct text *out, size_t more)
{
	if (!more)
		return;
	text_add(out, " and ");
	text_add_grouped(out, more);
	text_add(out, " more");
}

void text_add_name_list(struct text *out, const struct build *build,
			const struct counted_name *names, size_t count, uint32_t self,
			struct code_spans *codes)
{
	/* "and 1 more" is no shorter than the name. */
	size_t shown = count > NAMES_SHOWN + 1 ? NAMES_SHOWN : count;

	for (size_t i = 0; i < shown; i++) {
		size_t start;

		text_add(out, i == 0 ? "" : i + 1 < count ? ", " : " and ");
		if (names[i].name == self) {
			text_add(out, "itself");
			continue;
		}
		start = out->size;
		text_add_function_name(out, build_text(build, names[i].name));
		code_spans_add(codes, out, start);
	}
	text_add_more(out, count - shown);
}

/* A message of the source is no code, and neither is a status. */
static bool is_code(const struct change *change)
{
	return change->kind != CHANGE_STATUS && change->kind != CHANGE_DEPRECATED &&
	       change->kind != CHANGE_NOT_DEPRECATED;
}

static void add_side(struct text *out, const struct build *build, const struct function_diff *diff,
		     const struct change *change, bool new_side, struct code_spans *codes)
{
	size_t start = out->size;

	if (!change_has_side(change, new_side)) {
		text_add(out, "none");
		return;
	}
	text_add_change_side(out, build, diff, change, new_side, spelling);
	code_spans_add(is_code(change) ? codes : NULL, out, start);
}

static void add_sides(struct text *out, const struct build *build, const struct function_diff *diff,
		      const struct change *change, struct code_spans *codes)
{
	size_t start, middle, end;

	if (!words[change->kind].between) {
		add_side(out, build, diff, change, change_has_side(change, true), codes);
		return;
	}
	start = out->size;
	add_side(out, build, diff, change, false, codes);
	middle = out->size;
	text_add(out, words[change->kind].between);
	end = out->size;
	add_side(out, build, diff, change, true, codes);
	/* A space or `fwd` in a type is not printed (DESIGN.md 5). */
	if (middle - start == out->size - end &&
	    memcmp(out->data + start, out->data + end, middle - start) == 0)
		text_add(out, " (spelled alike, but another type)");
}

static void add_change(struct text *out, const struct build *build,
		       const struct function_diff *diff, const struct change *change,
		       struct code_spans *codes)
{
	bool lone = change->kind == CHANGE_MOVED && !(change->old_text && change->new_text);

	/* One of many files came or went: no move from here to there. */
	if (lone) {
		text_add(out, change->new_text ? "now also in " : "no longer in ");
		text_add_code_words(out, change->new_text ? change->new_text : change->old_text,
				    codes);
		return;
	}
	text_add(out, words[change->kind].before);
	switch (change_shape(change->kind)) {
	case SHAPE_CALLERS:
		text_add_name_list(out, build, change->names, change->name_count, diff->name,
				   codes);
		break;
	case SHAPE_SYMBOLS:
		text_add_name_list(out, build, change->names, change->name_count, STRING_NONE,
				   codes);
		break;
	case SHAPE_NONE:
		break;
	default:
		add_sides(out, build, diff, change, codes);
		break;
	}
	text_add(out, words[change->kind].after);
	if (change->kind == CHANGE_RENAMED_AWAY)
		text_add(out, change->name_count == 1 ? " is left" : " are left");
}

/* "parameters removed: int a, bool b"; what has two sides is parted by semicolons. */
static void add_list(struct text *out, const struct build *build, const struct function_diff *diff,
		     const struct change *const *changes, size_t count, struct code_spans *codes)
{
	enum change_kind kind = changes[0]->kind;
	size_t shown = count > CHANGES_SHOWN ? CHANGES_SHOWN : count;

	text_add(out, words[kind].several);
	for (size_t i = 0; i < shown; i++) {
		text_add(out, !i ? "" : words[kind].between ? "; " : ", ");
		add_sides(out, build, diff, changes[i], codes);
	}
	text_add_more(out, count - shown);
}

void text_add_changes_words(struct text *out, const struct build *build,
			    const struct function_diff *diff, const struct change *const *changes,
			    size_t count, struct code_spans *codes)
{
	for (size_t i = 0, end; i < count; i = end) {
		for (end = i + 1; end < count && changes[end]->kind == changes[i]->kind &&
				  words[changes[i]->kind].several;)
			end++;
		text_add(out, i ? "; " : "");
		if (end - i > 1)
			add_list(out, build, diff, &changes[i], end - i, codes);
		else
			add_change(out, build, diff, changes[i], codes);
	}
}
