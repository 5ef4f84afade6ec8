/* What the gate enforces: severities, scope, fail level, budgets. Made of the defaults, then the
 * policy file (settings/policy_file.h), then the command line. */
#ifndef SYMDRIFT_GATE_POLICY_H
#define SYMDRIFT_GATE_POLICY_H

#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "gate/rule.h"

/* Which functions count. Bits: a function in any of them does. */
enum scope {
	SCOPE_ALL = 1 << 0,
	SCOPE_EXPORTED = 1 << 1, /* by either build */
	SCOPE_WATCHED = 1 << 2,  /* watched functions are in every scope that is not empty */
	SCOPE_PATHS = 1 << 3,    /* declared or compiled in a file that a glob takes */
};

#define BUDGET_NONE UINT32_MAX

struct policy {
	struct arena arena; /* of its texts */
	enum severity severities[RULES];
	unsigned scope; /* enum scope bits; 0: not said, which is SCOPE_WATCHED if there is a watch
			 * list, else SCOPE_ALL */
	const char **paths; /* globs of SCOPE_PATHS; `*` takes slashes too */
	size_t path_count, path_capacity;
	/* Findings of this level or above fail the check; SEVERITY_OFF: none does. */
	enum severity fail_on;
	/* How many findings may be there before the check fails, BUDGET_NONE where nothing was
	 * said. A level of fail_on and above has 0 then. A rule with a budget counts on its own
	 * and not towards its level. A budget holds below fail_on as well. */
	uint32_t level_budgets[SEVERITIES];
	uint32_t rule_budgets[RULES];
	unsigned size_percent; /* symbol.size: smaller changes of a size are none */
};

/* The defaults: fail_on error, no scope, 10 percent. */
void policy_init(struct policy *ret);
void policy_release(struct policy *policy);

/* The scope in force. */
unsigned policy_scope(const struct policy *policy, size_t watch_count);

#endif
