#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "reports/signature_text.h"

#define DEEP ((struct spelling){ .flat_arrays = false })
#define FLAT ((struct spelling){ .flat_arrays = true })

static void expect_type(const char *type, struct spelling spelling, const char *expected)
{
	struct text text = { 0 };

	text_add_type(&text, type, spelling);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

static void expect_named(const char *type, const char *expected)
{
	struct text text = { 0 };

	text_add_named(&text, type, "p", DEEP);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

/* The table of FORMAT.md, section 3. */
static void test_names_in_c_types(void **state)
{
	(void)state;
	expect_named("int", "int p");
	expect_named("long unsigned int", "long unsigned int p");
	expect_named("struct (anon)", "struct (anon) p");
	expect_named("const char *", "const char *p");
	expect_named("const char * ", "const char * p");
	expect_named("const const char * ", "const const char * p");
	expect_named("const char **", "const char **p");
	expect_named("const char * *", "const char * *p");
	expect_named("const const char * **", "const const char * **p");
	expect_named("restrict char * ", "restrict char * p");
	expect_named("u32[2] *", "u32[2] *p");
	expect_named("int(*)(void *, int)", "int (*p)(void *, int)");
	expect_named("int(*)()", "int (*p)()");
	expect_named("struct page *(*)(int(*)(void), void *)",
		     "struct page * (*p)(int(*)(void), void *)");
	expect_named("int(*)(int)(*)(char)", "int(*)(int) (*p)(char)");
	expect_named("const int(*)() ", "const int(*)() p");
	expect_named("int(*)(int)*", "int(*)(int)*p");
	expect_named("u8[16]", "u8 p[16]");
	expect_named("char *[3][4]", "char * p[3][4]");
	expect_named("int(*)(int)[4]", "int(*)(int) p[4]");
	expect_named("const u8[16] ", "const u8[16] p");
}

static void test_names_in_cplusplus_types(void **state)
{
	(void)state;
	expect_named("int &", "int &p");
	expect_named("const ns::foo<int (*)(char), 3> &&", "const ns::foo<int (*)(char), 3> &&p");
	expect_named("std::function<void (int)>", "std::function<void (int)> p");
	expect_named("foo<(char)40>", "foo<(char)40> p");
	expect_named("struct f(int)::local", "struct f(int)::local p");
	expect_named("decltype(x)", "decltype(x) p");
	expect_named("int(&)(char)", "int (&p)(char)");
	expect_named("int (foo<void (*)()>::*)(char)", "int (foo<void (*)()>::*p)(char)");
	expect_named("foo<'('>", "foo<'('> p");
	expect_named(")(*)(", ")(*)( p");
	expect_named(")", ") p");
	expect_named("]", "] p");
	expect_named("5]", "5] p");
	expect_named("", "p");
}

static void test_types_alone(void **state)
{
	(void)state;
	expect_type("const char * ", DEEP, "const char *");
	expect_type("int", DEEP, "int");
	expect_type("", DEEP, "");
}

static void test_forward_declarations_are_not_printed(void **state)
{
	(void)state;
	expect_type("const fwd struct clk *", DEEP, "const struct clk *");
	expect_type("void(*)(fwd union u *, fwd struct s)", DEEP, "void(*)(union u *, struct s)");
	/* A typedef, class or namespace may have the name. */
	expect_type("fwd *", DEEP, "fwd *");
	expect_type("const fwd * ", DEEP, "const fwd *");
	expect_type("foo<fwd *, fwd &>", DEEP, "foo<fwd *, fwd &>");
	expect_type("fwd enum e", DEEP, "fwd enum e");
	expect_type("struct fwd *", DEEP, "struct fwd *");
	expect_type("my_fwd struct x", DEEP, "my_fwd struct x");
	expect_named("fwd struct kvm *", "struct kvm *p");
}

static void test_params(void **state)
{
	const struct spelling hidden = { .hide_unnamed = true };
	struct interner *strings = interner_new();
	struct build *build = build_new(strings);
	struct param params[] = {
		{ intern(strings, "(anon)"), intern(strings, "int") },
		{ intern(strings, "(anon-1)"), intern(strings, "void") },
		{ intern(strings, "p"), intern(strings, "fwd struct s *") },
		{ STRING_NONE, intern(strings, "const char * ") },
	};
	struct text text = { 0 };

	(void)state;
	for (unsigned i = 0; i < 4; i++) {
		text_add_param(&text, build, &params[i], DEEP);
		text_add(&text, "; ");
		text_add_param(&text, build, &params[i], hidden);
		text_add(&text, "\n");
	}
	assert_string_equal(text_string(&text), "int (anon); int\nvoid (anon-1); ...\n"
						"struct s *p; struct s *p\n"
						"const char *; const char *\n");
	text_release(&text);
	build_free(build);
	interner_free(strings);
}

static void test_flat_arrays(void **state)
{
	(void)state;
	expect_type("const unsigned int[7][3][2] *", FLAT, "const unsigned int[42] *");
	expect_type("const unsigned int[7][3][2] *", DEEP, "const unsigned int[7][3][2] *");
	expect_type("int(*)(u8[2][2] *, u8[3] *)", FLAT, "int(*)(u8[4] *, u8[3] *)");
	expect_type("u8[0][4]", FLAT, "u8[0]");
	expect_type("u8[][4]", FLAT, "u8[][4]");
	expect_type("u8[4294967296][4294967296]", FLAT, "u8[4294967296][4294967296]");
	expect_type("u8[99999999999999999999]", FLAT, "u8[99999999999999999999]");
	expect_type("u8[2][", FLAT, "u8[2][");
}

static void test_signature(void **state)
{
	struct interner *strings = interner_new();
	struct build *build = build_new(strings);
	struct signature *signature =
		arena_zalloc(&build->arena, sizeof(*signature) + 3 * sizeof(struct param));
	struct text text = { 0 };

	(void)state;
	signature->return_type = intern(strings, "int(*)(char)");
	text_add_signature(&text, build, signature, "f", FLAT);
	assert_string_equal(text_string(&text), "int (*f)(char)();");

	signature->return_type = intern(strings, "struct page *");
	signature->param_count = 3;
	signature->params[0] = (struct param){ intern(strings, "a"), intern(strings, "int(*)()") };
	signature->params[1] = (struct param){ intern(strings, "b"), intern(strings, "u8[2][2]") };
	signature->params[2] = (struct param){ intern(strings, "(anon)"), intern(strings, "void") };
	text_clear(&text);
	text_add_signature(&text, build, signature, "f", FLAT);
	assert_string_equal(text_string(&text),
			    "struct page *f(int (*a)(), u8 b[4], void (anon));");
	text_release(&text);
	build_free(build);
	interner_free(strings);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names_in_c_types),
		cmocka_unit_test(test_names_in_cplusplus_types),
		cmocka_unit_test(test_types_alone),
		cmocka_unit_test(test_forward_declarations_are_not_printed),
		cmocka_unit_test(test_params),
		cmocka_unit_test(test_flat_arrays),
		cmocka_unit_test(test_signature),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
