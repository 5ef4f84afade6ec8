#include "reports/check/check_markdown.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check_sample.h"

#define assert_contains(string, part)                                  \
	do {                                                           \
		if (!strstr((string), (part)))                         \
			fail_msg("no `%s` in:\n%s", (part), (string)); \
	} while (0)

static char *document(const struct verdict *verdict, size_t most_bytes)
{
	struct text text = { 0 };
	char *copy;

	check_markdown_write(&text, verdict, most_bytes);
	copy = xstrdup(text_string(&text));
	text_release(&text);
	return copy;
}

static void test_whole(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init(&m);
	verdict_maker_expire(verdict_maker_waive(&m, "presence.removed", "gone", "a | b"),
			     "2030-12-31", 22279);
	text = document(verdict_maker_judge(&m), CHECK_MARKDOWN_BYTES);
	assert_contains(text, "## ❌ FAILED: 2 errors in 6.1 to 6.12, 3 functions checked, 1 "
			      "finding waived\n\n- 2 errors; --fail-on error\n");
	assert_contains(text, "\n### 2 errors\n\n| rule | function | what happened |\n"
			      "|---|---|---|\n");
	assert_contains(text, "\n| `signature.param-added` | `kept`<br>net/kept.c:10 | parameter "
			      "added: `unsigned int flags` |\n");
	assert_contains(text, "\n<details>\n<summary>1 finding waived</summary>\n\n");
	assert_contains(text, "| `presence.removed` | `gone`<br>net/gone.c:10 | gone; was Regular "
			      "| waived until 2030-12-31: a &#124; b<br>waivers.yaml:2 |\n");
	assert_contains(text, "\n**`signature.param-added`: Parameter added.** ");
	assert_contains(text, "\n`symdrift check` " SYMDRIFT_VERSION "\n");
	assert_null(strstr(text, "not shown"));
	free(text);
	verdict_maker_release(&m);
}

static void test_nothing(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1", SAMPLE_FUNCTION("f", "a.c", ""));
	maker_add(&m.builds, "6.12", SAMPLE_FUNCTION("f", "a.c", ""));
	text = document(verdict_maker_judge(&m), CHECK_MARKDOWN_BYTES);
	assert_string_equal(text, "## ✅ PASSED: no errors or warnings in 6.1 to 6.12, 1 function "
				  "checked\n\n---\n\n`symdrift check` " SYMDRIFT_VERSION "\n");
	free(text);
	verdict_maker_release(&m);
}

static void test_failure(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	verdict_maker_init(&m);
	text = document(verdict_maker_fail(&m, OUTCOME_NOT_DONE, "<b>.so: gone"), 0);
	assert_string_equal(
		text, "## ❌ NOT DONE\n\n&lt;b&gt;.so: gone.\n\nNothing was checked. "
		      "This is no clean result.\n\n---\n\n`symdrift check` " SYMDRIFT_VERSION "\n");
	free(text);
	text = document(verdict_maker_fail(&m, OUTCOME_INCOMPLETE, "a.so: no DWARF"), 0);
	assert_contains(text, "## ⚠️ INCOMPLETE\n\na.so: no DWARF.\n");
	free(text);
	verdict_maker_release(&m);
}

/* Blocks are whole: each table line ends, each <details> is closed. */
static void assert_whole_blocks(const char *text)
{
	const char *line = text;

	assert_int_equal(count_of(text, "<details>\n"), count_of(text, "\n</details>\n"));
	for (const char *end; (end = strchr(line, '\n')); line = end + 1)
		if (*line == '|')
			assert_true(end - line > 2 && end[-1] == '|' && end[-2] != '\\');
	assert_int_equal(*line, '\0');
	assert_contains(text, "\n`symdrift check` ");
}

static void test_limit(void **state)
{
	static const size_t limits[] = { 1, 8192, 10000, 20000, 65536, 200000 };
	const struct verdict *verdict;
	struct verdict_maker m;

	(void)state;
	sample_init_many(&m, 4000, NULL);
	verdict_maker_waive(&m, "presence.removed", "f00[5-9]*", "known");
	verdict = verdict_maker_judge(&m);
	for (size_t i = 0; i < sizeof(limits) / sizeof(*limits); i++) {
		size_t most = limits[i] < 8192 ? 8192 : limits[i];
		char *text = document(verdict, limits[i]);
		const char *left;
		size_t rows;

		assert_true(strlen(text) <= most);
		assert_true(strlen(text) > most / 2);
		assert_whole_blocks(text);
		assert_contains(text, "\n### 3,500 errors\n");
		assert_contains(text, "<summary>500 findings waived</summary>");
		rows = count_of(text, "| `presence.removed` | `f");
		left = strstr(text, " more are not shown here: ");
		assert_non_null(left);
		assert_non_null(strstr(left + 1, " more are not shown here: "));
		assert_true(rows > 0 && rows < 4000);
		free(text);
	}
	verdict_maker_release(&m);
}

/* What is shown and what is left out make up what there is. */
static void test_count_left_out(void **state)
{
	struct verdict_maker m;
	char *text, expected[64];
	size_t rows;

	(void)state;
	sample_init_many(&m, 900, NULL);
	text = document(verdict_maker_judge(&m), 16384);
	rows = count_of(text, "| `presence.removed` | `f");
	snprintf(expected, sizeof(expected),
		 "\n%zu more are not shown here: %zu presence.removed.\n", 900 - rows, 900 - rows);
	assert_contains(text, expected);
	free(text);
	text = document(m.verdict, 0);
	assert_int_equal(count_of(text, "| `presence.removed` | `f"), 900);
	assert_null(strstr(text, "not shown"));
	free(text);
	verdict_maker_release(&m);
}

static void test_causes(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init_many(&m, 30, "gone.c");
	text = document(verdict_maker_judge(&m), CHECK_MARKDOWN_BYTES);
	assert_contains(text,
			"| `presence.removed` | `f00000`, `f00001` and 28 more | 30 functions are "
			"gone: `gone.c` has none left |\n");
	assert_contains(text, "\n- `presence.removed`: 30 functions are gone: `gone.c` has none "
			      "left: `f00000`, `f00001`, ");
	assert_contains(text, "`f00023` and 6 more\n");
	free(text);
	verdict_maker_release(&m);
}

/* A row that names all needs no list, and "and 1 more" is never said. */
static void test_few_functions(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init_many(&m, 3, "gone.c");
	m.policy.severities[RULE_PRESENCE_REMOVED] = SEVERITY_WARNING;
	text = document(verdict_maker_judge(&m), CHECK_MARKDOWN_BYTES);
	assert_contains(text, "| `presence.removed` | `f00000`, `f00001`, `f00002` | 3 functions "
			      "are gone: `gone.c` has none left |\n");
	assert_null(strstr(text, "which they are"));
	free(text);
	verdict_maker_release(&m);
}

/* Code is set as such, ended where words are cut, and cannot break out of its span. */
static void test_code(void **state)
{
	struct verdict_maker m;
	struct text old_line = { 0 };
	char *text;

	(void)state;
	verdict_maker_init(&m);
	text_add(&old_line, SAMPLE_FUNCTION("f", "a.c", SAMPLE_PARAM("a", "struct `|<b>")));
	text_add(&old_line, "{\"name\":\"g\",\"signature\":{\"return\":\"struct ");
	for (int i = 0; i < 400; i++)
		text_add(&old_line, "é");
	text_add(&old_line,
		 "\",\"params\":[]},\"instances\":[{\"file\":\"a.c\",\"loc\":\"a.c:10\","
		 "\"addr\":\"10\",\"external\":true}],\"symbols\":[{\"name\":\"g\",\"addr\":"
		 "\"10\",\"size\":16,\"bind\":\"GLOBAL\",\"section\":\".text\"}]}\n");
	maker_add(&m.builds, "6.1", text_string(&old_line));
	maker_add(&m.builds, "6.12",
		  SAMPLE_FUNCTION("f", "a.c", SAMPLE_PARAM("a", "long"))
			  SAMPLE_FUNCTION("g", "a.c", ""));
	text = document(verdict_maker_judge(&m), CHECK_MARKDOWN_BYTES);
	assert_contains(text, "| parameter changed: <code>struct &#96;&#124;&lt;b&gt; a</code> to "
			      "`long a` |\n");
	assert_contains(text, "| return type changed: `struct éé");
	assert_contains(text, "éé`… |\n");
	assert_whole_blocks(text);
	free(text);
	text_release(&old_line);
	verdict_maker_release(&m);
}

static void test_watched(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1", SAMPLE_FUNCTION("kept", "net/kept.c", ""));
	maker_add(&m.builds, "6.12",
		  SAMPLE_FUNCTION("kept", "net/kept.c", SAMPLE_PARAM("flags", "int")));
	verdict_maker_watch(&m, "kept", 0)->section = "net | <b>";
	verdict_maker_watch(&m, "nowhere", 0)->file = "/home/user/lists/our.watch";
	text = document(verdict_maker_judge(&m), CHECK_MARKDOWN_BYTES);
	assert_contains(text,
			"| parameter added: `int flags`<br>watched: net &#124; &lt;b&gt; |\n");
	assert_contains(text, "| `nowhere`<br>our.watch:2 |");
	free(text);
	verdict_maker_release(&m);
}

static void test_hostile(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init(&m);
	verdict_maker_waive(&m, "presence.removed", "gone", "x\n| y | </details>" HOSTILE);
	text = document(verdict_maker_judge(&m), CHECK_MARKDOWN_BYTES);
	assert_whole_blocks(text);
	assert_contains(text, "evil\\x0a::stop-commands::x\\x1b");
	assert_null(strstr(text, "<b>"));
	assert_null(strstr(text, "[a](b)"));
	assert_int_equal(count_of(text, "</details>"), count_of(text, "\n</details>\n"));
	free(text);
	verdict_maker_release(&m);
}

/* One name of many kilobytes neither breaks the limit nor hides the others. */
static void test_long_name(void **state)
{
	struct text lines = { 0 };
	struct verdict_maker m;
	char *text;

	(void)state;
	verdict_maker_init(&m);
	text_add(&lines, "{\"name\":\"");
	for (int i = 0; i < 30000; i++)
		text_add(&lines, "<|é");
	text_add(&lines, "\",\"instances\":[{\"file\":\"a.c\",\"addr\":\"10\"}],\"symbols\":[{"
			 "\"name\":\"x\",\"addr\":\"10\",\"size\":1,\"bind\":\"LOCAL\"}]}\n");
	text_add(&lines, SAMPLE_FUNCTION("gone", "net/gone.c", ""));
	maker_add(&m.builds, "6.1", text_string(&lines));
	maker_add(&m.builds, "6.12", "");
	for (int i = 0; i < 2; i++)
		m.policy.severities[i ? RULE_PRESENCE_REMOVED_UNCALLABLE : RULE_PRESENCE_REMOVED] =
			SEVERITY_ERROR;
	text = document(verdict_maker_judge(&m), 8192);
	assert_true(strlen(text) <= 8192);
	assert_contains(text, "| `presence.removed` | `gone`<br>net/gone.c:10 |");
	assert_whole_blocks(text);
	free(text);
	text_release(&lines);
	verdict_maker_release(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_whole),          cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_failure),        cmocka_unit_test(test_limit),
		cmocka_unit_test(test_count_left_out), cmocka_unit_test(test_causes),
		cmocka_unit_test(test_few_functions),  cmocka_unit_test(test_code),
		cmocka_unit_test(test_watched),        cmocka_unit_test(test_hostile),
		cmocka_unit_test(test_long_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
