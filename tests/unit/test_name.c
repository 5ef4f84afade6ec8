#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "analyzer/name.h"
#include "base/alloc.h"

static void expect_fold(const char *name, const char *folded)
{
	struct text text = { 0 };

	if (folded) {
		assert_true(name_fold_variant(name, &text));
		assert_string_equal(text_string(&text), folded);
	} else {
		assert_false(name_fold_variant(name, &text));
		assert_int_equal(text.size, 0);
	}
	text_release(&text);
}

static void test_variants_of_constructors(void **state)
{
	(void)state;
	expect_fold("_ZN1AC1Ev", "_ZN1AC4Ev");
	expect_fold("_ZN1AC2Ei", "_ZN1AC4Ei");
	expect_fold("_ZN1AD0Ev", "_ZN1AD4Ev");
	expect_fold("_ZN2C1C1Ev", "_ZN2C1C4Ev"); /* a class named C1 */
	expect_fold("_ZN1A1fEv", NULL);
	expect_fold("main", NULL);
}

/* "_ZN1A1A...C1Ev": libiberty would need 16 MB of stack. */
static void test_constructor_of_a_deep_class(void **state)
{
	struct text name = { 0 };

	(void)state;
	text_add(&name, "_ZN");
	for (int i = 0; i < 100 * 1000; i++)
		text_add(&name, "1A");
	text_add(&name, "C1Ev");
	expect_fold(text_string(&name), NULL);
	text_release(&name);
}

static void expect_interned(const char *bytes, size_t size, const char *text, bool odd)
{
	struct interner *strings = interner_new();
	bool found;
	uint32_t id = name_intern(strings, bytes, size, &found);

	assert_string_equal(interner_text(strings, id), text);
	assert_int_equal(found, odd);
	interner_free(strings);
}

static void test_bytes_that_cannot_be_printed(void **state)
{
	(void)state;
	expect_interned("tcp_sendmsg", 11, "tcp_sendmsg", false);
	expect_interned("\xc3\xa9", 2, "\xc3\xa9", false);
	expect_interned("a\x1b[31m\n", 7, "a\\x1b[31m\\x0a", true);
	expect_interned("\xff\xc3", 2, "\\xff\\xc3", true);
	expect_interned("a\0b", 3, "a\\x00b", true);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_variants_of_constructors),
		cmocka_unit_test(test_constructor_of_a_deep_class),
		cmocka_unit_test(test_bytes_that_cannot_be_printed),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
