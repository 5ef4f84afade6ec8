#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/nearest.h"

static const char *const levels[] = { "off", "info", "warning", "error" };

static void assert_nearest(const char *word, const char *expected)
{
	const char *nearest = nearest_word(word, levels, 4);

	assert_string_equal(nearest ? nearest : "(none)", expected);
}

static void test_near(void **state __attribute__((unused)))
{
	assert_nearest("eror", "error");      /* dropped */
	assert_nearest("errror", "error");    /* added */
	assert_nearest("errot", "error");     /* replaced */
	assert_nearest("ifno", "info");       /* swapped */
	assert_nearest("wanrign", "warning"); /* swapped twice */
	assert_nearest("WARN", "warning");    /* begun */
	assert_nearest("Warning", "warning");
	assert_nearest("EROR", "error");
	assert_nearest("of", "off");
	assert_nearest("error", "error");
}

static void test_far(void **state __attribute__((unused)))
{
	char *large = xmalloc(1000001);

	assert_nearest("", "(none)");
	assert_nearest("x", "(none)");
	assert_nearest("no", "(none)");
	assert_nearest("fatal", "(none)");
	assert_nearest("debug", "(none)");
	assert_null(nearest_word("x", NULL, 0));
	memset(large, 'e', 1000000);
	large[1000000] = '\0';
	assert_nearest(large, "(none)");
	large[201] = '\0';
	assert_null(nearest_word(large, (const char *const *)&large, 1));
	large[200] = '\0';
	assert_ptr_equal(nearest_word(large, (const char *const *)&large, 1), large);
	free(large);
}

/* Of two that are as near the first, of two that are near the nearer. */
static void test_choice(void **state __attribute__((unused)))
{
	static const char *const words[] = { "symbol.binding", "symbol.size", "symbol.side" };

	assert_string_equal(nearest_word("symbol.sixe", words, 3), "symbol.size");
	assert_string_equal(nearest_word("symbol.side", words, 3), "symbol.side");
	assert_string_equal(nearest_word("symbol.bindings", words, 3), "symbol.binding");
}

static void test_message(void **state __attribute__((unused)))
{
	struct err *err = err_unknown_word("level", "eror", levels, 4);

	assert_string_equal(err_message(err), "unknown level \"eror\" (did you mean \"error\"?), "
					      "known are: off, info, warning, error");
	err_free(err);
	err = err_unknown_word("level", "x", levels, 4);
	assert_string_equal(err_message(err),
			    "unknown level \"x\", known are: off, info, warning, error");
	err_free(err);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_near),
		cmocka_unit_test(test_far),
		cmocka_unit_test(test_choice),
		cmocka_unit_test(test_message),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
