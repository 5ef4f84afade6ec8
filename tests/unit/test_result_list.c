#include "reports/check/result_list.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define FUNCTIONS 100

static const struct finding_function functions[FUNCTIONS];
static const struct waiver a_waiver;

static struct finding finding(enum rule rule, enum severity severity, uint32_t count)
{
	return (struct finding){
		.rule = rule,
		.severity = severity,
		.functions = functions,
		.function_count = count,
	};
}

/* The number of results of each finding, "3 1 0". */
static void assert_shares(const struct finding *findings, size_t count, size_t most,
			  const char *expected)
{
	struct verdict verdict = { .findings = findings, .finding_count = count };
	struct text shares = { 0 };
	struct result_list list;

	result_list_init(&list, &verdict, most);
	assert_true(list.count <= most);
	for (size_t i = 0; i < count; i++) {
		size_t share = 0;

		for (size_t k = 0; k < list.count; k++)
			share += list.results[k].finding == &findings[i];
		text_printf(&shares, "%s%zu", i ? " " : "", share);
	}
	assert_string_equal(text_string(&shares), expected);
	text_release(&shares);
	result_list_release(&list);
}

static void test_everything_fits(void **state)
{
	const struct finding findings[] = {
		finding(RULE_INLINE_FULL, SEVERITY_ERROR, 3),
		finding(RULE_WAIVER_UNUSED, SEVERITY_WARNING, 0),
	};

	(void)state;
	assert_shares(findings, 2, 10, "3 1");
	assert_shares(findings, 2, 4, "3 1");
	assert_shares(findings, 0, 4, "");
	assert_shares(findings, 2, 0, "0 0");
}

/* No finding is left out for the many functions of another one of its rank. */
static void test_shares(void **state)
{
	const struct finding findings[] = {
		finding(RULE_INLINE_FULL, SEVERITY_ERROR, 100),
		finding(RULE_PRESENCE_REMOVED, SEVERITY_ERROR, 5),
		finding(RULE_WATCH_MISSING, SEVERITY_ERROR, 0),
	};

	(void)state;
	assert_shares(findings, 3, 50, "44 5 1");
	assert_shares(findings, 3, 8, "4 3 1");
	assert_shares(findings, 3, 3, "1 1 1");
	assert_shares(findings, 3, 2, "1 1 0");
}

/* Whatever is more serious goes first. */
static void test_ranks(void **state)
{
	struct finding findings[] = {
		finding(RULE_INLINE_FULL, SEVERITY_ERROR, 10),
		finding(RULE_INLINE_SELECTIVE, SEVERITY_WARNING, 10),
		finding(RULE_PRESENCE_ADDED, SEVERITY_INFO, 10),
		finding(RULE_PRESENCE_REMOVED, SEVERITY_ERROR, 10),
	};

	(void)state;
	findings[3].waiver = &a_waiver;
	assert_shares(findings, 4, 15, "10 5 0 0");
	assert_shares(findings, 4, 25, "10 10 0 5");
	assert_shares(findings, 4, 35, "10 10 5 10");
}

static void test_left_out(void **state)
{
	const struct finding findings[] = {
		finding(RULE_PRESENCE_REMOVED, SEVERITY_ERROR, 90),
		finding(RULE_CALLS_DIRECT, SEVERITY_INFO, 60),
	};
	struct verdict verdict = { .findings = findings, .finding_count = 2 };
	struct text text = { 0 };
	struct result_list list;

	(void)state;
	result_list_init(&list, &verdict, 80);
	text_add_left_out(&text, &list);
	assert_string_equal(text_string(&text),
			    "70 results are left out of this file, which has room for 80: 10 of "
			    "presence.removed, 60 of calls.direct.");
	result_list_release(&list);
	text_clear(&text);
	result_list_init(&list, &verdict, 150);
	text_add_left_out(&text, &list);
	assert_string_equal(text_string(&text), "");
	result_list_release(&list);
	text_release(&text);
}

static void assert_short(const char *string, size_t most, const char *expected)
{
	struct text text = { 0 };

	text_add(&text, "=");
	text_add_short(&text, string, most);
	assert_string_equal(text_string(&text) + 1, expected);
	text_release(&text);
}

static void test_short(void **state)
{
	(void)state;
	assert_short("abcdefgh", 8, "abcdefgh");
	assert_short("abcdefghi", 8, "abcde...");
	assert_short("abcd\xc3\xa9ghij", 8, "abcd...");
	assert_short("abc\xf0\x9f\x99\x82ghij", 8, "abc...");
	assert_short("\n\xff", 8, "\\x0a\\xff");
	assert_short("\n\xff.", 8, "\\x0a\\...");
	assert_short("\xc3\xa9\xc3\xa9", 3, "...");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_everything_fits), cmocka_unit_test(test_shares),
		cmocka_unit_test(test_ranks),           cmocka_unit_test(test_left_out),
		cmocka_unit_test(test_short),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
