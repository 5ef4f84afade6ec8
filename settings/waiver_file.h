/* The waiver file: findings that are tolerated, each with its reason.
 *
 *	waivers:
 *	  - rule: inline.full           # or a glob: inline.*
 *	    symbol: tcp_v4_*            # a name or a glob, as in a watch list
 *	    path: net/ipv4/tcp_ipv4.c   # a glob of the file; without it any
 *	    old-status: Regular         # statuses by their words; without them any
 *	    new-status: Full Inline
 *	    reason: the probe moved to tcp_connect
 *	    owner: net team
 *	    ticket: NET-12
 *	    expires: 2026-12-31         # the last day it holds; without it for ever
 *	  - {rule: "toolchain.*", symbol: "*", broad: true, reason: new compiler}
 *
 * `rule`, `symbol` and `reason` must be there. A symbol that is nothing but wildcards must say that
 * it is meant so: `broad: true`. Two waivers that would tolerate the same are an error, and so is
 * one of waiver.* alone.
 *
 *	struct waiver_list list = { 0 };
 *	struct err *err = waiver_file_read("waivers.yaml", &list);
 *	...
 *	waiver_list_release(&list);
 */
#ifndef SYMDRIFT_SETTINGS_WAIVER_FILE_H
#define SYMDRIFT_SETTINGS_WAIVER_FILE_H

#include "base/arena.h"
#include "base/err.h"
#include "gate/waiver.h"

struct waiver_list {
	struct arena arena; /* of the texts */
	struct waiver *waivers;
	size_t count, capacity;
};

void waiver_list_release(struct waiver_list *list);

/* Append the waivers of a file; `waivers: []` has none. At most 10,000; other limits and errors as
 * those of settings/yaml_reader.h. The list is still to be released after an error. */
struct err *waiver_file_read(const char *path, struct waiver_list *list);

#endif
