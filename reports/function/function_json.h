/* The document of one function as JSON: the same facts as reports/function_report.h writes.
 *
 *	{"format":"symdrift-function","version":1,"status":"complete",
 *	 "function":"f","demangled":...,"groups":[
 *	  {"name":"Regular","mode":"consecutive",
 *	   "status":[{"build":"6.1","status":["Regular"],"signature":"int f(void *p);",
 *	     "collision":"Unique Global","inline":"No","transformation":false,
 *	     "exported":"EXPORT_SYMBOL",
 *	     "instances":[{"file":...,"addr":"ffffffff81000000","location":"a.c:12",
 *	       "inline":true,"inline_callers":[{"file":...,"name":...,"count":2}],
 *	       "direct_callers":[...]}],
 *	     "symbols":[{"name":"f","addr":...,"size":64,"bind":"GLOBAL",
 *	       "visibility":"DEFAULT","section":".text"}]}],
 *	   "differences":[{"old":"6.1","new":"6.12","changes":[...]}]}]}
 *
 * An Absent build has only "build" and "status". Addresses are hexadecimal texts. A pair that
 * has no item in the report has none here; one without changes has an empty list. The
 * values of changes are in reports/change_json.h. "demangled" stands only beside a linkage
 * name of C++ or Rust; "exported", "signature" and "warning" (what a linker prints to users of the
 * symbol) only where there is one. In the reference style callers repeat, each with count 1. */
#ifndef SYMDRIFT_REPORTS_FUNCTION_FUNCTION_JSON_H
#define SYMDRIFT_REPORTS_FUNCTION_FUNCTION_JSON_H

#include <jansson.h>

#include "reports/function/function_view.h"

/* The value belongs to the caller. Take the view from a cursor of the same style. */
json_t *function_to_json(const struct function_view *view);

#endif
