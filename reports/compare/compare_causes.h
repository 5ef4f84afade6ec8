/* Signature changes by cause: functions whose signatures changed in the same way.
 *
 * One changed type in a header changes hundreds of functions; they have one cause. A function
 * with two changes has two causes. Causes are equal if they read the same, so their texts are
 * made here, once: plain text, nothing escaped. */
#ifndef SYMDRIFT_REPORTS_COMPARE_COMPARE_CAUSES_H
#define SYMDRIFT_REPORTS_COMPARE_COMPARE_CAUSES_H

#include <stdint.h>

#include "base/arena.h"
#include "diffing/diff.h"

enum cause_kind {
	CAUSE_PARAM_TYPE, /* perhaps with another name as well */
	CAUSE_PARAM_ADDED,
	CAUSE_PARAM_REMOVED,
	CAUSE_PARAMS_REORDERED,
	CAUSE_RETURN_TYPE,
	CAUSE_PARAM_RENAMED,
};

struct cause {
	enum cause_kind kind;
	const char *old_text;    /* "struct foo *p"; NULL if added; all names if reordered */
	const char *new_text;    /* NULL if removed */
	const char *remark;      /* what the texts do not show, or NULL */
	const uint32_t *entries; /* indexes of pair->diffs, in the order they were given in */
	uint32_t entry_count;
};

struct cause_list {
	const struct cause *causes; /* most functions first, then by text */
	uint32_t count;
};

/* The causes of these entries of the pair, all of functions on both sides. Everything is put
 * into the arena. */
struct cause_list causes_new(struct arena *arena, const struct pair *pair, const uint32_t *entries,
			     uint32_t entry_count);

#endif
