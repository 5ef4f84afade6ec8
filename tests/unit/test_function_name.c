#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "analyzer/function_name.h"

static void expect_shown(const char *name, const char *expected)
{
	struct text text = { 0 };

	text_add_function_name(&text, name);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

static void test_shown_names(void **state)
{
	(void)state;
	expect_shown("__x64_sys_read", "__x64_sys_read");
	expect_shown("_Z1fi", "f(int)");
	expect_shown("_Zzz", "_Zzz");
	expect_shown("", "");
}

static void expect_qualified(const char *demangled, const char *expected)
{
	struct text text = { 0 };

	text_add_qualified_name(&text, demangled);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

static void test_qualified_names(void **state)
{
	(void)state;
	expect_qualified("f(int)", "f");
	expect_qualified("ns::foo::bar(int (*)(char)) const", "ns::foo::bar");
	expect_qualified("void std::swap<int>(int&, int&)", "std::swap<int>");
	expect_qualified("foo<int> const& ns::g<foo<int> >(int) const &", "ns::g<foo<int> >");
	expect_qualified("foo::operator()(int) const", "foo::operator()");
	expect_qualified("foo::operator<<(int)", "foo::operator<<");
	expect_qualified("bool operator< <int>(foo<int>)", "operator< <int>");
	expect_qualified("foo::operator unsigned int()", "foo::operator unsigned int");
	expect_qualified("(anonymous namespace)::f(int) [clone .cold]", "(anonymous namespace)::f");
	expect_qualified("f(int)::{lambda(char)#1}::operator()(char) const",
			 "f(int)::{lambda(char)#1}::operator()");
	expect_qualified("core::fmt::write", "core::fmt::write");
	expect_qualified("<a as b>::c", "<a as b>::c");
	expect_qualified("void (*f<int>(int))(char)", "void (*f<int>(int))(char)");
	expect_qualified("(int)", "(int)");
	expect_qualified(")", ")");
	expect_qualified("", "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_shown_names),
		cmocka_unit_test(test_qualified_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
