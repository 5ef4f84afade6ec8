#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "file_maker.h"
#include "settings/date.h"
#include "settings/waiver_file.h"

#define PATH "test_waiver_file.XXXXXX"

static struct err *read_text(const char *yaml, struct waiver_list *list, char *path)
{
	struct err *err;

	file_make(path, yaml, strlen(yaml));
	err = waiver_file_read(path, list);
	unlink(path);
	return err;
}

static void read_good(const char *yaml, struct waiver_list *list)
{
	char path[] = PATH;
	struct err *err = read_text(yaml, list, path);

	if (err)
		fail_msg("%s", err_message(err));
}

/* The message without the path in front. */
static void expect_error(const char *yaml, const char *message)
{
	char path[] = PATH;
	struct waiver_list list = { 0 };
	struct err *err = read_text(yaml, &list, path);

	if (!err)
		fail_msg("no error, but wanted: %s", message);
	assert_memory_equal(err_message(err), path, strlen(path));
	assert_string_equal(err_message(err) + strlen(path), message);
	assert_int_equal(err_code(err), ERR_FORMAT);
	err_free(err);
	waiver_list_release(&list);
}

/* One waiver with these fields behind `reason`. */
static void expect_field_error(const char *fields, const char *message)
{
	struct text yaml = { 0 };

	text_printf(&yaml, "waivers:\n- rule: inline.full\n  symbol: f\n  reason: r\n  %s\n",
		    fields);
	expect_error(text_string(&yaml), message);
	text_release(&yaml);
}

static void test_all_keys(void **state __attribute__((unused)))
{
	struct waiver_list list = { 0 };
	const struct waiver *waiver;

	read_good("waivers:\n"
		  "  - rule: inline.*\n"
		  "    symbol: tcp_*\n"
		  "    path: net/*\n"
		  "    old-status: Regular\n"
		  "    new-status: Duplicate, Full Inline\n"
		  "    reason: it moved\n"
		  "    owner: net\n"
		  "    ticket: NET-1\n"
		  "    expires: 2026-12-31\n"
		  "  - {rule: presence.removed, symbol: f, reason: gone}\n",
		  &list);
	assert_int_equal(list.count, 2);
	waiver = &list.waivers[0];
	assert_memory_equal(waiver->file, PATH, strlen(PATH) - 6);
	assert_int_equal(waiver->line, 2);
	assert_string_equal(waiver->rule, "inline.*");
	assert_string_equal(waiver->symbol, "tcp_*");
	assert_string_equal(waiver->path, "net/*");
	assert_true(waiver->has_old_status && waiver->has_new_status);
	assert_int_equal(waiver->old_status, STATUS_REGULAR);
	assert_int_equal(waiver->new_status, STATUS_DUPLICATE | STATUS_FULL_INLINE);
	assert_string_equal(waiver->reason, "it moved");
	assert_string_equal(waiver->owner, "net");
	assert_string_equal(waiver->ticket, "NET-1");
	assert_string_equal(waiver->expires_text, "2026-12-31");
	assert_int_equal(waiver->expires, 20818);
	waiver = &list.waivers[1];
	assert_int_equal(waiver->line, 11);
	assert_null(waiver->path);
	assert_null(waiver->owner);
	assert_null(waiver->ticket);
	assert_null(waiver->expires_text);
	assert_false(waiver->has_old_status || waiver->has_new_status);
	assert_int_equal(waiver->expires, DATE_NONE);
	waiver_list_release(&list);
}

static void test_no_waivers(void **state __attribute__((unused)))
{
	struct waiver_list list = { 0 };

	read_good("waivers: []\n", &list);
	assert_int_equal(list.count, 0);
	waiver_list_release(&list);
	expect_error("", ":1:1: the file is empty, it has no \"waivers\"");
	expect_error("waiver: []\n",
		     ":1:1: unknown key \"waiver\" (did you mean \"waivers\"?) in the file, which "
		     "can have: waivers");
	expect_error("waivers:\n", ":1:9: waivers must be a list, not a text");
}

static void test_required_keys(void **state __attribute__((unused)))
{
	expect_error("waivers:\n- {rule: inline.full, symbol: f}\n",
		     ":2:3: a waiver has no \"reason\"");
	expect_error("waivers:\n- {rule: inline.full, reason: r}\n",
		     ":2:3: a waiver has no \"symbol\"");
	expect_error("waivers:\n- {symbol: f, reason: r}\n", ":2:3: a waiver has no \"rule\"");
	expect_error("waivers:\n- {rule: inline.full, symbol: f, reason: ' '}\n",
		     ":2:42: reason is empty");
	expect_field_error("expire: 2026-01-01",
			   ":5:3: unknown key \"expire\" (did you mean \"expires\"?) in a waiver, "
			   "which can have: rule, symbol, path, old-status, new-status, reason, "
			   "owner, ticket, expires, broad");
	expect_field_error("owner:", ":5:9: owner is empty");
}

static void test_rules(void **state __attribute__((unused)))
{
	expect_error("waivers:\n- {rule: inline.ful, symbol: f, reason: r}\n",
		     ":2:10: unknown rule \"inline.ful\" (did you mean \"inline.full\"?)");
	expect_error("waivers:\n- {rule: inlined.*, symbol: f, reason: r}\n",
		     ":2:10: no rule meets \"inlined.*\": `symdrift rules` lists them");
	expect_error("waivers:\n- {rule: waiver.*, symbol: f, reason: r}\n",
		     ":2:10: \"waiver.*\" is about waivers, no waiver can tolerate it: set its "
		     "severity in the policy");
}

static void test_broad(void **state __attribute__((unused)))
{
	static const char *const broad[] = { "*",      "**",           "?*",    "????*",
					     "[a-z]*", "[[:print:]]*", "*[!]]*" };
	static const char *const narrow[] = { "f*", "*_*", "[a", "[]", "f[abi:cxx11]", "*]" };
	struct waiver_list list = { 0 };

	for (size_t i = 0; i < sizeof(broad) / sizeof(broad[0]); i++) {
		struct text yaml = { 0 }, message = { 0 };

		text_printf(&yaml, "waivers: [{rule: inline.full, symbol: \"%s\", reason: r}]\n",
			    broad[i]);
		text_printf(&message,
			    ":1:39: symbol \"%s\" takes every function: say `broad: true` if that "
			    "is meant",
			    broad[i]);
		expect_error(text_string(&yaml), text_string(&message));
		text_release(&yaml);
		text_release(&message);
	}
	for (size_t i = 0; i < sizeof(narrow) / sizeof(narrow[0]); i++) {
		struct text yaml = { 0 };

		text_printf(&yaml, "waivers: [{rule: inline.full, symbol: \"%s\", reason: r}]\n",
			    narrow[i]);
		read_good(text_string(&yaml), &list);
		text_release(&yaml);
	}
	read_good("waivers: [{rule: '*', symbol: '*', reason: r, broad: true}]\n", &list);
	waiver_list_release(&list);
	expect_field_error("broad: yes", ":5:10: broad is \"yes\", but must be true or false");
}

static void test_statuses(void **state __attribute__((unused)))
{
	expect_field_error("old-status: Full Inlin",
			   ":5:15: unknown status \"Full Inlin\" (did you mean \"Full Inline\"?): "
			   "wanted is Absent, Regular, or such words as in \"Duplicate, Full "
			   "Inline\", in the order of reports");
	expect_field_error("new-status: inlined",
			   ":5:15: unknown status \"inlined\": wanted is Absent, Regular, or such "
			   "words as in \"Duplicate, Full Inline\", in the order of reports");
}

static void test_dates(void **state __attribute__((unused)))
{
	static const struct {
		const char *text;
		date_day day;
	} good[] = {
		{ "1970-01-01", 0 },     { "1969-12-31", -1 },      { "2000-02-29", 11016 },
		{ "2000-03-01", 11017 }, { "2024-02-29", 19782 },   { "2026-11-22", 20779 },
		{ "2100-03-01", 47541 }, { "9999-12-31", 2932896 }, { "0001-01-01", -719162 },
	};
	static const char *const shapeless[] = { "26-12-31",   "2026-1-1",    "2026/12/31",
						 "2026-12-3x", "2026-12-311", "tomorrow",
						 "+026-12-31", "2026-12" };
	static const char *const unreal[] = { "2026-02-30", "2025-02-29", "2100-02-29",
					      "2026-13-01", "2026-00-01", "2026-01-00",
					      "2026-04-31", "0000-01-01" };
	date_day day;

	for (size_t i = 0; i < sizeof(good) / sizeof(good[0]); i++) {
		assert_null(date_parse(good[i].text, &day));
		assert_int_equal(day, good[i].day);
	}
	for (size_t i = 0; i < sizeof(shapeless) / sizeof(shapeless[0]); i++) {
		struct err *err = date_parse(shapeless[i], &day);

		assert_non_null(strstr(err_message(err), "is no date: wanted is YYYY-MM-DD"));
		err_free(err);
	}
	for (size_t i = 0; i < sizeof(unreal) / sizeof(unreal[0]); i++) {
		struct err *err = date_parse(unreal[i], &day);

		assert_non_null(strstr(err_message(err), "is no day of the calendar"));
		err_free(err);
	}
	expect_field_error("expires: 2026-02-30",
			   ":5:12: \"2026-02-30\" is no day of the calendar");
	expect_field_error("expires: soon", ":5:12: \"soon\" is no date: wanted is YYYY-MM-DD");
}

static void test_twins(void **state __attribute__((unused)))
{
	char path[] = PATH;
	struct text message = { 0 };
	struct waiver_list list = { 0 };
	struct err *err = read_text("waivers:\n"
				    "- {rule: inline.full, symbol: f, reason: r}\n"
				    "- {rule: inline.full, symbol: f, path: x, reason: r}\n"
				    "- {rule: inline.full, symbol: f, old-status: Regular, "
				    "reason: r}\n"
				    "- {rule: inline.full, symbol: f, reason: other}\n",
				    &list, path);

	text_printf(&message, "%s:5: this waiver tolerates the same as that of %s:2", path, path);
	assert_string_equal(err ? err_message(err) : "", text_string(&message));
	err_free(err);
	text_release(&message);
	waiver_list_release(&list);
}

/* Files append to one list, in which twins are found too. */
static void test_several_files(void **state __attribute__((unused)))
{
	char one[] = PATH, two[] = PATH;
	struct text message = { 0 };
	struct waiver_list list = { 0 };
	struct err *err;

	assert_null(
		read_text("waivers: [{rule: inline.full, symbol: f, reason: r}]\n", &list, one));
	err = read_text("waivers:\n- {rule: inline.self, symbol: f, reason: r}\n"
			"- {rule: inline.full, symbol: f, reason: r}\n",
			&list, two);
	text_printf(&message, "%s:3: this waiver tolerates the same as that of %s:1", two, one);
	assert_string_equal(err ? err_message(err) : "", text_string(&message));
	err_free(err);
	text_release(&message);
	waiver_list_release(&list);
}

static void test_limits(void **state __attribute__((unused)))
{
	struct text many = { 0 };

	text_add(&many, "waivers: [&a {rule: inline.full, symbol: f, reason: r}");
	for (int i = 0; i < 10000; i++)
		text_add(&many, ", *a");
	text_add(&many, "]\n");
	expect_error(text_string(&many), ":1:10: more than 10000 waivers");
	text_release(&many);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all_keys),      cmocka_unit_test(test_no_waivers),
		cmocka_unit_test(test_required_keys), cmocka_unit_test(test_rules),
		cmocka_unit_test(test_broad),         cmocka_unit_test(test_statuses),
		cmocka_unit_test(test_dates),         cmocka_unit_test(test_twins),
		cmocka_unit_test(test_several_files), cmocka_unit_test(test_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
