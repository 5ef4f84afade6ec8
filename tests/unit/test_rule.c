/* The table of rules, looking rules and severities up, and the policy that is made of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "gate/policy.h"
#include "gate/rule.h"

static void finds_each_rule_by_its_id(void **state)
{
	(void)state;
	for (unsigned r = 0; r < RULES; r++) {
		enum rule found;

		assert_non_null(rule_info((enum rule)r)->id);
		assert_true(rule_find(rule_info((enum rule)r)->id, &found));
		assert_int_equal(found, r);
	}
}

static void ids_stand_for_the_rules_they_name(void **state)
{
	(void)state;
	assert_string_equal(rule_info(RULE_PRESENCE_NO_CODE)->id, "presence.no-code");
	assert_string_equal(rule_info(RULE_INLINE_FULL)->id, "inline.full");
	assert_string_equal(rule_info(RULE_CLONE_COLD_PART_GONE)->id, "clone.cold-part-gone");
	assert_string_equal(rule_info(RULE_WATCH_OUT_OF_LINE)->id, "watch.out-of-line");
	assert_string_equal(rule_info(RULE_WAIVER_UNUSED)->id, "waiver.unused");
}

static void each_rule_says_what_to_do(void **state)
{
	(void)state;
	for (unsigned r = 0; r < RULES; r++) {
		const struct rule_info *info = rule_info((enum rule)r);

		assert_non_null(strchr(info->id, '.'));
		assert_true(info->severity < SEVERITIES);
		assert_true(strlen(info->title) > 0 && strlen(info->title) < 50);
		assert_true(strlen(info->summary) > 0);
		assert_true(strlen(info->advice) > 0);
	}
}

static void tells_the_rule_that_was_meant(void **state)
{
	enum rule found;

	(void)state;
	assert_false(rule_find("inline.ful", &found));
	assert_false(rule_find("", &found));
	assert_string_equal(rule_nearest("inline.ful"), "inline.full");
	assert_string_equal(rule_nearest("presense.removed"), "presence.removed");
	assert_string_equal(rule_nearest("signature.param-adde"), "signature.param-added");
	assert_null(rule_nearest("quite.something-else"));
}

static void names_severities_both_ways(void **state)
{
	enum severity found;

	(void)state;
	for (unsigned level = 0; level < SEVERITIES; level++) {
		assert_true(severity_find(severity_name((enum severity)level), &found));
		assert_int_equal(found, level);
	}
	assert_string_equal(severity_name(SEVERITY_OFF), "off");
	assert_string_equal(severity_name(SEVERITY_ERROR), "error");
	assert_false(severity_find("Error", &found));
	assert_false(severity_find("err", &found));
}

static void a_policy_begins_with_the_defaults(void **state)
{
	struct policy policy;

	(void)state;
	policy_init(&policy);
	assert_int_equal(policy.fail_on, SEVERITY_ERROR);
	assert_int_equal(policy.size_percent, 10);
	assert_int_equal(policy.severities[RULE_INLINE_FULL], SEVERITY_ERROR);
	assert_int_equal(policy.severities[RULE_INLINE_SELECTIVE], SEVERITY_WARNING);
	assert_int_equal(policy.severities[RULE_SYMBOL_SIZE], SEVERITY_OFF);
	for (unsigned r = 0; r < RULES; r++)
		assert_int_equal(policy.rule_budgets[r], BUDGET_NONE);
	for (unsigned level = 0; level < SEVERITIES; level++)
		assert_int_equal(policy.level_budgets[level], BUDGET_NONE);
	policy_release(&policy);
}

static void the_scope_is_the_watch_list_if_there_is_one(void **state)
{
	struct policy policy;

	(void)state;
	policy_init(&policy);
	assert_int_equal(policy_scope(&policy, 0), SCOPE_ALL);
	assert_int_equal(policy_scope(&policy, 1), SCOPE_WATCHED);
	policy.scope = SCOPE_EXPORTED;
	assert_int_equal(policy_scope(&policy, 1), SCOPE_EXPORTED);
	policy_release(&policy);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_each_rule_by_its_id),
		cmocka_unit_test(ids_stand_for_the_rules_they_name),
		cmocka_unit_test(each_rule_says_what_to_do),
		cmocka_unit_test(tells_the_rule_that_was_meant),
		cmocka_unit_test(names_severities_both_ways),
		cmocka_unit_test(a_policy_begins_with_the_defaults),
		cmocka_unit_test(the_scope_is_the_watch_list_if_there_is_one),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
