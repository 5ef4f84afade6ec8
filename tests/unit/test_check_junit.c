#include "reports/check/check_junit.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check_sample.h"

/* The document; goes to free(). */
static char *document(const struct verdict *verdict)
{
	struct text text = { 0 };

	check_junit_write(&text, verdict);
	return text.data;
}

static void assert_has(const char *document, const char *part)
{
	if (!strstr(document, part))
		fail_msg("no\n%s\nin\n%s", part, document);
}

static void assert_has_not(const char *document, const char *part)
{
	if (strstr(document, part))
		fail_msg("unexpected\n%s\nin\n%s", part, document);
}

static void test_failures(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init(&m);
	text = document(verdict_maker_judge(&m));
	assert_has(text, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites "
			 "name=\"symdrift check\" tests=");
	assert_has(text, "<testsuite name=\"6.1 to 6.12\" tests=");
	assert_has(text, "<testcase classname=\"evidence\" name=\"the builds can be judged\"/>");
	assert_has(text, "<testcase classname=\"presence.removed\" name=\"gone: ");
	assert_has(text, "<failure type=\"error\" message=\"gone: ");
	assert_has(text, "\ngone (net/gone.c:10): ");
	assert_has(text, "<testcase classname=\"inline.full\" name=\"nothing found\"/>");
	assert_has_not(text, "<testcase classname=\"presence.removed\" name=\"nothing found\"/>");
	free(text);
	verdict_maker_release(&m);
}

/* What does not fail the check is no failure. */
static void test_fail_on(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init(&m);
	m.policy.fail_on = SEVERITY_OFF;
	text = document(verdict_maker_judge(&m));
	assert_has(text, " failures=\"0\" errors=\"0\" skipped=\"0\">");
	assert_has_not(text, "<failure");
	assert_has(text, "<system-out>gone: ");
	free(text);
	verdict_maker_release(&m);
}

/* A budget that is exceeded fails its findings, and those of no other rule. */
static void test_budget(void **state)
{
	const struct verdict *verdict;
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init(&m);
	m.policy.fail_on = SEVERITY_OFF;
	m.policy.rule_budgets[RULE_SIGNATURE_PARAM_ADDED] = 0;
	verdict = verdict_maker_judge(&m);
	assert_int_equal(verdict->outcome, OUTCOME_FAILED);
	text = document(verdict);
	assert_int_equal(count_of(text, "<failure"), 1);
	assert_has(text, "<testcase classname=\"signature.param-added\" name=\"kept: ");
	free(text);
	verdict_maker_release(&m);
}

static void test_waived(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init(&m);
	verdict_maker_waive(&m, "presence.removed", "gone", "replaced <by> kept\n");
	text = document(verdict_maker_judge(&m));
	assert_has(text, "<skipped type=\"error\" message=\"waived: replaced &lt;by&gt; "
			 "kept\\x0a\">waived: replaced &lt;by&gt; kept\\x0a\ngone: ");
	assert_has(text, "<testsuite name=\"waivers\" tests=\"2\" failures=\"0\" errors=\"0\" "
			 "skipped=\"0\">");
	assert_has(text, "<testcase classname=\"waiver.expired\" name=\"nothing found\"/>");
	free(text);
	verdict_maker_release(&m);
}

static void test_hostile(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init(&m);
	text = document(verdict_maker_judge(&m));
	assert_has(text, "evil\\x0a::stop-commands::x\\x1b[31m\\xff&lt;b&gt;&amp;&quot;'%0A,:{0}"
			 "[a](b)##[warning]\\xef\\xbf\\xbf]]&gt;");
	for (const char *at = text; *at; at++)
		assert_true((unsigned char)*at >= 0x20 || *at == '\n');
	free(text);
	verdict_maker_release(&m);
}

/* Constructors of one name are two symbols with one demangled name. */
static void test_unique_names(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1",
		  SAMPLE_FUNCTION("_ZN1AC1Ev", "a.cc", "") SAMPLE_FUNCTION("_ZN1AC2Ev", "b.cc", "")
			  SAMPLE_FUNCTION("other", "c.cc", ""));
	maker_add(&m.builds, "6.12", SAMPLE_FUNCTION("kept", "d.cc", ""));
	text = document(verdict_maker_judge(&m));
	assert_int_equal(count_of(text, "name=\"A::A(): "), 2);
	assert_int_equal(count_of(text, "]\"><failure"), 2);
	assert_has(text, "name=\"other: ");
	free(text);
	verdict_maker_release(&m);
}

/* Names hold the pair if there are several. */
static void test_pairs(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init(&m);
	maker_add(&m.builds, "6<13", SAMPLE_FUNCTION("kept", "net/kept.c", ""));
	text = document(verdict_maker_judge(&m));
	assert_has(text, "<testsuite name=\"6.1 to 6.12\"");
	assert_has(text, "<testsuite name=\"6.12 to 6&lt;13\"");
	assert_has(text, "name=\"nothing found (6.1 to 6.12)\"/>");
	assert_has(text, "name=\"nothing found (6.12 to 6&lt;13)\"/>");
	assert_has_not(text, "name=\"nothing found\"");
	free(text);
	verdict_maker_release(&m);
}

static void test_limits(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init_many(&m, 5100, NULL);
	text = document(verdict_maker_judge(&m));
	assert_has(text, "<system-out>101 findings are left out of this suite; -f json has all."
			 "</system-out>");
	assert_has_not(text, "<testcase classname=\"presence.added\" name=\"nothing found\"/>");
	free(text);
	verdict_maker_release(&m);
	sample_init_many(&m, 100, "a.c");
	text = document(verdict_maker_judge(&m));
	assert_has(text, "\nand 80 more functions\n");
	free(text);
	verdict_maker_release(&m);
}

static void test_failure(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	verdict_maker_init(&m);
	text = document(verdict_maker_fail(&m, OUTCOME_NOT_DONE, "a&b: no such file"));
	assert_string_equal(
		text,
		"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
		"<testsuites name=\"symdrift check\" tests=\"1\" failures=\"0\" errors=\"1\">\n"
		"  <testsuite name=\"symdrift check\" tests=\"1\" failures=\"0\" errors=\"1\" "
		"skipped=\"0\">\n"
		"    <testcase classname=\"evidence\" name=\"the builds can be judged\"><error "
		"type=\"not-done\" message=\"a&amp;b: no such file\">a&amp;b: no such file</error>"
		"</testcase>\n"
		"  </testsuite>\n"
		"</testsuites>\n");
	free(text);
	verdict_maker_release(&m);
}

static void test_incomplete(void **state)
{
	const char *const sentences[] = { "6.12 has no DWARF for 3 units", "another machine" };
	struct pair_verdict pair;
	struct verdict_maker m;
	struct verdict verdict;
	char *text;

	(void)state;
	sample_init(&m);
	verdict = *verdict_maker_judge(&m);
	pair = verdict.pairs[0];
	pair.incomplete = sentences;
	pair.incomplete_count = 2;
	verdict.pairs = &pair;
	text = document(&verdict);
	assert_has(text,
		   "<testcase classname=\"evidence\" name=\"the builds can be judged\">"
		   "<error type=\"incomplete\" message=\"6.12 has no DWARF for 3 units\">6.12 "
		   "has no DWARF for 3 units\nanother machine</error></testcase>");
	assert_has(text, " errors=\"1\"");
	assert_has(text, "<failure");
	free(text);
	verdict_maker_release(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_failures), cmocka_unit_test(test_fail_on),
		cmocka_unit_test(test_budget),   cmocka_unit_test(test_waived),
		cmocka_unit_test(test_hostile),  cmocka_unit_test(test_unique_names),
		cmocka_unit_test(test_pairs),    cmocka_unit_test(test_limits),
		cmocka_unit_test(test_failure),  cmocka_unit_test(test_incomplete),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
