#include "reports/compare/compare_summary.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/text.h"
#include "tests/unit/compare_maker.h"

/* "gone regular-to-inline", in the order of topics. */
static void assert_topics(const char *old_text, const char *new_text, const char *expected)
{
	struct text text = { 0 };
	struct compared c;

	compared_init(&c, old_text, new_text);
	assert_int_equal(c.summary->pairs[0].pair->diff_count, 1);
	for (enum topic topic = 0; topic < TOPICS; topic++) {
		if (!(c.summary->pairs[0].topics[0] & TOPIC_BIT(topic)))
			continue;
		assert_int_equal(c.summary->pairs[0].by_topic[topic].entry_count, 1);
		text_printf(&text, "%s%s", text.size ? " " : "", topic_id(topic));
	}
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
	compared_release(&c);
}

#define F_REGULAR REGULAR("f", "")
#define F_INLINE FULL_INLINE("f", INTO_UP)
#define F_NO_CODE FULL_INLINE("f", "")
#define F_SELECTIVE "function f\ninstance a.c a.c:1 external inlined\n" INTO_UP "symbol f\n"
#define F_ITSELF "function f\ninstance a.c a.c:1 external inlined\ninline-callers a.c:f\nsymbol f\n"
#define F_NOWHERE "function f\ninstance a.c a.c:1 external inlined\nsymbol f\n"
#define F_DUPLICATE "function f\ninstance a.c a.h:1\ninstance b.c a.h:1\nsymbol f\nsymbol f\n"
#define F_DUPLICATE_INLINE \
	"function f\ninstance a.c a.c:2 inlined\n" INTO_UP "instance b.c a.c:2 inlined\n"
#define F_CLONE_ONLY "function f\ninstance a.c a.c:1 external\nsymbol f.isra.0\n"

static void test_transition_topics(void **state)
{
	(void)state;
	assert_topics(F_REGULAR, "", "gone");
	assert_topics(F_INLINE, "", "gone-uncallable");
	assert_topics(F_CLONE_ONLY, "", "gone-uncallable");
	assert_topics("", F_SELECTIVE, "added");
	assert_topics("", F_INLINE, "added-uncallable");
	assert_topics(F_REGULAR, F_INLINE, "regular-to-inline inline-callers");
	assert_topics(F_REGULAR, F_NO_CODE, "no-code-left");
	assert_topics(F_REGULAR, FULL_INLINE("f", "inline-callers a.c:f\n"),
		      "no-code-left inline-callers");
	assert_topics(F_REGULAR, FULL_INLINE("f", "unseen-inline-callers a.c:g\n"),
		      "regular-to-inline inline-callers");
	assert_topics(F_REGULAR, F_DUPLICATE_INLINE, "other-to-inline inline-callers");
	assert_topics(F_SELECTIVE, F_INLINE, "other-to-inline");
	assert_topics(F_INLINE, F_REGULAR, "out-of-line inline-callers");
	assert_topics(F_INLINE, F_DUPLICATE_INLINE, "other-status");
	assert_topics(F_REGULAR, F_CLONE_ONLY, "renamed-away");
	assert_topics(F_CLONE_ONLY, F_REGULAR, "renamed-back");
	assert_topics(F_REGULAR, F_SELECTIVE, "selective-inline inline-callers");
	assert_topics(F_REGULAR, F_ITSELF, "selective-inline-itself inline-callers");
	assert_topics(F_REGULAR, F_NOWHERE, "selective-inline-itself");
	assert_topics(F_SELECTIVE, F_REGULAR, "not-selective-inline inline-callers");
	assert_topics(F_DUPLICATE, F_REGULAR, "moved unique");
	assert_topics(F_REGULAR, F_DUPLICATE, "ambiguous moved");
}

static void test_symbol_topics(void **state)
{
	(void)state;
	assert_topics(F_REGULAR, F_REGULAR "symbol f.part.0 LOCAL\n", "clones");
	assert_topics(F_REGULAR, F_REGULAR "symbol f.cold LOCAL\n", "cold-gained");
	assert_topics(F_REGULAR "symbol f.cold LOCAL\n", F_REGULAR, "cold-lost");
	assert_topics(F_REGULAR "symbol f.constprop.0 LOCAL\n", F_REGULAR, "no-clones");
	assert_topics(F_REGULAR "symbol f.part.0 LOCAL\n",
		      F_REGULAR "symbol f.part.0 LOCAL\nsymbol f.part.0.cold LOCAL\n",
		      "cold-gained");
	/* Another name of the same code is no clone. */
	assert_topics(F_REGULAR, F_REGULAR "symbol f.llvm.123 LOCAL\n", "other-status");
	assert_topics(F_REGULAR, F_REGULAR "symbol f.1 LOCAL\n", "other-status");
	assert_topics(F_REGULAR "symbol f.1.2 LOCAL\n", F_REGULAR, "other-status");
	assert_topics(F_REGULAR, F_REGULAR "symbol f.1x LOCAL\n", "clones");
	assert_topics(F_DUPLICATE, F_DUPLICATE "symbol f\n", "symbols");
	assert_topics(F_REGULAR, "function f\ninstance a.c a.c:1\nsymbol f LOCAL\n", "binding");
}

static void test_other_topics(void **state)
{
	(void)state;
	assert_topics(F_REGULAR "export A\n", F_REGULAR, "not-exported");
	assert_topics(F_REGULAR, F_REGULAR "export A\n", "exported");
	assert_topics(F_REGULAR "export A\n", F_REGULAR "export B\n", "export-kind");
	assert_topics(F_REGULAR "export A\n", "", "gone");
	assert_topics(F_REGULAR, F_REGULAR "warning use g\n", "deprecated");
	assert_topics(F_REGULAR "warning use g\n", F_REGULAR "warning use h\n", "deprecated");
	assert_topics(F_REGULAR "warning use g\n", F_REGULAR, "not-deprecated");
	assert_topics(F_REGULAR "signature int\n", F_REGULAR "signature long\n", "signature");
	assert_topics(F_INLINE "signature int\n", F_REGULAR "signature long\n",
		      "out-of-line signature-uncallable inline-callers");
	assert_topics(F_REGULAR "signature int; int|a\n", F_REGULAR "signature int; int|b\n",
		      "parameters-renamed");
	assert_topics(F_REGULAR "signature int; int|a\n", F_REGULAR "signature long; int|b\n",
		      "signature");
}

#define GROUP_OLD                                                \
	REGULAR("gone", "")                                      \
	REGULAR("kept", "")                                      \
	REGULAR("lost", "export A\n")                            \
	REGULAR("empty", "")                                     \
	REGULAR("zz", "signature int; struct a *|x\nexport A\n") \
	REGULAR("aa", "signature int; struct a *|x; int|n\n")
#define GROUP_NEW                                                \
	REGULAR("added", "")                                     \
	REGULAR("kept", "")                                      \
	FULL_INLINE("lost", INTO_UP)                             \
	FULL_INLINE("empty", "")                                 \
	REGULAR("zz", "signature int; struct b *|y\nexport A\n") \
	REGULAR("aa", "signature void; struct b *|y; int|n\n")

static void test_counts(void **state)
{
	static const struct {
		enum count_kind kind;
		size_t count;
	} expected[] = {
		{ COUNT_FUNCTIONS, 7 },    { COUNT_UNCHANGED, 1 },
		{ COUNT_CHANGED, 6 },      { COUNT_GONE, 1 },
		{ COUNT_ADDED, 1 },        { COUNT_STATUS_CHANGED, 2 },
		{ COUNT_NO_CODE, 1 },      { COUNT_BECAME_LOCAL, 0 },
		{ COUNT_OUT_OF_LINE, 0 },  { COUNT_INLINED_EVERYWHERE, 1 },
		{ COUNT_NOT_EXPORTED, 1 }, { COUNT_SIGNATURE_CHANGED, 2 },
		{ COUNT_CALLERS_ONLY, 0 }, { COUNT_BINDING, 0 },
	};
	struct compared c;

	(void)state;
	compared_init(&c, GROUP_OLD, GROUP_NEW);
	for (size_t i = 0; i < sizeof(expected) / sizeof(*expected); i++)
		assert_int_equal(c.summary->pairs[0].counts[expected[i].kind], expected[i].count);
	assert_int_equal(c.summary->pairs[0].old_present, 6);
	assert_int_equal(c.summary->pairs[0].new_present, 6);
	assert_string_equal(c.summary->title, "6.1 → 6.12");
	compared_release(&c);
	comparison_summary_free(NULL);
}

static void assert_became_local(const char *old_symbol, const char *new_symbol, size_t expected)
{
	static const char f[] = "function f\ninstance a.c a.c:1\nsymbol ";
	struct text old_text = { 0 }, new_text = { 0 };
	struct compared c;

	text_printf(&old_text, "%s%s\n", f, old_symbol);
	text_printf(&new_text, "%s%s\n", f, new_symbol);
	compared_init(&c, text_string(&old_text), text_string(&new_text));
	assert_int_equal(c.summary->pairs[0].counts[COUNT_BINDING], 1);
	assert_int_equal(c.summary->pairs[0].counts[COUNT_BECAME_LOCAL], expected);
	compared_release(&c);
	text_release(&old_text);
	text_release(&new_text);
}

static void test_became_local(void **state)
{
	(void)state;
	assert_became_local("f GLOBAL", "f LOCAL", 1);
	assert_became_local("f WEAK HIDDEN", "f LOCAL DEFAULT", 1);
	assert_became_local("f LOCAL", "f GLOBAL", 0);
	assert_became_local("f GLOBAL", "f WEAK", 0);
	assert_became_local("f LOCAL DEFAULT", "f LOCAL HIDDEN", 0);
}

static void test_transitions(void **state)
{
	const struct transition expected[] = {
		{ STATUS_ABSENT, STATUS_REGULAR, 1 },
		{ STATUS_REGULAR, STATUS_ABSENT, 1 },
		{ STATUS_REGULAR, STATUS_REGULAR, 3 },
		{ STATUS_REGULAR, STATUS_FULL_INLINE, 2 },
	};
	struct compared c;

	(void)state;
	compared_init(&c, GROUP_OLD, GROUP_NEW);
	assert_int_equal(c.summary->pairs[0].transition_count, 4);
	for (size_t i = 0; i < 4; i++) {
		const struct transition *transition = &c.summary->pairs[0].transitions[i];

		assert_int_equal(transition->from, expected[i].from);
		assert_int_equal(transition->to, expected[i].to);
		assert_int_equal(transition->functions, expected[i].functions);
	}
	compared_release(&c);
}

/* Exported ones come first, then names: zz is exported, aa is not. */
static void test_causes(void **state)
{
	const struct pair_summary *summary;
	const struct cause *cause;
	struct compared c;

	(void)state;
	compared_init(&c, GROUP_OLD, GROUP_NEW);
	summary = &c.summary->pairs[0];
	assert_int_equal(summary->causes[TOPIC_PARAMETERS_RENAMED].count, 0);
	assert_int_equal(summary->causes[TOPIC_SIGNATURE].count, 2);
	cause = &summary->causes[TOPIC_SIGNATURE].causes[0];
	assert_int_equal(cause->kind, CAUSE_PARAM_TYPE);
	assert_string_equal(cause->old_text, "struct a *x");
	assert_string_equal(cause->new_text, "struct b *y");
	assert_null(cause->remark);
	assert_int_equal(cause->entry_count, 2);
	assert_string_equal(build_text(c.new_build, summary->pair->diffs[cause->entries[0]].name),
			    "zz");
	assert_string_equal(build_text(c.new_build, summary->pair->diffs[cause->entries[1]].name),
			    "aa");
	cause++;
	assert_int_equal(cause->kind, CAUSE_RETURN_TYPE);
	assert_string_equal(cause->old_text, "int");
	assert_string_equal(cause->new_text, "void");
	compared_release(&c);
}

static bool is_lost(void *context, const struct build *build, const struct function *f)
{
	(void)context;
	return strcmp(build_text(build, f->name), "lost") == 0;
}

/* The matrix counts what was compared and nothing else. */
static void test_filter_and_rules(void **state)
{
	struct compared c;

	(void)state;
	compared_init(&c, GROUP_OLD, GROUP_NEW);
	c.options.filter = is_lost;
	compared_renew(&c);
	assert_int_equal(c.summary->pairs[0].transition_count, 1);
	assert_int_equal(c.summary->pairs[0].counts[COUNT_FUNCTIONS], 1);
	c.options = (struct diff_options){ .rules = RULES_REFERENCE, .jobs = 1 };
	compared_renew(&c);
	assert_int_equal(c.summary->pairs[0].counts[COUNT_CHANGED], 2);
	assert_int_equal(c.summary->pairs[0].counts[COUNT_GONE], 0);
	assert_int_equal(c.summary->pairs[0].transition_count, 4);
	compared_release(&c);
}

static void test_completeness(void **state)
{
	struct compared c;

	(void)state;
	compared_init(&c, GROUP_OLD, GROUP_NEW);
	assert_true(c.summary->complete);
	c.new_build->evidence.units = 3;
	c.new_build->evidence.units_read = 2;
	compared_renew(&c);
	assert_false(c.summary->complete);
	c.new_build->evidence.units_read = 3;
	assert_true(build_is_complete(c.new_build));
	c.new_build->evidence.symbol_source = SYMBOLS_NONE;
	assert_false(build_is_complete(c.new_build));
	compared_release(&c);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_transition_topics),
		cmocka_unit_test(test_symbol_topics),
		cmocka_unit_test(test_other_topics),
		cmocka_unit_test(test_counts),
		cmocka_unit_test(test_became_local),
		cmocka_unit_test(test_transitions),
		cmocka_unit_test(test_causes),
		cmocka_unit_test(test_filter_and_rules),
		cmocka_unit_test(test_completeness),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
