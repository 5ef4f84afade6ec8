/* cli/chosen_functions.c: the errors of --symbol and --watch. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "build_maker.h"
#include "cli/chosen_functions.h"
#include "file_maker.h"

/* The message, or "N functions" where there is none. */
static void assert_chosen(const struct options *options, const char *expected)
{
	struct inputs inputs = { .strings = interner_new(), .build_count = 1 };
	struct build *build = build_make(inputs.strings, "function tcp_close\n"
							 "function tcp_open\n");
	struct selection *selection;
	struct text text = { 0 };
	unsigned count = 0;
	struct err *err;

	inputs.builds = &build;
	err = chosen_functions_select(options, &inputs, &selection);
	for (uint32_t i = 0; i < build->function_count && selection; i++)
		count += selection_takes(selection, build, &build->functions[i]);
	if (err)
		text_add(&text, err_message(err));
	else if (selection)
		text_printf(&text, "%u functions", count);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
	err_free(err);
	selection_free(selection);
	build_free(build);
	interner_free(inputs.strings);
}

static void test_symbols(void **state __attribute__((unused)))
{
	const char *patterns[] = { "tcp_*", "tcp_open", "tcp_opem" };
	struct options options = { .symbols = patterns };

	assert_chosen(&options, "");
	options.symbol_count = 2;
	assert_chosen(&options, "2 functions");
	options.symbol_count = 3;
	assert_chosen(&options, "--symbol tcp_opem: no build has such a function");
}

/* Write `content` to a file, choose by it, and expect. */
static void assert_watched(const char *content, const char *expected)
{
	char path[] = "test_chosen_functions.XXXXXX";
	const char *paths[] = { path };
	struct options options = { .watch_files = paths, .watch_file_count = 1 };
	struct text text = { 0 };

	file_make(path, content, strlen(content));
	if (expected[0] == ':')
		text_add(&text, path);
	text_add(&text, expected);
	assert_chosen(&options, text_string(&text));
	text_release(&text);
	unlink(path);
}

static void test_watch_files(void **state __attribute__((unused)))
{
	assert_watched("[tcp]\ntcp_open # of sockets\n", "1 functions");
	assert_watched("tcp_open\n\ntcp_opem\n", ":3: no build has a function `tcp_opem`");
	assert_watched("# tcp_open\n[tcp]\n", ": the list names no function");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_symbols),
		cmocka_unit_test(test_watch_files),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
