#include "gate/verdict.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tests/unit/gate_maker.h"

static void test_nothing(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f"), GATED("f"));
	gated_assert(&g, "");
	gated_assert_outcome(&g, "passed");
	assert_int_equal(g.verdict->pairs[0].checked, 1);
	assert_null(g.verdict->failure);
	gated_release(&g);
}

static void test_severity(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f") GATED("k"), GATED("k"));
	g.policy.severities[RULE_PRESENCE_REMOVED] = SEVERITY_OFF;
	gated_assert(&g, "");
	g.policy.severities[RULE_PRESENCE_REMOVED] = SEVERITY_INFO;
	gated_assert(&g, "info presence.removed f file:f.c>\n");
	gated_assert_outcome(&g, "passed");
	g.policy.fail_on = SEVERITY_INFO;
	gated_assert(&g, "info presence.removed f file:f.c>\n");
	gated_assert_outcome(&g, "failed, level info 1>0");
	gated_release(&g);
}

/* Serious first, then many functions, then rules, exported ones, names. */
static void test_order(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g,
		   GATED("a") GATED("b") GATED("z") "export E\n" GATED_IN("x", "x.c")
			   GATED_IN("y", "x.c") GATED_IN("m", "m.c"),
		   GATED_IN("m", "n.c") GATED("new"));
	gated_assert(&g, "error presence.removed x y file:x.c>\n"
			 "error presence.removed z file:z.c>\n"
			 "error presence.removed a file:a.c>\n"
			 "error presence.removed b file:b.c>\n"
			 "info presence.moved m file:m.c>n.c\n"
			 "info presence.added new file:>new.c\n");
	gated_waive(&g, "*", "x");
	gated_assert(&g, "error presence.removed z file:z.c>\n"
			 "error presence.removed a file:a.c>\n"
			 "error presence.removed b file:b.c>\n"
			 "error presence.removed y file:x.c>\n"
			 "info presence.moved m file:m.c>n.c\n"
			 "info presence.added new file:>new.c\n"
			 "error presence.removed x file:x.c> waived:0\n");
	gated_release(&g);
}

/* A function that is gone has lost its export as well: said once, unless that weighs more. */
static void test_export_of_what_is_gone(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("a") GATED("z") "export E\n", GATED("a") GATED("n") "export E\n");
	gated_assert(&g, "error presence.removed z file:z.c>\n"
			 "info presence.added n file:>n.c\n");
	g.policy.severities[RULE_PRESENCE_REMOVED] = SEVERITY_WARNING;
	g.policy.severities[RULE_PRESENCE_ADDED] = SEVERITY_OFF;
	gated_assert(&g, "error export.removed z\n"
			 "warning presence.removed z file:z.c>\n"
			 "info export.added n\n");
	gated_release(&g);
	/* Whoever tolerates that it is gone has not said so of its export; or has, in one. */
	gated_init(&g, GATED("a") GATED("z") "export E\n", GATED("a") GATED("n") "export E\n");
	gated_waive(&g, "presence.*", "[zn]");
	gated_assert(&g, "error export.removed z\n"
			 "info export.added n\n"
			 "error presence.removed z file:z.c> waived:0\n"
			 "info presence.added n file:>n.c waived:0\n");
	g.waivers[0].rule = "*";
	gated_assert(&g, "error presence.removed z file:z.c> waived:0\n"
			 "info presence.added n file:>n.c waived:0\n");
	gated_release(&g);
}

static void assert_incomplete(const struct gated *g, const char *expected)
{
	const struct pair_verdict *pair = &g->verdict->pairs[0];
	struct text text = { 0 };

	for (uint32_t i = 0; i < pair->incomplete_count; i++)
		text_printf(&text, "%s\n", pair->incomplete[i]);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

/* A scope that takes nothing proves nothing. */
static void test_nothing_in_scope(void **state)
{
	const char *paths[] = { "nonexist/*", "x" };
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f"), GATED("f"));
	g.policy.scope = SCOPE_PATHS;
	g.policy.paths = paths;
	g.policy.path_count = 1;
	gated_assert(&g, "");
	gated_assert_outcome(&g, "incomplete");
	assert_incomplete(&g, "no function of 1 or 2 is in scope (path:nonexist/*)\n");
	g.policy.scope |= SCOPE_EXPORTED | SCOPE_WATCHED;
	g.policy.path_count = 2;
	gated_judge(&g);
	assert_incomplete(&g, "no function of 1 or 2 is in scope (exported, watched, "
			      "path:nonexist/*, path:x)\n");
	g.policy.paths = NULL;
	g.policy.path_count = 0;
	gated_release(&g);
}

/* Names of an object may be missing; those that somebody wrote are told by watch.missing. */
static void test_nothing_watched(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f"), GATED("f"));
	gated_watch(&g, "g", 0);
	gated_assert(&g, "error watch.missing watch:0: neither 1 nor 2 has a function g\n");
	gated_assert_outcome(&g, "failed, level error 1>0");
	g.watches[0].may_be_missing = true;
	gated_assert(&g, "");
	gated_assert_outcome(&g, "incomplete");
	assert_incomplete(&g, "no function of 1 or 2 is in scope (watched)\n");
	g.watches[0].may_be_missing = false;
	g.policy.severities[RULE_WATCH_MISSING] = SEVERITY_OFF;
	gated_judge(&g);
	gated_assert_outcome(&g, "incomplete");
	g.policy.severities[RULE_WATCH_MISSING] = SEVERITY_ERROR;
	g.policy.scope = SCOPE_EXPORTED;
	gated_judge(&g);
	gated_assert_outcome(&g, "incomplete, level error 1>0");
	gated_release(&g);
}

static void test_no_functions(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, "function mentioned\ninstance - a.h:1\n", GATED("f"));
	gated_assert(&g, "info presence.added f file:>f.c\n");
	gated_assert_outcome(&g, "incomplete");
	assert_incomplete(&g, "1 has no functions\n");
	gated_release(&g);
	gated_init(&g, "", "");
	g.policy.scope = SCOPE_EXPORTED;
	gated_assert(&g, "");
	assert_incomplete(&g, "1 has no functions\n2 has no functions\n");
	gated_release(&g);
}

static void test_order_in_a_finding(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g,
		   GATED_IN("a", "x.c") GATED_IN("b", "x.c") "export E\n" GATED_IN("c", "x.c")
			   GATED_IN("d", "x.c") "export E\n",
		   "");
	gated_only(&g, RULE_PRESENCE_REMOVED);
	gated_assert(&g, "error presence.removed b d a c file:x.c>\n");
	gated_release(&g);
}

static void test_pairs(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("a") GATED("b") GATED("c"), GATED("b") GATED("c"));
	gated_add_build(&g, GATED("c"));
	gated_assert(&g, "error presence.removed a file:a.c>\n"
			 "error presence.removed b file:b.c>\n");
	assert_int_equal(g.verdict->pair_count, 2);
	assert_ptr_equal(g.verdict->findings[0].pair, &g.comparison->groups[0].pairs[0]);
	assert_ptr_equal(g.verdict->findings[1].pair, &g.comparison->groups[0].pairs[1]);
	assert_int_equal(g.verdict->pairs[0].counts.findings[SEVERITY_ERROR], 1);
	assert_int_equal(g.verdict->pairs[1].counts.functions[SEVERITY_ERROR], 1);
	assert_int_equal(g.verdict->counts.findings[SEVERITY_ERROR], 2);
	assert_int_equal(g.verdict->pairs[0].checked, 3);
	assert_int_equal(g.verdict->pairs[1].checked, 2);
	gated_release(&g);
}

static void test_scope(void **state)
{
	struct gated g;
	const char *paths[] = { "net/*" };

	(void)state;
	gated_init(&g,
		   GATED("plain") GATED("shown") "export E\n" GATED_IN("sock", "net/ipv4/tcp.c")
			   GATED("seen") "function named\ninstance - named.h:1\n",
		   "");
	gated_only(&g, RULE_PRESENCE_REMOVED);
	gated_assert(&g, "error presence.removed shown file:shown.c>\n"
			 "error presence.removed plain file:plain.c>\n"
			 "error presence.removed seen file:seen.c>\n"
			 "error presence.removed sock file:net/ipv4/tcp.c>\n");
	assert_int_equal(g.verdict->scope, SCOPE_ALL);
	/* What is only mentioned is no function that was checked. */
	assert_int_equal(g.verdict->pairs[0].checked, 4);
	g.policy.scope = SCOPE_EXPORTED;
	gated_assert(&g, "error presence.removed shown file:shown.c>\n");
	g.policy.scope = SCOPE_PATHS;
	g.policy.paths = paths;
	g.policy.path_count = 1;
	gated_assert(&g, "error presence.removed sock file:net/ipv4/tcp.c>\n");
	/* A watch list adds to any scope, */
	gated_watch(&g, "se*", 0);
	gated_assert(&g, "error presence.removed seen file:seen.c>\n"
			 "error presence.removed sock file:net/ipv4/tcp.c>\n");
	assert_ptr_equal(g.verdict->findings[0].functions[0].watch, &g.watches[0]);
	assert_null(g.verdict->findings[1].functions[0].watch);
	/* and is one. */
	g.policy.scope = 0;
	gated_assert(&g, "error presence.removed seen file:seen.c>\n");
	assert_int_equal(g.verdict->scope, SCOPE_WATCHED);
	assert_int_equal(g.verdict->pairs[0].checked, 1);
	g.policy.paths = NULL;
	g.policy.path_count = 0;
	gated_release(&g);
}

static void test_budgets(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("a") GATED("b") GATED_IN("m", "m.c"), GATED_IN("m", "n.c"));
	gated_judge(&g);
	gated_assert_outcome(&g, "failed, level error 2>0");
	assert_true(g.verdict->findings[0].counts);
	assert_false(g.verdict->findings[2].counts);
	g.policy.level_budgets[SEVERITY_ERROR] = 2;
	gated_judge(&g);
	gated_assert_outcome(&g, "passed");
	g.policy.level_budgets[SEVERITY_ERROR] = 1;
	g.policy.level_budgets[SEVERITY_INFO] = 0;
	gated_judge(&g);
	gated_assert_outcome(&g, "failed, budget error 2>1, budget info 1>0");
	assert_true(g.verdict->findings[2].counts);
	/* A rule with a budget does not count towards its level. */
	g.policy.rule_budgets[RULE_PRESENCE_REMOVED] = 2;
	g.policy.rule_budgets[RULE_PRESENCE_MOVED] = 0;
	gated_judge(&g);
	gated_assert_outcome(&g, "failed, budget presence.moved 1>0");
	gated_waive(&g, "presence.moved", "m");
	gated_judge(&g);
	gated_assert_outcome(&g, "passed");
	assert_int_equal(g.verdict->counts.waived, 1);
	assert_int_equal(g.verdict->counts.findings[SEVERITY_INFO], 0);
	assert_false(g.verdict->findings[2].counts);
	gated_release(&g);
}

/* Of a reason: findings count, and functions are told, each once. */
static void test_functions_of_reasons(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g,
		   GATED_SIGNATURE("e", "int; int|a") GATED_SIGNATURE("f", "int; int|a; char|b")
			   GATED("gone"),
		   GATED_SIGNATURE("e", "int") GATED_SIGNATURE("f", "int"));
	gated_judge(&g);
	gated_assert_outcome(&g, "failed, level error 3>0");
	assert_int_equal(g.verdict->counts.functions[SEVERITY_ERROR], 4);
	assert_int_equal(g.verdict->reasons[0].functions, 3);
	g.policy.rule_budgets[RULE_SIGNATURE_PARAM_REMOVED] = 1;
	gated_judge(&g);
	gated_assert_outcome(&g, "failed, level error 1>0, budget signature.param-removed 2>1");
	assert_int_equal(g.verdict->reasons[0].functions, 1);
	assert_int_equal(g.verdict->reasons[1].functions, 2);
	gated_waive(&g, "signature.*", "e");
	g.policy.rule_budgets[RULE_SIGNATURE_PARAM_REMOVED] = 0;
	gated_judge(&g);
	gated_assert_outcome(&g, "failed, level error 1>0, budget signature.param-removed 1>0");
	assert_int_equal(g.verdict->reasons[1].functions, 1);
	gated_release(&g);
}

static void test_fail_on(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED_IN("m", "m.c") GATED("f"), GATED_IN("m", "n.c"));
	g.policy.fail_on = SEVERITY_OFF;
	gated_judge(&g);
	gated_assert_outcome(&g, "passed");
	assert_false(g.verdict->findings[0].counts);
	g.policy.fail_on = SEVERITY_INFO;
	gated_judge(&g);
	gated_assert_outcome(&g, "failed, level error 1>0, level info 1>0");
	gated_release(&g);
}

static void test_size(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f"), GATED("f"));
	g.builds[0]->symbols[0].size = 100;
	g.builds[1]->symbols[0].size = 110;
	gated_assert(&g, "");
	g.policy.severities[RULE_SYMBOL_SIZE] = SEVERITY_WARNING;
	gated_assert(&g, "warning symbol.size f\n");
	assert_int_equal(g.verdict->findings[0].functions[0].old_size, 100);
	assert_int_equal(g.verdict->findings[0].functions[0].new_size, 110);
	assert_null(g.verdict->findings[0].functions[0].diff);
	assert_string_equal(g.verdict->findings[0].functions[0].place.file, "f.c");
	g.builds[1]->symbols[0].size = 91;
	gated_assert(&g, "");
	g.builds[1]->symbols[0].size = 90;
	gated_assert(&g, "warning symbol.size f\n");
	/* Unknown is no change, nor is none at 0 percent. */
	g.builds[1]->symbols[0].size = 0;
	gated_assert(&g, "");
	g.policy.size_percent = 0;
	g.builds[1]->symbols[0].size = 100;
	gated_assert(&g, "");
	gated_release(&g);
}

static void test_sizes_of_copies(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f") "symbol f_alias\n", GATED("f") "symbol f_alias\n");
	gated_only(&g, RULE_SYMBOL_SIZE);
	g.policy.severities[RULE_SYMBOL_SIZE] = SEVERITY_INFO;
	for (unsigned i = 0; i < 2; i++) {
		g.builds[0]->symbols[i].size = 100;
		g.builds[1]->symbols[i].size = 200;
	}
	gated_assert(&g, "info symbol.size f\n");
	g.builds[1]->symbols[1].size = 300;
	gated_assert(&g, "");
	gated_release(&g);
}

static const char *id_of(const struct gated *g, size_t finding, size_t function)
{
	return g->verdict->findings[finding].functions[function].id;
}

static void test_ids_are_stable(void **state)
{
	struct gated g, later;

	(void)state;
	gated_init(&g, GATED_SIGNATURE("f", "int; int|a") GATED("gone"),
		   GATED_SIGNATURE("f", "int; long|a"));
	/* Other strings before, another line, another label, one more function of the cause. */
	gated_init(&later,
		   GATED_SIGNATURE("e", "int; int|q") GATED_SIGNATURE("f", "int; int|a")
			   GATED("gone"),
		   GATED_SIGNATURE("e", "int; long|q") "function f\nsignature int; long|a\n"
						       "instance a.c a.c:77 external\nsymbol f\n");
	later.refs[1].label = "rc2";
	gated_judge(&g);
	gated_assert(&later, "error signature.param-type e f type:int>long\n"
			     "error presence.removed gone file:gone.c>\n");
	assert_int_equal(strlen(g.verdict->findings[0].id), 32);
	assert_int_equal(strlen(id_of(&g, 0, 0)), 32);
	assert_int_equal(g.verdict->findings[0].rule, RULE_PRESENCE_REMOVED);
	assert_string_equal(g.verdict->findings[0].id, later.verdict->findings[1].id);
	assert_string_equal(g.verdict->findings[1].id, later.verdict->findings[0].id);
	assert_string_equal(id_of(&g, 1, 0), id_of(&later, 0, 1));
	assert_string_not_equal(id_of(&later, 0, 0), id_of(&later, 0, 1));
	gated_release(&g);
	gated_release(&later);
}

static void assert_same_ids(struct gated *g, size_t finding, struct gated *later, size_t other,
			    bool same)
{
	gated_judge(g);
	gated_judge(later);
	assert_int_equal(
		strcmp(g->verdict->findings[finding].id, later->verdict->findings[other].id) == 0,
		same);
	assert_int_equal(strcmp(id_of(g, finding, 0), id_of(later, other, 0)) == 0, same);
	gated_release(g);
	gated_release(later);
}

/* What else there is to a function leaves the id of a finding alone; one parameter more, which is
 * a part of it, does not. */
static void test_ids_of_params(void **state)
{
	struct gated g, later;

	(void)state;
	gated_init(&g, GATED_SIGNATURE("f", "int; int|a; int|b"), GATED_SIGNATURE("f", "int"));
	gated_init(&later, GATED_SIGNATURE("f", "int; int|a; int|b"), GATED_SIGNATURE("f", "long"));
	assert_same_ids(&g, 0, &later, 0, true);
	gated_init(&g, GATED_SIGNATURE("f", "int; int|a; int|b"), GATED_SIGNATURE("f", "int"));
	gated_init(&later, GATED_SIGNATURE("f", "int; int|a; long|b"), GATED_SIGNATURE("f", "int"));
	assert_same_ids(&g, 0, &later, 0, false);
	gated_init(&g, GATED_SIGNATURE("f", "int; int|a; int|b"), GATED_SIGNATURE("f", "int"));
	gated_init(&later, GATED_SIGNATURE("f", "int; int|b"), GATED_SIGNATURE("f", "int"));
	assert_same_ids(&g, 0, &later, 0, false);
	gated_init(&g, GATED_SIGNATURE("f", "int; int|a; int|b"),
		   GATED_SIGNATURE("f", "int; long|a; long|b"));
	gated_init(&later, GATED_SIGNATURE("f", "int; int|a; int|b"),
		   GATED_SIGNATURE("f", "int; int|a; long|b"));
	assert_same_ids(&g, 0, &later, 0, true);
}

static void test_ids_of_entries(void **state)
{
	struct gated g;
	char id[33];

	(void)state;
	gated_init(&g, "", "");
	gated_watch(&g, "e", 0);
	gated_watch(&g, "f", 0);
	gated_judge(&g);
	memcpy(id, g.verdict->findings[1].id, sizeof(id));
	g.watches[0] = g.watches[1];
	g.options.watch_count = 1;
	gated_judge(&g);
	assert_string_equal(g.verdict->findings[0].id, id);
	gated_release(&g);
}

/* Equal in all but the names of what they are about; then in all. */
static void test_ids_are_distinct(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g,
		   GATED_SIGNATURE("e", "int; int|a")
			   GATED_SIGNATURE("f", "int; int|a; int|b; int|c") GATED("w"),
		   GATED_SIGNATURE("e", "int") GATED_SIGNATURE("f", "int"));
	gated_add_build(&g, GATED_SIGNATURE("e", "int") GATED_SIGNATURE("f", "int") GATED("w"));
	gated_add_build(&g, GATED_SIGNATURE("e", "int") GATED_SIGNATURE("f", "int"));
	gated_assert(&g, "error signature.param-removed e f type:int>\n"
			 "error presence.removed w file:w.c>\n"
			 "error signature.param-removed f\n"
			 "error presence.removed w file:w.c>\n"
			 "info presence.added w file:>w.c\n");
	for (size_t i = 0; i < 5; i++) {
		for (size_t k = 0; k < i; k++) {
			assert_string_not_equal(g.verdict->findings[i].id,
						g.verdict->findings[k].id);
			assert_string_not_equal(id_of(&g, i, 0), id_of(&g, k, 0));
		}
	}
	gated_release(&g);
}

static void test_failure(void **state)
{
	char message[] = "a.so: no DWARF";
	struct verdict *verdict = verdict_new_failure(OUTCOME_INCOMPLETE, message);

	(void)state;
	message[0] = 'b';
	assert_string_equal(verdict->failure, "a.so: no DWARF");
	assert_int_equal(verdict->outcome, OUTCOME_INCOMPLETE);
	assert_int_equal(verdict->pair_count + verdict->finding_count, 0);
	assert_null(verdict->comparison);
	assert_string_equal(outcome_name(OUTCOME_NOT_DONE), "not-done");
	assert_string_equal(outcome_name(OUTCOME_INCOMPLETE), "incomplete");
	verdict_free(verdict);
	verdict_free(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_severity),
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_order_in_a_finding),
		cmocka_unit_test(test_pairs),
		cmocka_unit_test(test_scope),
		cmocka_unit_test(test_budgets),
		cmocka_unit_test(test_functions_of_reasons),
		cmocka_unit_test(test_fail_on),
		cmocka_unit_test(test_size),
		cmocka_unit_test(test_sizes_of_copies),
		cmocka_unit_test(test_ids_are_stable),
		cmocka_unit_test(test_ids_of_params),
		cmocka_unit_test(test_ids_of_entries),
		cmocka_unit_test(test_ids_are_distinct),
		cmocka_unit_test(test_failure),
		cmocka_unit_test(test_export_of_what_is_gone),
		cmocka_unit_test(test_nothing_in_scope),
		cmocka_unit_test(test_nothing_watched),
		cmocka_unit_test(test_no_functions),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
