#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "comparison_maker.h"
#include "reports/function/report_names.h"

static void expect_path(const char *name, const char *expected)
{
	struct text path = { 0 };

	text_add_report_path(&path, name, ".md");
	assert_string_equal(text_string(&path), expected);
	text_release(&path);
}

static void test_paths(void **state)
{
	(void)state;
	expect_path("tcp_close", "t/tcp_close.md");
	expect_path("__x64_sys_read", "x/__x64_sys_read.md");
	expect_path("SyS_read", "s/SyS_read.md");
	expect_path("___", "_/___.md");
	expect_path("_3c59x", "3/_3c59x.md");
	expect_path("\u00e9t\u00e9", "\u00e9/\u00e9t\u00e9.md");
	expect_path("a.b", "a/a.b.md");
}

static void test_names_that_are_no_file_names(void **state)
{
	(void)state;
	expect_path("a/../../b", "a/a%2F..%2F..%2Fb.md");
	expect_path("/etc", "%2F/%2Fetc.md");
	expect_path(".", "%2E/%2E.md");
	expect_path("..", "%2E/%2E..md");
	expect_path("_..", "%2E/_...md");
	expect_path("50%", "5/50%25.md");
	expect_path("a\nb\x7f", "a/a%0Ab%7F.md");
	expect_path("\xff", "%FF/%FF.md");
	expect_path("", "_/.md");
}

static void test_long_names_are_cut(void **state)
{
	char name[400], same[400];
	struct text path = { 0 }, other = { 0 };

	(void)state;
	memset(name, 'a', sizeof(name));
	name[200] = '\0';
	text_add_report_path(&path, name, ".md");
	assert_int_equal(path.size, strlen("a/") + 200 + strlen(".md"));

	memset(name, 'a', sizeof(name));
	name[399] = '\0';
	text_clear(&path);
	text_add_report_path(&path, name, ".md");
	assert_int_equal(path.size, strlen("a/") + 200 + 1 + 16 + strlen(".md"));
	assert_int_equal(path.data[strlen("a/") + 200], '~');
	memcpy(same, name, sizeof(same));
	same[398] = 'b';
	text_add_report_path(&other, same, ".md");
	assert_int_equal(other.size, path.size);
	assert_string_not_equal(text_string(&other), text_string(&path));
	text_release(&other);

	/* Not within an escape or a character. */
	memset(name, '/', 399);
	text_clear(&path);
	text_add_report_path(&path, name, "");
	assert_int_equal(path.size, strlen("%2F/") + 198 + 1 + 16);
	text_release(&path);
}

#define PLAIN(name) "{\"name\":\"" name "\",\"instances\":[{\"file\":\"a.c\"}]}\n"
#define MENTIONED(name) "{\"name\":\"" name "\",\"instances\":[{}]}\n"

static bool takes_b(void *context, const struct build *build, const struct function *f)
{
	(void)context;
	return strcmp(build_text(build, f->name), "b") == 0;
}

static void expect_names(struct maker *m, bool reference, function_filter *filter,
			 const char *expected)
{
	struct text all = { 0 };
	size_t count;
	uint32_t *names = report_names(m->comparison, reference, filter, NULL, &count);

	for (size_t i = 0; i < count; i++)
		text_printf(&all, "%s ", interner_text(m->strings, names[i]));
	assert_string_equal(text_string(&all), expected);
	text_release(&all);
	free(names);
}

static void test_names(void **state)
{
	struct maker m;

	(void)state;
	maker_init(&m);
	maker_add(&m, "1", PLAIN("B") PLAIN("_Z1fv") PLAIN("b") MENTIONED("m") PLAIN("z"));
	maker_add(&m, "2", PLAIN("A") PLAIN("B") PLAIN("a") MENTIONED("b") MENTIONED("m"));
	maker_add(&m, "3", "");
	maker_compare(&m, GROUP_BASE, RULES_DEFAULT);
	expect_names(&m, false, NULL, "A B _Z1fv a b z ");
	expect_names(&m, true, NULL, "A B a b m z ");
	expect_names(&m, false, takes_b, "b ");
	maker_release(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_paths),
		cmocka_unit_test(test_names_that_are_no_file_names),
		cmocka_unit_test(test_long_names_are_cut),
		cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
