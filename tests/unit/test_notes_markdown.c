/* Release notes in words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>
#include <jansson.h>

#include "base/text.h"
#include "reports/notes/notes_json.h"
#include "reports/notes/notes_markdown.h"
#include "tests/unit/compare_maker.h"

static bool is_watched(void *context, const struct build *build, const struct function *f)
{
	(void)context;
	return strncmp(build_text(build, f->name), "w_", 2) == 0;
}

static const char *const missing[] = { "no_such", "a`b" };

static void write(struct text *out, const struct compared *c,
		  const struct notes_markdown_options *options, size_t missing_count)
{
	struct release_notes_options model = {
		.watched = is_watched,
		.missing = missing,
		.missing_count = missing_count,
	};
	struct release_notes *notes = release_notes_new(c->summary, &model);

	notes_markdown_write(out, notes, options);
	release_notes_free(notes);
}

static void assert_notes(const char *old_text, const char *new_text, const char *wanted)
{
	struct notes_markdown_options options = { .level = 3 };
	struct text out = { 0 };
	struct compared c;

	compared_init(&c, old_text, new_text);
	write(&out, &c, &options, 0);
	assert_string_equal(text_string(&out), wanted);
	text_release(&out);
	compared_release(&c);
}

#define SINCE "What changed in the functions since 6.1:\n"
#define TRACING "### For tracing and livepatch users\n"
#define EXPORTED(name, lines) REGULAR(name, lines) "export EXPORT_SYMBOL\n"
#define KEPT EXPORTED("kept", "")

static void test_nothing(void **state)
{
	(void)state;
	assert_notes(REGULAR("f", ""), REGULAR("f", ""), "No function changed since 6.1.\n");
	assert_notes(REGULAR("f", ""), REGULAR("f", "direct-callers a.c:g\n"),
		     "No function changed in a way that its callers, probes or livepatches would "
		     "notice since 6.1.\n");
}

static void test_title_and_level(void **state)
{
	struct notes_markdown_options options = { .level = 4, .title = true };
	struct text out = { 0 };
	struct compared c;

	(void)state;
	compared_init(&c, KEPT, KEPT EXPORTED("f", "signature int; int|a\n"));
	write(&out, &c, &options, 2);
	assert_string_equal(text_string(&out),
			    "### 6.12\n\n" SINCE
			    "\n#### Added\n\n- `int f(int a)` (`EXPORT_SYMBOL`)\n\n"
			    "Watched, but in neither build: `no_such`, "
			    "<code>a&#96;b</code>.\n");
	text_release(&out);
	compared_release(&c);
}

static void test_interface(void **state)
{
	(void)state;
	assert_notes(KEPT EXPORTED("gone", "") EXPORTED("left", "") EXPORTED("inlined", "")
			     EXPORTED("old", "") REGULAR("joined", "signature void\n"),
		     KEPT EXPORTED("joined", "signature void\n") REGULAR("left", "")
			     FULL_INLINE("inlined", "inline-callers a.c:a a.c:b\n")
				     EXPORTED("old", "") "warning Use *new*.\n",
		     SINCE "\n### Added\n\n"
			   "- `void joined()` (`EXPORT_SYMBOL`): was there before and is exported "
			   "now.\n"
			   "\n### Deprecated\n\n"
			   "- `old` is deprecated; linkers warn: “Use &#42;new&#42;”.\n"
			   "\n### Removed\n\n"
			   "- `gone` is gone.\n"
			   "- `inlined` is inlined everywhere now, into `a` and `b`.\n"
			   "- `left` is still there, but not exported.\n");
}

static void test_signatures(void **state)
{
	(void)state;
	assert_notes(
		EXPORTED("a", "signature int; int|x\n") EXPORTED("b", "signature int; int|x\n")
			EXPORTED("c", "signature int; int|x; char|y\n")
				EXPORTED("d", "signature int; int|x; char|y\n"),
		EXPORTED("a", "signature int; long|x\n") EXPORTED("b", "signature int; long|x\n")
			EXPORTED("c", "signature void; char|y; int|x\n")
				EXPORTED("d", "signature int; int|x; char|y; u8|p; u8|q\n"),
		SINCE "\n### Changed\n\n"
		      "- 2 functions take `long x` instead of `int x`: `a` and `b`.\n"
		      "- `c` takes its parameters in another order, `y, x` instead of `x, y` "
		      "and returns `void` instead of `int`.\n"
		      "- `d` takes the new parameter `u8 p` and `u8 q`.\n");
}

static void test_tracing_in_sentences(void **state)
{
	(void)state;
	assert_notes(
		KEPT REGULAR("f", "") REGULAR("w_g", "signature int; int|x\n") FULL_INLINE(
			"h", INTO_UP) "function w_i\ninstance a.c a.c:1 declared-inlined\n" INTO_UP,
		KEPT FULL_INLINE("f", INTO_UP) REGULAR(
			"w_g", "signature int; char|x\n") "symbol w_g.part.0 LOCAL\n" REGULAR("h",
											      "")
			REGULAR("w_i", ""),
		SINCE "\n" TRACING "\n"
		      "- `w_g` takes `char x` instead of `int x`.\n"
		      "- `w_g` is also there as `w_g.part.0` now; calls of that pass by a probe "
		      "on the plain symbol.\n"
		      "- `w_i` has code of its own again, but was declared `inline`: as long as "
		      "it is, ftrace and fentry can't attach.\n"
		      "- `f` is inlined everywhere now, into `up`.\n"
		      "- `h` has code of its own again.\n");
}

/* `count` functions f00, f01, ... with these lines, and the one that is kept. */
static char *many(unsigned count, const char *lines)
{
	struct text text = { 0 };

	text_add(&text, KEPT);
	for (unsigned i = 0; i < count; i++)
		text_printf(&text, "function f%02u\ninstance a.c a.c:1 external\n%s", i, lines);
	return text.data;
}

static void test_long_lists_are_cut(void **state)
{
	struct notes_markdown_options options = { .level = 3 };
	struct text out = { 0 };
	struct compared c;
	char *old_text = many(13, "symbol x LOCAL\n");
	char *new_text = many(13, INTO_UP);

	(void)state;
	compared_init(&c, old_text, new_text);
	write(&out, &c, &options, 0);
	assert_non_null(strstr(text_string(&out), "- 13 functions are inlined everywhere now; "
						  "nothing finds them by name any more:\n"
						  "  - `f00`, into `up`\n"));
	assert_non_null(strstr(text_string(&out), "  - `f09`, into `up`\n  - and 3 more.\n\n"
						  "Long lists are cut; `symdrift notes --all` cuts "
						  "none.\n"));
	assert_null(strstr(text_string(&out), "f10"));
	text_clear(&out);
	options.all = true;
	write(&out, &c, &options, 0);
	assert_non_null(strstr(text_string(&out), "  - `f12`, into `up`\n"));
	assert_null(strstr(text_string(&out), "cut"));
	text_release(&out);
	compared_release(&c);
	free(old_text);
	free(new_text);
}

static void test_the_same_is_said_once(void **state)
{
	char *text = many(13, "symbol x LOCAL\n");

	(void)state;
	assert_notes(text, KEPT,
		     SINCE "\n" TRACING "\n"
			   "- 13 functions that had a symbol are gone: `f00`, `f01`, `f02`, `f03`, "
			   "`f04`, `f05`, `f06`, `f07`, `f08`, `f09` and 3 more.\n"
			   "\nLong lists are cut; `symdrift notes --all` cuts none.\n");
	free(text);
}

static void test_long_names_are_items(void **state)
{
	(void)state;
	assert_notes(KEPT EXPORTED("_ZN1a1bEi", "") EXPORTED("_ZN1a1cEi", "") EXPORTED("d", ""),
		     KEPT,
		     SINCE "\n### Removed\n\n"
			   "- 3 functions are gone:\n"
			   "  - `a::b(int)`\n"
			   "  - `a::c(int)`\n"
			   "  - `d`\n");
}

#define GPL(name) REGULAR(name, "signature void\n") "export EXPORT_SYMBOL_GPL\n"
#define PLAIN(name) REGULAR(name, "signature void\n")

/* Three are one item, two are not; what is said of them differs by the way of export. */
static void test_the_interface_says_it_once_too(void **state)
{
	(void)state;
	assert_notes(KEPT PLAIN("a") PLAIN("b") PLAIN("c") PLAIN("d") PLAIN("e") PLAIN("w_f"),
		     KEPT GPL("a") GPL("b") GPL("c") EXPORTED("d", "signature void\n")
			     EXPORTED("e", "signature void\n") GPL("w_f"),
		     SINCE
		     "\n### Added\n\n"
		     "- `void w_f()` (`EXPORT_SYMBOL_GPL`): was there before and is exported "
		     "now.\n"
		     "- 3 functions were there before and are exported now "
		     "(`EXPORT_SYMBOL_GPL`): `a`, `b` and `c`.\n"
		     "- `void d()` (`EXPORT_SYMBOL`): was there before and is exported now.\n"
		     "- `void e()` (`EXPORT_SYMBOL`): was there before and is exported now.\n");
	assert_notes(GPL("a") GPL("b") GPL("c") GPL("w_d"),
		     EXPORTED("a", "signature void\n") EXPORTED("b", "signature void\n")
			     EXPORTED("c", "signature void\n"),
		     SINCE "\n### Changed\n\n"
			   "- 3 functions are exported as `EXPORT_SYMBOL` now, "
			   "`EXPORT_SYMBOL_GPL` before: `a`, `b` and `c`.\n"
			   "\n### Removed\n\n- `w_d` is gone.\n");
}

static void test_hostile_names(void **state)
{
	(void)state;
	assert_notes(KEPT, KEPT EXPORTED("a`*b</code>|<!--x-->", ""),
		     SINCE "\n### Added\n\n- <code>a&#96;&#42;b&lt;/code&gt;&#124;&lt;&#33;--x"
			   "--&gt;</code> (`EXPORT_SYMBOL`)\n");
}

static void test_incomplete_or_other_compiler(void **state)
{
	struct notes_markdown_options options = { .level = 3 };
	struct text out = { 0 };
	struct compared c;

	(void)state;
	compared_init(&c, KEPT, KEPT);
	c.old_build->evidence.incomplete = true;
	c.new_build->evidence.machine = "arm64";
	compared_renew(&c);
	write(&out, &c, &options, 0);
	assert_string_equal(text_string(&out),
			    "Of what could be read, no function changed since 6.1.\n\n"
			    "> **Note:** A build could not be read completely, so functions may be "
			    "missing here or wrongly told as "
			    "gone or inlined. Some of the changes may have another reason: the "
			    "machine changed: x86_64 to arm64.\n");
	text_release(&out);
	compared_release(&c);
}

static void test_json(void **state)
{
	struct release_notes_options model = { .watched = is_watched };
	struct release_notes *notes;
	struct text out = { 0 };
	struct compared c;
	json_error_t error;
	json_t *root;

	(void)state;
	compared_init(&c, KEPT EXPORTED("w_f", "signature int; int|a\n"),
		      KEPT EXPORTED("w_f", "signature int; long|a\n"));
	notes = release_notes_new(c.summary, &model);
	notes_json_write(&out, notes);
	root = json_loads(text_string(&out), JSON_REJECT_DUPLICATES, &error);
	assert_non_null(root);
	assert_string_equal(json_string_value(json_object_get(root, "format")), "symdrift-notes");
	assert_int_equal(json_array_size(json_object_get(root, "changed")), 1);
	assert_int_equal(json_array_size(json_object_get(root, "removed")), 0);
	assert_non_null(strstr(text_string(&out),
			       "\"topic\":\"signature\",\"watched\":true,\"functions\":[{"
			       "\"name\":\"w_f\""));
	assert_non_null(strstr(text_string(&out), "\"changes\":[{\"kind\":\"param-type\",\"from\":"
						  "\"int a\",\"to\":\"long a\"}]"));
	json_decref(root);
	release_notes_free(notes);
	text_release(&out);
	compared_release(&c);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_title_and_level),
		cmocka_unit_test(test_interface),
		cmocka_unit_test(test_signatures),
		cmocka_unit_test(test_tracing_in_sentences),
		cmocka_unit_test(test_long_lists_are_cut),
		cmocka_unit_test(test_the_same_is_said_once),
		cmocka_unit_test(test_long_names_are_items),
		cmocka_unit_test(test_the_interface_says_it_once_too),
		cmocka_unit_test(test_hostile_names),
		cmocka_unit_test(test_incomplete_or_other_compiler),
		cmocka_unit_test(test_json),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
