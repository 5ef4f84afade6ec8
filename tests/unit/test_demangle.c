#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "analyzer/demangle.h"
#include "base/alloc.h"
#include "base/text.h"

static void expect_demangled(const char *name, const char *wanted)
{
	char *text CLEANUP(free_text) = name_demangle(name);

	if (wanted)
		assert_string_equal(text, wanted);
	else
		assert_null(text);
}

static void test_names(void **state)
{
	(void)state;
	expect_demangled("_ZN1AC1Ev", "A::A()");
	expect_demangled("_ZNK3foo3barIiEEvT_", "void foo::bar<int>(int) const");
	expect_demangled("_RNvCs1234_7mycrate3foo", "mycrate::foo");
	expect_demangled("_ZN4core3fmt5write17h0123456789abcdefE", "core::fmt::write");
	expect_demangled("main", NULL);
	expect_demangled("_Z", NULL);
}

/* Each argument is the one before it twice: 250 bytes stand for 500 MB. */
static void test_name_that_doubles(void **state)
{
	struct text name = { 0 };

	(void)state;
	text_add(&name, "_Z1f1AIiiES_IS0_S0_E");
	for (char i = 1; i < 24; i++) {
		char digit = (char)(i < 10 ? '0' + i : 'A' + i - 10);

		text_printf(&name, "S_IS%c_S%c_E", digit, digit);
	}
	expect_demangled(text_string(&name), NULL);
	text_release(&name);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_name_that_doubles),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
