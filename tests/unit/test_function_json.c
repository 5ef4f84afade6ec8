#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "comparison_maker.h"
#include "reports/change_json.h"
#include "reports/function/function_json.h"
#include "reports/json_value.h"

#define OLD_FUNCTION                                                                        \
	"{\"name\":\"f\",\"signature\":{\"return\":\"int\",\"params\":[{\"name\":\"a\","    \
	"\"type\":\"int\"},{\"name\":\"b\",\"type\":\"char *const\"}]},\"instances\":[{"    \
	"\"file\":\"a.c\",\"loc\":\"a.c:12\",\"addr\":\"ffffffff81000000\",\"walk_addr\":"  \
	"\"0\",\"external\":true,\"direct_callers\":[\"a.c:g\",\"a.c:_Z1hv\",\"a.c:g\"]}]," \
	"\"symbols\":[{\"name\":\"f\",\"addr\":\"ffffffff81000000\",\"size\":64,\"bind\":"  \
	"\"GLOBAL\",\"section\":\".text\"}],\"exported\":\"EXPORT_SYMBOL\"}\n"
#define NEW_FUNCTION                                                                            \
	"{\"name\":\"f\",\"signature\":{\"return\":\"int\",\"params\":[{\"name\":\"b\","        \
	"\"type\":\"char *const\"},{\"name\":\"a\",\"type\":\"int\"}]},\"instances\":[{"        \
	"\"file\":\"b.c\",\"loc\":\"b.c:1\",\"addr\":\"10\",\"inline\":\"declared-inlined\"}]," \
	"\"symbols\":["                                                                         \
	"{\"name\":\"f.part.0\",\"addr\":\"10\",\"size\":1,\"bind\":\"LOCAL\"}]}\n"

static char *document_of(struct maker *m, const char *name, bool reference)
{
	struct function_cursor *cursor = function_cursor_new(m->comparison, reference);
	json_t *json = function_to_json(function_cursor_seek(cursor, intern(m->strings, name)));
	char *text = json_dumps(json, JSON_COMPACT);

	json_decref(json);
	function_cursor_free(cursor);
	return text;
}

static void expect_document(struct maker *m, const char *name, bool reference, const char *expected)
{
	char *text = document_of(m, name, reference);

	assert_string_equal(text, expected);
	free(text);
}

#define OLD_STATUS(addr, callers)                                                                 \
	"{\"build\":\"1\",\"status\":[\"Regular\"],\"signature\":\"int f(int a, char *const "     \
	"b);\","                                                                                  \
	"\"collision\":\"Unique Global\",\"inline\":\"No\",\"transformation\":false,"             \
	"\"exported\":\"EXPORT_SYMBOL\",\"instances\":[{\"file\":\"a.c\",\"addr\":\"" addr "\","  \
	"\"location\":\"a.c:12\",\"inline\":false,\"inline_callers\":[],\"direct_callers\":"      \
	"[" callers "]}],\"symbols\":[{\"name\":\"f\",\"addr\":\"ffffffff81000000\",\"size\":64," \
	"\"bind\":\"GLOBAL\",\"visibility\":\"DEFAULT\",\"section\":\".text\"}]}"
#define CALLER(name, count) "{\"file\":\"a.c\",\"name\":\"" name "\",\"count\":" count "}"
#define CPP_CALLER "{\"file\":\"a.c\",\"name\":\"_Z1hv\",\"demangled\":\"h()\",\"count\":1}"

static void test_document(void **state)
{
	struct maker m;

	(void)state;
	maker_init(&m);
	maker_add(&m, "1", OLD_FUNCTION);
	maker_add(&m, "2", "");
	maker_compare(&m, GROUP_CONSECUTIVE, RULES_DEFAULT);
	expect_document(
		&m, "f", false,
		"{\"format\":\"symdrift-function\",\"version\":1,\"status\":\"complete\","
		"\"function\":\"f\",\"groups\":[{\"name\":\"Regular\",\"mode\":\"consecutive\","
		"\"status\":[" OLD_STATUS(
			"ffffffff81000000",
			CALLER("g",
			       "2") "," CPP_CALLER) ",{\"build\":\"2\",\"status\":[\"Absent\"]}],"
						    "\"differences\":[{\"old\":\"1\","
						    "\"new\":\"2\",\"changes\":[{\"kind\":"
						    "\"status\",\"title\":\"Status\",\"from\":"
						    "\"Regular\",\"to\":\"Absent\"},{\"kind\":\"no-"
						    "longer-exported\",\"title\":"
						    "\"No longer "
						    "exported\",\"from\":\"EXPORT_SYMBOL\"}]}]}]}");
	expect_document(
		&m, "none", false,
		"{\"format\":\"symdrift-function\",\"version\":1,\"status\":\"complete\","
		"\"function\":\"none\",\"groups\":[{\"name\":\"Regular\",\"mode\":\"consecutive\","
		"\"status\":[{\"build\":\"1\",\"status\":[\"Absent\"]},{\"build\":\"2\",\"status\":"
		"["
		"\"Absent\"]}],\"differences\":[]}]}");
	maker_compare(&m, GROUP_CONSECUTIVE, RULES_REFERENCE);
	expect_document(
		&m, "f", true,
		"{\"format\":\"symdrift-function\",\"version\":1,\"status\":\"complete\","
		"\"function\":\"f\",\"groups\":[{\"name\":\"Regular\",\"mode\":\"consecutive\","
		"\"status\":[" OLD_STATUS("0",
					  CALLER("g", "1") "," CPP_CALLER "," CALLER(
						  "g", "1")) ",{\"build\":\"2\",\"status\":["
							     "\"Absent\"]}],\"differences\":[]}]}");
	maker_release(&m);
}

static void test_changes(void **state)
{
	static const char expected[] =
		"[{\"kind\":\"status\",\"title\":\"Status\",\"from\":\"Regular\",\"to\":"
		"\"Selective Inline, Transformation\"},"
		"{\"kind\":\"param-reordered\",\"title\":\"Param "
		"reordered\",\"from\":[\"a\",\"b\"],"
		"\"to\":[\"b\",\"a\"]},"
		"{\"kind\":\"direct-callers-removed\",\"title\":\"Direct callers "
		"removed\",\"names\":["
		"{\"name\":\"_Z1hv\",\"demangled\":\"h()\",\"count\":1},{\"name\":\"g\",\"count\":"
		"2}]},"
		"{\"kind\":\"renamed-away\",\"title\":\"Renamed away\",\"names\":[{\"name\":"
		"\"f.part.0\",\"count\":1,\"bind\":\"LOCAL\"}]},"
		"{\"kind\":\"no-longer-exported\",\"title\":\"No longer exported\",\"from\":"
		"\"EXPORT_SYMBOL\"},"
		"{\"kind\":\"moved\",\"title\":\"Moved\",\"from\":\"a.c\",\"to\":\"b.c\"}]";
	struct spelling spelling = { .flat_arrays = false };
	const struct pair *pair;
	struct maker m;
	json_t *json;
	char *text;

	(void)state;
	maker_init(&m);
	maker_add(&m, "1", OLD_FUNCTION);
	maker_add(&m, "2", NEW_FUNCTION);
	pair = maker_compare(&m, GROUP_CONSECUTIVE, RULES_DEFAULT)->groups[0].pairs;
	json = changes_to_json(m.builds[0], pair_find(pair, intern(m.strings, "f")), spelling);
	text = json_dumps(json, JSON_COMPACT);
	assert_string_equal(text, expected);
	free(text);
	json_decref(json);
	maker_release(&m);
}

static void test_any_bytes_are_json(void **state)
{
	json_t *json = text_to_json("a\xff<b>");

	(void)state;
	assert_string_equal(json_string_value(json), "a\\xff<b>");
	json_decref(json);
	json = status_to_json(STATUS_COLLISION | STATUS_SELECTIVE_INLINE | STATUS_TRANSFORMATION);
	assert_int_equal(json_array_size(json), 3);
	assert_string_equal(json_string_value(json_array_get(json, 1)), "Selective Inline");
	json_decref(json);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_document),
		cmocka_unit_test(test_changes),
		cmocka_unit_test(test_any_bytes_are_json),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
