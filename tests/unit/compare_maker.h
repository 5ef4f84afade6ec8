/* Two builds by hand (tests/unit/build_maker.h), compared and summarized, for the tests of
 * `symdrift compare`.
 *
 *	struct compared c;
 *
 *	compared_init(&c, "function f\n...", "function f\n...");
 *	c.summary->pairs[0]...
 *	compared_release(&c); */
#ifndef SYMDRIFT_TESTS_COMPARE_MAKER_H
#define SYMDRIFT_TESTS_COMPARE_MAKER_H

#include "reports/compare/compare_summary.h"
#include "tests/unit/build_maker.h"

struct compared {
	struct interner *strings;
	struct build *old_build, *new_build;
	struct diff_options options;
	struct comparison *comparison;
	struct comparison_summary *summary;
};

/* A function of one definition with its entry symbol. */
#define REGULAR(name, lines) \
	"function " name "\ninstance a.c a.c:1 external\n" lines "symbol " name "\n"

/* One without symbol; name its inline callers in `lines`, or no code of it is left. */
#define FULL_INLINE(name, lines) "function " name "\ninstance a.c a.c:2 inlined\n" lines

/* Lines of an instance that is inlined into another function. */
#define INTO_UP "inline-callers a.c:up\n"

/* Compare again: after a build or the options were changed. */
static inline void compared_renew(struct compared *c)
{
	struct build_ref builds[] = { { "6.1", c->old_build }, { "6.12", c->new_build } };
	struct group_spec spec = {
		.name = "Regular",
		.mode = GROUP_CONSECUTIVE,
		.builds = builds,
		.build_count = 2,
	};

	comparison_summary_free(c->summary);
	comparison_free(c->comparison);
	c->comparison = comparison_new(&spec, 1, &c->options);
	c->summary = comparison_summary_new(c->comparison);
}

static inline void compared_init(struct compared *c, const char *old_text, const char *new_text)
{
	*c = (struct compared){ .strings = interner_new(), .options.jobs = 1 };
	c->old_build = build_make(c->strings, old_text);
	c->new_build = build_make(c->strings, new_text);
	compared_renew(c);
}

static inline void compared_release(struct compared *c)
{
	comparison_summary_free(c->summary);
	comparison_free(c->comparison);
	build_free(c->old_build);
	build_free(c->new_build);
	interner_free(c->strings);
}

#endif
