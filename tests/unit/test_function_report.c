#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "comparison_maker.h"
#include "reports/function/function_report.h"
#include "reports/html_page.h"

/* Of shared/examples/report.md. */
#define OLD_WAKEUP                                                                               \
	"{\"name\":\"ttwu_do_wakeup\",\"signature\":{\"return\":\"void\",\"params\":["           \
	"{\"name\":\"rq\",\"type\":\"struct rq *\"},"                                            \
	"{\"name\":\"p\",\"type\":\"struct task_struct *\"},"                                    \
	"{\"name\":\"wake_flags\",\"type\":\"int\"},"                                            \
	"{\"name\":\"rf\",\"type\":\"struct rq_flags *\"}]},"                                    \
	"\"instances\":[{\"file\":\"kernel/sched/core.c\",\"loc\":\"kernel/sched/core.c:3655\"," \
	"\"addr\":\"ffffffff810d1ad0\",\"walk_addr\":\"0\","                                     \
	"\"direct_callers\":[\"kernel/sched/core.c:try_to_wake_up\"],"                           \
	"\"unseen_direct_callers\":[\"kernel/sched/core.c:ttwu_do_activate\"]}],"                \
	"\"symbols\":[{\"name\":\"ttwu_do_wakeup\",\"addr\":\"ffffffff810d1ad0\",\"size\":358,"  \
	"\"bind\":\"LOCAL\"}]}\n"
#define NEW_WAKEUP                                                                       \
	"{\"name\":\"ttwu_do_wakeup\",\"instances\":[{\"file\":\"kernel/sched/core.c\"," \
	"\"loc\":\"kernel/sched/"                                                        \
	"core.c:3672\",\"addr\":\"ffffffff8111528c\",\"inline\":\"inlined\","            \
	"\"inline_callers\":[\"kernel/sched/core.c:try_to_wake_up\","                    \
	"\"kernel/sched/core.c:ttwu_do_activate\",\"kernel/sched/core.c:try_to_wake_up\"]}]}\n"

static const char default_wakeup[] =
	"# Function: <code>ttwu_do_wakeup</code>\n"
	"\n"
	"## Status\n"
	"<b>Regular</b>\n"
	"<ul>\n"
	"<li>\n"
	"<details>\n"
	"<summary>In <code>6.1</code>: ✅</summary>\n"
	"\n"
	"```c\n"
	"void ttwu_do_wakeup(struct rq *rq, struct task_struct *p, int wake_flags, struct rq_flags "
	"*rf);\n"
	"```\n"
	"\n"
	"**Collision:** Unique Static\n"
	"\n"
	"**Inline:** No\n"
	"\n"
	"**Transformation:** False\n"
	"\n"
	"**Instances:**\n"
	"\n"
	"```\n"
	"In kernel/sched/core.c (ffffffff810d1ad0)\n"
	"Location: kernel/sched/core.c:3655\n"
	"Inline: False\n"
	"Direct callers:\n"
	"  - kernel/sched/core.c:try_to_wake_up\n"
	"  - kernel/sched/core.c:ttwu_do_activate\n"
	"```\n"
	"**Symbols:**\n"
	"\n"
	"```\n"
	"ffffffff810d1ad0-ffffffff810d1c36: ttwu_do_wakeup (STB_LOCAL)\n"
	"```\n"
	"</details>\n"
	"</li>\n"
	"<li>\n"
	"<details>\n"
	"<summary>In <code>6.12</code>: Full Inline ⚠️</summary>\n"
	"\n"
	"**Collision:** Unique Static\n"
	"\n"
	"**Inline:** Full\n"
	"\n"
	"**Transformation:** False\n"
	"\n"
	"**Instances:**\n"
	"\n"
	"```\n"
	"In kernel/sched/core.c (ffffffff8111528c)\n"
	"Location: kernel/sched/core.c:3672\n"
	"Inline: True\n"
	"Inline callers:\n"
	"  - kernel/sched/core.c:try_to_wake_up (×2)\n"
	"  - kernel/sched/core.c:ttwu_do_activate\n"
	"```\n"
	"</details>\n"
	"</li>\n"
	"</ul>\n"
	"\n"
	"## Differences\n"
	"<b>Regular</b>\n"
	"<ul>\n"
	"<li>\n"
	"<details>\n"
	"<summary>Changed between <code>6.1</code> and <code>6.12</code> ⚠️</summary>\n"
	"<ul>\n"
	"<li>\n"
	"<b>Status. </b>\n"
	"<code>Regular</code> ➡️ <code>Full Inline</code>\n"
	"</li>\n"
	"<li>\n"
	"<b>Inline callers added. </b>\n"
	"<code>try_to_wake_up</code> (×2), <code>ttwu_do_activate</code>\n"
	"</li>\n"
	"<li>\n"
	"<b>Direct callers removed. </b>\n"
	"<code>try_to_wake_up</code>, <code>ttwu_do_activate</code>\n"
	"</li>\n"
	"<li>\n"
	"<b>Symbols removed. </b>\n"
	"<code>ttwu_do_wakeup</code>\n"
	"</li>\n"
	"</ul>\n"
	"</details>\n"
	"</li>\n"
	"</ul>\n";

static const char reference_wakeup[] =
	"# Function: <code>ttwu_do_wakeup</code>\n"
	"\n"
	"## Status\n"
	"<b>Regular</b>\n"
	"<ul>\n"
	"<li>\n"
	"<details>\n"
	"<summary>In <code>6.1</code>: ✅</summary>\n"
	"\n"
	"```c\n"
	"void ttwu_do_wakeup(struct rq *rq, struct task_struct *p, int wake_flags, struct rq_flags "
	"*rf);\n"
	"```\n"
	"\n"
	"**Collision:** Unique Static\n"
	"\n"
	"**Inline:** No\n"
	"\n"
	"**Transformation:** False\n"
	"\n"
	"**Instances:**\n"
	"\n"
	"```\n"
	"In kernel/sched/core.c (0)\n"
	"Location: kernel/sched/core.c:3655\n"
	"Inline: False\n"
	"Direct callers:\n"
	"  - kernel/sched/core.c:try_to_wake_up\n"
	"```\n"
	"**Symbols:**\n"
	"\n"
	"```\n"
	"ffffffff810d1ad0-ffffffff810d1c36: ttwu_do_wakeup (STB_LOCAL)\n"
	"```\n"
	"</details>\n"
	"</li>\n"
	"<li>\n"
	"<details>\n"
	"<summary>In <code>6.12</code>: Full Inline ⚠️</summary>\n"
	"\n"
	"**Collision:** Unique Static\n"
	"\n"
	"**Inline:** Full\n"
	"\n"
	"**Transformation:** False\n"
	"\n"
	"**Instances:**\n"
	"\n"
	"```\n"
	"In kernel/sched/core.c (ffffffff8111528c)\n"
	"Location: kernel/sched/core.c:3672\n"
	"Inline: True\n"
	"Inline callers:\n"
	"  - kernel/sched/core.c:try_to_wake_up\n"
	"  - kernel/sched/core.c:ttwu_do_activate\n"
	"  - kernel/sched/core.c:try_to_wake_up\n"
	"```\n"
	"</details>\n"
	"</li>\n"
	"</ul>\n"
	"\n"
	"## Differences\n"
	"<b>Regular</b>\n"
	"<ul>\n"
	"</ul>\n";

static const struct function_report_options default_style = { 0 };
static const struct function_report_options reference_style = { .reference = true };

static char *report_of(struct maker *m, const char *name,
		       const struct function_report_options *options)
{
	struct text out = { 0 };
	char *copy;

	function_report_write(&out, m->comparison, intern(m->strings, name), options);
	copy = xstrdup(text_string(&out));
	text_release(&out);
	return copy;
}

static char *differences_of(struct maker *m, const char *name,
			    const struct function_report_options *options)
{
	char *report = report_of(m, name, options);
	char *copy = xstrdup(strstr(report, "## Differences\n") + strlen("## Differences\n"));

	free(report);
	return copy;
}

static void expect_differences(struct maker *m, const char *name,
			       const struct function_report_options *options, const char *expected)
{
	char *differences = differences_of(m, name, options);

	assert_string_equal(differences, expected);
	free(differences);
}

static void expect_inside(struct maker *m, const char *name,
			  const struct function_report_options *options, const char *expected)
{
	char *report = report_of(m, name, options);

	if (!strstr(report, expected))
		fail_msg("%s\n--- is not in\n%s", expected, report);
	free(report);
}

static void test_default_style(void **state)
{
	struct maker m;
	char *report;

	(void)state;
	maker_init(&m);
	maker_add(&m, "6.1", OLD_WAKEUP);
	maker_add(&m, "6.12", NEW_WAKEUP);
	maker_compare(&m, GROUP_CONSECUTIVE, RULES_DEFAULT);
	report = report_of(&m, "ttwu_do_wakeup", &default_style);
	assert_string_equal(report, default_wakeup);
	free(report);
	maker_release(&m);
}

static void test_reference_style(void **state)
{
	struct maker m;
	char *report;

	(void)state;
	maker_init(&m);
	maker_add(&m, "6.1", OLD_WAKEUP);
	maker_add(&m, "6.12", NEW_WAKEUP);
	maker_compare(&m, GROUP_CONSECUTIVE, RULES_REFERENCE);
	report = report_of(&m, "ttwu_do_wakeup", &reference_style);
	assert_string_equal(report, reference_wakeup);
	free(report);
	maker_release(&m);
}

#define FUNCTION(name, type)                                                              \
	"{\"name\":\"" name "\",\"signature\":{\"return\":\"int\",\"params\":[{\"name\":" \
	"\"a\",\"type\":\"" type "\"}]},\"instances\":[{\"file\":\"a.c\",\"external\":"   \
	"true}],\"symbols\":[{\"name\":\"" name "\",\"addr\":\"10\",\"size\":1,\"bind\":" \
	"\"GLOBAL\"}]}\n"

/* Absent on both sides: no item. On one side: the default style only has one. */
static void test_pairs_of_a_function_that_comes_and_goes(void **state)
{
	struct maker m;

	(void)state;
	maker_init(&m);
	maker_add(&m, "1", "");
	maker_add(&m, "2", "");
	maker_add(&m, "3", FUNCTION("f", "u8[2][2] *"));
	maker_add(&m, "4", FUNCTION("f", "u8[2][2] *"));
	maker_add(&m, "5", FUNCTION("f", "u8[2][3] *"));
	maker_compare(&m, GROUP_CONSECUTIVE, RULES_DEFAULT);
	expect_inside(&m, "f", &default_style, "<li>\nIn <code>1</code>: Absent ⚠️\n</li>\n");
	expect_inside(&m, "f", &default_style, "int f(u8[2][2] *a);\n");
	expect_differences(
		&m, "f", &default_style,
		"<b>Regular</b>\n<ul>\n"
		"<li>\n<details>\n<summary>Changed between <code>2</code> and "
		"<code>3</code> ⚠️</summary>\n<ul>\n<li>\n<b>Status. </b>\n"
		"<code>Absent</code> ➡️ <code>Regular</code>\n</li>\n</ul>\n</details>\n"
		"</li>\n"
		"<li>\nNo changes between <code>3</code> and <code>4</code> ✅\n</li>\n"
		"<li>\n<details>\n<summary>Changed between <code>4</code> and "
		"<code>5</code> ⚠️</summary>\n<ul>\n<li>\n<b>Param type changed. </b>\n"
		"<code>u8[2][2] *a</code> ➡️ <code>u8[2][3] *a</code>\n</li>\n</ul>\n"
		"</details>\n</li>\n</ul>\n");
	maker_compare(&m, GROUP_CONSECUTIVE, RULES_REFERENCE);
	expect_inside(&m, "f", &reference_style, "int f(u8[4] *a);\n");
	expect_differences(
		&m, "f", &reference_style,
		"<b>Regular</b>\n<ul>\n"
		"<li>\nNo changes between <code>3</code> and <code>4</code> ✅\n</li>\n"
		"<li>\n<details>\n<summary>Changed between <code>4</code> and "
		"<code>5</code> ⚠️</summary>\n<ul>\n<li>\n<b>Param type changed. </b>\n"
		"<code>u8[4] *a</code> ➡️ <code>u8[6] *a</code>\n</li>\n</ul>\n"
		"</details>\n</li>\n</ul>\n");
	maker_release(&m);
}

static void test_a_function_of_no_build(void **state)
{
	struct maker m;

	(void)state;
	maker_init(&m);
	maker_add(&m, "1", "");
	maker_add(&m, "2", "");
	maker_compare(&m, GROUP_CONSECUTIVE, RULES_DEFAULT);
	expect_differences(&m, "f", &default_style, "");
	maker_release(&m);
}

/* The base is in no list of builds, so its status would be lost. */
static void test_base_is_listed_once(void **state)
{
	struct maker m;

	(void)state;
	maker_init(&m);
	maker_add(&m, "amd64", FUNCTION("f", "int"));
	maker_add(&m, "arm64", "");
	maker_compare(&m, GROUP_BASE, RULES_DEFAULT);
	expect_inside(&m, "f", &default_style,
		      "<b>Regular</b>\n<ul>\n<li>\n<details>\n<summary>In <code>amd64</code>: ✅");
	maker_compare(&m, GROUP_BASE, RULES_REFERENCE);
	expect_inside(
		&m, "f", &reference_style,
		"<b>Regular</b>\n<ul>\n<li>\nIn <code>arm64</code>: Absent ⚠️\n</li>\n</ul>\n");
	expect_differences(&m, "f", &reference_style, "<b>Regular</b>\n<ul>\n</ul>\n");
	maker_release(&m);
}

#define LONG_CALLERS                                                             \
	"\"a.c:a\",\"a.c:b\",\"a.c:c\",\"a.c:d\",\"a.c:e\",\"a.c:f\",\"a.c:g\"," \
	"\"a.c:h\",\"a.c:i\",\"b.c:a\",\"a.c:a\",\"a.c:j\",\"a.c:k\",\"a.c:a\""

/* More callers than are looked through one by one; seen ones come first. */
static void test_many_callers_are_counted(void **state)
{
	struct maker m;

	(void)state;
	maker_init(&m);
	maker_add(&m, "1",
		  "{\"name\":\"f\",\"instances\":[{\"file\":\"a.c\",\"unseen_direct_callers\":["
		  "\"z.c:z\",\"a.c:b\"],\"direct_callers\":[" LONG_CALLERS "]}]}\n");
	maker_compare(&m, GROUP_CONSECUTIVE, RULES_DEFAULT);
	expect_inside(&m, "f", &default_style,
		      "Direct callers:\n  - a.c:a (×3)\n  - a.c:b (×2)\n  - a.c:c\n  - a.c:d\n"
		      "  - a.c:e\n  - a.c:f\n  - a.c:g\n  - a.c:h\n  - a.c:i\n  - b.c:a\n"
		      "  - a.c:j\n  - a.c:k\n  - z.c:z\n```\n");
	expect_inside(&m, "f", &reference_style, "  - a.c:k\n  - a.c:a\n```\n");
	maker_release(&m);
}

#define CPP_NAME "_ZNK2ns3fooIiE3getIcEET_RKS1_"

static void test_names_of_cplusplus_are_demangled(void **state)
{
	struct maker m;

	(void)state;
	maker_init(&m);
	maker_add(&m, "1", FUNCTION(CPP_NAME, "const T &"));
	maker_add(&m, "2",
		  "{\"name\":\"f\",\"instances\":[{\"file\":\"a.cc\",\"inline_callers\":["
		  "\"a.cc:" CPP_NAME "\"]}]}\n");
	maker_compare(&m, GROUP_CONSECUTIVE, RULES_DEFAULT);
	expect_inside(
		&m, CPP_NAME, &default_style,
		"# Function: <code>char ns::foo&lt;int&gt;::get&lt;char&gt;(ns::foo&lt;int&gt; "
		"const&amp;) const</code>\n\nLinkage name: `" CPP_NAME "`\n\n## Status\n");
	expect_inside(&m, CPP_NAME, &default_style, "int ns::foo<int>::get<char>(const T &a);\n");
	expect_inside(&m, "f", &default_style,
		      "  - a.cc:char ns::foo<int>::get<char>(ns::foo<int> const&) const\n");
	maker_compare(&m, GROUP_CONSECUTIVE, RULES_REFERENCE);
	expect_inside(&m, CPP_NAME, &reference_style,
		      "# Function: <code>" CPP_NAME "</code>\n\n## Status\n<b>Regular</b>\n<ul>\n"
		      "<li>\nIn <code>1</code>: Absent ⚠️\n");
	maker_release(&m);
}

/* Assembly without DWARF. */
static void test_a_symbol_without_instances(void **state)
{
	struct maker m;

	(void)state;
	maker_init(&m);
	maker_add(&m, "1",
		  "{\"name\":\"f\",\"instances\":[],\"symbols\":[{\"name\":\"f\",\"addr\":"
		  "\"ffffffffffffff00\",\"size\":512,\"bind\":\"WEAK\"}]}\n");
	maker_compare(&m, GROUP_CONSECUTIVE, RULES_DEFAULT);
	expect_inside(&m, "f", &default_style,
		      "**Instances:** none\n\n**Symbols:**\n\n```\n"
		      "ffffffffffffff00-10000000000000100: f (STB_WEAK)\n```\n");
	maker_compare(&m, GROUP_CONSECUTIVE, RULES_REFERENCE);
	expect_inside(&m, "f", &reference_style, "In <code>1</code>: Absent");
	maker_release(&m);
}

#define EVIL "<script>x</script>*a*`|&\\\\"
#define EVIL_SYMBOL(name) "{\"name\":\"" name "\",\"addr\":\"10\",\"size\":1,\"bind\":\"LOCAL\"}"
#define EVIL_FUNCTION(mark)                                                               \
	"{\"name\":\"" EVIL "\",\"signature\":{\"return\":\"" EVIL "\",\"params\":["      \
	"{\"name\":\"" EVIL "\",\"type\":\"" mark EVIL "\"}]},"                           \
	"\"instances\":[{\"file\":\"" EVIL "\",\"loc\":\"" EVIL ":1\",\"external\":true," \
	"\"direct_callers\":[\"" EVIL ":" mark EVIL "\"]}],"                              \
	"\"symbols\":[" EVIL_SYMBOL(EVIL) "," EVIL_SYMBOL(EVIL "." mark) "]}\n"

/* Labels, names, types and paths: no tag of theirs gets through, in either style. */
static void test_nothing_of_the_input_is_markup(void **state)
{
	const struct function_report_options escaped = { .reference = true, .escape = true };
	struct maker m;

	(void)state;
	maker_init(&m);
	maker_add(&m, "<script>1", EVIL_FUNCTION("a"));
	maker_add(&m, "<script>2", EVIL_FUNCTION("b"));
	for (int reference = 0; reference < 2; reference++) {
		struct text page = { 0 };
		char *report;

		maker_compare(&m, GROUP_CONSECUTIVE, reference ? RULES_REFERENCE : RULES_DEFAULT);
		report = report_of(&m, "<script>x</script>*a*`|&\\",
				   reference ? &escaped : &default_style);
		assert_null(html_page_write(&page, EVIL, report, strlen(report)));
		assert_null(strstr(text_string(&page), "<script"));
		assert_null(strstr(text_string(&page), "<em>"));
		assert_non_null(strstr(text_string(&page),
				       "<h1>Function: <code>&lt;script&gt;x&lt;/script&gt;*a*`|"
				       "&amp;\\</code></h1>"));
		assert_non_null(strstr(text_string(&page), "Changed between"));
		text_release(&page);
		free(report);
	}
	maker_release(&m);
}

/* Out of order, backwards and for unknown names a writer finds the same as a fresh one. */
static void test_order_of_names_does_not_matter(void **state)
{
	static const char *const names[] = { "c", "a", "b", "z", "d", "a", "a", "e", "c", "b" };
	struct function_report_writer *writer;
	struct maker m;

	(void)state;
	maker_init(&m);
	maker_add(&m, "1",
		  FUNCTION("a", "int") FUNCTION("b", "int") FUNCTION("d", "int")
			  FUNCTION("e", "int"));
	maker_add(&m, "2", FUNCTION("a", "long") FUNCTION("c", "int") FUNCTION("e", "long"));
	maker_compare(&m, GROUP_CONSECUTIVE, RULES_DEFAULT);
	writer = function_report_writer_new(m.comparison, &default_style);
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct text out = { 0 };
		char *fresh = report_of(&m, names[i], &default_style);

		function_report_writer_add(writer, &out, intern(m.strings, names[i]));
		assert_string_equal(text_string(&out), fresh);
		assert_int_equal(!!strstr(fresh, "Changed"), *names[i] != 'z');
		free(fresh);
		text_release(&out);
	}
	function_report_writer_free(writer);
	maker_release(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_default_style),
		cmocka_unit_test(test_reference_style),
		cmocka_unit_test(test_pairs_of_a_function_that_comes_and_goes),
		cmocka_unit_test(test_a_function_of_no_build),
		cmocka_unit_test(test_base_is_listed_once),
		cmocka_unit_test(test_many_callers_are_counted),
		cmocka_unit_test(test_names_of_cplusplus_are_demangled),
		cmocka_unit_test(test_a_symbol_without_instances),
		cmocka_unit_test(test_nothing_of_the_input_is_markup),
		cmocka_unit_test(test_order_of_names_does_not_matter),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
