/* Lists of names as changes show them: sorted by bytes, each name once. */
#ifndef SYMDRIFT_DIFFING_NAME_LIST_H
#define SYMDRIFT_DIFFING_NAME_LIST_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/interner.h"
#include "base/text.h"
#include "diffing/diff.h"

/* Sort string ids by their bytes and drop repeats; gives how many are left. */
size_t name_set_sort(const struct interner *strings, uint32_t *names, size_t count);

/* The names joined by ", " in `arena`; NULL if there are none. `text` is scratch. */
const char *name_set_join(const struct interner *strings, const uint32_t *names, size_t count,
			  struct text *text, struct arena *arena);

/* Drop from `names` what is in `others`, both sorted; gives how many are left. */
size_t name_set_subtract(const struct interner *strings, uint32_t *names, size_t count,
			 const uint32_t *others, size_t other_count);

/* Sort by bytes, then binding, and add the counts of equal ones; gives how many are left. */
size_t counted_names_sort(const struct interner *strings, struct counted_name *names, size_t count);

#endif
