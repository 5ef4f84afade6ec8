#include "gate/causes.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tests/unit/gate_maker.h"

static void assert_findings(const char *old_text, const char *new_text, const char *expected)
{
	struct gated g;

	gated_init(&g, old_text, new_text);
	g.policy.severities[RULE_PRESENCE_REMOVED_UNCALLABLE] = SEVERITY_INFO;
	g.policy.severities[RULE_PRESENCE_ADDED_UNCALLABLE] = SEVERITY_INFO;
	g.policy.severities[RULE_SIGNATURE_UNCALLABLE] = SEVERITY_INFO;
	gated_assert(&g, expected);
	gated_release(&g);
}

static void test_types(void **state)
{
	struct gated g;

	(void)state;
	/* One type that changed, whatever the parameters are called. */
	assert_findings(
		GATED_SIGNATURE("e", "int; struct user_namespace *|ns; int|a")
			GATED_SIGNATURE("f", "int; struct user_namespace *|mnt_userns"),
		GATED_SIGNATURE("e", "int; struct mnt_idmap *|ns; int|a")
			GATED_SIGNATURE("f", "int; struct mnt_idmap *|mnt_userns"),
		"error signature.param-type e f type:struct user_namespace *>struct mnt_idmap *\n");
	/* The other way round is another change; so is a type that is returned. */
	assert_findings(GATED_SIGNATURE("e", "int; int|a") GATED_SIGNATURE("f", "int; long|a"),
			GATED_SIGNATURE("e", "int; long|a") GATED_SIGNATURE("f", "int; int|a"),
			"error signature.param-type e type:int>long\n"
			"error signature.param-type f type:long>int\n");
	assert_findings(GATED_SIGNATURE("e", "int; int|a") GATED_SIGNATURE("f", "int"),
			GATED_SIGNATURE("e", "int; long|a") GATED_SIGNATURE("f", "long"),
			"error signature.param-type e type:int>long\n"
			"error signature.return-type f type:int>long\n");
	/* Two parameters of one function: it is there once, with both. */
	gated_init(&g, GATED_SIGNATURE("f", "int; int|a; int|b"),
		   GATED_SIGNATURE("f", "int; long|a; long|b"));
	gated_assert(&g, "error signature.param-type f type:int>long\n");
	assert_int_equal(g.verdict->findings[0].functions[0].change_count, 2);
	gated_release(&g);
}

static void assert_changes(const struct gated *g, size_t finding, uint32_t count)
{
	const struct finding_function *function = &g->verdict->findings[finding].functions[0];

	assert_int_equal(function->change_count, count);
	for (uint32_t i = 0; i + 1 < count; i++)
		assert_true(function->changes[i] < function->changes[i + 1]);
}

/* What a function shares with no other is one finding a rule. */
static void test_several_of_one_function(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED_SIGNATURE("f", "int; int|a; long|b; char|c"),
		   GATED_SIGNATURE("f", "int; bool|d; short|e"));
	gated_assert(&g, "error signature.param-added f\n"
			 "error signature.param-removed f\n");
	assert_changes(&g, 0, 2);
	assert_changes(&g, 1, 3);
	gated_waive(&g, "signature.param-added", "f");
	gated_assert(&g, "error signature.param-removed f\n"
			 "error signature.param-added f waived:0\n");
	assert_int_equal(g.verdict->waivers[0].findings, 1);
	assert_int_equal(g.verdict->waivers[0].functions, 1);
	gated_release(&g);
	/* What it shares with others is theirs. */
	gated_init(&g,
		   GATED_SIGNATURE("e", "int; int|a")
			   GATED_SIGNATURE("f", "int; int|a; long|b; char|c"),
		   GATED_SIGNATURE("e", "int") GATED_SIGNATURE("f", "int"));
	gated_assert(&g, "error signature.param-removed e f type:int>\n"
			 "error signature.param-removed f\n");
	assert_int_equal(g.verdict->counts.findings[SEVERITY_ERROR], 2);
	assert_changes(&g, 0, 1);
	assert_changes(&g, 1, 2);
	gated_release(&g);
	/* One that is left is what it was. */
	gated_init(&g,
		   GATED_SIGNATURE("e", "int; int|a") GATED_SIGNATURE("f", "int; int|a; long|b"),
		   GATED_SIGNATURE("e", "int") GATED_SIGNATURE("f", "int"));
	gated_assert(&g, "error signature.param-removed e f type:int>\n"
			 "error signature.param-removed f type:long>\n");
	gated_release(&g);
}

/* What is read alike is one cause: a forward declaration, a space at the end. */
static void test_spelling_of_types(void **state)
{
	(void)state;
	assert_findings(GATED_SIGNATURE("e", "int; const fwd struct clk *|a")
				GATED_SIGNATURE("f", "int; const struct clk *|a"),
			GATED_SIGNATURE("e", "int; const char * |a")
				GATED_SIGNATURE("f", "int; const char * |a"),
			"error signature.param-type e f type:const struct clk *>const char *\n");
}

static void test_params(void **state)
{
	(void)state;
	/* A parameter that came is one cause by type and name. */
	assert_findings(
		GATED_SIGNATURE("d", "int") GATED_SIGNATURE("e", "int") GATED_SIGNATURE("f", "int"),
		GATED_SIGNATURE("d", "int; bool|force") GATED_SIGNATURE("e", "int; bool|force")
			GATED_SIGNATURE("f", "int; bool|late"),
		"error signature.param-added d e type:>bool\n"
		"error signature.param-added f type:>bool\n");
	assert_findings(GATED_SIGNATURE("e", "int; bool|force")
				GATED_SIGNATURE("f", "int; void|(anon)"),
			GATED_SIGNATURE("e", "int") GATED_SIGNATURE("f", "int"),
			"error signature.param-removed e type:bool>\n"
			"error signature.param-removed f type:...>\n");
	assert_findings(GATED_SIGNATURE("e", "int; bool|a") GATED_SIGNATURE("f", "int; int|a"),
			GATED_SIGNATURE("e", "int; bool|b") GATED_SIGNATURE("f", "int; int|b"),
			"info signature.param-renamed e f name:a>b\n");
	assert_findings(GATED_SIGNATURE("e", "int; int|a; bool|b")
				GATED_SIGNATURE("f", "int; int|a; bool|b"),
			GATED_SIGNATURE("e", "int; bool|b; int|a")
				GATED_SIGNATURE("f", "int; bool|b; int|a"),
			"error signature.param-reordered e\n"
			"error signature.param-reordered f\n");
}

/* One cause for parameters and what is returned. */
static void test_qualifiers(void **state)
{
	(void)state;
	assert_findings(GATED_SIGNATURE("d", "int; const struct bus_type *|b")
				GATED_SIGNATURE("e", "const struct bus_type *")
					GATED_SIGNATURE("f", "int; struct bus_type *|b"),
			GATED_SIGNATURE("d", "int; struct bus_type *|bus")
				GATED_SIGNATURE("e", "struct bus_type *")
					GATED_SIGNATURE("f", "int; const struct bus_type *|b"),
			"info signature.qualifiers d e type:const struct bus_type *>struct "
			"bus_type *\n"
			"info signature.qualifiers f type:struct bus_type *>const struct bus_type "
			"*\n");
}

#define BARE(name) "function " name "\nsymbol " name "\n"
#define KNOWN(name, file) GATED_LINES(name, file, "signature int\n")

/* Units that were compiled with less debug information. */
static void test_evidence(void **state)
{
	struct gated g;

	(void)state;
	assert_findings(KNOWN("d", "a.c") KNOWN("e", "a.c") KNOWN("f", "b.c") KNOWN("k", "c.c"),
			BARE("d") BARE("e") BARE("f") KNOWN("k", "c.c"),
			"error evidence.lost d e file:a.c>\n"
			"error evidence.lost f file:b.c>\n");
	assert_findings(BARE("d") BARE("e") KNOWN("k", "c.c"),
			KNOWN("d", "a.c") KNOWN("e", "a.c") KNOWN("k", "c.c"),
			"info evidence.gained d e file:>a.c\n");
	/* The signature alone, where somebody could call it. */
	assert_findings(KNOWN("d", "a.c") KNOWN("e", "a.c") KNOWN("f", "a.c"),
			GATED_IN("d", "a.c") GATED_IN("e", "a.c") BARE("f"),
			"error evidence.lost d e file:a.c>\nerror evidence.lost f file:a.c>\n");
	assert_findings("function f\nsignature int\ninstance a.c a.c:1 inlined\n",
			"function f\ninstance a.c a.c:1 inlined\n", "");
	/* Assembly never told more. */
	assert_findings(BARE("f"), BARE("f"), "");
	/* Like any other finding of functions. */
	gated_init(&g, KNOWN("d", "a.c") KNOWN("e", "a.c") KNOWN("f", "a.c"),
		   BARE("d") BARE("e") BARE("f"));
	gated_waive(&g, "evidence.lost", "e");
	gated_watch(&g, "[de]", 0);
	gated_assert(&g, "error evidence.lost d file:a.c>\n"
			 "error evidence.lost e file:a.c> waived:0\n");
	assert_string_equal(g.verdict->findings[0].functions[0].place.file, "a.c");
	gated_release(&g);
}

#define UNCALLABLE(name, signature)                                                \
	"function " name "\nsignature " signature "\ninstance a.c a.c:1 inlined\n" \
	"inline-callers a.c:up\n"

static void test_uncallable(void **state)
{
	(void)state;
	assert_findings(UNCALLABLE("d", "int; int|a") UNCALLABLE("e", "int; int|a")
				UNCALLABLE("f", "int; int|a"),
			UNCALLABLE("d", "int; long|a") UNCALLABLE("e", "int; long|a")
				UNCALLABLE("f", "void; long|a"),
			"info signature.uncallable d e type:int>long\n"
			"info signature.uncallable f\n");
}

static void test_files(void **state)
{
	(void)state;
	assert_findings(GATED_IN("e", "old.h") GATED_IN("f", "old.h") GATED_IN("g", "g.c"),
			GATED_IN("e", "new.h") GATED_IN("f", "new.h") GATED_IN("g", "new.h"),
			"info presence.moved e f file:old.h>new.h\n"
			"info presence.moved g file:g.c>new.h\n");
	/* The file is gone with all its functions, */
	assert_findings(GATED_IN("e", "a.c") GATED_IN("f", "a.c") GATED_IN("kept", "k.c"),
			GATED_IN("kept", "k.c"), "error presence.removed e f file:a.c>\n");
	/* or it is still there; a mere mention does not make it so. */
	assert_findings(GATED_IN("e", "a.c") GATED_IN("f", "a.c") GATED_IN("kept", "a.c"),
			GATED_IN("kept", "a.c"),
			"error presence.removed e\nerror presence.removed f\n");
	assert_findings(GATED_IN("e", "a.c") GATED_IN("f", "a.c"),
			"function mentioned\ninstance - a.c:1\n",
			"error presence.removed e f file:a.c>\n");
	assert_findings(GATED("kept"), GATED("kept") GATED_IN("e", "n.c") GATED_IN("f", "n.c"),
			"info presence.added e f file:>n.c\n");
	/* Those that were not callable are another finding. */
	assert_findings(GATED_IN("e", "a.c") GATED_INLINE("f"), "",
			"error presence.removed e file:a.c>\n"
			"info presence.removed-uncallable f file:a.c>\n");
	assert_findings("", GATED_IN("e", "a.c") GATED_INLINE("f"),
			"info presence.added e file:>a.c\n"
			"info presence.added-uncallable f file:>a.c\n");
	/* A folder with another name, a file that was split: it is not gone. */
	assert_findings(GATED_IN("e", "v1/a.c") GATED_IN("f", "v1/a.c") GATED_IN("kept", "v1/a.c"),
			GATED_IN("kept", "v2/a.c") GATED_IN("n", "v2/a.c") GATED_IN("o", "v2/a.c"),
			"error presence.removed e\nerror presence.removed f\n"
			"info presence.moved kept file:v1/a.c>v2/a.c\n"
			"info presence.added n\ninfo presence.added o\n");
	/* What the unit takes from a header is none of its own. */
	assert_findings(
		GATED_IN("e", "a.c") GATED_IN(
			"f",
			"a.c") "function up\ninstance a.c h.h:1 inlined\ninline-callers a.c:f\n",
		"function up\ninstance b.c h.h:1 inlined\ninline-callers a.c:f\n",
		"error presence.removed e f file:a.c>\n");
	/* Of what stays nothing but a mention, nothing stays. */
	assert_findings(GATED_IN("e", "a.c") GATED_IN("f", "a.c"), "function e\ninstance - b.h:1\n",
			"error presence.removed e f file:a.c>\n");
	/* Nobody knows where it was. */
	assert_findings("function f\nsymbol f\n", "", "error presence.removed f\n");
}

static void use_compilers(struct gated *g, struct producer producers[2], const char *old_name,
			  const char *new_name)
{
	const char *const names[2] = { old_name, new_name };

	for (unsigned i = 0; i < 2; i++) {
		producers[i] =
			(struct producer){ .name = intern(g->strings, names[i]), .units = 1 };
		g->builds[i]->evidence.producers = &producers[i];
		g->builds[i]->evidence.producer_count = 1;
	}
}

#define CALLED(name, callers)                                                                      \
	"function " name "\ninstance a.c a.c:1 external\ndirect-callers " callers "\nsymbol " name \
	"\n"

static void test_toolchain(void **state)
{
	struct producer producers[2];
	struct gated g;

	(void)state;
	gated_init(&g,
		   CALLED("d", "a.c:up") CALLED("e", "a.c:up") CALLED("f", "a.c:up a.c:other")
			   GATED("h") GATED("i"),
		   GATED_INLINE("d") GATED_INLINE("e") GATED_INLINE("f") GATED(
			   "h") "symbol h.isra.0 LOCAL\n" GATED("i") "symbol i.isra.0 LOCAL\n");
	g.policy.severities[RULE_INLINE_CALLERS] = SEVERITY_OFF;
	use_compilers(&g, producers, "GNU C11 12.2.0", "GNU C17 12.3.0");
	gated_assert(&g, "error inline.full d\nerror inline.full e\nerror inline.full f\n"
			 "warning clone.extra h\nwarning clone.extra i\n");
	assert_false(g.verdict->pairs[0].toolchain_changed);
	use_compilers(&g, producers, "GNU C11 12.2.0", "GNU C11 13.3.0");
	gated_assert(&g, "error inline.full d e toolchain:\n"
			 "error inline.full f\n"
			 "warning clone.extra h i toolchain:\n"
			 "warning toolchain.changed: the compiler changed: GNU C11 12.2.0 to "
			 "GNU C11 13.3.0; 80 % of the inline changes may come from that\n");
	assert_true(g.verdict->pairs[0].toolchain_changed);
	assert_int_equal(g.verdict->pairs[0].inline_functions, 5);
	assert_int_equal(g.verdict->pairs[0].inline_functions_alone, 4);
	producers[0].flags = intern(g.strings, "-O2");
	producers[1].flags = intern(g.strings, "-O3");
	gated_only(&g, RULE_TOOLCHAIN_CHANGED);
	g.policy.severities[RULE_CLONE_EXTRA] = SEVERITY_INFO;
	g.policy.severities[RULE_INLINE_FULL] = SEVERITY_INFO;
	/* The share is said once. */
	gated_assert(&g, "warning toolchain.changed: the compiler changed: GNU C11 12.2.0 to "
			 "GNU C11 13.3.0; 80 % of the inline changes may come from that\n"
			 "warning toolchain.changed: the optimisation level changed: -O2 to -O3\n"
			 "info inline.full d e toolchain:\n"
			 "info clone.extra h i toolchain:\n"
			 "info inline.full f\n");
	g.policy.severities[RULE_CLONE_EXTRA] = SEVERITY_OFF;
	gated_judge(&g);
	assert_string_equal(g.verdict->findings[0].sentence,
			    "the compiler changed: GNU C11 12.2.0 to GNU C11 13.3.0; 67 % of the "
			    "inline changes may come from that");
	/* It is the cause all the same if nobody wants to hear of it. */
	g.policy.severities[RULE_TOOLCHAIN_CHANGED] = SEVERITY_OFF;
	gated_assert(&g, "info inline.full d e toolchain:\ninfo inline.full f\n");
	gated_release(&g);
}

/* At -O0 nobody is seen to call anything. */
static void test_unoptimised(void **state)
{
	struct producer producers[2];
	struct gated g;

	(void)state;
	gated_init(&g, CALLED("e", "a.c:up") CALLED("f", "a.c:up"),
		   GATED_IN("e", "a.c") "symbol e.part.0 LOCAL\n" GATED_IN(
			   "f", "a.c") "symbol f.part.0 LOCAL\n");
	use_compilers(&g, producers, "GNU C11 12.2.0", "GNU C11 12.2.0");
	producers[0].flags = intern(g.strings, "-O2");
	producers[1].flags = intern(g.strings, "-O1");
	gated_only(&g, RULE_CLONE_EXTRA);
	gated_assert(&g, "warning clone.extra e\nwarning clone.extra f\n");
	producers[1].flags = intern(g.strings, "-O0");
	gated_assert(&g, "warning clone.extra e f toolchain:\n");
	gated_release(&g);
}

/* A requirement stands on its own, whatever made it fail. */
static void test_toolchain_and_musts(void **state)
{
	struct producer producers[2];
	struct gated g;

	(void)state;
	gated_init(&g, CALLED("e", "a.c:up") "export E\n" CALLED("f", "a.c:up") "export E\n",
		   GATED_INLINE("e") GATED_INLINE("f"));
	use_compilers(&g, producers, "GNU C11 12.2.0", "GNU C11 13.3.0");
	gated_only(&g, RULE_EXPORT_REMOVED);
	g.policy.severities[RULE_CALLS_DIRECT] = SEVERITY_INFO;
	g.policy.severities[RULE_WATCH_PRESENT] = SEVERITY_ERROR;
	gated_watch(&g, "?", MUST_PRESENT);
	gated_watch(&g, "*", 0);
	gated_assert(&g, "error export.removed e f toolchain:\n"
			 "error watch.present e watch:0\n"
			 "error watch.present f watch:0\n"
			 "info calls.direct e f toolchain:\n");
	gated_release(&g);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_types),
		cmocka_unit_test(test_spelling_of_types),
		cmocka_unit_test(test_several_of_one_function),
		cmocka_unit_test(test_params),
		cmocka_unit_test(test_uncallable),
		cmocka_unit_test(test_files),
		cmocka_unit_test(test_qualifiers),
		cmocka_unit_test(test_evidence),
		cmocka_unit_test(test_toolchain),
		cmocka_unit_test(test_unoptimised),
		cmocka_unit_test(test_toolchain_and_musts),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
