#include "reports/change_markup.h"

#include "analyzer/function_name.h"
#include "reports/change_shape.h"
#include "reports/markup.h"

#define ARROW "\u27a1\ufe0f"
#define TIMES "\u00d7"

void change_markup_release(struct change_markup *markup)
{
	text_release(&markup->scratch);
}

static void add_code(struct change_markup *markup, struct text *out)
{
	const char *string = text_string(&markup->scratch);

	text_add(out, "<code>");
	if (markup->escape)
		text_add_html(out, string);
	else
		text_add(out, string);
	text_add(out, "</code>");
}

/* Exported, added and the like have one side by nature; of others it may be unknown. */
static bool has_two_sides(const struct change *change)
{
	switch (change->kind) {
	case CHANGE_PARAM_ADDED:
	case CHANGE_PARAM_REMOVED:
	case CHANGE_EXPORTED:
	case CHANGE_NOT_EXPORTED:
	case CHANGE_NOT_DEPRECATED:
		return false;
	case CHANGE_DEPRECATED:
		return change->old_text;
	default:
		return change_shape(change->kind) != SHAPE_NONE;
	}
}

static void add_side(struct change_markup *markup, struct text *out, const struct build *build,
		     const struct function_diff *diff, const struct change *change, bool new_side)
{
	if (!change_has_side(change, new_side)) {
		text_add(out, has_two_sides(change) ? "none" : "");
		return;
	}
	text_clear(&markup->scratch);
	text_add_change_side(&markup->scratch, build, diff, change, new_side, markup->spelling);
	add_code(markup, out);
}

/* Of a long list of files that has gained some or lost some, not both: no move from here to
 * there. NULL: two sides as always. */
static const char *lone_side_words(const struct change *change)
{
	if (change->kind != CHANGE_MOVED || (change->old_text && change->new_text))
		return NULL;
	return change->new_text ? "also in " : "no longer in ";
}

static void add_sides(struct change_markup *markup, struct text *out, const struct build *build,
		      const struct function_diff *diff, const struct change *change)
{
	const char *lone = lone_side_words(change);

	if (lone) {
		text_add(out, lone);
		add_side(markup, out, build, diff, change, change->new_text);
		return;
	}
	add_side(markup, out, build, diff, change, false);
	if (has_two_sides(change))
		text_add(out, " " ARROW " ");
	add_side(markup, out, build, diff, change, true);
}

static void add_bind(struct text *out, unsigned bind)
{
	const char *name = bind_name(bind);

	if (name)
		text_printf(out, " (STB_%s)", name);
	else
		text_printf(out, " (%u)", bind);
}

/* The binding is told of symbols that are there now. */
static bool tells_binding(enum change_kind kind)
{
	return kind == CHANGE_SYMBOLS_ADDED || kind == CHANGE_RENAMED_AWAY;
}

static void add_names(struct change_markup *markup, struct text *out, const struct build *build,
		      const struct change *change)
{
	for (uint32_t i = 0; i < change->name_count; i++) {
		const struct counted_name *name = &change->names[i];
		const char *string = build_text(build, name->name);

		text_clear(&markup->scratch);
		if (change_shape(change->kind) == SHAPE_CALLERS)
			text_add_function_name(&markup->scratch, string);
		else
			text_add(&markup->scratch, string);
		text_add(out, i ? ", " : "");
		add_code(markup, out);
		if (tells_binding(change->kind))
			add_bind(out, name->bind);
		if (name->count > 1)
			text_printf(out, " (" TIMES "%u)", name->count);
	}
}

void change_markup_add(struct change_markup *markup, struct text *out, const struct build *build,
		       const struct function_diff *diff, const struct change *change)
{
	switch (change_shape(change->kind)) {
	case SHAPE_CALLERS:
	case SHAPE_SYMBOLS:
		add_names(markup, out, build, change);
		break;
	default:
		add_sides(markup, out, build, diff, change);
		break;
	}
}
