/* Values of a policy as they are written in a policy file and on the command line. A glob in the
 * place of a rule stands for all rules that it takes: `inline.*`.
 *
 *	struct err *err = policy_set_severity(&policy, "inline.*=warning");
 *
 * Errors are ERR_FORMAT, name the wrong word, and don't know where it stands: the caller puts
 * `--severity inline.*=warning` or the place in the file in front. The policy is unchanged then. */
#ifndef SYMDRIFT_SETTINGS_POLICY_VALUE_H
#define SYMDRIFT_SETTINGS_POLICY_VALUE_H

#include "base/err.h"
#include "gate/policy.h"

/* "RULE=LEVEL"; both on their own. */
struct err *policy_set_severity(struct policy *policy, const char *text);
struct err *policy_set_rule_severity(struct policy *policy, const char *rules, const char *level);

/* A level that is not "off", or "never". */
struct err *policy_set_fail_on(struct policy *policy, const char *text);

/* "all", "exported", "watched" or "path:GLOB". What is given first replaces no earlier scope: to
 * begin anew, clear. */
struct err *policy_add_scope(struct policy *policy, const char *text);
void policy_clear_scope(struct policy *policy);

/* Whether `rules` is the id of a rule, or a glob that takes one at least. */
struct err *rule_pattern_check(const char *rules);

#endif
