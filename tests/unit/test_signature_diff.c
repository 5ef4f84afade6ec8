#include "diffing/signature_diff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tests/unit/build_maker.h"
#include "tests/unit/change_text.h"

static struct build *build_with(struct interner *strings, const char *signature)
{
	struct text text = { 0 };
	struct build *build;

	text_printf(&text, "function f\nsignature %s\ninstance a.c a.c:1 external\nsymbol f\n",
		    signature);
	build = build_make(strings, text_string(&text));
	text_release(&text);
	return build;
}

typedef void signature_diff(struct explainer *x, const struct signature *old_signature,
			    const struct signature *new_signature);

static void check(signature_diff *diff, const char *old_signature, const char *new_signature,
		  const char *expected)
{
	struct interner *strings = interner_new();
	struct build *old_build = build_with(strings, old_signature);
	struct build *new_build = build_with(strings, new_signature);
	struct text text = { 0 };
	struct arena arena;
	struct explainer x;

	arena_init(&arena);
	explainer_init(&x, &arena);
	explainer_start(&x, old_build, new_build);
	diff(&x, old_build->functions[0].signature, new_build->functions[0].signature);
	for (size_t i = 0; i < x.change_count; i++)
		text_add_change(&text, strings, &x.changes[i]);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
	explainer_release(&x);
	arena_release(&arena);
	build_free(old_build);
	build_free(new_build);
	interner_free(strings);
}

#define DEFAULT(old_signature, new_signature, expected) \
	check(signature_diff_default, old_signature, new_signature, expected)
#define REFERENCE(old_signature, new_signature, expected) \
	check(signature_diff_reference, old_signature, new_signature, expected)

static void test_equal(void **state)
{
	(void)state;
	DEFAULT("int", "int", "");
	DEFAULT("int; struct sock *|sk; int|n", "int; struct sock *|sk; int|n", "");
	REFERENCE("int", "int", "");
	REFERENCE("int; struct sock *|sk; int|n", "int; struct sock *|sk; int|n", "");
}

static void test_added_and_removed(void **state)
{
	(void)state;
	DEFAULT("int; int|a", "int; int|a; bool|force", "param-added: - => bool|force\n");
	DEFAULT("int; int|a; bool|force", "int; int|a", "param-removed: bool|force => -\n");
	/* In new order, in old order. */
	DEFAULT("int; int|k", "int; long|z; int|k; char|b",
		"param-added: - => long|z\nparam-added: - => char|b\n");
	DEFAULT("int; long|z; int|k; char|b", "int; int|k",
		"param-removed: long|z => -\nparam-removed: char|b => -\n");
}

static void test_insertion_is_no_reorder(void **state)
{
	(void)state;
	DEFAULT("int; int|a; long|b", "int; bool|x; int|a; long|b", "param-added: - => bool|x\n");
	REFERENCE("int; int|a; long|b", "int; bool|x; int|a; long|b",
		  "param-added: - => bool|x\nparam-reordered\n");
	DEFAULT("int; bool|x; int|a; long|b", "int; int|a; long|b", "param-removed: bool|x => -\n");
	REFERENCE("int; bool|x; int|a; long|b", "int; int|a; long|b",
		  "param-removed: bool|x => -\nparam-reordered\n");
}

static void test_swap(void **state)
{
	(void)state;
	DEFAULT("int; int|a; long|b", "int; long|b; int|a", "param-reordered\n");
	REFERENCE("int; int|a; long|b", "int; long|b; int|a", "param-reordered\n");
	/* Moved, and another one came. */
	DEFAULT("int; int|a; long|b", "int; long|b; char|c; int|a",
		"param-added: - => char|c\nparam-reordered\n");
}

static void test_renamed(void **state)
{
	(void)state;
	DEFAULT("int; int|a; long|b", "int; int|a; long|count",
		"param-renamed: long|b => long|count\n");
	REFERENCE("int; int|a; long|b", "int; int|a; long|count",
		  "param-added: - => long|count\nparam-removed: long|b => -\n");
	/* In the middle of kept ones, and beside an insertion. */
	DEFAULT("int; int|a; long|b; char|c", "int; int|a; bool|x; long|y; char|c",
		"param-added: - => bool|x\nparam-renamed: long|b => long|y\n");
	/* As many as can keep their order. */
	DEFAULT("int; int|a; long|b; short|c", "int; short|x; int|y; long|z",
		"param-added: - => short|x\nparam-removed: short|c => -\n"
		"param-renamed: int|a => int|y\nparam-renamed: long|b => long|z\n");
	/* The same type, but on the other side of a kept one. */
	DEFAULT("int; long|b; int|a", "int; int|a; long|y",
		"param-added: - => long|y\nparam-removed: long|b => -\n");
}

static void test_renamed_with_another_type(void **state)
{
	(void)state;
	DEFAULT("int; struct user_namespace *|mnt_userns; struct inode *|inode",
		"int; struct mnt_idmap *|idmap; struct inode *|inode",
		"param-type-changed: struct user_namespace *|mnt_userns => "
		"struct mnt_idmap *|idmap\n");
	/* One against two: nobody knows which. */
	DEFAULT("int; int|a; char|k", "int; long|b; bool|c; char|k",
		"param-added: - => long|b\nparam-added: - => bool|c\n"
		"param-removed: int|a => -\n");
	/* Around one of the same type. */
	DEFAULT("int; int|a; long|b; char|c", "int; bool|x; long|y; void *|z",
		"param-renamed: long|b => long|y\nparam-type-changed: int|a => bool|x\n"
		"param-type-changed: char|c => void *|z\n");
}

/* Matched crosswise the two would be renamed, and the changed places of the types hidden. */
static void test_renames_do_not_cross(void **state)
{
	(void)state;
	DEFAULT("void; int|a; long|b", "void; long|x; int|y",
		"param-added: - => int|y\nparam-removed: int|a => -\n"
		"param-renamed: long|b => long|x\n");
	/* And back, exactly mirrored. */
	DEFAULT("void; long|x; int|y", "void; int|a; long|b",
		"param-added: - => int|a\nparam-removed: int|y => -\n"
		"param-renamed: long|x => long|b\n");
}

static void test_types(void **state)
{
	(void)state;
	DEFAULT("int; struct ctl_table *|t; int|a", "long; const struct ctl_table *|t; long|a",
		"param-type-changed: struct ctl_table *|t => const struct ctl_table *|t\n"
		"param-type-changed: int|a => long|a\n"
		"return-type-changed: int|- => long|-\n");
	REFERENCE("int; struct ctl_table *|t; int|a", "long; const struct ctl_table *|t; long|a",
		  "param-type-changed: struct ctl_table *|t => const struct ctl_table *|t\n"
		  "param-type-changed: int|a => long|a\n"
		  "return-type-changed: int|- => long|-\n");
	/* A space at the end is a const. */
	DEFAULT("int; const char *|p", "int; const char * |p",
		"param-type-changed: const char *|p => const char * |p\n");
}

/* FORMAT.md 6 and 7.3: the reference reports what its own text does not show. */
static void test_forward_declarations(void **state)
{
	(void)state;
	REFERENCE("int; struct clk *|clk", "int; fwd struct clk *|clk",
		  "param-type-changed: struct clk *|clk => fwd struct clk *|clk\n");
	REFERENCE("fwd struct opp *; int|a", "struct opp *; int|a",
		  "return-type-changed: fwd struct opp *|- => struct opp *|-\n");
	DEFAULT("int; struct clk *|clk", "int; fwd struct clk *|clk", "");
	DEFAULT("fwd struct opp *; int|a", "struct opp *; int|a", "");
	DEFAULT("int; const fwd struct clk *|a", "int; const struct clk *|a", "");
	DEFAULT("void (*)(fwd struct x *, fwd struct y *)", "void (*)(struct x *, struct y *)", "");
	/* Still a rename, not a change of type. */
	DEFAULT("int; fwd struct clk *|a", "int; struct clk *|b",
		"param-renamed: fwd struct clk *|a => struct clk *|b\n");
	/* No mark, but the end of a name. */
	DEFAULT("int; struct list_fwd *|a", "int; struct list_*|a",
		"param-type-changed: struct list_fwd *|a => struct list_*|a\n");
}

static void test_arrays(void **state)
{
	(void)state;
	REFERENCE("int; u32[7][3][2] *|map", "int; u32[42] *|map", "");
	REFERENCE("u32[42] *", "u32[7][3][2] *", "");
	REFERENCE("int; u32[2][21] *|map", "int; u32[6][7] *|map", "");
	REFERENCE("int; u32[7][3][2] *|map", "int; u32[41] *|map",
		  "param-type-changed: u32[7][3][2] *|map => u32[41] *|map\n");
	REFERENCE("int; u32[2] *[3]|map", "int; u32[6] *|map",
		  "param-type-changed: u32[2] *[3]|map => u32[6] *|map\n");
	REFERENCE("int; u32[42] *|map", "int; u32[42]|map",
		  "param-type-changed: u32[42] *|map => u32[42]|map\n");
	DEFAULT("int; u32[7][3][2] *|map", "int; u32[42] *|map",
		"param-type-changed: u32[7][3][2] *|map => u32[42] *|map\n");
}

static void test_ellipsis(void **state)
{
	(void)state;
	DEFAULT("int; const char *|fmt; void|(anon)", "int; const char *|fmt; void|(anon)", "");
	DEFAULT("int; const char *|fmt", "int; const char *|fmt; void|(anon)",
		"param-added: - => void|(anon)\n");
	/* `...` becomes a va_list: not the same parameter under another type. */
	DEFAULT("int; const char *|fmt; void|(anon)", "int; const char *|fmt; va_list|args",
		"param-added: - => va_list|args\nparam-removed: void|(anon) => -\n");
	/* Its number says nothing, and it keeps apart from what is left beside it. */
	DEFAULT("int; int|a; void|(anon)", "int; long|(anon); void|(anon-1)",
		"param-type-changed: int|a => long|(anon)\n");
	REFERENCE("int; const char *|fmt; void|(anon)", "int; const char *|fmt; va_list|args",
		  "param-added: - => va_list|args\nparam-removed: void|(anon) => -\n");
}

static void test_unnamed(void **state)
{
	(void)state;
	/* Only renumbered. */
	DEFAULT("int; int|(anon)", "int; long|(anon); int|(anon-1)",
		"param-added: - => long|(anon)\n");
	DEFAULT("int; int|(anon)", "int; long|(anon)",
		"param-type-changed: int|(anon) => long|(anon)\n");
	DEFAULT("int; int|(anon)", "int; int|fd", "param-renamed: int|(anon) => int|fd\n");
	DEFAULT("int; int|(anon); long|(anon-1)", "int; long|(anon); int|(anon-1)",
		"param-added: - => int|(anon-1)\nparam-removed: int|(anon) => -\n");
	REFERENCE("int; int|(anon)", "int; long|(anon); int|(anon-1)",
		  "param-added: - => int|(anon-1)\n"
		  "param-type-changed: int|(anon) => long|(anon)\n");
}

static void test_repeated_names(void **state)
{
	(void)state;
	DEFAULT("int; int|a; int|a", "int; int|a; int|a", "");
	DEFAULT("int; int|a; int|a", "int; int|a", "param-removed: int|a => -\n");
	DEFAULT("int; int|a; long|a", "int; long|a; int|a",
		"param-type-changed: int|a => long|a\nparam-type-changed: long|a => int|a\n");
	DEFAULT("int; int|a; int|b; int|a", "int; int|a; int|a; int|b", "param-reordered\n");
	/* As in a dictionary: the first gives the place, the last the type. */
	REFERENCE("int; int|a; long|a; int|b", "int; long|a; int|b", "");
	REFERENCE("int; int|a; long|a; int|b", "int; int|a; int|b",
		  "param-type-changed: long|a => int|a\n");
}

static void test_long_lists(void **state)
{
	struct text old_text = { 0 }, new_text = { 0 }, shifted = { 0 };
	enum { COUNT = 5000 };

	(void)state;
	text_add(&old_text, "int");
	text_add(&new_text, "int");
	text_add(&shifted, "int; char|x");
	for (int i = 0; i < COUNT; i++) {
		text_printf(&old_text, "; struct s%d *|p%d", i, i);
		text_printf(&shifted, "; struct s%d *|p%d", i, i);
		text_printf(&new_text, "; struct s%d *|p%d", COUNT - 1 - i, COUNT - 1 - i);
	}
	DEFAULT(text_string(&old_text), text_string(&new_text), "param-reordered\n");
	DEFAULT(text_string(&old_text), text_string(&shifted), "param-added: - => char|x\n");
	REFERENCE(text_string(&old_text), text_string(&shifted),
		  "param-added: - => char|x\nparam-reordered\n");
	text_release(&old_text);
	text_release(&new_text);
	text_release(&shifted);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_equal),
		cmocka_unit_test(test_added_and_removed),
		cmocka_unit_test(test_insertion_is_no_reorder),
		cmocka_unit_test(test_swap),
		cmocka_unit_test(test_renamed),
		cmocka_unit_test(test_renamed_with_another_type),
		cmocka_unit_test(test_renames_do_not_cross),
		cmocka_unit_test(test_types),
		cmocka_unit_test(test_forward_declarations),
		cmocka_unit_test(test_arrays),
		cmocka_unit_test(test_ellipsis),
		cmocka_unit_test(test_unnamed),
		cmocka_unit_test(test_repeated_names),
		cmocka_unit_test(test_long_lists),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
