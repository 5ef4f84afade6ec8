/* Topics: what can have happened to a function in a pair, by what it means for someone who
 * called it or attached a probe to it.
 *
 * A function stands under each topic that its changes belong to. A change of status is under
 * exactly one of them, so that the topics cover all transitions without counting one twice.
 * The order of the enum is the order of the document: most serious first, good news later.
 * The source of what a status means is FORMAT.md section 5.
 *
 *	uint64_t topics = diff_topics(pair, diff);
 *	if (topics & TOPIC_BIT(TOPIC_GONE))
 *		...
 */
#ifndef SYMDRIFT_REPORTS_COMPARE_COMPARE_TOPICS_H
#define SYMDRIFT_REPORTS_COMPARE_COMPARE_TOPICS_H

#include <stdint.h>

#include "diffing/diff.h"

enum topic {
	TOPIC_GONE,
	TOPIC_REGULAR_TO_INLINE,
	TOPIC_OTHER_TO_INLINE,
	TOPIC_NO_CODE,
	TOPIC_RENAMED_AWAY,
	TOPIC_NOT_EXPORTED,
	TOPIC_SIGNATURE,
	TOPIC_AMBIGUOUS,
	TOPIC_SELECTIVE,
	TOPIC_CLONES,
	TOPIC_BINDING,
	TOPIC_SECTION,
	TOPIC_EXPORT_KIND,
	TOPIC_MOVED,
	TOPIC_DECLARED_INLINE,
	TOPIC_NOT_DECLARED_INLINE,
	TOPIC_GONE_UNCALLABLE,
	TOPIC_OUT_OF_LINE,
	TOPIC_UNIQUE,
	TOPIC_RENAMED_BACK,
	TOPIC_NOT_SELECTIVE,
	TOPIC_NO_CLONES,
	TOPIC_EXPORTED,
	TOPIC_ADDED,
	TOPIC_ADDED_UNCALLABLE,
	TOPIC_SIGNATURE_UNCALLABLE,
	TOPIC_PARAMETERS_RENAMED,
	TOPIC_COLD_GAINED,
	TOPIC_COLD_LOST,
	TOPIC_SYMBOLS,
	TOPIC_SELECTIVE_ITSELF,
	TOPIC_OTHER_STATUS,
	TOPIC_INLINE_CALLERS,
	TOPIC_DIRECT_CALLERS,
	TOPICS,
};

#define TOPIC_BIT(topic) (UINT64_C(1) << (topic))

/* The topics of an entry of the pair, as TOPIC_BITs; at least one. */
uint64_t diff_topics(const struct pair *pair, const struct function_diff *diff);

/* How the JSON calls it: "gone", "regular-to-inline"; a constant. */
const char *topic_id(enum topic topic);

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

/* Present in both builds, with a status other than Absent. */
bool diff_on_both_sides(const struct function_diff *diff);

/* Where something is declared; if that is not known, the path of its unit. */
struct place {
	const char *file; /* NULL: unknown */
	uint32_t line;    /* 0: unknown */
};

/* Of the function's first definition in the new build, or in the old one if it is gone. */
struct place diff_place(const struct pair *pair, const struct function_diff *diff);
struct place instance_place(const struct build *build, const struct instance *instance);

/* Exported by at least one of the two builds. */
bool diff_is_exported(const struct function_diff *diff);

#endif
