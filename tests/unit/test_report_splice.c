/* Renewing a function's document in which people have written. The documents are made as the
 * program makes them; every splice is done twice, and the second one must change nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "reports/function/function_report.h"
#include "reports/splice/report_splice.h"
#include "tests/unit/comparison_maker.h"

#define OLD_F                                                                 \
	"{\"name\":\"__f\",\"signature\":{\"return\":\"int\",\"params\":[]}," \
	"\"instances\":[{\"file\":\"a.c\",\"loc\":\"a.c:1\",\"addr\":\"10\"," \
	"\"external\":true,\"direct_callers\":[\"a.c:g\"]}],"                 \
	"\"symbols\":[{\"name\":\"__f\",\"addr\":\"10\",\"size\":4,\"bind\":\"GLOBAL\"}]}\n"
#define NEW_F                                                                   \
	"{\"name\":\"__f\",\"instances\":[{\"file\":\"a.c\",\"loc\":\"a.c:2\"," \
	"\"addr\":\"20\",\"external\":true,\"inline\":\"inlined\","             \
	"\"inline_callers\":[\"a.c:g\",\"a.c:g\"]}]}\n"

struct documents {
	char *one, *both; /* of the old build alone; of both */
};

static char *write_document(struct maker *m, bool reference)
{
	struct function_report_options options = { .reference = reference };
	struct text out = { 0 };

	function_report_write(
		&out,
		maker_compare(m, GROUP_CONSECUTIVE, reference ? RULES_REFERENCE : RULES_DEFAULT),
		intern(m->strings, "__f"), &options);
	return out.data;
}

static void documents_init(struct documents *d, bool reference)
{
	struct maker m;

	maker_init(&m);
	maker_add(&m, "6.1", OLD_F);
	d->one = write_document(&m, reference);
	maker_add(&m, "6.12", NEW_F);
	d->both = write_document(&m, reference);
	maker_release(&m);
}

static void documents_release(struct documents *d)
{
	free(d->one);
	free(d->both);
}

static struct err *splice(const char *file, const char *markdown, struct text *out)
{
	struct text old = { 0 };
	struct err *err;

	text_add(&old, file);
	err = report_splice("f.md", &old, markdown, out);
	text_release(&old);
	return err;
}

static void assert_splice(const char *file, const char *markdown, const char *wanted)
{
	struct text once = { 0 }, twice = { 0 };
	struct err *err = splice(file, markdown, &once);

	if (err)
		fail_msg("%s", err_message(err));
	assert_string_equal(text_string(&once), wanted);
	assert_null(splice(text_string(&once), markdown, &twice));
	assert_string_equal(text_string(&twice), wanted);
	text_release(&once);
	text_release(&twice);
}

static void assert_refused(const char *file, const char *markdown, const char *message)
{
	struct text out = { 0 };
	struct err *err = splice(file, markdown, &out);

	assert_non_null(err);
	assert_string_equal(err_message(err), message);
	assert_int_equal(out.size, 0);
	err_free(err);
}

/* `text` with each `from` replaced; goes to free(). */
static char *replaced(const char *text, const char *from, const char *to)
{
	struct text out = { 0 };
	const char *at;

	if (!strstr(text, from))
		fail_msg("no `%s` in the document", from);
	for (; (at = strstr(text, from)); text = at + strlen(from)) {
		text_add_bytes(&out, text, (size_t)(at - text));
		text_add(&out, to);
	}
	text_add(&out, text);
	return out.data;
}

/* The document with people's words at the usual places. */
static char *annotated(const char *document)
{
	char *above = replaced(document, "## Status\n", "## Status\nWe know.\n\n");
	char *between = replaced(above, "\n## Differences\n",
				 "\nBetween,\nuntouched \t\n\n## Differences\n");
	struct text out = { 0 };

	text_add(&out, "Before the title.\n\n");
	text_add(&out, between);
	text_add(&out, "\nBehind.\n\n```\n<b>Regular</b>\n<ul>\n```\n\n## More\n\nno line end");
	free(above);
	free(between);
	return out.data;
}

static void test_round_trip(void **state)
{
	for (int reference = 0; reference <= 1; reference++) {
		struct documents d;

		(void)state;
		documents_init(&d, reference);
		assert_splice(d.both, d.both, d.both);
		assert_splice(d.one, d.both, d.both);
		assert_splice(d.both, d.one, d.one);
		documents_release(&d);
	}
}

static void test_words_of_people_stay(void **state)
{
	for (int reference = 0; reference <= 1; reference++) {
		struct documents d;
		char *one, *both;

		(void)state;
		documents_init(&d, reference);
		one = annotated(d.one);
		both = annotated(d.both);
		assert_splice(one, d.both, both);
		assert_splice(both, d.one, one);
		free(one);
		free(both);
		documents_release(&d);
	}
}

static void test_line_ends_stay(void **state)
{
	struct documents d;
	char *one, *both, *cut;

	(void)state;
	documents_init(&d, false);
	one = replaced(d.one, "\n", "\r\n");
	both = replaced(d.both, "\n", "\r\n");
	assert_splice(one, d.both, both);
	free(one);
	free(both);
	cut = xstrndup(d.both, strlen(d.both) - 1);
	assert_splice(cut, d.both, cut);
	one = xstrndup(d.one, strlen(d.one) - 1);
	assert_splice(one, d.both, cut);
	free(one);
	free(cut);
	documents_release(&d);
}

/* A list in front of a paragraph would swallow it. */
static void test_new_list_is_set_apart(void **state)
{
	struct documents d;
	struct text file = { 0 }, wanted = { 0 };

	(void)state;
	documents_init(&d, false);
	text_printf(&file, "%sOur words.\n", d.one);
	text_printf(&wanted, "%s\nOur words.\n", d.both);
	assert_splice(text_string(&file), d.both, text_string(&wanted));
	text_release(&file);
	text_release(&wanted);
	documents_release(&d);
}

#define GROUP(name) \
	"<b>" name "</b>\n<ul>\n<li>\nIn <code>1</code>: Absent \u26a0\ufe0f\n</li>\n</ul>\n"
#define FRAME(status) "# Function: <code>f</code>\n\n## Status\n" status "\n## Differences\n"

static void test_words_between_groups(void **state)
{
	(void)state;
	assert_splice(FRAME(GROUP("A") "\nwords\n\n" GROUP("B")), FRAME(GROUP("A") GROUP("B")),
		      FRAME(GROUP("A") "\nwords\n\n" GROUP("B")));
	assert_splice(FRAME(GROUP("A") GROUP("B")), FRAME(GROUP("C")), FRAME(GROUP("C")));
	assert_refused(FRAME(GROUP("A") "\nwords\n\n" GROUP("B")), FRAME(GROUP("A") GROUP("C")),
		       "f.md:10: under Status there is text between the lists, and the new lists "
		       "are of other groups: where they go can't be told");
}

#define REMARK "\n> **Incomplete:** some units of a build could not be read, or ...\n"

static void test_remark_comes_and_goes(void **state)
{
	(void)state;
	assert_splice(FRAME(GROUP("A")), FRAME(GROUP("A")) REMARK, FRAME(GROUP("A")) REMARK);
	assert_splice(FRAME(GROUP("A")) REMARK "\nwords\n", FRAME(GROUP("A")),
		      FRAME(GROUP("A")) "\nwords\n");
}

static void assert_inner_words_refused(const char *document, const char *before, unsigned line)
{
	struct text with = { 0 }, message = { 0 };
	char *file;

	text_printf(&with, "%swords\n", before);
	text_printf(&message,
		    "f.md:%u: this is not what symdrift writes in a list under %s: what people "
		    "write must stand before or behind the lists",
		    line, strstr(before, "Change") ? "Differences" : "Status");
	file = replaced(document, before, text_string(&with));
	assert_refused(file, document, text_string(&message));
	free(file);
	text_release(&with);
	text_release(&message);
}

static void test_refuses_words_in_a_list(void **state)
{
	struct documents d;

	(void)state;
	documents_init(&d, false);
	assert_inner_words_refused(d.one, "**Inline:** No\n", 17);
	assert_inner_words_refused(d.one, "Inline: False\n", 26);
	assert_inner_words_refused(d.one, "</details>\n", 35);
	documents_release(&d);
}

static void test_refuses_what_is_no_document(void **state)
{
	(void)state;
	assert_refused("# Other\n", FRAME(""),
		       "f.md: is no document of a function: there is no heading `# Function: "
		       "<code>NAME</code>`");
	assert_refused("# Function: <code>f</code>\n\n## Status\n", FRAME(""),
		       "f.md: there is no heading `## Differences`");
	assert_refused(FRAME("") "\n## Status\n", FRAME(""),
		       "f.md:7: the heading `## Status` is there twice, first in line 3");
	assert_refused(FRAME("") FRAME(""), FRAME(""),
		       "f.md:6: a second `# Function: <code>`: only the document of one function "
		       "can be updated");
	assert_refused("# Function: f\n\n## Status\n\n## Differences\n", FRAME(""),
		       "f.md:1: the title is not `# Function: <code>NAME</code>`");
	assert_refused(FRAME("<b>A</b>\n<ul>\n"), FRAME(""),
		       "f.md:6: this is not what symdrift writes in a list under Status: what "
		       "people write must stand before or behind the lists");
}

/* A fence without end turns the list, or all behind it, into code. */
static void test_refuses_open_code(void **state)
{
	static const char no_end[] =
		"f.md:%u: the code block or comment that begins here has no end: what symdrift "
		"writes behind it can't be told";
	struct documents d;
	struct text message = { 0 };
	char *file;

	(void)state;
	documents_init(&d, false);
	file = replaced(d.both, "## Status\n", "## Status\n\n```\n");
	assert_refused(file, d.both,
		       "f.md:6: the list that begins here, under Status, is partly in a code "
		       "block: is there a code block without end above it?");
	free(file);
	text_printf(&message, no_end, 13);
	assert_refused(FRAME(GROUP("A")) "\n```\n" GROUP("A"), FRAME(GROUP("A")),
		       text_string(&message));
	assert_refused(FRAME(GROUP("A")) "\n<!--\n" GROUP("A"), FRAME(GROUP("A")),
		       text_string(&message));
	text_release(&message);
	documents_release(&d);
}

static void assert_name(const char *file, const char *name)
{
	struct text old = { 0 }, found = { 0 };

	text_add(&old, file);
	assert_null(report_document_name("f.md", &old, &found));
	assert_string_equal(text_string(&found), name);
	text_release(&old);
	text_release(&found);
}

static void test_names(void **state)
{
	struct documents d;

	(void)state;
	for (int reference = 0; reference <= 1; reference++) {
		documents_init(&d, reference);
		assert_name(d.one, "__f");
		documents_release(&d);
	}
	assert_name("# Function: <code>ns&#58;&#58;f(int)</code>\n\nLinkage name: `_ZN2ns1fEi`\n\n"
		    "## Status\n\n## Differences\n",
		    "_ZN2ns1fEi");
	assert_name("\xef\xbb\xbf# Function: <code>f</code>\n\n## Status\n\n## Differences\n", "f");
	assert_splice("\xef\xbb\xbf" FRAME(GROUP("A")), FRAME(GROUP("B")),
		      "\xef\xbb\xbf" FRAME(GROUP("B")));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_round_trip),
		cmocka_unit_test(test_words_of_people_stay),
		cmocka_unit_test(test_line_ends_stay),
		cmocka_unit_test(test_new_list_is_set_apart),
		cmocka_unit_test(test_words_between_groups),
		cmocka_unit_test(test_remark_comes_and_goes),
		cmocka_unit_test(test_refuses_words_in_a_list),
		cmocka_unit_test(test_refuses_what_is_no_document),
		cmocka_unit_test(test_refuses_open_code),
		cmocka_unit_test(test_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
