#include "reports/compare/compare_markdown.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tests/unit/compare_maker.h"

static const struct compare_options cut, all = { .all = true };

static void assert_verdict(const char *old_text, const char *new_text, const char *expected)
{
	struct text text = { 0 };
	struct compared c;

	compared_init(&c, old_text, new_text);
	text_add_verdict(&text, &c.summary->pairs[0]);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
	compared_release(&c);
}

#define TWO REGULAR("a", "") REGULAR("b", "")

static void test_verdict(void **state)
{
	(void)state;
	assert_verdict("", "", "**No function changed.**");
	assert_verdict(TWO, TWO, "**No function changed.**");
	assert_verdict(TWO, REGULAR("a", ""),
		       "**1 function that could be called or attached to is gone.**");
	assert_verdict(TWO, FULL_INLINE("a", INTO_UP),
		       "**1 function that could be called or attached to is gone, 1 more is now "
		       "inlined everywhere.**");
	assert_verdict(TWO, FULL_INLINE("a", ""),
		       "**1 function that could be called or attached to is gone, 1 has no code "
		       "left.**");
	assert_verdict(TWO, FULL_INLINE("a", INTO_UP) FULL_INLINE("b", ""),
		       "**1 function is now inlined everywhere, 1 has no code left.**");
	assert_verdict(TWO, FULL_INLINE("a", "") FULL_INLINE("b", ""),
		       "**2 functions have no code left.**");
	assert_verdict(TWO, REGULAR("a", "") "function b\ninstance a.c a.c:1\nsymbol b LOCAL\n",
		       "**1 function became local.**");
	assert_verdict(TWO, FULL_INLINE("a", INTO_UP) FULL_INLINE("b", INTO_UP),
		       "**2 functions are now inlined everywhere.**");
	assert_verdict(
		TWO, REGULAR("a", "") "function b\ninstance a.c a.c:1 external\nsymbol b.isra.0\n",
		"**1 function kept only a renamed clone.**");
	assert_verdict(REGULAR("a", "export A\n") REGULAR("b", "signature int\n"),
		       REGULAR("a", "") REGULAR("b", "signature long\n"),
		       "**1 function is no longer exported; 1 signature changed.**");
	assert_verdict(REGULAR("a", "signature int\n"), REGULAR("a", "signature long\n"),
		       "**1 signature changed.**");
	assert_verdict(REGULAR("a", ""), TWO,
		       "**Nothing that could be called or attached to was lost, and no signature "
		       "changed; 1 function was added.**");
	assert_verdict(REGULAR("a", ""), REGULAR("a", "export A\n") REGULAR("b", ""),
		       "**Nothing that could be called or attached to was lost, and no signature "
		       "changed; 1 function was added, 1 changed in other ways.**");
}

static char *document(const struct compared *c, const struct compare_options *options)
{
	struct text text = { 0 };

	compare_markdown_write(&text, c->summary, options);
	return text.data ? text.data : xstrdup("");
}

static void assert_contains(const char *text, const char *part)
{
	if (!strstr(text, part))
		fail_msg("`%s` is not in:\n%s", part, text);
}

static void assert_lacks(const char *text, const char *part)
{
	if (strstr(text, part))
		fail_msg("`%s` is in:\n%s", part, text);
}

#define DOCUMENT_OLD        \
	REGULAR("gone", "") \
	REGULAR("kept", "") REGULAR("wake", "export A\n") REGULAR("sig", "signature int; int|a\n")
#define DOCUMENT_NEW                                  \
	REGULAR("kept", "")                           \
	REGULAR("sig", "signature int; long int|a\n") \
	FULL_INLINE("wake", "inline-callers a.c:up a.c:up a.c:activate\nexport A\n")

static const char whole_document[] =
	"# 6.1 → 6.12\n"
	"\n"
	"**1 function that could be called or attached to is gone, 1 more is now inlined "
	"everywhere; 1 signature changed.**\n"
	"\n"
	"| | 6.1 | 6.12 |\n"
	"|---|---|---|\n"
	"| machine | x86_64 | x86_64 |\n"
	"| functions | 4 | 3 |\n"
	"\n"
	"## Summary\n"
	"\n"
	"| | functions |\n"
	"|---|---:|\n"
	"| present in at least one build | 4 |\n"
	"| unchanged | 1 |\n"
	"| changed | 3 |\n"
	"| gone | 1 |\n"
	"| added | 0 |\n"
	"| status changed | 1 |\n"
	"| now inlined everywhere | 1 |\n"
	"| signature changed, callable before | 1 |\n"
	"| symbols added or removed | 1 |\n"
	"| inline callers changed | 1 |\n"
	"\n"
	"## Status transitions\n"
	"\n"
	"Functions by their status before (rows) and now (columns), unchanged ones included.\n"
	"\n"
	"| from ╲ to | A | R | FI |\n"
	"|---|---:|---:|---:|\n"
	"| **Regular** (R) | 1 | 2 | 1 |\n"
	"\n"
	"## Differences\n"
	"\n"
	"### Gone: callable before (1)\n"
	"\n"
	"These had an entry symbol and are not in the new build at all: a call no longer links, a "
	"kprobe or fentry probe no longer attaches.\n"
	"\n"
	"| function | declared in | before |\n"
	"|---|---|---|\n"
	"| `gone` | a.c:1 | Regular |\n"
	"\n"
	"### Regular → Full Inline (1)\n"
	"\n"
	"A probe or a call by address no longer finds these; their code lives in the callers "
	"named.\n"
	"\n"
	"| function | declared in | now inlined into |\n"
	"|---|---|---|\n"
	"| `wake` exported | a.c:2 | `activate`, `up` (×2) |\n"
	"\n"
	"### Signatures (1), by cause\n"
	"\n"
	"Probes that read arguments or the return value must follow. So must callers outside the "
	"build, if a function is exported or global.\n"
	"\n"
	"| function | declared in | change |\n"
	"|---|---|---|\n"
	"| `sig` | a.c:1 | parameter `int a` → `long int a` |\n"
	"\n"
	"### Inline callers changed (1)\n"
	"\n"
	"The code is inlined into other functions than before: of interest for livepatches, which "
	"must replace every one.\n"
	"\n"
	"| function | declared in | now also inlined into | no longer inlined into |\n"
	"|---|---|---|---|\n"
	"| `wake` exported | a.c:2 | `activate`, `up` (×2) |  |\n"
	"\n"
	"---\n"
	"\n"
	"Complete: both builds were read to the end. A fingerprint does not record how many units "
	"were left out when it was made.\n"
	"Long lists are cut; `--all` shows everything. `symdrift report --symbol NAME` shows one "
	"function through all builds.\n";

static void test_document(void **state)
{
	struct compared c;
	char *text;

	(void)state;
	compared_init(&c, DOCUMENT_OLD, DOCUMENT_NEW);
	text = document(&c, &cut);
	assert_string_equal(text, whole_document);
	free(text);
	compared_release(&c);
}

/* 25 functions that are gone, of which the last is exported. */
static void test_cut(void **state)
{
	struct text old_text = { 0 };
	struct compared c;
	char *text;

	(void)state;
	for (int i = 1; i <= 25; i++)
		text_printf(&old_text,
			    "function f%02d\ninstance a.c a.c:%d external\nsymbol f%02d\n%s", i, i,
			    i, i == 25 ? "export A\n" : "");
	compared_init(&c, text_string(&old_text), "");
	text = document(&c, &cut);
	assert_contains(text, "### Gone: callable before (25)\n");
	assert_contains(text, "|---|---|---|\n| `f25` exported | a.c:25 | Regular |\n| `f01` | ");
	assert_contains(text, "| `f19` | a.c:19 | Regular |\n\n… and 5 more (`--all`)\n");
	assert_lacks(text, "`f20`");
	free(text);
	text = document(&c, &all);
	assert_contains(text, "`f20`");
	assert_lacks(text, "--all");
	free(text);
	compared_release(&c);
	text_release(&old_text);
}

#define FUNCTION_OF(name, parameter) REGULAR(name, "signature int; " parameter "\n")

static void test_causes(void **state)
{
	struct compared c;
	char *text;

	(void)state;
	compared_init(&c,
		      FUNCTION_OF("a", "struct x *|p") FUNCTION_OF("b", "struct x *|p")
			      FUNCTION_OF("c", "struct x *|p; int|n"),
		      FUNCTION_OF("a", "struct y *|q") FUNCTION_OF("b", "struct y *|q")
			      FUNCTION_OF("c", "struct x *|p; int|m"));
	text = document(&c, &cut);
	assert_contains(text, "### Signatures (2), by cause\n");
	assert_contains(text, "**2 functions:** parameter `struct x *p` → `struct y *q`\\\n"
			      "`a`, `b`\n\n### Parameters renamed (1), by cause\n");
	assert_contains(text, "| `c` | a.c:1 | parameter `int n` → `int m` renamed |\n");
	free(text);
	compared_release(&c);
}

/* Nothing from the input becomes markup, and no cell is broken. */
static void test_escaping(void **state)
{
	struct compared c;
	char *text;

	(void)state;
	compared_init(&c, REGULAR("a|b", "") REGULAR("<b>", "") REGULAR("_Z3foov", ""), "");
	c.comparison->groups[0].pairs[0].new_ref.label = "*new*|<i>";
	text = document(&c, &cut);
	assert_lacks(text, "<i>");
	assert_lacks(text, "*new*");
	assert_lacks(text, "a|b");
	assert_contains(text, "| `<b>` | a.c:1 | Regular |\n");
	assert_contains(text, "| `foo()` | a.c:1 | Regular |\n");
	free(text);
	compared_release(&c);
}

/* A run that missed something can't read as a clean one. */
static void test_incomplete(void **state)
{
	struct diagnostic diagnostic = { "broken units", "at 0x10", 2 };
	struct compared c;
	char *text;

	(void)state;
	compared_init(&c, TWO, TWO);
	c.new_build->evidence.units = 1200;
	c.new_build->evidence.units_read = 1198;
	c.new_build->evidence.diagnostics = &diagnostic;
	c.new_build->evidence.diagnostic_count = 1;
	compared_renew(&c);
	text = document(&c, &cut);
	assert_contains(text, "**No function changed, as far as the builds could be read.**\n");
	assert_contains(text, "> **Note:** ");
	assert_contains(text, "| units read | not recorded | 1,198 of 1,200 |\n");
	assert_contains(text, "- 6.12: 2 × broken units; the first: at 0x10\n");
	assert_contains(text, "**Incomplete:** 2 of 1,200 units of 6.12 could not be read. ");
	assert_lacks(text, "Complete:");
	free(text);
	compared_release(&c);
}

static void test_evidence(void **state)
{
	struct producer producers[4];
	struct compared c;
	char *text;

	(void)state;
	compared_init(&c, TWO, TWO);
	for (uint32_t i = 0; i < 4; i++)
		producers[i] = (struct producer){ .name = intern(c.strings, "GNU C11 12.2.0"),
						  .units = 4 - i };
	c.old_build->evidence.producers = c.new_build->evidence.producers = producers;
	c.old_build->evidence.producer_count = 1;
	c.new_build->evidence.producer_count = 4;
	c.old_build->evidence.units = c.old_build->evidence.units_read = 1;
	c.new_build->evidence.units = c.new_build->evidence.units_read = 10;
	c.new_build->evidence.dwarf_versions = 1u << 4 | 1u << 5;
	c.new_build->evidence.path = "/boot/vmlinux";
	text = document(&c, &cut);
	assert_contains(text, "| file | not recorded | vmlinux |\n");
	assert_contains(text, "| compiler | GNU C11 12.2.0 | GNU C11 12.2.0 (4 units), GNU C11 "
			      "12.2.0 (3 units), GNU C11 12.2.0 (2 units) and 1 more |\n");
	assert_contains(text, "| DWARF version | not recorded | 4, 5 |\n");
	assert_contains(text, "Complete: all units of both builds were read.\n");
	assert_lacks(text, "build-id");
	free(text);
	compared_release(&c);
}

static void test_several_pairs(void **state)
{
	struct compared c;
	struct build_ref builds[3];
	struct group_spec specs[2];
	struct comparison *comparison;
	struct comparison_summary *summary;
	struct text text = { 0 };

	(void)state;
	compared_init(&c, DOCUMENT_OLD, DOCUMENT_NEW);
	builds[0] = builds[2] = (struct build_ref){ "a", c.old_build };
	builds[1] = (struct build_ref){ "b", c.new_build };
	specs[0] = (struct group_spec){ "One", GROUP_CONSECUTIVE, builds[0], builds, 3 };
	specs[1] = (struct group_spec){ "Two", GROUP_BASE, builds[0], builds + 1, 1 };
	comparison = comparison_new(specs, 2, &c.options);
	summary = comparison_summary_new(comparison);
	assert_string_equal(summary->title, "3 comparisons");
	compare_markdown_write(&text, summary, &cut);
	assert_contains(text_string(&text), "# 3 comparisons\n\n| | gone, callable before |");
	assert_contains(text_string(&text),
			"\n| One: a → b | 1 | 1 | 0 | 0 | 0 | 0 | 1 | 0 | 1 | complete |\n"
			"| One: b → a | 0 | 0 | 0 | 0 | 0 | 0 | 1 | 1 | 1 | complete |\n"
			"| Two: a → b | 1 | 1 | 0 | 0 | 0 | 0 | 1 | 0 | 1 | complete |\n"
			"\n# One: a → b\n");
	assert_contains(text_string(&text), "\n# Two: a → b\n");
	text_release(&text);
	comparison_summary_free(summary);
	comparison_free(comparison);
	compared_release(&c);
}

#define SELECTIVE(name, callers) \
	"function " name "\ninstance a.c a.c:1 external inlined\n" callers "symbol " name "\n"

/* A probe misses only the calls that are inlined into others. */
static void test_selective(void **state)
{
	struct compared c;
	char *text;

	(void)state;
	compared_init(&c, REGULAR("a", "") REGULAR("b", "") REGULAR("c", ""),
		      SELECTIVE("a", "inline-callers a.c:a a.c:up a.c:a\n")
			      SELECTIVE("b", "inline-callers a.c:b\n") SELECTIVE("c", ""));
	text = document(&c, &cut);
	assert_contains(text, "### Became Selective Inline (1)\n");
	assert_contains(text, "| `a` | a.c:1 | Regular | `up` |\n");
	assert_contains(text, "### Became Selective Inline, but in no other function (2)\n");
	assert_contains(text, "| `b` | a.c:1 | Regular | only into itself: the compiler split it "
			      "|\n| `c` | a.c:1 | Regular | no caller recorded |\n");
	free(text);
	compared_release(&c);
}

#define IN(file) "instance " file " " file ":1\n"
#define COMMON IN("a.c") IN("b.c") IN("c.c")

/* Of a long list that only grew or shrank. */
static void test_also_in(void **state)
{
	struct compared c;
	char *text;

	(void)state;
	compared_init(&c,
		      "function f\n" COMMON "symbol f\nfunction g\n" COMMON IN("d.c") "symbol g\n",
		      "function f\n" COMMON IN("d.c") "symbol f\nfunction g\n" COMMON "symbol g\n");
	text = document(&c, &cut);
	assert_contains(text, "| `f` |  | also in d.c |\n| `g` | also in d.c |  |\n");
	free(text);
	compared_release(&c);
}

/* Each place once, and how many more there are. */
static void test_places(void **state)
{
	struct text new_text = { 0 };
	struct compared c;
	char *text;

	(void)state;
	text_add(&new_text, "function f\n");
	for (int i = 9; i > 0; i--)
		text_printf(&new_text, "instance u%d.c f%d.h:1\n", i, i % 5);
	text_add(&new_text, "symbol f\n");
	compared_init(&c, REGULAR("f", ""), text_string(&new_text));
	text = document(&c, &cut);
	assert_contains(text,
			"| `f` | Regular | Collision | f0.h:1, f1.h:1, f2.h:1 and 2 more |\n");
	free(text);
	compared_release(&c);
	text_release(&new_text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_verdict),   cmocka_unit_test(test_document),
		cmocka_unit_test(test_cut),       cmocka_unit_test(test_causes),
		cmocka_unit_test(test_escaping),  cmocka_unit_test(test_incomplete),
		cmocka_unit_test(test_evidence),  cmocka_unit_test(test_several_pairs),
		cmocka_unit_test(test_selective), cmocka_unit_test(test_also_in),
		cmocka_unit_test(test_places),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
