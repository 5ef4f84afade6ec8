#include "gate/qualifiers.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

static void assert_differ(const char *left, const char *right, bool expected)
{
	if (types_differ_in_qualifiers(left, right) != expected ||
	    types_differ_in_qualifiers(right, left) != expected)
		fail_msg("%s and %s: %d", left, right, !expected);
}

static void test_alike_without(void **state)
{
	(void)state;
	assert_differ("const struct bus_type *", "struct bus_type *", true);
	assert_differ("const int", "int", true);
	assert_differ("char *restrict", "char *", true);
	assert_differ("char *const *", "char **", true);
	assert_differ("const char * ", "char *", true);
	assert_differ("const volatile int *", "int *", true);
	assert_differ("const int *", "volatile int *", true);
	assert_differ("const volatile int *", "volatile const int *", true);
	assert_differ("char *const", "const char *", true);
	assert_differ("int (*)(const void *, const void *)", "int (*)(void *, void *)", true);
	assert_differ("const fwd struct clk *", "struct clk *", true);
	assert_differ("const long unsigned int *", "unsigned long *", true);
}

static void test_other_types(void **state)
{
	(void)state;
	assert_differ("int", "int", false);
	assert_differ("char *", "char * ", false);
	assert_differ("const int", "long", false);
	assert_differ("const char *", "char **", false);
	assert_differ("const struct a *", "struct b *", false);
	assert_differ("constant *", "ant *", false);
	assert_differ("unsigned const", "unsigned char", false);
	/* What a template is made for is a part of its name. */
	assert_differ("list<const int *> *", "list<int *> *", false);
	assert_differ("const list<int> *", "list<int> *", true);
	/* Names, where that is no word of the language. */
	assert_differ("struct restrict *", "struct *", false);
	assert_differ("restrict::a", "::a", false);
	assert_differ("a::restrict", "a::", false);
	assert_differ("", "const", true);
	assert_differ("", "", false);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_alike_without),
		cmocka_unit_test(test_other_types),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
