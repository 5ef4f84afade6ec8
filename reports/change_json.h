/* One change as JSON; the values depend on the kind:
 *
 *	{"kind":"status","title":"Status","from":"Regular","to":"Full Inline"}
 *	{"kind":"param-added","title":"Param added","to":"bool force"}
 *	{"kind":"param-removed","title":"Param removed","from":"int flags"}
 *	{"kind":"param-reordered",...,"from":["a","b"],"to":["b","a"]}
 *	{"kind":"inline-callers-added",...,"names":[{"name":"try_to_wake_up","count":2}]}
 *	{"kind":"symbols-added",...,"names":[{"name":"f.isra.0","count":1,"bind":"LOCAL"}]}
 *	{"kind":"moved","title":"Moved","from":"a.c","to":"b.c"}
 *
 * "from" and "to" are texts, left out where there is none. A name of C++ or Rust is the
 * linkage name and has its "demangled" beside it. */
#ifndef SYMDRIFT_REPORTS_CHANGE_JSON_H
#define SYMDRIFT_REPORTS_CHANGE_JSON_H

#include <jansson.h>

#include "diffing/diff.h"
#include "reports/signature_text.h"

/* A change of `diff`. The value belongs to the caller. `build` is any of the comparison, for
 * its strings. */
json_t *change_to_json(const struct build *build, const struct function_diff *diff,
		       const struct change *change, struct spelling spelling);

/* All changes of `diff`, an array in the order of reports; an empty one for NULL. */
json_t *changes_to_json(const struct build *build, const struct function_diff *diff,
			struct spelling spelling);

/* The words of a status: ["Duplicate", "Full Inline"], ["Regular"], ["Absent"]. */
json_t *status_to_json(status_set status);

#endif
