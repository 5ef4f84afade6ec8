#include "gate/hits.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/text.h"
#include "diffing/diff.h"
#include "gate/compiler_hits.h"
#include "tests/unit/build_maker.h"

struct sample {
	const char *old_text, *new_text; /* lines of builds: function f and what else there is */
	const char *hits;                /* of f: "rule" or "rule(change)", one a line */
	const char *of_compiler;         /* "compiler" if hits_are_of_compiler() */
};

#define REGULAR "function f\ninstance a.c a.c:1 external\nsymbol f\n"
#define TYPED(signature) \
	"function f\nsignature " signature "\ninstance a.c a.c:1 external\nsymbol f\n"
#define INLINE "function f\ninstance a.c a.c:1 inlined\ninline-callers a.c:up\n"
#define UNUSED "function f\ninstance a.c a.c:1 inlined\n"
#define SELECTIVE INLINE "symbol f\n"
#define SELF "function f\ninstance a.c a.c:1 inlined\ninline-callers a.c:f\nsymbol f\n"
#define DUPLICATE \
	"function f\ninstance a.c a.h:1\ninstance b.c a.h:1\nsymbol f LOCAL\nsymbol f LOCAL\n"
#define SINGLE "function f\ninstance a.c a.h:1\nsymbol f LOCAL\n"
#define COLLISION \
	"function f\ninstance a.c a.c:1\ninstance b.c b.c:1\nsymbol f LOCAL\nsymbol f LOCAL\n"

/* The hits of f, and what they say of the compiler. */
static void text_add_hits(struct text *text, const struct sample *sample)
{
	struct interner *strings = interner_new();
	struct build *old_build = build_make(strings, sample->old_text);
	struct build *new_build = build_make(strings, sample->new_text);
	struct build_ref builds[] = { { "1", old_build }, { "2", new_build } };
	struct group_spec spec = { .name = "Regular", .builds = builds, .build_count = 2 };
	struct diff_options options = { .jobs = 1 };
	struct comparison *c = comparison_new(&spec, 1, &options);
	const struct pair *pair = &c->groups[0].pairs[0];
	const struct function_diff *diff = pair_find(pair, intern(strings, "f"));
	struct hit_list hits = { 0 };

	assert_non_null(diff);
	hits_find(pair, diff, &hits);
	for (size_t i = 0; i < hits.count; i++) {
		text_printf(text, "%s", rule_info(hits.items[i].rule)->id);
		if (hits.items[i].change)
			text_printf(text, "(%s)", change_kind_id(hits.items[i].change->kind));
		text_add_char(text, '\n');
	}
	if (hits_are_of_compiler(pair, diff, &hits, false))
		text_add(text, "compiler\n");
	hit_list_release(&hits);
	comparison_free(c);
	build_free(old_build);
	build_free(new_build);
	interner_free(strings);
}

static void assert_hits(const struct sample *sample)
{
	struct text text = { 0 }, expected = { 0 };

	text_add_hits(&text, sample);
	text_add(&expected, sample->hits);
	if (sample->of_compiler)
		text_printf(&expected, "%s\n", sample->of_compiler);
	assert_string_equal(text_string(&text), text_string(&expected));
	text_release(&text);
	text_release(&expected);
}

#define ASSERT_ALL(samples)                                                       \
	do {                                                                      \
		for (size_t i = 0; i < sizeof(samples) / sizeof(samples[0]); i++) \
			assert_hits(&(samples)[i]);                               \
	} while (0)

static void test_presence(void **state)
{
	static const struct sample samples[] = {
		{ REGULAR, "", "presence.removed\n", NULL },
		{ REGULAR "export EXPORT_SYMBOL\n", "",
		  "presence.removed\nexport.removed(no-longer-exported)\n", NULL },
		{ INLINE, "", "presence.removed-uncallable\n", NULL },
		/* Mentioned is not there. */
		{ REGULAR, "function f\ninstance - a.h:1 external\n", "presence.removed\n", NULL },
		{ "", REGULAR, "presence.added\n", NULL },
		{ "", REGULAR "export EXPORT_SYMBOL\n", "presence.added\nexport.added(exported)\n",
		  NULL },
		{ "", INLINE, "presence.added-uncallable\n", NULL },
		{ REGULAR, UNUSED, "presence.no-code\n", NULL },
		{ REGULAR, "function f\ninstance b.c b.c:1 external\nsymbol f\n",
		  "presence.moved(moved)\n", NULL },
		/* Another line of the same file is no change. */
		{ REGULAR "export A\n", "function f\ninstance a.c a.c:9 external\nsymbol f\n",
		  "export.removed(no-longer-exported)\n", NULL },
	};

	(void)state;
	ASSERT_ALL(samples);
}

static void test_inline(void **state)
{
	static const struct sample samples[] = {
		{ REGULAR, INLINE, "inline.full\ninline.callers(inline-callers-added)\n",
		  "compiler" },
		{ SELECTIVE, INLINE, "inline.full\n", "compiler" },
		/* Only copies and parts went: it had no symbol of its name. */
		{ INLINE "symbol f.part.0 LOCAL\n", INLINE, "inline.full-uncallable\n",
		  "compiler" },
		{ "function f\ninstance a.c a.c:1\nsymbol f.constprop.0 LOCAL\n", UNUSED,
		  "inline.full-uncallable\n", NULL },
		{ INLINE, REGULAR, "inline.out-of-line\ninline.callers(inline-callers-removed)\n",
		  "compiler" },
		{ REGULAR, SELECTIVE, "inline.selective\ninline.callers(inline-callers-added)\n",
		  "compiler" },
		{ SELECTIVE, REGULAR,
		  "inline.not-selective\ninline.callers(inline-callers-removed)\n", "compiler" },
		{ REGULAR, SELF, "inline.self\ninline.callers(inline-callers-added)\n",
		  "compiler" },
		/* Selective and ambiguous at once: the topic is one, the rules are two. */
		{ SINGLE,
		  "function f\ninstance a.c a.h:1 inlined\ninline-callers a.c:up\n"
		  "instance b.c a.h:1\nsymbol f LOCAL\nsymbol f LOCAL\n",
		  "name.became-ambiguous\ninline.callers(inline-callers-added)\n"
		  "inline.selective\n",
		  NULL },
		{ INLINE, "function f\ninstance a.c a.c:1 inlined\ninline-callers a.c:up a.c:x\n",
		  "inline.callers(inline-callers-added)\n", "compiler" },
		{ "function f\ninstance a.c a.c:1 external inlined\nsymbol f\n",
		  "function f\ninstance a.c a.c:1 external declared-inlined\nsymbol f\n",
		  "inline.declared(declared-inline)\n", NULL },
		{ "function f\ninstance a.c a.c:1 external declared-inlined\nsymbol f\n",
		  "function f\ninstance a.c a.c:1 external inlined\nsymbol f\n",
		  "inline.not-declared(no-longer-declared-inline)\n", NULL },
	};

	(void)state;
	ASSERT_ALL(samples);
}

static void test_signature(void **state)
{
	static const struct sample samples[] = {
		{ TYPED("void; int|a"), TYPED("void; int|a; long|b"),
		  "signature.param-added(param-added)\n", NULL },
		{ TYPED("void; int|a; long|b"), TYPED("void; int|a"),
		  "signature.param-removed(param-removed)\n", NULL },
		{ TYPED("void; int|a; long|b"), TYPED("void; long|b; int|a"),
		  "signature.param-reordered(param-reordered)\n", NULL },
		{ TYPED("void; int|a"), TYPED("void; long|a"),
		  "signature.param-type(param-type-changed)\n", NULL },
		{ TYPED("void; int|a"), TYPED("int; int|a"),
		  "signature.return-type(return-type-changed)\n", NULL },
		{ TYPED("void; int|a"), TYPED("void; int|b"),
		  "signature.param-renamed(param-renamed)\n", NULL },
		/* A hit for each change. */
		{ TYPED("void; int|a; int|b; int|c"), TYPED("int; int|a; long|b; char *|d"),
		  "signature.param-type(param-type-changed)\n"
		  "signature.param-type(param-type-changed)\n"
		  "signature.return-type(return-type-changed)\n",
		  NULL },
		{ TYPED("void; int|a; int|b"), TYPED("void; long|a; int|c"),
		  "signature.param-renamed(param-renamed)\n"
		  "signature.param-type(param-type-changed)\n",
		  NULL },
		/* Qualifiers, wherever they are; beside another change. */
		{ TYPED("char *; const struct bus *|b; int|a"),
		  TYPED("const char *; struct bus *|bus; long|a"),
		  "signature.qualifiers(param-type-changed)\n"
		  "signature.param-type(param-type-changed)\n"
		  "signature.qualifiers(return-type-changed)\n",
		  NULL },
		/* Inlined everywhere by now: nobody passes it arguments any more. */
		{ TYPED("void; int|a"),
		  "function f\nsignature void; long|a\ninstance a.c a.c:1 inlined\n"
		  "inline-callers a.c:up\n",
		  "inline.full\nsignature.uncallable(param-type-changed)\n"
		  "inline.callers(inline-callers-added)\n",
		  NULL },
		/* Never callable: one hit, whatever changed. */
		{ "function f\nsignature void; int|a\ninstance a.c a.c:1 inlined\n"
		  "inline-callers a.c:up\n",
		  "function f\nsignature int; long|a\ninstance a.c a.c:1 inlined\n"
		  "inline-callers a.c:up\n",
		  "signature.uncallable(param-type-changed)\n", NULL },
		{ "function f\nsignature void; const int *|a\ninstance a.c a.c:1 inlined\n"
		  "inline-callers a.c:up\n",
		  "function f\nsignature void; int *|a\ninstance a.c a.c:1 inlined\n"
		  "inline-callers a.c:up\n",
		  "signature.uncallable(param-type-changed)\n", NULL },
	};

	(void)state;
	ASSERT_ALL(samples);
}

static void test_clones(void **state)
{
	static const struct sample samples[] = {
		{ REGULAR, "function f\ninstance a.c a.c:1 external\nsymbol f.isra.0 LOCAL\n",
		  "clone.renamed-away(renamed-away)\n", "compiler" },
		{ "function f\ninstance a.c a.c:1 external\nsymbol f.isra.0 LOCAL\n", REGULAR,
		  "clone.renamed-back(renamed-back)\n", "compiler" },
		{ REGULAR, REGULAR "symbol f.constprop.0 LOCAL\n", "clone.extra(symbols-added)\n",
		  "compiler" },
		{ REGULAR "symbol f.part.0 LOCAL\n", REGULAR, "clone.gone(symbols-removed)\n",
		  "compiler" },
		{ REGULAR, REGULAR "symbol f.cold LOCAL\n", "clone.cold-part(symbols-added)\n",
		  "compiler" },
		{ REGULAR "symbol f.cold LOCAL\n", REGULAR,
		  "clone.cold-part-gone(symbols-removed)\n", "compiler" },
		/* A cold part beside a clone; the cold part of the clone is none of its own. */
		{ REGULAR, REGULAR "symbol f.isra.0 LOCAL\nsymbol f.cold LOCAL\n",
		  "clone.extra(symbols-added)\nclone.cold-part(symbols-added)\n", "compiler" },
		{ REGULAR, REGULAR "symbol f.isra.0 LOCAL\nsymbol f.isra.0.cold LOCAL\n",
		  "clone.extra(symbols-added)\n", "compiler" },
		/* The number alone is no change. */
		{ REGULAR "symbol f.isra.0 LOCAL DEFAULT\n"
			  "export A\n",
		  REGULAR "symbol f.isra.3 LOCAL DEFAULT\n", "export.removed(no-longer-exported)\n",
		  NULL },
	};

	(void)state;
	ASSERT_ALL(samples);
}

static void test_name(void **state)
{
	static const struct sample samples[] = {
		{ SINGLE, DUPLICATE, "name.became-ambiguous\n", NULL },
		{ DUPLICATE, SINGLE, "name.became-unique\n", NULL },
		{ "function f\ninstance a.c a.c:1\nsymbol f LOCAL\n", COLLISION,
		  "name.became-ambiguous\npresence.moved(moved)\n", NULL },
		/* From one sort of ambiguity to the other. */
		{ "function f\ninstance a.c a.c:1\ninstance b.c a.c:1\n"
		  "symbol f LOCAL\nsymbol f LOCAL\n",
		  "function f\ninstance a.c a.c:1\ninstance b.c a.c:2\n"
		  "symbol f LOCAL\nsymbol f LOCAL\n",
		  "status.other\n", "compiler" },
		/* The topic is the clone; the name became unique all the same. */
		{ DUPLICATE, SINGLE "symbol f.isra.0 LOCAL\n",
		  "clone.extra(symbols-added)\nname.became-unique\n", NULL },
		/* Without code on one side the name stands for nothing there. */
		{ INLINE, "function f\ninstance a.c a.c:1\ninstance b.c a.c:1\nsymbol f LOCAL\n",
		  "inline.out-of-line\ninline.callers(inline-callers-removed)\n", "compiler" },
	};

	(void)state;
	ASSERT_ALL(samples);
}

static void test_symbol(void **state)
{
	static const struct sample samples[] = {
		{ REGULAR, "function f\ninstance a.c a.c:1 external\nsymbol f WEAK\n",
		  "symbol.binding(binding-changed)\n", NULL },
		/* Two that change differently are two. */
		{ "function f\ninstance a.c a.c:1 external\nsymbol f GLOBAL\nsymbol g WEAK\n",
		  "function f\ninstance a.c a.c:1 external\nsymbol f WEAK\nsymbol g GLOBAL\n",
		  "symbol.binding(binding-changed)\nsymbol.binding(binding-changed)\n", NULL },
		{ "function f\ninstance a.c a.c:1\nsymbol f GLOBAL DEFAULT .text\n",
		  "function f\ninstance a.c a.c:1\nsymbol f GLOBAL DEFAULT .init.text\n",
		  "symbol.section(section-changed)\n", NULL },
		{ "function f\ninstance a.c a.c:1\nsymbol f GLOBAL DEFAULT .text\n",
		  "function f\ninstance a.c a.c:1\nsymbol f GLOBAL DEFAULT .text.unlikely\n",
		  "symbol.section(section-changed)\n", "compiler" },
		{ REGULAR, REGULAR "symbol g GLOBAL\n", "symbol.other(symbols-added)\n", NULL },
		{ REGULAR "symbol f@@V1 GLOBAL\n", REGULAR "symbol f@@V2 GLOBAL\n",
		  "symbol.other(symbols-added)\n", NULL },
		/* An alias that went is not lost behind a clone that came. */
		{ REGULAR "symbol g GLOBAL\n", REGULAR "symbol f.isra.0 LOCAL\n",
		  "clone.extra(symbols-added)\nsymbol.other(symbols-added)\n", NULL },
		/* Another copy of what is ambiguous already. */
		{ DUPLICATE, DUPLICATE "symbol f LOCAL\n", "symbol.other(symbols-added)\n", NULL },
		{ DUPLICATE, DUPLICATE "symbol f LOCAL\nexport A\n",
		  "export.added(exported)\nsymbol.other(symbols-added)\n", NULL },
		{ REGULAR, REGULAR "symbol f.lto_priv.0 LOCAL\n", "status.other\n", "compiler" },
	};

	(void)state;
	ASSERT_ALL(samples);
}

static void test_export(void **state)
{
	static const struct sample samples[] = {
		{ REGULAR "export EXPORT_SYMBOL\n", REGULAR, "export.removed(no-longer-exported)\n",
		  NULL },
		{ REGULAR, REGULAR "export EXPORT_SYMBOL\n", "export.added(exported)\n", NULL },
		/* Without code of its own nothing can be exported. */
		{ INLINE, REGULAR "export .dynsym\n",
		  "inline.out-of-line\nexport.added(exported)\n"
		  "inline.callers(inline-callers-removed)\n",
		  "compiler" },
		{ REGULAR "export .dynsym\n", INLINE,
		  "inline.full\nexport.removed(no-longer-exported)\n"
		  "inline.callers(inline-callers-added)\n",
		  "compiler" },
		{ REGULAR "export EXPORT_SYMBOL\n", REGULAR "export EXPORT_SYMBOL_GPL\n",
		  "export.kind(export-changed)\n", NULL },
		{ REGULAR, REGULAR "warning use g\n", "export.deprecated(deprecated)\n", NULL },
		{ REGULAR "warning use g\n", REGULAR,
		  "export.not-deprecated(no-longer-deprecated)\n", NULL },
	};

	(void)state;
	ASSERT_ALL(samples);
}

#define CALLED(callers) \
	"function f\ninstance a.c a.c:1 external\ndirect-callers " callers "\nsymbol f\n"

static void test_calls(void **state)
{
	static const struct sample samples[] = {
		{ CALLED("a.c:up"), CALLED("a.c:up a.c:x"), "calls.direct(direct-callers-added)\n",
		  NULL },
		{ CALLED("a.c:up a.c:x"), CALLED("a.c:up a.c:y"),
		  "calls.direct(direct-callers-added)\n", NULL },
		/* What was called is inlined now, into the same caller, */
		{ CALLED("a.c:up"), INLINE,
		  "inline.full\ninline.callers(inline-callers-added)\n"
		  "calls.direct(direct-callers-removed)\n",
		  "compiler" },
		{ INLINE, CALLED("a.c:up"),
		  "inline.out-of-line\ninline.callers(inline-callers-removed)\n"
		  "calls.direct(direct-callers-added)\n",
		  "compiler" },
		/* or one of the callers is really gone. */
		{ CALLED("a.c:up a.c:x"), INLINE,
		  "inline.full\ninline.callers(inline-callers-added)\n"
		  "calls.direct(direct-callers-removed)\n",
		  NULL },
	};

	(void)state;
	ASSERT_ALL(samples);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_presence),  cmocka_unit_test(test_inline),
		cmocka_unit_test(test_signature), cmocka_unit_test(test_clones),
		cmocka_unit_test(test_name),      cmocka_unit_test(test_symbol),
		cmocka_unit_test(test_export),    cmocka_unit_test(test_calls),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
