/* A verdict by hand, for tests of the gate: builds from build_maker.h, judged and put into a few
 * lines of text.
 *
 *	struct gated g;
 *
 *	gated_init(&g, GATED("f") GATED("gone"), GATED("f"));
 *	g.policy.severities[RULE_PRESENCE_MOVED] = SEVERITY_OFF;
 *	gated_waive(&g, "presence.*", "gone");
 *	gated_assert(&g, "info presence.removed gone waived:0\n");
 *	gated_release(&g);
 *
 * Each finding is a line: severity, rule, functions, then what else there is to it. Evidence of
 * g.builds can be changed before. A test can judge again and again. */
#ifndef SYMDRIFT_TESTS_GATE_MAKER_H
#define SYMDRIFT_TESTS_GATE_MAKER_H

#include "base/text.h"
#include "gate/verdict.h"
#include "tests/unit/build_maker.h"

#define GATED_MOST 8
#define GATED_TODAY 20000

/* A function of one definition with its entry symbol, in a file of its own. */
#define GATED(name) GATED_IN(name, name ".c")
#define GATED_IN(name, file) GATED_LINES(name, file, "")
#define GATED_LINES(name, file, lines) \
	"function " name "\n" lines "instance " file " " file ":1 external\nsymbol " name "\n"
#define GATED_SIGNATURE(name, signature) GATED_LINES(name, "a.c", "signature " signature "\n")
#define GATED_INLINE(name) "function " name "\ninstance a.c a.c:1 inlined\ninline-callers a.c:up\n"

struct gated {
	struct interner *strings;
	struct build *builds[GATED_MOST];
	struct build_ref refs[GATED_MOST];
	size_t build_count;
	enum group_mode mode;
	struct policy policy;
	struct waiver waivers[GATED_MOST];
	struct watch_entry watches[GATED_MOST];
	struct verdict_options options;
	struct comparison *comparison;
	struct verdict *verdict;
};

/* Builds are called 1, 2, 3. */
static inline void gated_add_build(struct gated *g, const char *text)
{
	static const char *const labels[GATED_MOST] = { "1", "2", "3", "4", "5", "6", "7", "8" };
	size_t i = g->build_count++;

	g->builds[i] = build_make(g->strings, text);
	g->builds[i]->evidence.symbol_source = SYMBOLS_SYMTAB;
	g->refs[i] = (struct build_ref){ labels[i], g->builds[i] };
}

static inline void gated_init(struct gated *g, const char *old_text, const char *new_text)
{
	*g = (struct gated){ .strings = interner_new() };
	policy_init(&g->policy);
	g->options = (struct verdict_options){
		.policy = &g->policy,
		.waivers = g->waivers,
		.watches = g->watches,
		.today = GATED_TODAY,
	};
	gated_add_build(g, old_text);
	gated_add_build(g, new_text);
}

static inline void gated_release(struct gated *g)
{
	verdict_free(g->verdict);
	comparison_free(g->comparison);
	for (size_t i = 0; i < g->build_count; i++)
		build_free(g->builds[i]);
	policy_release(&g->policy);
	interner_free(g->strings);
}

static inline struct waiver *gated_waive(struct gated *g, const char *rule, const char *symbol)
{
	struct waiver *waiver = &g->waivers[g->options.waiver_count++];

	*waiver = (struct waiver){
		.rule = rule,
		.symbol = symbol,
		.reason = "because",
		.expires = DATE_NONE,
	};
	return waiver;
}

static inline void gated_watch(struct gated *g, const char *name, unsigned must)
{
	g->watches[g->options.watch_count++] = (struct watch_entry){ .name = name, .must = must };
}

/* Turn off every rule but this one. */
static inline void gated_only(struct gated *g, enum rule rule)
{
	for (unsigned r = 0; r < RULES; r++)
		if (r != rule)
			g->policy.severities[r] = SEVERITY_OFF;
}

static inline const struct verdict *gated_judge(struct gated *g)
{
	struct diff_options options = { .jobs = 1 };
	struct group_spec spec = {
		.name = "Regular",
		.mode = g->mode,
		.builds = g->refs,
		.build_count = g->build_count,
	};

	if (g->mode == GROUP_BASE) {
		spec.base = g->refs[0];
		spec.builds++;
		spec.build_count--;
	}
	verdict_free(g->verdict);
	comparison_free(g->comparison);
	g->comparison = comparison_new(&spec, 1, &options);
	g->verdict = verdict_new(g->comparison, &g->options);
	return g->verdict;
}

static inline void text_add_finding(struct text *text, const struct gated *g,
				    const struct finding *finding)
{
	static const char *const causes[] = {
		[CAUSE_OF_TYPE] = "type",
		[CAUSE_OF_NAME] = "name",
		[CAUSE_OF_FILE] = "file",
		[CAUSE_OF_TOOLCHAIN] = "toolchain",
	};

	text_printf(text, "%s %s", severity_name(finding->severity), rule_info(finding->rule)->id);
	for (uint32_t i = 0; i < finding->function_count; i++)
		text_printf(text, " %s", interner_text(g->strings, finding->functions[i].name));
	if (finding->cause != CAUSE_OF_NONE)
		text_printf(text, " %s:", causes[finding->cause]);
	if (finding->cause == CAUSE_OF_TYPE || finding->cause == CAUSE_OF_NAME ||
	    finding->cause == CAUSE_OF_FILE)
		text_printf(text, "%s>%s", finding->old_text ? finding->old_text : "",
			    finding->new_text ? finding->new_text : "");
	if (finding_is_waived(finding))
		text_printf(text, " waived:%zu", (size_t)(finding->waiver - g->waivers));
	if (finding->watch)
		text_printf(text, " watch:%zu", (size_t)(finding->watch - g->watches));
	if (finding->sentence)
		text_printf(text, ": %s", finding->sentence);
	text_add_char(text, '\n');
}

/* Judge, then compare all findings. */
static inline void gated_assert(struct gated *g, const char *expected)
{
	const struct verdict *verdict = gated_judge(g);
	struct text text = { 0 };

	for (size_t i = 0; i < verdict->finding_count; i++)
		text_add_finding(&text, g, &verdict->findings[i]);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

/* Outcome and reasons of the last verdict. */
static inline void gated_assert_outcome(const struct gated *g, const char *expected)
{
	struct text text = { 0 };

	text_add(&text, outcome_name(g->verdict->outcome));
	for (size_t i = 0; i < g->verdict->reason_count; i++) {
		const struct reason *reason = &g->verdict->reasons[i];

		text_printf(&text, ", %s %s %u>%u",
			    reason->kind == REASON_LEVEL ? "level" : "budget", reason->what,
			    reason->count, reason->budget);
	}
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

#endif
