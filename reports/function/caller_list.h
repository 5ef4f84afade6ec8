/* The callers of an instance, each once with its count: what the default style prints.
 *
 * In order of first occurrence; the lists that the reference does not see come after those
 * that it does. A list is made once and used for one instance after the other. */
#ifndef SYMDRIFT_REPORTS_FUNCTION_CALLER_LIST_H
#define SYMDRIFT_REPORTS_FUNCTION_CALLER_LIST_H

#include "analyzer/build.h"

struct counted_caller {
	struct caller caller;
	uint32_t count;
};

/* Owns its arrays. Starts as { 0 }. */
struct caller_list {
	struct counted_caller *items;
	size_t count, capacity;
	uint32_t *slots; /* hash table: 0, or place in items + 1 */
	size_t slot_capacity;
};

void caller_list_release(struct caller_list *list);

/* Make it the callers of two kinds of one instance, `first` before `second`. */
void caller_list_fill(struct caller_list *list, const struct build *build,
		      const struct instance *instance, enum caller_kind first,
		      enum caller_kind second);

#endif
