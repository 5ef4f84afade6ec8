#include "reports/check/check_sarif.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <jansson.h>

#include "check_sample.h"
#include "reports/check/uri_path.h"

static json_t *document(const struct verdict *verdict)
{
	struct text text = { 0 };
	json_error_t error;
	json_t *root;

	check_sarif_write(&text, verdict);
	root = json_loadb(text.data, text.size, JSON_REJECT_DUPLICATES, &error);
	if (!root)
		fail_msg("line %d: %s in\n%s", error.line, error.text, text_string(&text));
	text_release(&text);
	return root;
}

static json_t *run_of(const json_t *root)
{
	return json_array_get(json_object_get(root, "runs"), 0);
}

static json_t *invocation_of(const json_t *root)
{
	return json_array_get(json_object_get(run_of(root), "invocations"), 0);
}

static json_t *results_of(const json_t *root)
{
	return json_object_get(run_of(root), "results");
}

/* The only result of a rule about a function whose name begins so. */
static json_t *result_of(const json_t *root, const char *rule, const char *name)
{
	json_t *found = NULL, *result;
	size_t i;

	json_array_foreach(results_of(root), i, result)
	{
		const char *text = NULL;

		assert_int_equal(json_unpack(result, "{s:{s:s}}", "message", "text", &text), 0);
		if (strcmp(json_string_value(json_object_get(result, "ruleId")), rule) != 0 ||
		    !strstr(text, name))
			continue;
		assert_null(found);
		found = result;
	}
	assert_non_null(found);
	return found;
}

static void assert_json(const json_t *object, const char *key, const char *expected)
{
	char *text = json_dumps(json_object_get(object, key), JSON_COMPACT | JSON_ENCODE_ANY);

	assert_non_null(text);
	assert_string_equal(text, expected);
	free(text);
}

static void test_result(void **state)
{
	struct verdict_maker m;
	json_t *root, *result;

	(void)state;
	sample_init(&m);
	root = document(verdict_maker_judge(&m));
	result = result_of(root, "presence.removed", "gone: ");
	assert_json(result, "level", "\"error\"");
	assert_json(result, "kind", "\"fail\"");
	assert_json(result, "locations",
		    "[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"net/gone.c\","
		    "\"uriBaseId\":\"%SRCROOT%\"},\"region\":{\"startLine\":10}},"
		    "\"logicalLocations\":[{\"fullyQualifiedName\":\"gone\","
		    "\"kind\":\"function\"}]}]");
	assert_null(json_object_get(result, "suppressions"));
	assert_json(json_object_get(result, "properties"), "oldStatus", "[\"Regular\"]");
	assert_json(json_object_get(result, "properties"), "newStatus", "[\"Absent\"]");
	assert_json(json_object_get(result, "properties"), "severity", "\"error\"");
	assert_json(json_object_get(result, "properties"), "pair", "\"6.1 to 6.12\"");
	json_decref(root);
	verdict_maker_release(&m);
}

static json_t *rules_of(const json_t *root)
{
	return json_object_get(json_object_get(json_object_get(run_of(root), "tool"), "driver"),
			       "rules");
}

/* A result names its rule by its place. */
static void assert_rules_match(const json_t *root)
{
	json_t *result;
	size_t i;

	json_array_foreach(results_of(root), i, result)
	{
		json_int_t index = json_integer_value(json_object_get(result, "ruleIndex"));
		json_t *rule = json_array_get(rules_of(root), (size_t)index);

		assert_true(
			json_equal(json_object_get(rule, "id"), json_object_get(result, "ruleId")));
	}
}

static void test_rules(void **state)
{
	struct verdict_maker m;
	json_t *root;

	(void)state;
	sample_init(&m);
	root = document(verdict_maker_judge(&m));
	assert_true(json_array_size(rules_of(root)) >= 2);
	assert_rules_match(root);
	assert_json(json_array_get(rules_of(root), 0), "name", "\"PresenceRemoved\"");
	assert_json(json_array_get(rules_of(root), 0), "defaultConfiguration",
		    "{\"enabled\":true,\"level\":\"error\"}");
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_invocation(void **state)
{
	struct verdict_maker m;
	json_t *root;

	(void)state;
	sample_init(&m);
	root = document(verdict_maker_judge(&m));
	assert_json(invocation_of(root), "executionSuccessful", "true");
	assert_json(invocation_of(root), "exitCode", "1");
	assert_json(invocation_of(root), "exitCodeDescription", "\"failed\"");
	assert_json(invocation_of(root), "toolExecutionNotifications", "[]");
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_waived(void **state)
{
	struct verdict_maker m;
	json_t *root, *result;

	(void)state;
	sample_init(&m);
	verdict_maker_waive(&m, "presence.removed", "gone", "replaced by \xff kept");
	root = document(verdict_maker_judge(&m));
	result = result_of(root, "presence.removed", "gone: ");
	assert_json(result, "suppressions",
		    "[{\"kind\":\"external\",\"status\":\"accepted\","
		    "\"justification\":\"replaced by \\\\xff kept\"}]");
	assert_json(result, "level", "\"note\"");
	assert_json(json_object_get(result, "properties"), "severity", "\"error\"");
	assert_non_null(strstr(
		json_string_value(json_object_get(json_object_get(result, "message"), "text")),
		"[waived: replaced by \\xff kept] gone: "));
	json_decref(root);
	verdict_maker_release(&m);
}

/* A finding about a waiver is located in the file that people wrote, and is not suppressed. */
static void test_expired_waiver(void **state)
{
	struct verdict_maker m;
	json_t *root, *result;

	(void)state;
	sample_init(&m);
	verdict_maker_expire(verdict_maker_waive(&m, "presence.removed", "gone", "for now"),
			     "2024-10-03", VERDICT_MAKER_TODAY - 1);
	root = document(verdict_maker_judge(&m));
	result = result_of(root, "waiver.expired", "");
	assert_null(json_object_get(result, "suppressions"));
	assert_json(result, "locations",
		    "[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"waivers.yaml\","
		    "\"uriBaseId\":\"%SRCROOT%\"},\"region\":{\"startLine\":2}}}]");
	assert_json(result_of(root, "presence.removed", "gone: "), "level", "\"error\"");
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_hostile(void **state)
{
	json_t *root, *result, *location;
	struct verdict_maker m;
	const char *text, *name, *uri;

	(void)state;
	sample_init(&m);
	root = document(verdict_maker_judge(&m));
	result = result_of(root, "presence.removed", "evil");
	text = json_string_value(json_object_get(json_object_get(result, "message"), "text"));
	assert_non_null(strstr(text, "evil\\x0a::stop-commands::x\\x1b[31m\\xff<b>&\"'%0A,:{{0}}"
				     "[a] (b)"));
	location = json_array_get(json_object_get(result, "locations"), 0);
	assert_int_equal(json_unpack(location, "{s:{s:{s:s}},s:[{s:s}]}", "physicalLocation",
				     "artifactLocation", "uri", &uri, "logicalLocations",
				     "fullyQualifiedName", &name),
			 0);
	assert_non_null(strstr(name, "evil\\x0a::stop-commands::x\\x1b[31m\\xff"));
	assert_string_equal(uri, "dir/a%20b%25%3Aevil%0A%3A%3Astop-commands%3A%3Ax%1B%5B31m%FF%3Cb"
				 "%3E%26%22%27%250A%2C%3A%7B0%7D%5Ba%5D%28b%29%23%23%5Bwarning%5D"
				 "%EF%BF%BF%5D%5D%3E.c");
	json_decref(root);
	verdict_maker_release(&m);
}

/* A function without a place is located in the build: without any location GitHub would refuse
 * the file. */
static void test_no_place(void **state)
{
	struct verdict_maker m;
	json_t *root, *result;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "old",
		  "{\"name\":\"bare\",\"instances\":[],\"symbols\":[{\"name\":\"bare\","
		  "\"addr\":\"10\",\"size\":16,\"bind\":\"GLOBAL\"}]}\n");
	maker_add(&m.builds, "v6 12:x", SAMPLE_FUNCTION("kept", "a.c", ""));
	root = document(verdict_maker_judge(&m));
	result = result_of(root, "presence.removed", "bare");
	assert_json(json_array_get(json_object_get(result, "locations"), 0), "physicalLocation",
		    "{\"artifactLocation\":{\"uri\":\"v6%2012%3Ax\",\"uriBaseId\":\"%SRCROOT%\"}}");
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_limit(void **state)
{
	struct verdict_maker m;
	json_t *root, *notification;

	(void)state;
	sample_init_many(&m, 5100, NULL);
	root = document(verdict_maker_judge(&m));
	assert_int_equal(json_array_size(results_of(root)), 5000);
	notification = json_array_get(
		json_object_get(invocation_of(root), "toolExecutionNotifications"), 0);
	assert_json(notification, "level", "\"warning\"");
	assert_json(notification, "message",
		    "{\"text\":\"101 results are left out of this file, which has room for 5,000: "
		    "100 of presence.removed, 1 of presence.added.\"}");
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_failure(void **state)
{
	struct verdict_maker m;
	json_t *root;

	(void)state;
	verdict_maker_init(&m);
	root = document(verdict_maker_fail(&m, OUTCOME_NOT_DONE, "base.jsonl: no such {file}"));
	assert_json(run_of(root), "results",
		    "[{\"ruleId\":\"run.not-done\",\"ruleIndex\":0,\"kind\":\"fail\",\"level\":"
		    "\"error\","
		    "\"message\":{\"text\":\"base.jsonl: no such {{file}}\"},\"locations\":[{"
		    "\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"symdrift\","
		    "\"uriBaseId\":\"%SRCROOT%\"}}}]}]");
	assert_json(invocation_of(root), "executionSuccessful", "false");
	assert_json(invocation_of(root), "exitCode", "2");
	assert_json(invocation_of(root), "toolExecutionNotifications",
		    "[{\"descriptor\":{\"id\":\"run.not-done\",\"index\":0},\"level\":\"error\","
		    "\"message\":{\"text\":\"base.jsonl: no such {{file}}\"}}]");
	json_decref(root);
	root = document(verdict_maker_fail(&m, OUTCOME_INCOMPLETE, "vmlinux: no DWARF"));
	assert_int_equal(json_array_size(results_of(root)), 1);
	assert_json(invocation_of(root), "executionSuccessful", "false");
	assert_json(invocation_of(root), "exitCode", "3");
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_incomplete(void **state)
{
	const char *const sentences[] = { "6.12 has no DWARF for 3 units", "another machine" };
	struct pair_verdict pair;
	struct verdict_maker m;
	struct verdict verdict;
	json_t *root, *list;

	(void)state;
	sample_init(&m);
	verdict = *verdict_maker_judge(&m);
	pair = verdict.pairs[0];
	pair.incomplete = sentences;
	pair.incomplete_count = 2;
	verdict.pairs = &pair;
	verdict.outcome = OUTCOME_INCOMPLETE;
	root = document(&verdict);
	list = json_object_get(invocation_of(root), "toolExecutionNotifications");
	assert_int_equal(json_array_size(list), 2);
	assert_json(json_array_get(list, 0), "level", "\"warning\"");
	assert_json(json_array_get(list, 0), "message",
		    "{\"text\":\"6.1 to 6.12: 6.12 has no DWARF for 3 units.\"}");
	assert_json(invocation_of(root), "executionSuccessful", "false");
	assert_json(invocation_of(root), "exitCode", "3");
	assert_json(json_array_get(results_of(root), 1), "ruleId", "\"evidence.incomplete\"");
	assert_json(json_array_get(results_of(root), 1), "level", "\"error\"");
	assert_json(json_array_get(results_of(root), 1), "message",
		    "{\"text\":\"6.1 to 6.12: another machine.\"}");
	result_of(root, "presence.removed", "gone: ");
	assert_rules_match(root);
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_uri_path(void **state)
{
	static const struct {
		const char *path, *uri;
	} cases[] = {
		{ "net/ipv4/tcp_ipv4.c", "net/ipv4/tcp_ipv4.c" },
		{ "/usr/src/a b.c", "file:///usr/src/a%20b.c" },
		{ "./a.c", "a.c" },
		{ ".//.///a.c", "a.c" },
		{ ".//etc/passwd", "etc/passwd" },
		{ "../a.c", "../a.c" },
		{ "c:d?e#f", "c%3Ad%3Fe%23f" },
		{ "javascript:x", "javascript%3Ax" },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++) {
		struct text text = { 0 };

		text_add_uri_path(&text, cases[i].path);
		assert_string_equal(text_string(&text), cases[i].uri);
		text_release(&text);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_result),         cmocka_unit_test(test_rules),
		cmocka_unit_test(test_invocation),     cmocka_unit_test(test_waived),
		cmocka_unit_test(test_expired_waiver), cmocka_unit_test(test_hostile),
		cmocka_unit_test(test_no_place),       cmocka_unit_test(test_limit),
		cmocka_unit_test(test_failure),        cmocka_unit_test(test_incomplete),
		cmocka_unit_test(test_uri_path),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
