#include "diffing/function_diff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "analyzer/inline_state.h"
#include "tests/unit/build_maker.h"
#include "tests/unit/change_text.h"

static const struct function *find_f(const struct build *build, enum diff_rules rules)
{
	const struct function *f = build_find(build, intern(build->strings, "f"));

	return status_by_rules(f, rules) & STATUS_ABSENT ? NULL : f;
}

/* Compare the functions `f` of two builds, each given by its lines; no lines: no f. */
static void check(enum diff_rules rules, const char *old_lines, const char *new_lines,
		  const char *expected)
{
	struct interner *strings = interner_new();
	struct build *old_build = build_make(strings, old_lines);
	struct build *new_build = build_make(strings, new_lines);
	struct function_diff diff;
	struct text text = { 0 };
	struct arena arena;
	struct explainer x;

	arena_init(&arena);
	explainer_init(&x, &arena);
	explainer_start(&x, old_build, new_build);
	if (function_diff_make(&x, rules, find_f(old_build, rules), find_f(new_build, rules),
			       &diff)) {
		text_printf(&text, "%s => %s\n", status_name(diff.old_status),
			    status_name(diff.new_status));
		for (uint32_t i = 0; i < diff.change_count; i++)
			text_add_change(&text, strings, &diff.changes[i]);
	}
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
	explainer_release(&x);
	arena_release(&arena);
	build_free(old_build);
	build_free(new_build);
	interner_free(strings);
}

static void check_default(const char *old_lines, const char *new_lines, const char *expected)
{
	check(RULES_DEFAULT, old_lines, new_lines, expected);
}

#define F "function f\n"
#define INSTANCE "instance a.c a.c:1 external\n"
#define SYMBOL "symbol f GLOBAL DEFAULT .text\n"
#define PLAIN F "signature int; int|a\n" INSTANCE SYMBOL

static void test_nothing_changed(void **state)
{
	(void)state;
	check_default(PLAIN, PLAIN, "");
	/* Lines and files of units are no change. */
	check_default(PLAIN, F "signature int; int|a\ninstance b.c a.c:77 external\n" SYMBOL, "");
}

static void test_appeared_and_gone(void **state)
{
	(void)state;
	check_default("", PLAIN, "Absent => Regular\nstatus\n");
	check_default(PLAIN, "", "Regular => Absent\nstatus\n");
	check_default(PLAIN "export EXPORT_SYMBOL\n", "",
		      "Regular => Absent\nstatus\nno-longer-exported: EXPORT_SYMBOL => -\n");
	check_default("", PLAIN "export EXPORT_SYMBOL_GPL\n",
		      "Absent => Regular\nstatus\nexported: - => EXPORT_SYMBOL_GPL\n");
	/* Only mentioned is as good as absent. */
	check_default(F "instance - b.h:3 external\n", PLAIN, "Absent => Regular\nstatus\n");
}

/* ttwu_do_wakeup of examples/report.md. */
static void test_fully_inlined(void **state)
{
	(void)state;
	check_default(F "signature void; int|a\n"
			"instance kernel/core.c kernel/core.c:3655\n"
			"direct-callers kernel/core.c:try_to_wake_up kernel/core.c:ttwu\n"
			"symbol f LOCAL DEFAULT .text\n",
		      F "signature void; int|a\n"
			"instance kernel/core.c kernel/core.c:3672 inlined\n"
			"inline-callers kernel/core.c:try_to_wake_up kernel/core.c:ttwu "
			"kernel/core.c:try_to_wake_up\n",
		      "Regular => Full Inline\nstatus\n"
		      "inline-callers-added: try_to_wake_up*2 ttwu\n"
		      "direct-callers-removed: try_to_wake_up ttwu\n"
		      "symbols-removed: f\n");
}

/* A signature that one side does not tell is no change, and no BUG. */
static void test_signature_unknown(void **state)
{
	(void)state;
	check_default(F INSTANCE SYMBOL, PLAIN, "");
	check_default(PLAIN, F INSTANCE SYMBOL "export E\n",
		      "Regular => Regular\nexported: - => E\n");
	/* A fingerprint file may number unnamed parameters as it likes. */
	check_default(F "signature int; int|(anon-7)\n" INSTANCE SYMBOL,
		      F "signature int; int|(anon)\n" INSTANCE SYMBOL, "");
}

static void test_inlining(void **state)
{
	(void)state;
	check_default(F "instance a.c a.c:1 inlined\n" SYMBOL,
		      F "instance a.c a.c:1 declared\n" SYMBOL,
		      "Selective Inline => Regular\nstatus\ndeclared-inline\n");
	check_default(F "instance a.c a.c:1 declared-inlined\n" SYMBOL,
		      F "instance a.c a.c:1 inlined\n" SYMBOL,
		      "Selective Inline => Selective Inline\nno-longer-declared-inline\n");
	/* Nothing said is nothing known: GCC leaves it out of what it did not inline. */
	check_default(F "instance a.c a.c:1\n" SYMBOL, F "instance a.c a.c:1 declared\n" SYMBOL,
		      "");
	check_default(F "instance a.c a.c:1 declared\n" SYMBOL, F "instance a.c a.c:1\n" SYMBOL,
		      "");
	check_default(F "instance a.c a.c:1\n" SYMBOL, F "instance a.c a.c:1 inlined\n" SYMBOL,
		      "Regular => Selective Inline\nstatus\n");
	/* Of several instances one is enough. */
	check_default(F "instance a.c a.h:1 declared\ninstance b.c a.h:1\n" SYMBOL,
		      F "instance a.c a.h:1\ninstance b.c a.h:1 declared\n" SYMBOL, "");
}

static void assert_declared(const char *instances, enum declared_inline expected)
{
	struct interner *strings = interner_new();
	struct build *build = build_make(strings, instances);

	assert_int_equal(function_declared_inline(build, &build->functions[0]), expected);
	build_free(build);
	interner_free(strings);
}

static void test_declared_inline(void **state)
{
	(void)state;
	assert_declared(F SYMBOL, DECLARED_INLINE_UNKNOWN);
	assert_declared(F "instance a.c a.h:1\n", DECLARED_INLINE_UNKNOWN);
	assert_declared(F "instance a.c a.h:1\ninstance b.c a.h:1 inlined\n", DECLARED_INLINE_NO);
	assert_declared(F "instance a.c a.h:1 inlined\ninstance b.c a.h:1 declared\n",
			DECLARED_INLINE_YES);
	assert_declared(F "instance a.c a.h:1 declared-inlined\n", DECLARED_INLINE_YES);
}

/* Whose signature is stored depends on the order of the units. */
static void test_collision_signature(void **state)
{
	const char *one = F "signature int; int|a\ninstance a.c a.c:1\ninstance b.c b.c:1\n" SYMBOL;
	const char *other = F "signature long\ninstance a.c a.c:1\ninstance b.c b.c:1\n" SYMBOL;
	const char *single = F "signature char\ninstance a.c a.c:1\n" SYMBOL;

	(void)state;
	check_default(one, other, "");
	check_default(one, single, "Collision => Regular\nstatus\nmoved: a.c, b.c => a.c\n");
	check_default(single, one, "Regular => Collision\nstatus\nmoved: a.c => a.c, b.c\n");
	check(RULES_REFERENCE, one, other,
	      "Collision => Collision\nparam-removed: int|a => -\n"
	      "return-type-changed: int|- => long|-\n");
}

/* The mark, and what only looks like it. */
static void test_forward_mark(void **state)
{
	(void)state;
	check_default(F "signature int; const fwd struct s *|a\n" INSTANCE SYMBOL,
		      F "signature int; const struct s *|a\n" INSTANCE SYMBOL, "");
	check_default(F "signature int; ns<fwd int>|a\n" INSTANCE SYMBOL,
		      F "signature int; ns<int>|a\n" INSTANCE SYMBOL,
		      "Regular => Regular\nparam-type-changed: ns<fwd int>|a => ns<int>|a\n");
	check_default(F "signature int; foo<(fwd const *)0>|a\n" INSTANCE SYMBOL,
		      F "signature int; foo<(const *)0>|a\n" INSTANCE SYMBOL,
		      "Regular => Regular\n"
		      "param-type-changed: foo<(fwd const *)0>|a => foo<(const *)0>|a\n");
}

static void test_callers(void **state)
{
	(void)state;
	/* Neither counts nor files nor who sees them nor the instance matter. */
	check_default(F "instance a.c a.h:1\ndirect-callers a.c:x a.c:x a.c:y\n"
			"instance b.c a.h:1\nunseen-direct-callers b.c:z\n" SYMBOL,
		      F "instance a.c a.h:1\ndirect-callers c.c:z c.c:y\n"
			"instance b.c a.h:1\ndirect-callers c.c:x\n" SYMBOL,
		      "");
	/* Sorted by bytes; the counts of all lists of the side together. */
	check_default(F "instance a.c a.h:1\ndirect-callers a.c:b a.c:Z a.c:b a.c:k\n"
			"instance b.c a.h:1\nunseen-direct-callers b.c:b\n" SYMBOL,
		      F "instance a.c a.h:1\ndirect-callers a.c:_n a.c:k a.c:A\n"
			"instance b.c a.h:1\ninline-callers b.c:q\nunseen-inline-callers b.c:b\n"
			"unseen-direct-callers b.c:A\n" SYMBOL,
		      "Duplicate => Duplicate\n"
		      "inline-callers-added: b q\n"
		      "direct-callers-added: A*2 _n\n"
		      "direct-callers-removed: Z b*3\n");
	check_default(F "instance a.c a.c:1\nunseen-inline-callers a.c:b\n" SYMBOL,
		      F "instance a.c a.c:1\n" SYMBOL,
		      "Regular => Regular\ninline-callers-removed: b\n");
}

static void test_renamed_away(void **state)
{
	(void)state;
	/* The entry is gone: told once. What else is gone is listed. */
	check_default(F INSTANCE "symbol f LOCAL\nsymbol f.cold LOCAL\n",
		      F INSTANCE "symbol f.isra.0 LOCAL\nsymbol f.constprop.0 LOCAL\n",
		      "Transformation => Transformation\n"
		      "renamed-away: f.constprop.0 f.isra.0\n"
		      "symbols-removed: f.cold\n");
	check_default(F INSTANCE "symbol f.isra.0 LOCAL\n",
		      F INSTANCE "symbol f LOCAL\nsymbol f.cold LOCAL\n",
		      "Transformation => Transformation\n"
		      "renamed-back: f.isra.0\n"
		      "symbols-added: f.cold\n");
	/* No symbol left at all is something else. */
	check_default(F INSTANCE "symbol f LOCAL\n", F INSTANCE,
		      "Regular => Full Inline\nstatus\nsymbols-removed: f\n");
}

static void test_symbols(void **state)
{
	(void)state;
	/* Numbers of suffixes say nothing. */
	check_default(F INSTANCE "symbol f LOCAL\nsymbol f.constprop.0 LOCAL\n",
		      F INSTANCE "symbol f.constprop.3 LOCAL\nsymbol f LOCAL\n", "");
	/* Of several clones the one whose own name is missing is listed. */
	check_default(F INSTANCE "symbol f LOCAL\nsymbol f.part.0 LOCAL\nsymbol f.part.1 LOCAL\n",
		      F INSTANCE "symbol f LOCAL\nsymbol f.part.1 LOCAL\n",
		      "Transformation => Transformation\nsymbols-removed: f.part.0\n");
	check_default(F INSTANCE "symbol f LOCAL\n",
		      F INSTANCE "symbol f LOCAL\nsymbol f LOCAL\nsymbol f LOCAL\n"
				 "symbol f.cold LOCAL\n",
		      "Regular => Transformation\nstatus\nsymbols-added: f*2 f.cold\n");
}

static void test_binding(void **state)
{
	(void)state;
	check_default(F INSTANCE "symbol f GLOBAL\n", F INSTANCE "symbol f LOCAL\n",
		      "Regular => Regular\nbinding-changed: STB_GLOBAL => STB_LOCAL\n");
	check_default(F INSTANCE "symbol f GLOBAL DEFAULT\n", F INSTANCE "symbol f GLOBAL HIDDEN\n",
		      "Regular => Regular\n"
		      "binding-changed: STB_GLOBAL STV_DEFAULT => STB_GLOBAL STV_HIDDEN\n");
	/* Of two local ones one became weak, the other is gone: each told once. */
	check_default(F INSTANCE "symbol f LOCAL\nsymbol f LOCAL\n", F INSTANCE "symbol f WEAK\n",
		      "Regular => Regular\nsymbols-removed: f\n"
		      "binding-changed: STB_LOCAL => STB_WEAK\n");
	check_default(F INSTANCE "symbol f LOCAL\nsymbol f LOCAL\nsymbol f LOCAL\n",
		      F INSTANCE "symbol f WEAK\nsymbol f LOCAL\nsymbol f WEAK\n",
		      "Regular => Regular\nbinding-changed: STB_LOCAL => STB_WEAK\n");
	/* What is bound alike belongs together, whatever its number. */
	check_default(F INSTANCE "symbol f.part.0 LOCAL\nsymbol f.part.1 WEAK\n",
		      F INSTANCE "symbol f.part.2 WEAK\n",
		      "Transformation => Transformation\nsymbols-removed: f.part.0\n");
	check_default(F INSTANCE "symbol f LOCAL\nsymbol f.isra.0 LOCAL\n",
		      F INSTANCE "symbol f LOCAL\nsymbol f.isra.1 GLOBAL\n",
		      "Transformation => Transformation\n"
		      "binding-changed: STB_LOCAL => STB_GLOBAL\n");
}

static void test_section(void **state)
{
	(void)state;
	check_default(PLAIN,
		      F "signature int; int|a\n" INSTANCE "symbol f GLOBAL DEFAULT .init.text\n",
		      "Regular => Regular\nsection-changed: .text => .init.text\n");
	check_default(F INSTANCE SYMBOL,
		      F INSTANCE "symbol f GLOBAL DEFAULT .text\n"
				 "symbol f GLOBAL DEFAULT .fini\n",
		      "Regular => Regular\nsymbols-added: f\n"
		      "section-changed: .text => .fini, .text\n");
	/* Of the entry only. */
	check_default(F INSTANCE SYMBOL "symbol f.cold LOCAL DEFAULT .text\n",
		      F INSTANCE SYMBOL "symbol f.cold LOCAL DEFAULT .text.unlikely\n", "");
	/* A fingerprint file need not tell. */
	check_default(F INSTANCE SYMBOL, F INSTANCE "symbol f\n", "");
}

static void test_export(void **state)
{
	(void)state;
	check_default(PLAIN, PLAIN "export EXPORT_SYMBOL\n",
		      "Regular => Regular\nexported: - => EXPORT_SYMBOL\n");
	check_default(PLAIN "export EXPORT_SYMBOL\n", PLAIN,
		      "Regular => Regular\nno-longer-exported: EXPORT_SYMBOL => -\n");
	check_default(PLAIN "export EXPORT_SYMBOL\n", PLAIN "export EXPORT_SYMBOL_GPL\n",
		      "Regular => Regular\n"
		      "export-changed: EXPORT_SYMBOL => EXPORT_SYMBOL_GPL\n");
}

static void test_deprecated(void **state)
{
	(void)state;
	check_default(PLAIN, PLAIN "warning use g\n",
		      "Regular => Regular\ndeprecated: - => use g\n");
	check_default(PLAIN "warning use g\n", PLAIN,
		      "Regular => Regular\nno-longer-deprecated: use g => -\n");
	check_default(PLAIN "warning use g\n", PLAIN "warning use h\n",
		      "Regular => Regular\ndeprecated: use g => use h\n");
	check_default(PLAIN "warning use g\n", PLAIN "warning use g\n", "");
	/* One facet, and yet the two are not mistaken for each other. */
	check_default(PLAIN "export use g\n", PLAIN "warning use g\n",
		      "Regular => Regular\nno-longer-exported: use g => -\n"
		      "deprecated: - => use g\n");
	/* Of a function that came or went it is no change. */
	check_default("", PLAIN "warning use g\n", "Absent => Regular\nstatus\n");
	check_default(PLAIN "warning use g\n", "", "Regular => Absent\nstatus\n");
}

static void test_moved(void **state)
{
	(void)state;
	check_default(F "instance a.c a.c:1\n" SYMBOL, F "instance b.c b.c:1\n" SYMBOL,
		      "Regular => Regular\nmoved: a.c => b.c\n");
	check_default(F "instance a.c a.c:1\ninstance c.c c.c:1\n" SYMBOL,
		      F "instance c.c c.c:1\n" SYMBOL "export E\n",
		      "Collision => Regular\nstatus\nexported: - => E\nmoved: a.c, c.c => c.c\n");
	/* From or to nowhere is no move. */
	check_default(F "instance a.c\n" SYMBOL, F "instance a.c a.c:1\n" SYMBOL, "");
	check_default(F "instance a.c a.c:1\n" SYMBOL, F SYMBOL, "");
	check_default(F "instance a.c\n" SYMBOL,
		      F "instance a.c a.c:1\ninstance b.c a.c:1\ninstance c.c a.c:1\n"
			"instance d.c a.c:1\n" SYMBOL,
		      "Regular => Duplicate\nstatus\n");
	/* Of many only those that differ. */
	check_default(F "instance d.c d.c:1\ninstance c.c c.c:1\ninstance b.c b.c:1\n"
			"instance a.c a.c:1\n" SYMBOL,
		      F "instance a.c a.c:1\ninstance e.c e.c:1\ninstance b.c b.c:1\n"
			"instance c.c c.c:1\n" SYMBOL,
		      "Collision => Collision\nmoved: d.c => e.c\n");
	check_default(F "instance c.c c.c:1\ninstance b.c b.c:1\ninstance a.c a.c:1\n" SYMBOL,
		      F "instance a.c a.c:1\ninstance e.c e.c:1\ninstance b.c b.c:1\n"
			"instance c.c c.c:1\n" SYMBOL,
		      "Collision => Collision\nmoved: - => e.c\n");
}

static void test_order_of_kinds(void **state)
{
	(void)state;
	check_default(
		F "signature int; int|a; char|b; bool|c\n"
		  "instance a.c a.c:1 inlined\ninline-callers a.c:i\ndirect-callers a.c:d\n"
		  "symbol f GLOBAL DEFAULT .text\nsymbol f.part.0 LOCAL\n",
		F
		"signature long; bool|c; int|x; short|b; void *|n; void *|m\n"
		"instance b.c b.c:1 declared-inlined\ninline-callers a.c:j\ndirect-callers a.c:e\n"
		"symbol f WEAK DEFAULT .init\nsymbol f.cold LOCAL\nexport E\n",
		"Selective Inline, Transformation => Selective Inline, Transformation\n"
		"param-added: - => int|x\nparam-added: - => void *|n\n"
		"param-added: - => void *|m\nparam-removed: int|a => -\n"
		"param-reordered\nparam-type-changed: char|b => short|b\n"
		"return-type-changed: int|- => long|-\ndeclared-inline\n"
		"inline-callers-added: j\ninline-callers-removed: i\n"
		"direct-callers-added: e\ndirect-callers-removed: d\n"
		"symbols-added: f.cold\nsymbols-removed: f.part.0\n"
		"binding-changed: STB_GLOBAL => STB_WEAK\n"
		"section-changed: .text => .init\nexported: - => E\nmoved: a.c => b.c\n");
}

static void test_reference(void **state)
{
	const char *wider = F "signature long; int|a\n" INSTANCE SYMBOL;

	(void)state;
	check(RULES_REFERENCE, PLAIN, PLAIN, "");
	check(RULES_REFERENCE, PLAIN, wider,
	      "Regular => Regular\nreturn-type-changed: int|- => long|-\n");
	/* Nothing but signatures, and those only where they are shown (FORMAT.md 4.3). */
	check(RULES_REFERENCE, "", wider, "");
	check(RULES_REFERENCE, PLAIN, F "signature int; int|a\ninstance b.c b.c:1\nsymbol f WEAK\n",
	      "");
	check(RULES_REFERENCE, PLAIN, F INSTANCE SYMBOL, "");
	check(RULES_REFERENCE, F INSTANCE SYMBOL, PLAIN, "");
	check(RULES_REFERENCE, PLAIN, F "signature long; int|a\n" INSTANCE, "");
	check(RULES_REFERENCE, PLAIN, F "signature long; int|a\n" INSTANCE "symbol f.isra.0\n", "");
	check(RULES_REFERENCE, PLAIN, F "signature long; int|a\ninstance - a.c:1\n" SYMBOL, "");
	/* The statuses are the reference's: a mere mention is Full Inline. */
	check(RULES_REFERENCE, F "instance - b.h:3 external\n", PLAIN, "");
}

/* Thousands of instances and callers must not take minutes. */
static void test_long_lists(void **state)
{
	enum { INSTANCES = 2000, CALLERS = 10000 };
	struct text old_text = { 0 }, new_text = { 0 };

	(void)state;
	for (int side = 0; side < 2; side++) {
		struct text *text = side ? &new_text : &old_text;

		text_add(text, F);
		for (int i = 0; i < INSTANCES; i++)
			text_printf(text, "instance u%d.c f%d.h:1\nsymbol f.part.%d %s\n", i,
				    i + side, i + side, side ? "LOCAL" : "GLOBAL");
		text_add(text, "direct-callers");
		for (int i = CALLERS; i-- > 0;)
			text_printf(text, " u.c:c%d", i + side);
		text_add(text, "\n");
	}
	check_default(text_string(&old_text), text_string(&new_text),
		      "Collision, Transformation => Collision, Transformation\n"
		      "direct-callers-added: c10000\ndirect-callers-removed: c0\n"
		      "binding-changed: STB_GLOBAL => STB_LOCAL\nmoved: f0.h => f2000.h\n");
	text_release(&old_text);
	text_release(&new_text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing_changed), cmocka_unit_test(test_appeared_and_gone),
		cmocka_unit_test(test_fully_inlined),   cmocka_unit_test(test_signature_unknown),
		cmocka_unit_test(test_inlining),        cmocka_unit_test(test_callers),
		cmocka_unit_test(test_renamed_away),    cmocka_unit_test(test_symbols),
		cmocka_unit_test(test_binding),         cmocka_unit_test(test_section),
		cmocka_unit_test(test_export),          cmocka_unit_test(test_deprecated),
		cmocka_unit_test(test_moved),           cmocka_unit_test(test_order_of_kinds),
		cmocka_unit_test(test_reference),       cmocka_unit_test(test_long_lists),
		cmocka_unit_test(test_declared_inline), cmocka_unit_test(test_collision_signature),
		cmocka_unit_test(test_forward_mark),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
