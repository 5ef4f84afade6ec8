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
#ifndef SYMDRIFT_DIFFING_TOPIC_H
#define SYMDRIFT_DIFFING_TOPIC_H

#include <stdint.h>

#include "diffing/diff.h"
#include "diffing/diff_facts.h"

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
	TOPIC_DEPRECATED,
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
	TOPIC_NOT_DEPRECATED,
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

#endif
