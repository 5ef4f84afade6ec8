#include "reports/check/finding_words.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check_sample.h"

/* A function that is inlined into others. */
#define INLINED(name, callers)                                                        \
	"{\"name\":\"" name "\",\"instances\":[{\"file\":\"a.c\",\"loc\":\"a.c:20\"," \
	"\"addr\":\"10\",\"inline\":\"inlined\",\"inline_callers\":[" callers "]}]}\n"

static const struct finding *find(const struct verdict *verdict, enum rule rule)
{
	for (size_t i = 0; i < verdict->finding_count; i++)
		if (verdict->findings[i].rule == rule)
			return &verdict->findings[i];
	fail_msg("no finding of %s", rule_info(rule)->id);
	return NULL;
}

static void assert_title(const struct finding *finding, const char *expected)
{
	struct text text = { 0 };

	text_add_finding_title(&text, finding, NULL);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

static void assert_words(const struct finding *finding, const char *expected)
{
	struct text text = { 0 };

	text_add_function_words(&text, finding, &finding->functions[0], NULL);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

/* `expected` are the spans of code, each in brackets. */
static void assert_codes(const struct finding *finding, const char *expected)
{
	struct text text = { 0 }, codes_text = { 0 };
	struct code_spans codes = { 0 };

	text_add(&text, "before ");
	text_add_finding_title(&text, finding, &codes);
	for (size_t i = 0; i < codes.count; i++) {
		text_add_char(&codes_text, '[');
		text_add_bytes(&codes_text, text.data + codes.items[i].start,
			       codes.items[i].end - codes.items[i].start);
		text_add_char(&codes_text, ']');
	}
	assert_string_equal(text_string(&codes_text), expected);
	code_spans_release(&codes);
	text_release(&codes_text);
	text_release(&text);
}

static void assert_headline(const struct verdict *verdict, const char *expected)
{
	struct text text = { 0 };

	text_add_headline(&text, verdict);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

static void test_inline(void **state)
{
	const struct finding *finding;
	struct verdict_maker m;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1", SAMPLE_FUNCTION("f", "a.c", ""));
	maker_add(&m.builds, "6.12",
		  INLINED("f", "\"a.c:e\",\"a.c:d\",\"a.c:c\",\"a.c:b\",\"a.c:a\",\"a.c:a\""));
	finding = find(verdict_maker_judge(&m), RULE_INLINE_FULL);
	assert_title(finding, "f: inlined everywhere (Regular to Full Inline)");
	assert_codes(finding, "[f]");
	assert_words(finding, "now inlined into a, b, c and 2 more (Regular to Full Inline)");
	verdict_maker_release(&m);
}

static void test_no_caller_is_left_out_for_one(void **state)
{
	struct verdict_maker m;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1", SAMPLE_FUNCTION("f", "a.c", ""));
	maker_add(&m.builds, "6.12",
		  INLINED("f", "\"a.c:d\",\"a.c:c\",\"a.c:b\",\"a.c:_ZN2ns1gEv\""));
	assert_words(find(verdict_maker_judge(&m), RULE_INLINE_FULL),
		     "now inlined into ns::g(), b, c and d (Regular to Full Inline)");
	verdict_maker_release(&m);
}

static void test_presence(void **state)
{
	const struct verdict *verdict;
	struct verdict_maker m;

	(void)state;
	sample_init(&m);
	m.policy.severities[RULE_PRESENCE_ADDED] = SEVERITY_INFO;
	verdict = verdict_maker_judge(&m);
	for (size_t i = 0; i < verdict->finding_count; i++) {
		struct place place = finding_place(&verdict->findings[i]);

		if (verdict->findings[i].rule != RULE_PRESENCE_REMOVED ||
		    strcmp(place.file, "net/gone.c") != 0)
			continue;
		assert_title(&verdict->findings[i], "gone: gone");
		assert_words(&verdict->findings[i], "gone; was Regular");
	}
	assert_title(find(verdict, RULE_SIGNATURE_PARAM_ADDED),
		     "kept: parameter added: unsigned int flags");
	assert_codes(find(verdict, RULE_SIGNATURE_PARAM_ADDED), "[kept][unsigned int flags]");
	verdict_maker_release(&m);
}

static void test_causes(void **state)
{
	struct verdict_maker m;
	struct text old_text = { 0 }, new_text = { 0 };

	(void)state;
	verdict_maker_init(&m);
	for (int i = 0; i < 12; i++) {
		text_printf(&old_text,
			    "{\"name\":\"f%02d\",\"signature\":{\"return\":\"int\",\"params\":["
			    "{\"name\":\"a\",\"type\":\"struct a *\"}]},\"instances\":[{\"file\":"
			    "\"a.c\",\"loc\":\"a.c:1\",\"addr\":\"10\",\"external\":true}],"
			    "\"symbols\":[{\"name\":\"f%02d\",\"addr\":\"10\",\"size\":1,"
			    "\"bind\":\"GLOBAL\",\"section\":\".text\"}]}\n",
			    i, i);
		text_printf(&new_text,
			    "{\"name\":\"f%02d\",\"signature\":{\"return\":\"int\",\"params\":["
			    "{\"name\":\"a\",\"type\":\"struct b *\"}]},\"instances\":[{\"file\":"
			    "\"a.c\",\"loc\":\"a.c:1\",\"addr\":\"10\",\"external\":true}],"
			    "\"symbols\":[{\"name\":\"f%02d\",\"addr\":\"10\",\"size\":1,"
			    "\"bind\":\"GLOBAL\",\"section\":\".text\"}]}\n",
			    i, i);
	}
	maker_add(&m.builds, "6.1", text_string(&old_text));
	maker_add(&m.builds, "6.12", text_string(&new_text));
	assert_title(find(verdict_maker_judge(&m), RULE_SIGNATURE_PARAM_TYPE),
		     "struct a * became struct b * in 12 functions");
	assert_codes(find(m.verdict, RULE_SIGNATURE_PARAM_TYPE), "[struct a *][struct b *]");
	assert_words(find(m.verdict, RULE_SIGNATURE_PARAM_TYPE),
		     "parameter changed: struct a *a to struct b *a");
	verdict_maker_release(&m);
	text_release(&old_text);
	text_release(&new_text);
	sample_init_many(&m, 7, "gone.c");
	assert_title(find(verdict_maker_judge(&m), RULE_PRESENCE_REMOVED),
		     "7 functions are gone: gone.c has none left");
	verdict_maker_release(&m);
}

/* No finding of these two causes is made by hand more simply than as a struct. */
static void test_moved_and_toolchain(void **state)
{
	struct verdict_maker m;
	struct finding finding;

	(void)state;
	sample_init(&m);
	finding = *find(verdict_maker_judge(&m), RULE_PRESENCE_REMOVED);
	finding.sentence = NULL;
	finding.function_count = 12;
	finding.rule = RULE_PRESENCE_MOVED;
	finding.cause = CAUSE_OF_FILE;
	finding.old_text = "a.c";
	finding.new_text = "b.c";
	assert_title(&finding, "12 functions moved from a.c to b.c");
	finding.rule = RULE_SIGNATURE_PARAM_RENAMED;
	finding.cause = CAUSE_OF_NAME;
	finding.old_text = "skb";
	finding.new_text = "buf";
	assert_title(&finding, "parameter skb renamed to buf in 12 functions");
	finding.rule = RULE_SIGNATURE_PARAM_ADDED;
	finding.cause = CAUSE_OF_TYPE;
	finding.old_text = NULL;
	assert_title(&finding, "parameter buf added to 12 functions");
	finding.rule = RULE_SIGNATURE_PARAM_REMOVED;
	finding.old_text = "int";
	finding.new_text = NULL;
	assert_title(&finding, "parameter int removed from 12 functions");
	finding.rule = RULE_SIGNATURE_RETURN_TYPE;
	finding.new_text = "bool";
	assert_title(&finding, "return type int became bool in 12 functions");
	finding.rule = RULE_INLINE_FULL;
	finding.cause = CAUSE_OF_TOOLCHAIN;
	finding.old_text = finding.new_text = NULL;
	finding.function_count = 1312;
	assert_title(&finding, "1,312 functions: inlined everywhere, and nothing else changed: the "
			       "compiler may have done it");
	verdict_maker_release(&m);
}

#define PARAMS "{\"name\":\"a\",\"type\":\"struct rq *\"},{\"name\":\"b\",\"type\":\"int\"}"

/* All that a rule found of a function is told at once. */
static void test_several_changes(void **state)
{
	struct verdict_maker m;
	struct text many = { 0 }, lines = { 0 };

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1", SAMPLE_FUNCTION("f", "a.c", PARAMS));
	maker_add(&m.builds, "6.12", SAMPLE_FUNCTION("f", "a.c", ""));
	assert_title(find(verdict_maker_judge(&m), RULE_SIGNATURE_PARAM_REMOVED),
		     "f: parameters removed: struct rq *a, int b");
	assert_words(find(m.verdict, RULE_SIGNATURE_PARAM_REMOVED),
		     "parameters removed: struct rq *a, int b");
	verdict_maker_watch(&m, "f", MUST_SIGNATURE);
	assert_words(find(verdict_maker_judge(&m), RULE_WATCH_SIGNATURE),
		     "must keep its signature; parameters removed: struct rq *a, int b");
	verdict_maker_release(&m);
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1", SAMPLE_FUNCTION("f", "a.c", PARAMS));
	maker_add(&m.builds, "6.12",
		  SAMPLE_FUNCTION("f", "a.c",
				  SAMPLE_PARAM("a", "void *") "," SAMPLE_PARAM("b", "long")));
	assert_words(find(verdict_maker_judge(&m), RULE_SIGNATURE_PARAM_TYPE),
		     "parameters changed: struct rq *a to void *a; int b to long b");
	verdict_maker_release(&m);
	/* No end of parameters is told. */
	for (int i = 0; i < 100; i++)
		text_printf(&many, "%s{\"name\":\"p%d\",\"type\":\"int\"}", i ? "," : "", i);
	text_printf(
		&lines,
		"{\"name\":\"f\",\"signature\":{\"return\":\"int\",\"params\":[%s]},\"instances\":"
		"[{\"file\":\"a.c\",\"loc\":\"a.c:10\",\"addr\":\"10\",\"external\":true}],"
		"\"symbols\":[{\"name\":\"f\",\"addr\":\"10\",\"size\":16,\"bind\":\"GLOBAL\","
		"\"section\":\".text\"}]}\n",
		text_string(&many));
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1", SAMPLE_FUNCTION("f", "a.c", ""));
	maker_add(&m.builds, "6.12", text_string(&lines));
	assert_words(find(verdict_maker_judge(&m), RULE_SIGNATURE_PARAM_ADDED),
		     "parameters added: int p0, int p1, int p2, int p3, int p4, int p5, int p6, "
		     "int p7, int p8, int p9, int p10, int p11 and 88 more");
	verdict_maker_release(&m);
	text_release(&many);
	text_release(&lines);
}

/* A function that calls itself is not told by its name, and what came and left is both told. */
static void test_itself(void **state)
{
	struct verdict_maker m;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1", INLINED("f", "\"a.c:d\",\"a.c:e\""));
	maker_add(&m.builds, "6.12", INLINED("f", "\"a.c:e\",\"a.c:f\",\"a.c:g\""));
	assert_words(find(verdict_maker_judge(&m), RULE_INLINE_CALLERS),
		     "now also inlined into itself and g; no longer inlined into d");
	verdict_maker_release(&m);
}

static void test_sizes(void **state)
{
	struct finding_function function = { .old_size = 1000, .new_size = 1500 };
	struct verdict_maker m;
	struct finding finding;

	(void)state;
	sample_init(&m);
	finding = *find(verdict_maker_judge(&m), RULE_PRESENCE_REMOVED);
	function.name = finding.functions[0].name;
	finding.rule = RULE_SYMBOL_SIZE;
	finding.functions = &function;
	finding.function_count = 1;
	assert_words(&finding, "size changed; 1,000 to 1,500 bytes (+50 %)");
	function.new_size = 800;
	assert_words(&finding, "size changed; 1,000 to 800 bytes (-20 %)");
	function.old_size = 1;
	function.new_size = UINT64_MAX;
	assert_words(&finding, "size changed; 1 to 18,446,744,073,709,551,615 bytes");
	verdict_maker_release(&m);
}

/* No rule can make an empty title or empty words, whatever there is to tell. */
static void test_every_rule(void **state)
{
	struct verdict_maker m;
	struct finding finding;
	struct text text = { 0 };

	(void)state;
	sample_init(&m);
	finding = *find(verdict_maker_judge(&m), RULE_PRESENCE_REMOVED);
	finding.function_count = 1;
	finding.cause = CAUSE_OF_NONE;
	for (enum rule rule = 0; rule < RULES; rule++) {
		finding.rule = rule;
		text_clear(&text);
		text_add_function_words(&text, &finding, &finding.functions[0], NULL);
		assert_true(text.size > 0);
		text_clear(&text);
		text_add_finding_cause(&text, &finding, NULL);
		assert_true(text.size > 0);
		assert_string_not_equal(rule_phrase(rule), rule_info(rule)->id);
	}
	text_release(&text);
	verdict_maker_release(&m);
}

static void test_headlines(void **state)
{
	const struct verdict *verdict;
	struct verdict_maker m;
	struct text text = { 0 };

	(void)state;
	sample_init(&m);
	m.policy.severities[RULE_PRESENCE_ADDED] = SEVERITY_OFF;
	verdict = verdict_maker_judge(&m);
	assert_headline(verdict, "FAILED: 3 errors in 6.1 to 6.12, 3 functions checked");
	text_add_reason(&text, verdict, &verdict->reasons[0]);
	assert_string_equal(text_string(&text), "3 errors; --fail-on error");
	verdict_maker_waive(&m, "presence.removed", "gone", "net-next has it");
	verdict = verdict_maker_judge(&m);
	assert_headline(verdict,
			"FAILED: 2 errors in 6.1 to 6.12, 3 functions checked, 1 finding waived");
	m.policy.fail_on = SEVERITY_OFF;
	assert_headline(verdict_maker_judge(&m),
			"PASSED: 2 errors in 6.1 to 6.12, 3 functions checked, 1 finding waived");
	assert_headline(verdict_maker_fail(&m, OUTCOME_NOT_DONE, "a.so: no such file"),
			"NOT DONE: a.so: no such file");
	assert_headline(verdict_maker_fail(&m, OUTCOME_INCOMPLETE, "a.so: no DWARF"),
			"INCOMPLETE: a.so: no DWARF");
	text_release(&text);
	verdict_maker_release(&m);
}

static void assert_reason(const struct verdict *verdict, struct reason reason, const char *expected)
{
	struct text text = { 0 };

	text_add_reason(&text, verdict, &reason);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

static void test_reasons(void **state)
{
	const struct verdict verdict = { 0 };

	(void)state;
	assert_reason(&verdict, (struct reason){ REASON_BUDGET, "warning", 7, 5, 7 },
		      "7 warnings, 5 allowed by the budget");
	assert_reason(&verdict, (struct reason){ REASON_BUDGET, "inline.full", 1, 0, 1200 },
		      "1 finding of inline.full (1,200 functions), 0 allowed by the budget");
	assert_reason(&verdict, (struct reason){ REASON_BUDGET, "info", 1200, 1000, 0 },
		      "1,200 for information, 1,000 allowed by the budget");
}

static void test_toolchain_share(void **state)
{
	struct pair_verdict pair = { .inline_functions = 1204, .inline_functions_alone = 735 };
	struct text text = { 0 };

	(void)state;
	text_add_toolchain_share(&text, &pair);
	assert_string_equal(text_string(&text), "");
	pair.toolchain_changed = true;
	text_add_toolchain_share(&text, &pair);
	assert_string_equal(text_string(&text),
			    "735 of 1,204 functions (61 %) with other inlining or clones changed "
			    "in nothing else: the compiler may have done that");
	text_release(&text);
}

static void test_waivers(void **state)
{
	struct waiver waiver = { .file = "w.yaml", .line = 12, .reason = "replaced" };
	struct text text = { 0 };

	(void)state;
	text_add_waiver_words(&text, &waiver);
	assert_string_equal(text_string(&text), "waived: replaced");
	text_clear(&text);
	waiver.owner = "net";
	waiver.ticket = "NET-7";
	waiver.expires_text = "2026-12-31";
	text_add_waiver_words(&text, &waiver);
	assert_string_equal(text_string(&text), "waived until 2026-12-31 by net (NET-7): replaced");
	text_clear(&text);
	text_add_written_place(&text, waiver_place(&waiver));
	assert_string_equal(text_string(&text), "w.yaml:12");
	text_release(&text);
}

static void test_places(void **state)
{
	const struct finding *finding;
	struct verdict_maker m;
	struct text text = { 0 };

	(void)state;
	sample_init(&m);
	verdict_maker_watch(&m, "nowhere", 0);
	verdict_maker_waive(&m, "inline.full", "nobody", "no reason");
	finding = find(verdict_maker_judge(&m), RULE_WATCH_MISSING);
	text_add_place(&text, finding_place(finding));
	assert_string_equal(text_string(&text), "watch.txt:1");
	text_clear(&text);
	finding = find(m.verdict, RULE_WAIVER_UNUSED);
	text_add_place(&text, finding_place(finding));
	assert_string_equal(text_string(&text), "waivers.yaml:2");
	text_release(&text);
	verdict_maker_release(&m);
}

#define BARE(name)                                                               \
	"{\"name\":\"" name "\",\"instances\":[],\"symbols\":[{\"name\":\"" name \
	"\",\"addr\":\"20\",\"size\":16,"                                        \
	"\"bind\":\"GLOBAL\",\"section\":\".text\"}]}\n"

/* What one build knows less of than the other, and what that leaves open. */
static void test_lost_evidence(void **state)
{
	struct verdict_maker m;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1",
		  SAMPLE_FUNCTION("e", "a.c", "") SAMPLE_FUNCTION("f", "a.c", "")
			  SAMPLE_FUNCTION("k", "k.c", ""));
	maker_add(&m.builds, "6.12", BARE("e") BARE("f") SAMPLE_FUNCTION("k", "k.c", ""));
	verdict_maker_judge(&m);
	assert_title(find(m.verdict, RULE_EVIDENCE_LOST),
		     "a.c: 2 functions: no debug information any more");
	assert_codes(find(m.verdict, RULE_EVIDENCE_LOST), "[a.c]");
	assert_words(find(m.verdict, RULE_EVIDENCE_LOST), "no debug information any more");
	verdict_maker_watch(&m, "f", MUST_SIGNATURE | MUST_OUT_OF_LINE);
	verdict_maker_judge(&m);
	assert_title(find(m.verdict, RULE_WATCH_SIGNATURE),
		     "f: must keep its signature, which is unknown in 6.12: no debug information");
	assert_words(find(m.verdict, RULE_WATCH_SIGNATURE),
		     "must keep its signature, which is unknown in 6.12: no debug information");
	assert_words(find(m.verdict, RULE_WATCH_OUT_OF_LINE),
		     "must be out of line, which is unknown in 6.12: no debug information");
	verdict_maker_release(&m);
}

static void test_qualifiers(void **state)
{
	struct verdict_maker m;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1",
		  SAMPLE_FUNCTION("e", "a.c", SAMPLE_PARAM("a", "struct a *"))
			  SAMPLE_FUNCTION("f", "a.c", SAMPLE_PARAM("b", "struct a *")));
	maker_add(&m.builds, "6.12",
		  SAMPLE_FUNCTION("e", "a.c", SAMPLE_PARAM("a", "const struct a *"))
			  SAMPLE_FUNCTION("f", "a.c", SAMPLE_PARAM("b", "const struct a *")));
	verdict_maker_judge(&m);
	assert_title(find(m.verdict, RULE_SIGNATURE_QUALIFIERS),
		     "struct a * became const struct a * in 2 functions");
	assert_words(find(m.verdict, RULE_SIGNATURE_QUALIFIERS),
		     "parameter changed: struct a *a to const struct a *a");
	verdict_maker_release(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_lost_evidence),
		cmocka_unit_test(test_qualifiers),
		cmocka_unit_test(test_inline),
		cmocka_unit_test(test_no_caller_is_left_out_for_one),
		cmocka_unit_test(test_presence),
		cmocka_unit_test(test_causes),
		cmocka_unit_test(test_moved_and_toolchain),
		cmocka_unit_test(test_several_changes),
		cmocka_unit_test(test_itself),
		cmocka_unit_test(test_sizes),
		cmocka_unit_test(test_every_rule),
		cmocka_unit_test(test_headlines),
		cmocka_unit_test(test_reasons),
		cmocka_unit_test(test_toolchain_share),
		cmocka_unit_test(test_waivers),
		cmocka_unit_test(test_places),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
