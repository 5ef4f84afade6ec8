#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "file_maker.h"
#include "settings/policy_file.h"
#include "settings/policy_value.h"

#define PATH "./test_policy_file.XXXXXX"

static struct err *read_text(const char *yaml, struct policy *policy, struct policy_files *files)
{
	char path[] = PATH;
	struct err *err;

	file_make(path, yaml, strlen(yaml));
	policy_init(policy);
	err = policy_file_read(path, policy, files);
	unlink(path);
	return err;
}

static void read_good(const char *yaml, struct policy *policy, struct policy_files *files)
{
	struct err *err = read_text(yaml, policy, files);

	if (err)
		fail_msg("%s", err_message(err));
}

/* The message without the path in front. */
static void expect_error(const char *yaml, const char *message)
{
	struct policy policy;
	struct policy_files files;
	struct err *err = read_text(yaml, &policy, &files);

	if (!err)
		fail_msg("no error, but wanted: %s", message);
	assert_memory_equal(err_message(err), PATH, strlen(PATH) - 6);
	assert_string_equal(err_message(err) + strlen(PATH), message);
	assert_int_equal(err_code(err), ERR_FORMAT);
	err_free(err);
	policy_release(&policy);
}

static void test_all_keys(void **state __attribute__((unused)))
{
	struct policy policy;
	struct policy_files files;

	read_good("fail-on: warning\n"
		  "scope: [exported, \"path:net/*\", path:mm/slub.c]\n"
		  "severity: {inline.full: off, symbol.size: info}\n"
		  "budgets: {warning: 5, inline.full: 0, info: 4294967294}\n"
		  "size-percent: 25\n"
		  "watch: probes.txt\n"
		  "waivers: [w/one.yaml, /two.yaml]\n",
		  &policy, &files);
	assert_int_equal(policy.fail_on, SEVERITY_WARNING);
	assert_int_equal(policy.scope, SCOPE_EXPORTED | SCOPE_PATHS);
	assert_int_equal(policy.path_count, 2);
	assert_string_equal(policy.paths[0], "net/*");
	assert_string_equal(policy.paths[1], "mm/slub.c");
	assert_int_equal(policy.severities[RULE_INLINE_FULL], SEVERITY_OFF);
	assert_int_equal(policy.severities[RULE_SYMBOL_SIZE], SEVERITY_INFO);
	assert_int_equal(policy.level_budgets[SEVERITY_WARNING], 5);
	assert_int_equal(policy.level_budgets[SEVERITY_INFO], 4294967294);
	assert_int_equal(policy.level_budgets[SEVERITY_ERROR], BUDGET_NONE);
	assert_int_equal(policy.rule_budgets[RULE_INLINE_FULL], 0);
	assert_int_equal(policy.rule_budgets[RULE_INLINE_SELECTIVE], BUDGET_NONE);
	assert_int_equal(policy.size_percent, 25);
	assert_int_equal(files.watch_count, 1);
	assert_string_equal(files.watch[0], "./probes.txt");
	assert_int_equal(files.waiver_count, 2);
	assert_string_equal(files.waivers[0], "./w/one.yaml");
	assert_string_equal(files.waivers[1], "/two.yaml");
	policy_release(&policy);
}

/* What the file does not say stays as it was. */
static void test_one_key(void **state __attribute__((unused)))
{
	struct policy policy, defaults;
	struct policy_files files;

	policy_init(&defaults);
	read_good("fail-on: never\n", &policy, &files);
	assert_int_equal(policy.fail_on, SEVERITY_OFF);
	assert_int_equal(policy.scope, 0);
	assert_int_equal(policy.size_percent, defaults.size_percent);
	assert_memory_equal(policy.severities, defaults.severities, sizeof(policy.severities));
	assert_int_equal(files.watch_count + files.waiver_count, 0);
	policy_release(&policy);
	policy_release(&defaults);
}

/* The narrower key beats the wider one wherever it stands. */
static void test_globs(void **state __attribute__((unused)))
{
	struct policy policy;
	struct policy_files files;

	read_good("severity:\n"
		  "  inline.full: info\n"
		  "  inline.*: error\n"
		  "  \"*\": off\n"
		  "  presence.?emoved: warning\n",
		  &policy, &files);
	assert_int_equal(policy.severities[RULE_INLINE_FULL], SEVERITY_INFO);
	assert_int_equal(policy.severities[RULE_INLINE_SELECTIVE], SEVERITY_ERROR);
	assert_int_equal(policy.severities[RULE_PRESENCE_ADDED], SEVERITY_OFF);
	assert_int_equal(policy.severities[RULE_PRESENCE_REMOVED], SEVERITY_WARNING);
	policy_release(&policy);
}

static void test_keys(void **state __attribute__((unused)))
{
	expect_error("", ":1:1: the file is empty, it is no policy");
	expect_error("# nothing\n", ":1:1: the file is empty, it is no policy");
	expect_error("- a\n", ":1:1: the file must be a mapping, not a list");
	expect_error("fail_on: error\n",
		     ":1:1: unknown key \"fail_on\" (did you mean \"fail-on\"?) in the file, which "
		     "can have: fail-on, scope, severity, budgets, size-percent, watch, waivers");
	expect_error("fail-on: error\nfail-on: info\n", ":2:1: key \"fail-on\" is there twice");
	expect_error("severity: error\n", ":1:11: severity must be a mapping, not a text");
	expect_error("severity:\n", ":1:10: severity must be a mapping, not a text");
	expect_error("scope: {a: b}\n", ":1:8: scope must be a text or a list, not a mapping");
	expect_error("watch: [[a]]\n", ":1:9: a file must be a text, not a list");
}

static void test_levels(void **state __attribute__((unused)))
{
	expect_error("fail-on: off\n", ":1:10: unknown level \"off\", known are: info, warning, "
				       "error, never");
	expect_error("fail-on: eror\n", ":1:10: unknown level \"eror\" (did you mean \"error\"?), "
					"known are: info, warning, error, never");
	expect_error("severity: {inline.full: no}\n",
		     ":1:25: unknown level \"no\", known are: off, info, warning, error");
	expect_error("severity: {inline.full: [info]}\n",
		     ":1:25: inline.full must be a text, not a list");
}

static void test_rules(void **state __attribute__((unused)))
{
	expect_error("severity:\n  inline.full: info\n  inline.ful: info\n",
		     ":3:3: unknown rule \"inline.ful\" (did you mean \"inline.full\"?)");
	expect_error("severity: {colour: info}\n",
		     ":1:12: unknown rule \"colour\": `symdrift rules` lists them");
	expect_error("severity: {inlined.*: info}\n",
		     ":1:12: no rule meets \"inlined.*\": `symdrift rules` lists them");
	expect_error("severity: {inline.*: info, inline.*: off}\n",
		     ":1:28: \"inline.*\" is there twice, first in line 1");
	expect_error("severity: {}\n", ":1:11: severity is empty");
	/* The first error of the file, not of the order of globs. */
	expect_error("severity: {inline.fulll: info, \"x*\": info}\n",
		     ":1:12: unknown rule \"inline.fulll\" (did you mean \"inline.full\"?)");
}

static void test_numbers(void **state __attribute__((unused)))
{
	static const char *const wrong[] = {
		"-1", "1.5", "0x10", "1_000", "010", "five", "+5", ""
	};

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		struct text yaml = { 0 }, message = { 0 };

		text_printf(&yaml, "size-percent: \"%s\"\n", wrong[i]);
		text_printf(&message, ":1:15: size-percent is \"%s\", but must be a whole number",
			    wrong[i]);
		expect_error(text_string(&yaml), text_string(&message));
		text_release(&yaml);
		text_release(&message);
	}
	expect_error("size-percent: 10001\n", ":1:15: size-percent can be at most 10000");
	expect_error("size-percent: 99999999999999999999999\n",
		     ":1:15: size-percent can be at most 10000");
	expect_error("size-percent: \"5\\0\"\n",
		     ":1:15: size-percent is \"5\", but must be a whole number");
	expect_error("budgets: {warning: 4294967295}\n",
		     ":1:20: warning can be at most 4294967294");
}

static void test_budgets(void **state __attribute__((unused)))
{
	expect_error("budgets: {warnings: 5}\n",
		     ":1:11: unknown level or rule \"warnings\" (did you mean \"warning\"?)");
	expect_error(
		"budgets: {inline.fulll: 5}\n",
		":1:11: unknown level or rule \"inline.fulll\" (did you mean \"inline.full\"?)");
	expect_error("budgets: {never: 5}\n",
		     ":1:11: unknown level or rule \"never\": info, warning, error, or a rule as "
		     "`symdrift rules` lists them");
	expect_error("budgets: {off: 5}\n",
		     ":1:11: unknown level or rule \"off\": info, warning, error, or a rule as "
		     "`symdrift rules` lists them");
	expect_error("budgets: {error: -5}\n",
		     ":1:18: error is \"-5\", but must be a whole number");
	expect_error("budgets: {error: 5, error: 6}\n",
		     ":1:21: \"error\" is there twice, first in line 1");
}

static void test_scopes(void **state __attribute__((unused)))
{
	expect_error("scope: [all, exports]\n",
		     ":1:14: unknown scope \"exports\" (did you mean \"exported\"?), known are: "
		     "all, exported, watched, path:GLOB");
	expect_error("scope: \"path:\"\n",
		     ":1:8: path: needs a glob behind it, such as path:net/*");
	expect_error("scope: []\n", ":1:8: scope is empty");
	expect_error("scope: ~\n", ":1:8: a scope is empty");
}

static void test_files(void **state __attribute__((unused)))
{
	expect_error("watch: [a, b, a]\n", ":1:15: \"a\" is there twice in watch");
	expect_error("waivers: \"\"\n", ":1:10: a file is empty");
}

static void test_limits(void **state __attribute__((unused)))
{
	struct text many = { 0 }, copies = { 0 }, values = { 0 };

	text_add(&many, "watch: [");
	for (int i = 0; i < 1001; i++)
		text_printf(&many, "f%d,", i);
	text_add(&many, "]\n");
	expect_error(text_string(&many), ":1:8: more than 1000 entries in watch");
	text_add(&copies, "scope: [&a \"path:");
	for (int i = 0; i < 200 * 1000; i++)
		text_add(&copies, "x");
	text_add(&copies, "\"");
	for (int i = 0; i < 100; i++)
		text_add(&copies, ", *a");
	text_add(&copies, "]\n");
	expect_error(text_string(&copies), ":1:9: aliases stand for more than 16777216 bytes");
	text_add(&values, "severity: {");
	for (int i = 0; i < 200 * 1000; i++)
		text_add(&values, "a,");
	text_add(&values, "}\n");
	expect_error(text_string(&values), ":1:300009: more than 300000 values");
	text_release(&values);
	text_release(&many);
	text_release(&copies);
}

/* --- values of the command line --- */

static void expect_message(struct err *err, const char *message)
{
	assert_string_equal(err ? err_message(err) : "", message);
	err_free(err);
}

static void test_values(void **state __attribute__((unused)))
{
	struct policy policy;

	policy_init(&policy);
	expect_message(policy_set_severity(&policy, "inline.*=off"), "");
	expect_message(policy_set_severity(&policy, "inline.full=warning"), "");
	assert_int_equal(policy.severities[RULE_INLINE_SELECTIVE], SEVERITY_OFF);
	assert_int_equal(policy.severities[RULE_INLINE_FULL], SEVERITY_WARNING);
	expect_message(policy_set_severity(&policy, "inline.full"),
		       "\"inline.full\" must be RULE=LEVEL, such as inline.full=warning");
	expect_message(policy_set_severity(&policy, "=off"),
		       "\"=off\" must be RULE=LEVEL, such as inline.full=warning");
	expect_message(policy_set_severity(&policy, "inline.full="),
		       "unknown level \"\", known are: off, info, warning, error");
	expect_message(policy_set_severity(&policy, "inlien.full=off"),
		       "unknown rule \"inlien.full\" (did you mean \"inline.full\"?)");
	assert_int_equal(policy.severities[RULE_INLINE_FULL], SEVERITY_WARNING);
	expect_message(policy_set_fail_on(&policy, "info"), "");
	assert_int_equal(policy.fail_on, SEVERITY_INFO);
	policy_release(&policy);
}

static void test_scope_values(void **state __attribute__((unused)))
{
	struct policy policy;

	policy_init(&policy);
	expect_message(policy_add_scope(&policy, "path:net/*"), "");
	expect_message(policy_add_scope(&policy, "watched"), "");
	assert_int_equal(policy.scope, SCOPE_PATHS | SCOPE_WATCHED);
	policy_clear_scope(&policy);
	assert_int_equal(policy.scope, 0);
	assert_int_equal(policy.path_count, 0);
	expect_message(policy_add_scope(&policy, "all"), "");
	assert_int_equal(policy.scope, SCOPE_ALL);
	policy_release(&policy);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all_keys),     cmocka_unit_test(test_one_key),
		cmocka_unit_test(test_globs),        cmocka_unit_test(test_keys),
		cmocka_unit_test(test_levels),       cmocka_unit_test(test_rules),
		cmocka_unit_test(test_numbers),      cmocka_unit_test(test_budgets),
		cmocka_unit_test(test_scopes),       cmocka_unit_test(test_files),
		cmocka_unit_test(test_limits),       cmocka_unit_test(test_values),
		cmocka_unit_test(test_scope_values),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
