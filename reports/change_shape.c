#include "reports/change_shape.h"

#include "base/bug.h"

enum change_shape change_shape(enum change_kind kind)
{
	switch (kind) {
	case CHANGE_STATUS:
		return SHAPE_STATUS;
	case CHANGE_PARAM_ADDED:
	case CHANGE_PARAM_REMOVED:
	case CHANGE_PARAM_RENAMED:
	case CHANGE_PARAM_TYPE:
		return SHAPE_PARAM;
	case CHANGE_PARAM_REORDERED:
		return SHAPE_ORDER;
	case CHANGE_RETURN_TYPE:
		return SHAPE_RETURN;
	case CHANGE_INLINE_DECLARED:
	case CHANGE_INLINE_NOT_DECLARED:
		return SHAPE_NONE;
	case CHANGE_INLINE_CALLERS_ADDED:
	case CHANGE_INLINE_CALLERS_REMOVED:
	case CHANGE_DIRECT_CALLERS_ADDED:
	case CHANGE_DIRECT_CALLERS_REMOVED:
		return SHAPE_CALLERS;
	case CHANGE_RENAMED_AWAY:
	case CHANGE_RENAMED_BACK:
	case CHANGE_SYMBOLS_ADDED:
	case CHANGE_SYMBOLS_REMOVED:
		return SHAPE_SYMBOLS;
	case CHANGE_BINDING:
	case CHANGE_SECTION:
	case CHANGE_EXPORTED:
	case CHANGE_NOT_EXPORTED:
	case CHANGE_EXPORT_KIND:
	case CHANGE_DEPRECATED:
	case CHANGE_NOT_DEPRECATED:
	case CHANGE_MOVED:
		return SHAPE_TEXTS;
	case CHANGE_KINDS:
		break;
	}
	BUG("a change of kind %u", (unsigned)kind);
}

static const struct param *side_param(const struct change *change, bool new_side)
{
	return new_side ? change->new_param : change->old_param;
}

static const char *side_text(const struct change *change, bool new_side)
{
	return new_side ? change->new_text : change->old_text;
}

bool change_has_side(const struct change *change, bool new_side)
{
	switch (change_shape(change->kind)) {
	case SHAPE_STATUS:
	case SHAPE_ORDER:
		return true;
	case SHAPE_PARAM:
	case SHAPE_RETURN:
		return side_param(change, new_side);
	case SHAPE_TEXTS:
		return side_text(change, new_side);
	default:
		return false;
	}
}

static void add_names(struct text *out, const struct build *build, const struct function *f)
{
	text_add_param_names(out, build, f ? f->signature : NULL);
}

void text_add_change_side(struct text *out, const struct build *build,
			  const struct function_diff *diff, const struct change *change,
			  bool new_side, struct spelling spelling)
{
	if (!change_has_side(change, new_side))
		return;
	switch (change_shape(change->kind)) {
	case SHAPE_STATUS:
		text_add(out, status_name(new_side ? diff->new_status : diff->old_status));
		break;
	case SHAPE_ORDER:
		add_names(out, build, new_side ? diff->new_function : diff->old_function);
		break;
	case SHAPE_RETURN:
		text_add_type(out, build_text(build, side_param(change, new_side)->type), spelling);
		break;
	case SHAPE_PARAM:
		text_add_param(out, build, side_param(change, new_side), spelling);
		break;
	case SHAPE_TEXTS:
		text_add(out, side_text(change, new_side));
		break;
	default:
		break;
	}
}
