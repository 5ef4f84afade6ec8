#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/work.h"
#include "reports/html_page.h"

static char *page_of(const char *title, const char *markdown)
{
	struct text page = { 0 };
	char *copy;

	assert_null(html_page_write(&page, title, markdown, strlen(markdown)));
	copy = xstrdup(text_string(&page));
	text_release(&page);
	return copy;
}

static void test_page_stands_alone(void **state)
{
	char *page = page_of("a <b> & \"c\"", "# x\n");

	(void)state;
	assert_int_equal(strncmp(page, "<!DOCTYPE html>\n<html lang=\"en\">\n", 33), 0);
	assert_non_null(strstr(page, "<title>a &lt;b&gt; &amp; &quot;c&quot;</title>"));
	assert_non_null(strstr(page, "<h1>x</h1>"));
	assert_non_null(strstr(page, "prefers-color-scheme: dark"));
	assert_non_null(strstr(page, "default-src 'none'"));
	assert_null(strstr(page, "<script"));
	assert_null(strstr(page, "href="));
	assert_null(strstr(page, "url("));
	assert_int_equal(strcmp(page + strlen(page) - 8, "</html>\n"), 0);
	free(page);
}

static void test_tables_and_details_are_kept(void **state)
{
	char *page = page_of("t", "| a | b |\n|---|---:|\n| 1 | 2 |\n\n<details>\n"
				  "<summary>s</summary>\n\n**x**\n</details>\n");

	(void)state;
	assert_non_null(strstr(page, "<td align=\"right\">2</td>"));
	assert_non_null(strstr(page, "<details>\n<summary>s</summary>\n<p><strong>x</strong></p>"));
	assert_null(strstr(page, "raw HTML omitted"));
	free(page);
}

static void test_appends(void **state)
{
	struct text out = { 0 };

	(void)state;
	text_add(&out, "before");
	assert_null(html_page_write(&out, "t", "ignored", 0));
	assert_int_equal(strncmp(text_string(&out), "before<!DOCTYPE", 15), 0);
	assert_null(strstr(text_string(&out), "ignored"));
	text_release(&out);
}

static void write_one(void *context, size_t task, unsigned worker)
{
	char **pages = context;

	(void)worker;
	pages[task] = page_of("t", "| a |\n|---|\n| 1 |\n");
}

static void test_several_threads(void **state)
{
	char *pages[16];

	(void)state;
	work_run(4, 16, write_one, pages);
	for (size_t i = 0; i < 16; i++) {
		assert_non_null(strstr(pages[i], "<table>"));
		assert_string_equal(pages[i], pages[0]);
	}
	for (size_t i = 0; i < 16; i++)
		free(pages[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_several_threads), /* first, so that it registers */
		cmocka_unit_test(test_page_stands_alone),
		cmocka_unit_test(test_tables_and_details_are_kept),
		cmocka_unit_test(test_appends),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
