#include "gate/watch_check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tests/unit/gate_maker.h"

#define SELECTIVE(name) GATED_INLINE(name) "symbol " name "\n"
#define DUPLICATE(name)                                                           \
	"function " name "\ninstance a.c a.h:1\ninstance b.c a.h:1\nsymbol " name \
	" LOCAL\nsymbol " name " LOCAL\n"
#define COLLISION(name, signature)                                                             \
	"function " name "\nsignature " signature "\ninstance a.c a.c:1\ninstance b.c b.c:1\n" \
	"symbol " name " LOCAL\nsymbol " name " LOCAL\n"
/* A symbol and nothing else: assembly, or a unit without debug information. */
#define BARE(name) "function " name "\nsymbol " name "\n"

/* Whatever is demanded, the function has to be there. */
#define ABSENT "error watch.present f watch:0\n"

/* The findings of watch rules for f under one requirement. */
static void assert_must(unsigned must, const char *old_text, const char *new_text,
			const char *expected)
{
	struct gated g;

	gated_init(&g, old_text, new_text);
	for (unsigned r = 0; r < RULE_WATCH_MISSING; r++)
		g.policy.severities[r] = SEVERITY_OFF;
	gated_watch(&g, "f", must);
	gated_assert(&g, expected);
	gated_release(&g);
}

static void test_present(void **state)
{
	const char *violated = "error watch.present f watch:0\n";

	(void)state;
	assert_must(MUST_PRESENT, GATED("f"), GATED("f"), "");
	assert_must(MUST_PRESENT, GATED("f"), "", violated);
	assert_must(MUST_PRESENT, GATED("f"), GATED_INLINE("f"), violated);
	assert_must(MUST_PRESENT, GATED("f"), SELECTIVE("f"), "");
	assert_must(MUST_PRESENT, GATED("f"),
		    "function f\ninstance a.c a.c:1\nsymbol f.isra.0 LOCAL\n", violated);
	/* Nothing changed: it did not hold before either. */
	assert_must(MUST_PRESENT, GATED_INLINE("f"), GATED_INLINE("f"), violated);
	assert_must(MUST_PRESENT, "", GATED("f"), "");
	/* In neither build: that says it all. */
	assert_must(MUST_PRESENT, "", "",
		    "error watch.missing watch:0: neither 1 nor 2 has a function f\n");
}

static void test_unique(void **state)
{
	const char *violated = "error watch.unique f watch:0\n";

	(void)state;
	assert_must(MUST_UNIQUE, DUPLICATE("f"), GATED("f"), "");
	assert_must(MUST_UNIQUE, GATED("f"), DUPLICATE("f"), violated);
	assert_must(MUST_UNIQUE, DUPLICATE("f"), DUPLICATE("f"), violated);
	assert_must(MUST_UNIQUE, DUPLICATE("f"), "", ABSENT);
}

static void test_out_of_line(void **state)
{
	const char *violated = "error watch.out-of-line f watch:0\n";

	(void)state;
	assert_must(MUST_OUT_OF_LINE, GATED_INLINE("f"), GATED("f"), "");
	assert_must(MUST_OUT_OF_LINE, GATED("f"), GATED_INLINE("f"), ABSENT);
	assert_must(MUST_OUT_OF_LINE, SELECTIVE("f"), SELECTIVE("f"), violated);
	assert_must(MUST_OUT_OF_LINE, SELECTIVE("f"), "", ABSENT);
	/* Without its debug information nobody can tell; of assembly everybody can. */
	assert_must(MUST_OUT_OF_LINE, GATED("f"), BARE("f"), violated);
	assert_must(MUST_OUT_OF_LINE, BARE("f"), BARE("f"), "");
	assert_must(MUST_OUT_OF_LINE, BARE("f"), GATED("f"), "");
}

static void test_signature(void **state)
{
	const char *violated = "error watch.signature f watch:0\n";

	(void)state;
	assert_must(MUST_SIGNATURE, GATED_SIGNATURE("f", "int; int|a"),
		    GATED_SIGNATURE("f", "int; long|a"), violated);
	assert_must(MUST_SIGNATURE, GATED_SIGNATURE("f", "int; int|a"),
		    GATED_SIGNATURE("f", "void; int|a"), violated);
	assert_must(MUST_SIGNATURE, GATED_SIGNATURE("f", "int; int|a"),
		    GATED_SIGNATURE("f", "int; int|b"), "");
	assert_must(MUST_SIGNATURE, GATED_SIGNATURE("f", "int; int|a"),
		    GATED_SIGNATURE("f", "int; int|a") "symbol f.cold LOCAL\n", "");
	assert_must(MUST_SIGNATURE, GATED("f"), "", ABSENT);
	assert_must(MUST_SIGNATURE, "", GATED("f"), "");
	/* Qualifiers break nothing that was compiled. */
	assert_must(MUST_SIGNATURE, GATED_SIGNATURE("f", "int; const char *|a"),
		    GATED_SIGNATURE("f", "const int; char *|a"), "");
	/* What one build does not know, nobody can judge. */
	assert_must(MUST_SIGNATURE, GATED_SIGNATURE("f", "int; int|a"), GATED("f"), violated);
	assert_must(MUST_SIGNATURE, GATED_SIGNATURE("f", "int; int|a"), BARE("f"), violated);
	assert_must(MUST_SIGNATURE, BARE("f"), GATED_SIGNATURE("f", "int; int|a"), violated);
	assert_must(MUST_SIGNATURE, BARE("f"), BARE("f"), violated);
	/* Of several functions of one name one signature is stored. */
	assert_must(MUST_SIGNATURE, GATED_SIGNATURE("f", "int; int|a"),
		    COLLISION("f", "int; int|a"), violated);
	assert_must(MUST_SIGNATURE, COLLISION("f", "int; int|a"),
		    GATED_SIGNATURE("f", "int; int|a"), violated);
	assert_must(MUST_SIGNATURE, COLLISION("f", "int; int|a"), COLLISION("f", "int; int|a"),
		    violated);
}

/* Several requirements, entries and functions: a finding for each. */
static void test_several(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("e") GATED("f"), GATED_INLINE("e") DUPLICATE("f"));
	gated_watch(&g, "[ef]", MUST_PRESENT | MUST_UNIQUE);
	gated_watch(&g, "e", MUST_OUT_OF_LINE);
	gated_only(&g, RULES);
	g.policy.severities[RULE_WATCH_PRESENT] = SEVERITY_ERROR;
	g.policy.severities[RULE_WATCH_UNIQUE] = SEVERITY_WARNING;
	g.policy.severities[RULE_WATCH_OUT_OF_LINE] = SEVERITY_ERROR;
	/* That it is not there is said once. */
	gated_assert(&g, "error watch.present e watch:0\n"
			 "warning watch.unique f watch:0\n");
	assert_ptr_equal(g.verdict->findings[1].functions[0].watch, &g.watches[0]);
	gated_release(&g);
}

/* Where a line says what must be, other rules are only information. */
static void test_narrowed(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("e") GATED("f"), "");
	g.policy.severities[RULE_WATCH_PRESENT] = SEVERITY_OFF;
	gated_watch(&g, "f", MUST_UNIQUE);
	gated_watch(&g, "e", 0);
	gated_assert(&g, "error presence.removed e file:e.c>\n"
			 "info presence.removed f file:f.c>\n");
	assert_int_equal(g.verdict->findings[0].function_count, 1);
	/* Another line wants all of it. */
	gated_watch(&g, "*", 0);
	gated_assert(&g, "error presence.removed e file:e.c>\n"
			 "error presence.removed f file:f.c>\n");
	/* Off is off. */
	g.options.watch_count = 1;
	g.policy.severities[RULE_PRESENCE_REMOVED] = SEVERITY_OFF;
	gated_assert(&g, "");
	gated_release(&g);
}

static void test_missing(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f") "function mentioned\ninstance - a.h:1\n", GATED("f"));
	gated_watch(&g, "f", 0);
	gated_watch(&g, "g", 0);
	gated_watch(&g, "tcp_*", 0);
	gated_watch(&g, "mentioned", 0);
	gated_assert(&g, "error watch.missing watch:1: neither 1 nor 2 has a function g\n"
			 "error watch.missing watch:2: neither 1 nor 2 has a function tcp_*\n"
			 "error watch.missing watch:3: neither 1 nor 2 has a function mentioned\n");
	assert_string_not_equal(g.verdict->findings[0].id, g.verdict->findings[1].id);
	g.watches[1].may_be_missing = g.watches[2].may_be_missing = true;
	gated_assert(&g, "error watch.missing watch:3: neither 1 nor 2 has a function mentioned\n");
	g.policy.severities[RULE_WATCH_MISSING] = SEVERITY_OFF;
	gated_assert(&g, "");
	gated_release(&g);
}

/* Of one cause, but not of one severity. */
static void test_narrowed_part(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED_IN("e", "a.c") GATED_IN("f", "a.c"), "");
	g.policy.severities[RULE_WATCH_PRESENT] = SEVERITY_OFF;
	gated_watch(&g, "f", MUST_UNIQUE);
	g.policy.scope = SCOPE_ALL;
	gated_assert(&g, "error presence.removed e file:a.c>\n"
			 "info presence.removed f file:a.c>\n");
	gated_release(&g);
}

/* What one pair lacks another may have. */
static void test_missing_in_one_pair(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f") GATED("g"), GATED("f"));
	gated_add_build(&g, GATED("f"));
	gated_watch(&g, "g", 0);
	gated_assert(&g, "error presence.removed g file:g.c>\n"
			 "error watch.missing watch:0: neither 2 nor 3 has a function g\n");
	gated_release(&g);
	gated_init(&g, GATED("f"), GATED("f"));
	gated_add_build(&g, GATED("f") GATED("g"));
	gated_watch(&g, "g", 0);
	gated_assert(&g, "error watch.missing watch:0: neither 1 nor 2 has a function g\n"
			 "info presence.added g file:>g.c\n");
	gated_release(&g);
}

/* What no pair has is said once, of the first. */
static void test_missing_in_all_pairs(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f"), GATED("f"));
	gated_add_build(&g, GATED("f"));
	gated_add_build(&g, GATED("f") GATED("h"));
	gated_only(&g, RULE_WATCH_MISSING);
	gated_watch(&g, "g", 0);
	gated_watch(&g, "h", 0);
	gated_watch(&g, "i", 0);
	g.watches[2].may_be_missing = true;
	gated_assert(&g, "error watch.missing watch:0: no build has a function g\n"
			 "error watch.missing watch:1: neither 1 nor 2 has a function h\n"
			 "error watch.missing watch:1: neither 2 nor 3 has a function h\n");
	assert_ptr_equal(g.verdict->findings[0].pair, &g.comparison->groups[0].pairs[0]);
	assert_ptr_equal(g.verdict->findings[2].pair, &g.comparison->groups[0].pairs[1]);
	gated_waive(&g, "watch.missing", "g");
	gated_judge(&g);
	assert_int_equal(g.verdict->waivers[0].findings, 1);
	gated_release(&g);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_present),
		cmocka_unit_test(test_unique),
		cmocka_unit_test(test_out_of_line),
		cmocka_unit_test(test_signature),
		cmocka_unit_test(test_several),
		cmocka_unit_test(test_narrowed),
		cmocka_unit_test(test_narrowed_part),
		cmocka_unit_test(test_missing),
		cmocka_unit_test(test_missing_in_one_pair),
		cmocka_unit_test(test_missing_in_all_pairs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
