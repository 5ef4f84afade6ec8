#include "gate/waiver_match.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tests/unit/gate_maker.h"

#define REMOVED(name) "error presence.removed " name " file:" name ".c>\n"
#define WAIVED(name) "error presence.removed " name " file:" name ".c> waived:0\n"
#define UNUSED(rule, symbol) \
	"warning waiver.unused: the waiver of " rule " for " symbol " met no finding\n"

/* e and f are gone; one waiver. */
static void assert_waived(const struct waiver *waiver, const char *expected)
{
	struct gated g;

	gated_init(&g, GATED("e") GATED("f"), "");
	*gated_waive(&g, waiver->rule, waiver->symbol) = *waiver;
	g.waivers[0].reason = "because";
	g.waivers[0].expires = DATE_NONE;
	gated_assert(&g, expected);
	gated_release(&g);
}

static void test_what_is_taken(void **state)
{
	static const struct {
		struct waiver waiver;
		const char *expected;
	} samples[] = {
		{ { .rule = "presence.removed", .symbol = "f" }, REMOVED("e") WAIVED("f") },
		{ { .rule = "presence.*", .symbol = "[e]" }, REMOVED("f") WAIVED("e") },
		{ { .rule = "presence.removed", .symbol = "g" },
		  REMOVED("e") REMOVED("f") UNUSED("presence.removed", "g") },
		{ { .rule = "presence.removed-uncallable", .symbol = "f" },
		  REMOVED("e") REMOVED("f") UNUSED("presence.removed-uncallable", "f") },
		/* No prefix of an id is one. */
		{ { .rule = "presence", .symbol = "f" },
		  REMOVED("e") REMOVED("f") UNUSED("presence", "f") },
		{ { .rule = "*", .symbol = "*", .path = "e.c" }, REMOVED("f") WAIVED("e") },
		{ { .rule = "*", .symbol = "*", .path = "net/*" },
		  REMOVED("e") REMOVED("f") UNUSED("*", "*") },
		{ { .rule = "*", .symbol = "f", .has_old_status = true },
		  REMOVED("e") WAIVED("f") },
		{ { .rule = "*",
		    .symbol = "f",
		    .has_old_status = true,
		    .has_new_status = true,
		    .new_status = STATUS_ABSENT },
		  REMOVED("e") WAIVED("f") },
		{ { .rule = "*",
		    .symbol = "f",
		    .has_new_status = true,
		    .new_status = STATUS_FULL_INLINE },
		  REMOVED("e") REMOVED("f") UNUSED("*", "f") },
		{ { .rule = "*",
		    .symbol = "f",
		    .has_old_status = true,
		    .old_status = STATUS_DUPLICATE },
		  REMOVED("e") REMOVED("f") UNUSED("*", "f") },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(samples) / sizeof(samples[0]); i++)
		assert_waived(&samples[i].waiver, samples[i].expected);
}

/* A cause of which only a part is tolerated makes two findings. */
static void test_part_of_a_cause(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED_IN("d", "x.c") GATED_IN("e", "x.c") GATED_IN("f", "x.c") GATED("k"),
		   GATED("k"));
	gated_waive(&g, "presence.removed", "e");
	gated_assert(&g, "error presence.removed d f file:x.c>\n"
			 "error presence.removed e file:x.c> waived:0\n");
	gated_assert_outcome(&g, "failed, level error 1>0");
	assert_string_not_equal(g.verdict->findings[0].id, g.verdict->findings[1].id);
	assert_int_equal(g.verdict->counts.waived, 1);
	assert_int_equal(g.verdict->counts.functions[SEVERITY_ERROR], 2);
	gated_waive(&g, "*", "[df]");
	gated_assert(&g, "error presence.removed d f file:x.c> waived:1\n"
			 "error presence.removed e file:x.c> waived:0\n");
	gated_assert_outcome(&g, "passed");
	assert_int_equal(g.verdict->waivers[0].functions, 1);
	assert_int_equal(g.verdict->waivers[1].findings, 1);
	assert_int_equal(g.verdict->waivers[1].functions, 2);
	gated_release(&g);
}

/* The first that takes it does; the second, which might, is not used. */
static void test_first_wins(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f"), "");
	gated_waive(&g, "presence.removed", "f");
	gated_waive(&g, "*", "*");
	gated_assert(&g, "warning waiver.unused: the waiver of * for * met no finding\n"
			 "error presence.removed f file:f.c> waived:0\n");
	assert_ptr_equal(g.verdict->findings[0].waiver, &g.waivers[1]);
	assert_null(g.verdict->findings[0].pair);
	assert_int_equal(g.verdict->waivers[0].findings, 1);
	assert_int_equal(g.verdict->waivers[1].findings, 0);
	/* No waiver takes a finding about waivers. */
	gated_waive(&g, "waiver.*", "*");
	gated_assert(&g, "warning waiver.unused: the waiver of * for * met no finding\n"
			 "warning waiver.unused: the waiver of waiver.* for * met no finding\n"
			 "error presence.removed f file:f.c> waived:0\n");
	gated_release(&g);
}

static void test_expiry(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED_IN("e", "x.c") GATED_IN("f", "x.c") GATED("k"), GATED("k"));
	gated_waive(&g, "presence.removed", "*");
	g.waivers[0].expires = GATED_TODAY;
	g.waivers[0].expires_text = "2024-10-04";
	/* It holds on its last day, */
	gated_assert(&g, "error presence.removed e f file:x.c> waived:0\n");
	gated_assert_outcome(&g, "passed");
	assert_false(g.verdict->waivers[0].expired);
	/* and not after. */
	g.options.today = GATED_TODAY + 1;
	gated_assert(&g, "error presence.removed e f file:x.c>\n"
			 "warning waiver.expired: the waiver of presence.removed for * expired on "
			 "2024-10-04\n");
	gated_assert_outcome(&g, "failed, level error 1>0");
	assert_true(g.verdict->waivers[0].expired);
	assert_int_equal(g.verdict->waivers[0].findings, 1);
	assert_int_equal(g.verdict->waivers[0].functions, 2);
	assert_true(g.verdict->findings[0].counts);
	/* Another one that holds takes its place. */
	gated_waive(&g, "presence.removed", "f");
	gated_assert(&g, "error presence.removed e file:x.c>\n"
			 "warning waiver.expired: the waiver of presence.removed for * expired on "
			 "2024-10-04\n"
			 "error presence.removed f file:x.c> waived:1\n");
	gated_release(&g);
}

static void test_old_and_new_names(void **state)
{
	struct gated g;

	(void)state;
	/* By the name of a symbol that only one of the builds has. */
	gated_init(&g, GATED("f"), "function f\ninstance f.c f.c:1\nsymbol f.isra.0 LOCAL\n");
	gated_waive(&g, "clone.renamed-away", "f.isra.*");
	gated_assert(&g, "error clone.renamed-away f waived:0\n");
	gated_release(&g);
	/* By what a person reads. */
	gated_init(&g, GATED("_ZN2ns1fEi"), "");
	gated_waive(&g, "presence.removed", "ns::f(int)");
	gated_assert(&g, "error presence.removed _ZN2ns1fEi file:_ZN2ns1fEi.c> waived:0\n");
	g.waivers[0].symbol = "ns::f";
	gated_assert(&g, "error presence.removed _ZN2ns1fEi file:_ZN2ns1fEi.c> waived:0\n");
	g.waivers[0].symbol = "ns::*";
	gated_assert(&g, "error presence.removed _ZN2ns1fEi file:_ZN2ns1fEi.c> waived:0\n");
	gated_release(&g);
}

/* What is not about functions. */
static void test_pairs(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f"), GATED("f"));
	g.builds[1]->evidence.machine = "aarch64";
	gated_watch(&g, "gone_before", 0);
	gated_waive(&g, "machine.changed", "f");
	gated_waive(&g, "watch.missing", "gone_*");
	g.policy.severities[RULE_WAIVER_UNUSED] = SEVERITY_OFF;
	gated_assert(&g, "error machine.changed: the machine changed: x86_64 to aarch64\n"
			 "error watch.missing waived:1 watch:0: neither 1 nor 2 has a function "
			 "gone_before\n");
	assert_int_equal(g.verdict->waivers[1].findings, 1);
	assert_int_equal(g.verdict->waivers[1].functions, 0);
	g.waivers[0].symbol = "*";
	gated_assert(&g, "error machine.changed waived:0: the machine changed: x86_64 to aarch64\n"
			 "error watch.missing waived:1 watch:0: neither 1 nor 2 has a function "
			 "gone_before\n");
	/* Whatever the wildcards that it is made of; but not some of a name. */
	g.waivers[0].symbol = "?*";
	gated_judge(&g);
	assert_int_equal(g.verdict->waivers[0].findings, 1);
	g.waivers[0].symbol = "[!x]*";
	gated_judge(&g);
	assert_int_equal(g.verdict->waivers[0].findings, 1);
	g.waivers[0].symbol = "[x*";
	gated_judge(&g);
	assert_int_equal(g.verdict->waivers[0].findings, 0);
	g.waivers[0].symbol = "*";
	/* The first that takes it, here as well. */
	gated_waive(&g, "watch.missing", "*");
	gated_judge(&g);
	assert_int_equal(g.verdict->waivers[1].findings, 1);
	assert_int_equal(g.verdict->waivers[2].findings, 0);
	g.options.waiver_count = 2;
	/* That the builds don't compare is no matter of waivers. */
	gated_assert_outcome(&g, "incomplete");
	g.waivers[0].path = "*";
	g.waivers[1].has_new_status = true;
	gated_assert(&g, "error machine.changed: the machine changed: x86_64 to aarch64\n"
			 "error watch.missing watch:0: neither 1 nor 2 has a function "
			 "gone_before\n");
	gated_release(&g);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_what_is_taken),     cmocka_unit_test(test_part_of_a_cause),
		cmocka_unit_test(test_first_wins),        cmocka_unit_test(test_expiry),
		cmocka_unit_test(test_old_and_new_names), cmocka_unit_test(test_pairs),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
