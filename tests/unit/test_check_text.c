#include "reports/check/check_text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check_sample.h"
#include "reports/check/finding_groups.h"

static char *document(const struct verdict *verdict, struct check_text_options options)
{
	struct text text = { 0 };
	char *copy;

	check_text_write(&text, verdict, &options);
	copy = xstrdup(text_string(&text));
	text_release(&text);
	return copy;
}

#define assert_contains(string, part)                                  \
	do {                                                           \
		if (!strstr((string), (part)))                         \
			fail_msg("no `%s` in:\n%s", (part), (string)); \
	} while (0)

static void assert_document(const struct verdict *verdict, struct check_text_options options,
			    const char *expected)
{
	struct text text = { 0 };

	check_text_write(&text, verdict, &options);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

static void test_whole(void **state)
{
	struct verdict_maker m;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1",
		  SAMPLE_FUNCTION("gone", "net/gone.c", "")
			  SAMPLE_FUNCTION("kept", "net/kept.c", ""));
	maker_add(&m.builds, "6.12",
		  SAMPLE_FUNCTION("kept", "net/kept.c", SAMPLE_PARAM("flags", "unsigned int"))
			  SAMPLE_FUNCTION("new", "net/new.c", ""));
	assert_document(verdict_maker_judge(&m), (struct check_text_options){ 0 },
			"FAILED: 2 errors in 6.1 to 6.12, 3 functions checked\n"
			"  2 errors; --fail-on error\n"
			"\n"
			"error    presence.removed  gone  net/gone.c:10\n"
			"         gone; was Regular\n"
			"error    signature.param-added  kept  net/kept.c:10\n"
			"         parameter added: unsigned int flags\n"
			"\n"
			"info     1 finding: 1 presence.added\n"
			"What to do: symdrift rules presence.removed. More: --all, or -f "
			"md:FILE.\n");
	verdict_maker_release(&m);
}

static void test_nothing(void **state)
{
	struct verdict_maker m;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1", SAMPLE_FUNCTION("f", "a.c", ""));
	maker_add(&m.builds, "6.12", SAMPLE_FUNCTION("f", "a.c", ""));
	assert_document(verdict_maker_judge(&m), (struct check_text_options){ 0 },
			"PASSED: no errors or warnings in 6.1 to 6.12, 1 function checked\n");
	verdict_maker_release(&m);
}

static void test_failure(void **state)
{
	struct verdict_maker m;

	(void)state;
	verdict_maker_init(&m);
	assert_document(verdict_maker_fail(&m, OUTCOME_NOT_DONE, "a.so: gone\n\033[2J"),
			(struct check_text_options){ 0 }, "NOT DONE: a.so: gone\\x0a\\x1b[2J\n");
	assert_document(verdict_maker_fail(&m, OUTCOME_INCOMPLETE, "a.so: no DWARF"),
			(struct check_text_options){ 0 }, "INCOMPLETE: a.so: no DWARF\n");
	verdict_maker_release(&m);
}

static size_t lines_of(const char *string)
{
	return count_of(string, "\n");
}

/* Columns of the widest line; of text without colour. */
static size_t width_of(const char *string)
{
	size_t widest = 0, width = 0;

	for (; *string; string++) {
		width = *string == '\n' ? 0 : width + (((unsigned char)*string & 0xc0) != 0x80);
		widest = width > widest ? width : widest;
	}
	return widest;
}

static void test_screen(void **state)
{
	static const unsigned heights[] = { 1, 14, 20, 24, 40, 200 };
	struct verdict_maker m;
	const struct verdict *verdict;

	(void)state;
	sample_init_many(&m, 5000, NULL);
	verdict_maker_waive(&m, "presence.removed", "f0001*", "known");
	verdict_maker_expire(verdict_maker_waive(&m, "presence.removed", "f00020", "late"),
			     "2020-01-01", 18262);
	verdict = verdict_maker_judge(&m);
	for (size_t i = 0; i < sizeof(heights) / sizeof(*heights); i++) {
		struct check_text_options options = { .lines = heights[i], .columns = 80 };
		char *text = document(verdict, options);

		assert_true(lines_of(text) < (heights[i] < 14 ? 14 : heights[i]));
		assert_true(width_of(text) <= 80);
		assert_contains(text, "waiver.expired");
		assert_contains(text, "f00020");
		assert_contains(text, "10 findings waived");
		assert_contains(text, "presence.removed  Removed: 4,990 functions; first");
		free(text);
	}
	verdict_maker_release(&m);
}

/* A function of two findings of a rule is one function. */
static void test_function_counts(void **state)
{
	struct verdict_maker m;
	struct finding_groups groups;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1",
		  SAMPLE_FUNCTION("e", "a.c", SAMPLE_PARAM("a", "int")) SAMPLE_FUNCTION(
			  "f", "a.c", SAMPLE_PARAM("a", "int") "," SAMPLE_PARAM("b", "long")));
	maker_add(&m.builds, "6.12",
		  SAMPLE_FUNCTION("e", "a.c", "") SAMPLE_FUNCTION("f", "a.c", ""));
	finding_groups_init(&groups, verdict_maker_judge(&m), false);
	assert_int_equal(groups.items[0].rule, RULE_SIGNATURE_PARAM_REMOVED);
	assert_int_equal(groups.items[0].count, 2);
	assert_int_equal(groups.items[0].functions, 2);
	finding_groups_release(&groups);
	verdict_maker_release(&m);
}

static void test_all(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init_many(&m, 500, NULL);
	text = document(verdict_maker_judge(&m), (struct check_text_options){ .all = true });
	assert_int_equal(count_of(text, "error    presence.removed  f00"), 500);
	assert_contains(text, "info     presence.added  new_one  new.c:10\n");
	free(text);
	verdict_maker_release(&m);
}

/* The groups that have no room are counted by rule. */
static void test_left_out(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1",
		  SAMPLE_FUNCTION("a", "a.c", SAMPLE_PARAM("x", "int"))
			  SAMPLE_FUNCTION("b", "b.c", "") SAMPLE_FUNCTION("c", "c.c", "")
				  SAMPLE_FUNCTION("d", "d.c", SAMPLE_PARAM("x", "int"))
					  SAMPLE_FUNCTION("e", "e.c", ""));
	maker_add(&m.builds, "6.12",
		  SAMPLE_FUNCTION("a", "a.c", "")
			  SAMPLE_FUNCTION("b", "b.c", SAMPLE_PARAM("y", "int"))
				  SAMPLE_FUNCTION("d", "d.c", SAMPLE_PARAM("x", "long"))
					  SAMPLE_FUNCTION("e", "f.c", ""));
	m.policy.severities[RULE_PRESENCE_MOVED] = SEVERITY_ERROR;
	m.policy.severities[RULE_SIGNATURE_PARAM_TYPE] = SEVERITY_WARNING;
	m.policy.severities[RULE_SIGNATURE_PARAM_REMOVED] = SEVERITY_WARNING;
	text = document(verdict_maker_judge(&m), (struct check_text_options){ .lines = 14 });
	assert_true(lines_of(text) < 14);
	assert_contains(text, "\nwarning  and 2 more: 1 signature.param-removed, 1 "
			      "signature.param-type\n");
	free(text);
	verdict_maker_release(&m);
}

static void test_hostile(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init(&m);
	verdict_maker_waive(&m, "presence.removed", "gone", "because\n\033[2J" HOSTILE);
	text = document(verdict_maker_judge(&m), (struct check_text_options){ 0 });
	assert_contains(text, "evil\\x0a::stop-commands::x\\x1b[31m");
	for (const char *at = text; *at; at++)
		assert_true(*at == '\n' || (unsigned char)*at >= ' ');
	assert_int_equal(count_of(text, "\n::"), 0);
	free(text);
	verdict_maker_release(&m);
}

/* Every sequence is an SGR, each colour is ended on its line, and without them the text is that
 * without colour. */
static void test_color(void **state)
{
	struct verdict_maker m;
	const struct verdict *verdict;
	struct text plain = { 0 };
	char *text, *expected;

	(void)state;
	sample_init(&m);
	verdict = verdict_maker_judge(&m);
	text = document(verdict, (struct check_text_options){ .color = true });
	expected = document(verdict, (struct check_text_options){ 0 });
	for (const char *at = text; *at; at++) {
		if (*at != '\033') {
			text_add_char(&plain, *at);
			continue;
		}
		assert_int_equal(*++at, '[');
		at += 1 + strspn(at + 1, "0123456789;");
		assert_int_equal(*at, 'm');
	}
	assert_contains(text, "\033[1;31mFAILED\033[0m");
	assert_int_equal(count_of(text, "\033["), 2 * count_of(text, "\033[0m"));
	assert_string_equal(text_string(&plain), expected);
	text_release(&plain);
	free(text);
	free(expected);
	verdict_maker_release(&m);
}

/* A long name is kept whole, and the details are cut. */
static void test_long_name(void **state)
{
	static const char name[] = "a_very_long_name_of_a_function_that_does_not_fit_the_line_at_"
				   "all_and_goes_on_behind_its_end";
	struct verdict_maker m;
	char *text;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1",
		  SAMPLE_FUNCTION("a_very_long_name_of_a_function_that_does_not_fit_the_line_at_"
				  "all_and_goes_on_behind_its_end",
				  "a.c", SAMPLE_PARAM("x", "struct a_long_name_of_a_structure *"))
			  SAMPLE_FUNCTION("b", "b.c", ""));
	maker_add(&m.builds, "6.12",
		  SAMPLE_FUNCTION("a_very_long_name_of_a_function_that_does_not_fit_the_line_at_"
				  "all_and_goes_on_behind_its_end",
				  "a.c",
				  SAMPLE_PARAM("x", "struct another_name_of_a_structure *")));
	text = document(verdict_maker_judge(&m), (struct check_text_options){ .columns = 60 });
	assert_contains(text, name);
	assert_contains(text, "parameter changed: struct a_long_name_of_a_structu…\n");
	free(text);
	verdict_maker_release(&m);
}

/* The name is cut at its arguments, and what comes behind it stays. */
static void test_long_argument_list(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1",
		  SAMPLE_FUNCTION("_ZN4Json6Reader5parseEPKcS2_RNS_5ValueEb", "a.c", ""));
	maker_add(&m.builds, "6.12", "");
	text = document(verdict_maker_judge(&m), (struct check_text_options){ .columns = 60 });
	assert_contains(text, "error    presence.removed  Json::Reader::parse(char…  a.c:10\n");
	assert_true(width_of(text) <= 60);
	assert_contains(text, "\nWhat to do: symdrift rules presence.removed. All: --all.\n");
	free(text);
	verdict_maker_release(&m);
}

/* Where a group says "3 functions; first 2", the third could stand in the room of nothing else. */
static void test_no_lone_finding_is_hidden(void **state)
{
	struct text old_lines = { 0 }, new_lines = { 0 };
	const struct verdict *verdict;
	struct verdict_maker m;

	(void)state;
	verdict_maker_init(&m);
	for (int i = 0; i < 12; i++)
		text_printf(&old_lines, SAMPLE_FUNCTION("gone%02d", "gone%02d.c", ""), i, i, i, i);
	for (int i = 0; i < 3; i++) {
		text_printf(&old_lines, SAMPLE_FUNCTION("kept%d", "k.c", ""), i, i);
		text_printf(&new_lines,
			    SAMPLE_FUNCTION("kept%d", "k.c", SAMPLE_PARAM("a%d", "int")), i, i, i);
	}
	maker_add(&m.builds, "6.1", text_string(&old_lines));
	maker_add(&m.builds, "6.12", text_string(&new_lines));
	verdict = verdict_maker_judge(&m);
	for (unsigned lines = 14; lines < 40; lines++) {
		char *text = document(verdict, (struct check_text_options){ .lines = lines });

		assert_true(lines_of(text) < lines);
		assert_null(strstr(text, "3 functions; first 2"));
		assert_null(strstr(text, "12 functions; first 11"));
		free(text);
	}
	verdict_maker_release(&m);
	text_release(&old_lines);
	text_release(&new_lines);
}

static void test_watched(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1", "");
	maker_add(&m.builds, "6.12", "");
	verdict_maker_watch(&m, "one", 0)->section = "short";
	verdict_maker_watch(&m, "two", 0)->section = "a section that would not fit on its line";
	m.watches[0].file = m.watches[1].file = "/home/user/lists/our.watch";
	text = document(verdict_maker_judge(&m), (struct check_text_options){ .columns = 60 });
	assert_contains(text, "error    watch.missing  one  our.watch:1  [short]\n");
	assert_contains(text, "error    watch.missing  two  our.watch:2\n");
	free(text);
	verdict_maker_release(&m);
}

/* What a runner of GitHub takes for a command. */
static void test_no_commands(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1",
		  SAMPLE_FUNCTION("::error::a", "a.c", "") SAMPLE_FUNCTION("::error::b", "a.c", "")
			  SAMPLE_FUNCTION("x##[error]c", "a.c", ""));
	maker_add(&m.builds, "6.12", "");
	text = document(verdict_maker_judge(&m), (struct check_text_options){ .all = true });
	assert_null(strstr(text, "##["));
	assert_contains(text, "x#\\x23[error]c");
	for (const char *line = text; line; line = strchr(line, '\n')) {
		line += strspn(line, "\n ");
		assert_int_not_equal(strncmp(line, "::", 2), 0);
	}
	free(text);
	verdict_maker_release(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_whole),
		cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_failure),
		cmocka_unit_test(test_screen),
		cmocka_unit_test(test_all),
		cmocka_unit_test(test_function_counts),
		cmocka_unit_test(test_left_out),
		cmocka_unit_test(test_hostile),
		cmocka_unit_test(test_color),
		cmocka_unit_test(test_long_name),
		cmocka_unit_test(test_long_argument_list),
		cmocka_unit_test(test_no_lone_finding_is_hidden),
		cmocka_unit_test(test_watched),
		cmocka_unit_test(test_no_commands),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
