/* The findings of a verdict sorted for people: by severity and rule, what is waived apart, and
 * what tells how well the builds compare apart from both.
 *
 *	struct finding_groups groups;
 *	finding_groups_init(&groups, verdict, false);
 *	for (size_t i = 0; i < groups.count; i++)
 *		groups.items[i].rule ...
 *	finding_groups_release(&groups);
 */
#ifndef SYMDRIFT_REPORTS_CHECK_FINDING_GROUPS_H
#define SYMDRIFT_REPORTS_CHECK_FINDING_GROUPS_H

#include "base/text.h"
#include "gate/verdict.h"

/* Findings of one rule and severity, in the order of the verdict. */
struct finding_group {
	enum rule rule;
	enum severity severity;
	const struct finding **findings;
	size_t count;
	uint64_t functions; /* in them, each name once; 0: not about functions */
};

struct finding_list {
	const struct finding **items;
	size_t count;
};

struct finding_groups {
	/* What counts or informs: most serious first, what people wrote before the rest of its
	 * severity, then most functions first. */
	struct finding_group *items;
	size_t count;
	struct finding_list comparability; /* evidence.*, toolchain.changed, machine.changed */
	struct finding_list waived;
	const struct finding **room; /* what all of these point into */
};

/* `builds_too`: what is in `comparability` is in a group as well. */
void finding_groups_init(struct finding_groups *ret, const struct verdict *verdict,
			 bool builds_too);
void finding_groups_release(struct finding_groups *groups);

/* "120 inline.full, 94 presence.removed and 7 of 3 other rules": the first `shown` rules by number.
 * `counts` has RULES elements. */
void text_add_rule_counts(struct text *out, const uint32_t *counts, unsigned shown);

#endif
