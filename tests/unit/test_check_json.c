#include "reports/check/check_json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <jansson.h>

#include "check_sample.h"

static json_t *document(const struct verdict *verdict)
{
	struct text text = { 0 };
	json_error_t error;
	json_t *root;

	check_json_write(&text, verdict);
	root = json_loadb(text.data, text.size, JSON_REJECT_DUPLICATES, &error);
	if (!root)
		fail_msg("line %d: %s in\n%s", error.line, error.text, text_string(&text));
	text_release(&text);
	return root;
}

static void assert_json(const json_t *object, const char *key, const char *expected)
{
	char *text = json_dumps(json_object_get(object, key), JSON_COMPACT | JSON_ENCODE_ANY);

	assert_non_null(text);
	assert_string_equal(text, expected);
	free(text);
}

static json_t *find(const json_t *root, const char *rule)
{
	json_t *findings = json_object_get(root, "findings"), *finding;
	size_t i;

	json_array_foreach(findings, i,
			   finding) if (strcmp(json_string_value(json_object_get(finding, "rule")),
					       rule) == 0) return finding;
	fail_msg("no finding of %s", rule);
	return NULL;
}

static void test_document(void **state)
{
	struct verdict_maker m;
	json_t *root, *finding, *function;

	(void)state;
	sample_init(&m);
	m.policy.severities[RULE_PRESENCE_ADDED] = SEVERITY_OFF;
	m.policy.rule_budgets[RULE_INLINE_FULL] = 5;
	verdict_maker_watch(&m, "kept", 0)->section = "net";
	m.policy.scope = SCOPE_ALL;
	root = document(verdict_maker_judge(&m));
	assert_json(root, "format", "\"symdrift-check\"");
	assert_json(root, "outcome", "\"failed\"");
	assert_json(root, "exit_status", "1");
	assert_json(root, "failure", "null");
	assert_json(root, "reasons",
		    "[{\"kind\":\"level\",\"what\":\"error\",\"count\":3,\"budget\":0,"
		    "\"message\":\"3 errors; --fail-on error\"}]");
	assert_json(json_object_get(root, "policy"), "severities", "{\"presence.added\":\"off\"}");
	assert_json(json_object_get(root, "policy"), "scope", "[\"all\"]");
	assert_json(json_object_get(json_object_get(root, "policy"), "budgets"), "inline.full",
		    "5");
	finding = find(root, "signature.param-added");
	assert_json(finding, "severity", "\"error\"");
	assert_json(finding, "counts", "true");
	assert_json(finding, "pair", "0");
	assert_json(finding, "title", "\"kept: parameter added: unsigned int flags\"");
	assert_json(finding, "waiver", "null");
	function = json_array_get(json_object_get(finding, "functions"), 0);
	assert_json(function, "name", "\"kept\"");
	assert_json(function, "file", "\"net/kept.c\"");
	assert_json(function, "line", "10");
	assert_json(function, "changes",
		    "[{\"kind\":\"param-added\",\"title\":\"Param added\",\"to\":\"unsigned int "
		    "flags\"}]");
	assert_json(function, "watch",
		    "{\"name\":\"kept\",\"file\":\"watch.txt\",\"line\":1,\"section\":\"net\","
		    "\"must\":[]}");
	assert_non_null(json_object_get(json_object_get(root, "rules"), "presence.removed"));
	assert_null(json_object_get(json_object_get(root, "rules"), "inline.full"));
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_waivers(void **state)
{
	struct verdict_maker m;
	struct waiver *waiver;
	json_t *root, *first;

	(void)state;
	sample_init(&m);
	waiver = verdict_maker_waive(&m, "presence.*", "gone", "because");
	waiver->has_new_status = true;
	waiver->new_status = STATUS_ABSENT;
	verdict_maker_expire(verdict_maker_waive(&m, "presence.*", "*", "late"), "2020-01-01",
			     18262);
	root = document(verdict_maker_judge(&m));
	first = json_array_get(json_object_get(root, "waivers"), 0);
	assert_json(first, "line", "2");
	assert_json(first, "reason", "\"because\"");
	assert_json(first, "old_status", "null");
	assert_json(first, "new_status", "[\"Absent\"]");
	assert_json(first, "expired", "false");
	assert_json(first, "findings", "1");
	assert_json(json_array_get(json_object_get(root, "waivers"), 1), "expired", "true");
	assert_json(json_object_get(find(root, "waiver.expired"), "waiver"), "expires",
		    "\"2020-01-01\"");
	assert_json(find(root, "waiver.expired"), "pair", "null");
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_failure(void **state)
{
	struct verdict_maker m;
	json_t *root;

	(void)state;
	verdict_maker_init(&m);
	root = document(verdict_maker_fail(&m, OUTCOME_NOT_DONE, "a.so: gone"));
	assert_json(root, "outcome", "\"not-done\"");
	assert_json(root, "exit_status", "2");
	assert_json(root, "failure", "\"a.so: gone\"");
	assert_json(root, "policy", "null");
	assert_json(root, "findings", "[]");
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_nothing(void **state)
{
	struct verdict_maker m;
	json_t *root;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1", SAMPLE_FUNCTION("f", "a.c", ""));
	maker_add(&m.builds, "6.12", SAMPLE_FUNCTION("f", "a.c", ""));
	root = document(verdict_maker_judge(&m));
	assert_json(root, "outcome", "\"passed\"");
	assert_json(root, "reasons", "[]");
	assert_json(root, "rules", "{}");
	assert_json(json_object_get(json_array_get(json_object_get(root, "pairs"), 0), "old"),
		    "functions", "1");
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_hostile(void **state)
{
	struct verdict_maker m;
	json_t *root;

	(void)state;
	sample_init(&m);
	verdict_maker_waive(&m, "presence.removed", "gone", "\xff" HOSTILE);
	root = document(verdict_maker_judge(&m));
	assert_non_null(root);
	assert_int_equal(
		strncmp(json_string_value(json_object_get(
				json_array_get(json_object_get(root, "waivers"), 0), "reason")),
			"\\xffevil", 8),
		0);
	json_decref(root);
	verdict_maker_release(&m);
}

/* Every function of every finding is there. */
static void test_thousands(void **state)
{
	struct verdict_maker m;
	json_t *root, *finding;
	size_t functions = 0, i;

	(void)state;
	sample_init_many(&m, 5000, NULL);
	root = document(verdict_maker_judge(&m));
	json_array_foreach(json_object_get(root, "findings"), i, finding) functions +=
		json_array_size(json_object_get(finding, "functions"));
	assert_int_equal(functions, 5001);
	json_decref(root);
	verdict_maker_release(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_document), cmocka_unit_test(test_waivers),
		cmocka_unit_test(test_failure),  cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_hostile),  cmocka_unit_test(test_thousands),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
