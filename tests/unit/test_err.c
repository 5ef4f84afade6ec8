#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <errno.h>
#include <string.h>

#include "base/err.h"
#include "base/text.h"

static void expect_message(struct err *err, const char *message)
{
	assert_string_equal(err_message(err), message);
	err_free(err);
}

static void test_context(void **state)
{
	(void)state;
	expect_message(err_new(ERR_FORMAT, "x.o: broken at %d", 7), "x.o: broken at 7");
	expect_message(err_wrap(err_new(ERR_FORMAT, "broken"), "%s:%d", "x", 7), "x:7: broken");
	assert_null(err_wrap(NULL, "x"));
	errno = ENOENT;
	expect_message(err_errno("x"), "x: No such file or directory");
}

/* Of names from the input: a terminal would obey them, and a message is one line. */
static void test_control_characters(void **state)
{
	(void)state;
	expect_message(err_new(ERR_FORMAT, "key \"%s\"", "a\x1b[31m\n\x7f"),
		       "key \"a\\x1b[31m\\x0a\\x7f\"");
	expect_message(err_new(ERR_FORMAT, "caf\xc3\xa9"), "caf\xc3\xa9");
	expect_message(err_new(ERR_FORMAT, "a\u202eb\u2028c"), "a\\xe2\\x80\\xaeb\\xe2\\x80\\xa8c");
}

static void test_long_text(void **state)
{
	struct text text = { 0 };
	struct err *err;

	(void)state;
	for (int i = 0; i < 1000 * 1000; i++)
		text_add_char(&text, 'n');
	err = err_new(ERR_FORMAT, "x.o: the name %s is too long", text_string(&text));
	assert_int_equal(strlen(err_message(err)), 2005);
	assert_memory_equal(err_message(err), "x.o: the name nnn", 17);
	assert_non_null(strstr(err_message(err), "nnn ... nnn"));
	assert_string_equal(err_message(err) + 2005 - 15, "nnn is too long");
	err_free(err);
	text_release(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_context),
		cmocka_unit_test(test_control_characters),
		cmocka_unit_test(test_long_text),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
