/* Changes as text, for unit tests that compare them whole: one line a change,
 * `KIND-ID: OLD => NEW`. Parameters are written TYPE|NAME, names with their count. */
#ifndef SYMDRIFT_TESTS_CHANGE_TEXT_H
#define SYMDRIFT_TESTS_CHANGE_TEXT_H

#include "base/text.h"
#include "diffing/diff.h"

static inline void text_add_id(struct text *text, const struct interner *strings, uint32_t id)
{
	text_add(text, id == STRING_NONE ? "-" : interner_text(strings, id));
}

static inline void text_add_param(struct text *text, const struct interner *strings,
				  const struct param *param)
{
	if (!param) {
		text_add(text, "-");
		return;
	}
	text_add_id(text, strings, param->type);
	text_add(text, "|");
	text_add_id(text, strings, param->name);
}

static inline void text_add_names(struct text *text, const struct interner *strings,
				  const struct change *change)
{
	for (uint32_t i = 0; i < change->name_count; i++) {
		const struct counted_name *name = &change->names[i];

		if (i > 0)
			text_add(text, " ");
		text_add_id(text, strings, name->name);
		if (name->count != 1)
			text_printf(text, "*%u", name->count);
	}
}

static inline void text_add_change(struct text *text, const struct interner *strings,
				   const struct change *change)
{
	text_printf(text, "%s", change_kind_id(change->kind));
	switch (change->kind) {
	case CHANGE_PARAM_ADDED:
	case CHANGE_PARAM_REMOVED:
	case CHANGE_PARAM_RENAMED:
	case CHANGE_PARAM_TYPE:
	case CHANGE_RETURN_TYPE:
		text_add(text, ": ");
		text_add_param(text, strings, change->old_param);
		text_add(text, " => ");
		text_add_param(text, strings, change->new_param);
		break;
	case CHANGE_INLINE_CALLERS_ADDED:
	case CHANGE_INLINE_CALLERS_REMOVED:
	case CHANGE_DIRECT_CALLERS_ADDED:
	case CHANGE_DIRECT_CALLERS_REMOVED:
	case CHANGE_RENAMED_AWAY:
	case CHANGE_RENAMED_BACK:
	case CHANGE_SYMBOLS_ADDED:
	case CHANGE_SYMBOLS_REMOVED:
		text_add(text, ": ");
		text_add_names(text, strings, change);
		break;
	case CHANGE_BINDING:
	case CHANGE_SECTION:
	case CHANGE_EXPORTED:
	case CHANGE_NOT_EXPORTED:
	case CHANGE_EXPORT_KIND:
	case CHANGE_DEPRECATED:
	case CHANGE_NOT_DEPRECATED:
	case CHANGE_MOVED:
		text_printf(text, ": %s => %s", change->old_text ? change->old_text : "-",
			    change->new_text ? change->new_text : "-");
		break;
	case CHANGE_STATUS:
	case CHANGE_PARAM_REORDERED:
	case CHANGE_INLINE_DECLARED:
	case CHANGE_INLINE_NOT_DECLARED:
	case CHANGE_KINDS:
		break;
	}
	text_add(text, "\n");
}

#endif
