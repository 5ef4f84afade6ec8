/* gate/waiver_lint.c and how its remarks are written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "gate/waiver_lint.h"
#include "reports/check/waiver_lint_report.h"

#define TODAY 20000

/* Days and their texts need not fit: the texts are only written. */
static const struct waiver waivers[] = {
	{ .file = "w.yaml",
	  .line = 2,
	  .rule = "inline.full",
	  .symbol = "f",
	  .reason = "never",
	  .expires = DATE_NONE },
	{ .file = "w.yaml",
	  .line = 3,
	  .rule = "inline.*",
	  .symbol = "tcp_*",
	  .reason = "its day",
	  .expires = TODAY,
	  .expires_text = "2024-10-04" },
	{ .file = "w.yaml",
	  .line = 4,
	  .rule = "inline.full",
	  .symbol = "g",
	  .reason = "gone by",
	  .expires = TODAY - 1,
	  .expires_text = "2024-10-03",
	  .owner = "me",
	  .ticket = "T-1" },
	{ .file = "w.yaml",
	  .line = 5,
	  .rule = "inline.full",
	  .symbol = "h",
	  .reason = "far",
	  .expires = TODAY + WAIVER_NOTICE_DAYS + 1,
	  .expires_text = "2024-11-04" },
	{ .file = "w.yaml",
	  .line = 6,
	  .rule = "calls.*",
	  .symbol = "*?",
	  .reason = "all\nof\x1b",
	  .path = "mm/*",
	  .expires = TODAY + WAIVER_NOTICE_DAYS,
	  .expires_text = "2024-11-03" },
};

#define COUNT (sizeof(waivers) / sizeof(waivers[0]))

static void assert_text(const struct waiver_lint *lint, const char *wanted)
{
	struct text text = { 0 };

	waiver_lint_text_write(&text, lint);
	assert_string_equal(text_string(&text), wanted);
	text_release(&text);
}

static void test_files_alone(void **state __attribute__((unused)))
{
	struct waiver_lint *lint = waiver_lint_new(waivers, COUNT, TODAY, NULL);

	assert_true(lint->failed);
	assert_text(lint,
		    "w.yaml:3: note: expires on 2024-10-04: inline.* for tcp_*: its day\n"
		    "w.yaml:4: error: expired on 2024-10-03: inline.full for g: gone by\n"
		    "w.yaml:6: note: expires on 2024-11-03: calls.* for *?: all\\x0aof\\x1b\n"
		    "w.yaml:6: note: broad: it is about all functions: calls.* for *?: "
		    "all\\x0aof\\x1b\n"
		    "5 waivers, 1 expired, 2 about to expire, 1 broad (without builds; unused ones "
		    "are not known)\n");
	waiver_lint_free(lint);
}

static void test_nothing(void **state __attribute__((unused)))
{
	struct waiver_lint *lint = waiver_lint_new(waivers, 1, TODAY, NULL);

	assert_false(lint->failed);
	assert_text(lint, "1 waiver: nothing to remark (without builds; unused ones are not "
			  "known)\n");
	waiver_lint_free(lint);
}

/* An expired waiver that met something is not unused. */
static void test_unused(void **state __attribute__((unused)))
{
	const struct waiver_use uses[] = {
		{ .waiver = &waivers[0] },
		{ .waiver = &waivers[1], .findings = 1, .functions = 2 },
		{ .waiver = &waivers[2], .findings = 1, .functions = 1, .expired = true },
	};
	const struct verdict verdict = { .waivers = uses, .waiver_count = 3 };
	struct waiver_lint *lint = waiver_lint_new(waivers, 3, TODAY - 100, &verdict);

	assert_true(lint->failed);
	assert_text(lint, "w.yaml:2: error: unused: it meets no finding: inline.full for f: never\n"
			  "3 waivers, 1 unused\n");
	waiver_lint_free(lint);
}

static void test_json(void **state __attribute__((unused)))
{
	struct waiver_lint *lint = waiver_lint_new(&waivers[2], 1, TODAY, NULL);
	struct text text = { 0 };

	waiver_lint_json_write(&text, lint);
	assert_string_equal(
		text_string(&text),
		"{\"format\":\"symdrift-waivers-lint\",\"version\":1,\"outcome\":\"failed\","
		"\"waivers\":1,\"compared\":false,\"remarks\":[{\"kind\":\"expired\","
		"\"fails\":true,\"file\":\"w.yaml\",\"line\":4,\"rule\":\"inline.full\","
		"\"symbol\":\"g\",\"path\":null,\"reason\":\"gone by\",\"owner\":\"me\","
		"\"ticket\":\"T-1\",\"expires\":\"2024-10-03\"}]}\n");
	text_release(&text);
	waiver_lint_free(lint);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_files_alone),
		cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_unused),
		cmocka_unit_test(test_json),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
