#include "reports/compare/compare_json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <jansson.h>

#include "tests/unit/compare_maker.h"

static json_t *document(const struct compared *c)
{
	struct text text = { 0 };
	json_error_t error;
	json_t *root;

	compare_json_write(&text, c->summary);
	root = json_loadb(text.data, text.size, JSON_REJECT_DUPLICATES, &error);
	if (!root)
		fail_msg("line %d: %s in\n%s", error.line, error.text, text_string(&text));
	text_release(&text);
	return root;
}

static json_t *first_pair(const json_t *root)
{
	json_t *group = json_array_get(json_object_get(root, "groups"), 0);

	return json_array_get(json_object_get(group, "pairs"), 0);
}

static void assert_json(const json_t *object, const char *key, const char *expected)
{
	char *text = json_dumps(json_object_get(object, key), JSON_COMPACT | JSON_ENCODE_ANY);

	assert_non_null(text);
	assert_string_equal(text, expected);
	free(text);
}

static void test_document(void **state)
{
	json_t *root, *pair, *function;
	struct compared c;

	(void)state;
	compared_init(&c, REGULAR("_Z3foov", "export A\n") REGULAR("gone", "") REGULAR("kept", ""),
		      FULL_INLINE("_Z3foov", INTO_UP) REGULAR("kept", ""));
	root = document(&c);
	pair = first_pair(root);
	assert_json(root, "format", "\"symdrift-compare\"");
	assert_json(root, "version", "1");
	assert_json(root, "status", "\"complete\"");
	assert_json(pair, "warnings", "[]");
	assert_json(pair, "transitions",
		    "[{\"from\":[\"Regular\"],\"to\":[\"Absent\"],\"functions\":1},"
		    "{\"from\":[\"Regular\"],\"to\":[\"Regular\"],\"functions\":1},"
		    "{\"from\":[\"Regular\"],\"to\":[\"Full Inline\"],\"functions\":1}]");
	assert_json(json_object_get(pair, "summary"), "functions", "3");
	assert_json(json_object_get(pair, "old"), "label", "\"6.1\"");
	assert_json(json_object_get(pair, "old"), "functions", "3");
	assert_json(json_object_get(pair, "new"), "build_id", "null");
	assert_int_equal(json_array_size(json_object_get(pair, "functions")), 2);
	function = json_array_get(json_object_get(pair, "functions"), 0);
	assert_json(function, "name", "\"_Z3foov\"");
	assert_json(function, "demangled", "\"foo()\"");
	assert_json(function, "old_status", "[\"Regular\"]");
	assert_json(function, "new_status", "[\"Full Inline\"]");
	assert_json(function, "line", "2");
	assert_json(function, "exported", "true");
	assert_json(function, "topics",
		    "[\"regular-to-inline\",\"not-exported\",\"inline-callers\"]");
	assert_json(function, "inlined_into", "\"others\"");
	function = json_array_get(json_object_get(pair, "functions"), 1);
	assert_null(json_object_get(function, "demangled"));
	assert_json(function, "inlined_into", "null");
	assert_json(function, "changes",
		    "[{\"kind\":\"status\",\"title\":\"Status\",\"from\":\"Regular\","
		    "\"to\":\"Absent\"}]");
	json_decref(root);
	compared_release(&c);
}

/* What was not read to the end says so, and odd bytes do not break the document. */
static void test_incomplete_and_odd(void **state)
{
	struct compared c;
	json_t *root;

	(void)state;
	compared_init(&c, REGULAR("f", ""), REGULAR("f", ""));
	c.new_build->evidence.units = 2;
	c.new_build->evidence.units_read = 1;
	c.new_build->evidence.path = "a\xff\"\n";
	compared_renew(&c);
	root = document(&c);
	assert_json(root, "status", "\"incomplete\"");
	assert_json(first_pair(root), "status", "\"incomplete\"");
	assert_json(json_object_get(first_pair(root), "old"), "status", "\"complete\"");
	assert_json(json_object_get(first_pair(root), "new"), "units_read", "1");
	assert_json(first_pair(root), "functions", "[]");
	json_decref(root);
	compared_release(&c);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_document),
		cmocka_unit_test(test_incomplete_and_odd),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
