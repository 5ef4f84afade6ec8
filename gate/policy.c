#include "gate/policy.h"

#include <stdlib.h>
#include <string.h>

#define DEFAULT_SIZE_PERCENT 10

void policy_init(struct policy *ret)
{
	memset(ret, 0, sizeof(*ret));
	arena_init(&ret->arena);
	for (unsigned r = 0; r < RULES; r++) {
		ret->severities[r] = rule_info((enum rule)r)->severity;
		ret->rule_budgets[r] = BUDGET_NONE;
	}
	for (unsigned level = 0; level < SEVERITIES; level++)
		ret->level_budgets[level] = BUDGET_NONE;
	ret->fail_on = SEVERITY_ERROR;
	ret->size_percent = DEFAULT_SIZE_PERCENT;
}

void policy_release(struct policy *policy)
{
	free(policy->paths);
	arena_release(&policy->arena);
	memset(policy, 0, sizeof(*policy));
}

unsigned policy_scope(const struct policy *policy, size_t watch_count)
{
	if (policy->scope)
		return policy->scope;
	return watch_count ? SCOPE_WATCHED : SCOPE_ALL;
}
