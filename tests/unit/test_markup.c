/* Hostile names go through our escaping, into Markdown, through cmark-gfm: between the tags
 * that we wrote stands the name and nothing else, and the page around it is the one that a
 * harmless name gives. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "reports/html_page.h"
#include "reports/markup.h"

static const char *const hostile[] = {
	"a*b_c|d<e>&\"f`",
	"__init__",
	"_a_ _b_",
	"a_b_c__d",
	"_",
	"___",
	"<script>alert(1)</script>",
	"x](y)",
	"![x](y)",
	"[x]: http://a.b/c",
	"http://a.b/c",
	"www.example.org",
	"user@example.org",
	"-->",
	"<!--",
	"</code>",
	"</details></li></ul>",
	"back\\slash\\",
	"\\*\\_\\|\\`",
	"a\\|b",
	"`",
	"``a`b``",
	" edge ",
	" ",
	"|",
	"||| |",
	"**bold** ~~gone~~",
	"&amp; &#42; &lt;",
	"$a$ {{b}} ^c^ 'd'",
	"operator<< <int>",
	"# - + 1. > ```",
	"na\u00efve \u4e2d\u6587 \U0001f600",
};

/* A document with the name in each place that escaping knows. */
static void add_document(struct text *out, const char *name)
{
	text_add(out, "# Title <code>");
	text_add_inline(out, name);
	text_add(out, "</code>\n\nText ");
	text_add_code(out, name);
	text_add(out, ", ");
	text_add_code(out, name);
	text_add(out, " and <code>");
	text_add_inline(out, name);
	text_add(out, "</code>, <code>");
	text_add_inline(out, name);
	text_add(out, "</code>.\n\n| a | b |\n|---|---|\n| ");
	text_add_code(out, name);
	text_add(out, " | <code>");
	text_add_inline(out, name);
	text_add(out, "</code> |\n|");
	text_add_code(out, name);
	text_add(out, "|<code>");
	text_add_inline(out, name);
	text_add(out, "</code>|\n\n<ul>\n<li>\n<code>");
	text_add_html(out, name);
	text_add(out, "</code>\n</li>\n</ul>\n\n```\nIn ");
	text_add_verbatim(out, name);
	text_add(out, " (0)\n```\n");
}

static const char *skip_entity(const char *at, char *decoded)
{
	static const char *const entities[] = { "&amp;", "&lt;", "&gt;", "&quot;" };

	for (size_t i = 0; i < sizeof(entities) / sizeof(entities[0]); i++) {
		if (strncmp(at, entities[i], strlen(entities[i])) == 0) {
			*decoded = "&<>\""[i];
			return at + strlen(entities[i]);
		}
	}
	*decoded = *at;
	return at + 1;
}

/* Take what stands between `start` and `end` out of the page: it must be the expected text
 * without any tag. The rest is left in `skeleton`. */
static unsigned take_out(struct text *skeleton, const char *html, const char *start,
			 const char *end, const char *expected)
{
	static const char lone_at[] = "<span>@</span>";
	struct text found = { 0 };
	unsigned count = 0;
	const char *at;

	while ((at = strstr(html, start))) {
		at += strlen(start);
		text_add_bytes(skeleton, html, (size_t)(at - html));
		text_clear(&found);
		while (*at && strncmp(at, end, strlen(end)) != 0) {
			char decoded;

			if (strncmp(at, lone_at, strlen(lone_at)) == 0) {
				text_add_char(&found, '@');
				at += strlen(lone_at);
				continue;
			}
			if (*at == '<')
				break;
			at = skip_entity(at, &decoded);
			text_add_char(&found, decoded);
		}
		assert_string_equal(text_string(&found), expected);
		assert_int_equal(strncmp(at, end, strlen(end)), 0);
		html = at;
		count++;
	}
	text_add(skeleton, html);
	text_release(&found);
	return count;
}

/* The page of a name without the name. */
static char *skeleton_of(const char *name, const char *expected)
{
	struct text markdown = { 0 }, page = { 0 }, half = { 0 }, skeleton = { 0 };
	const char *body;
	char *copy;

	add_document(&markdown, name);
	assert_null(html_page_write(&page, "test", text_string(&markdown), markdown.size));
	body = strstr(text_string(&page), "<main>");
	assert_non_null(body);
	assert_int_equal(take_out(&half, body, "<pre><code>In ", " (0)\n</code>", expected), 1);
	/* The fenced block is no inline code. */
	copy = strstr(half.data, "<pre><code>");
	memcpy(copy, "<pre><CODE>", strlen("<pre><CODE>"));
	assert_int_equal(take_out(&skeleton, text_string(&half), "<code>", "</code>", expected),
			 10);
	copy = xstrdup(text_string(&skeleton));
	text_release(&markdown);
	text_release(&page);
	text_release(&half);
	text_release(&skeleton);
	return copy;
}

static void expect_literal(const char *name, const char *expected)
{
	char *harmless = skeleton_of("name", "name");
	char *skeleton = skeleton_of(name, expected);

	assert_string_equal(skeleton, harmless);
	free(skeleton);
	free(harmless);
}

static void test_hostile_names_come_out_literally(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(hostile) / sizeof(hostile[0]); i++)
		expect_literal(hostile[i], hostile[i]);
}

static void test_what_is_no_text_is_shown(void **state)
{
	(void)state;
	expect_literal("a\nb", "a\\x0ab");
	expect_literal("\n\n</ul>\n\n# x", "\\x0a\\x0a</ul>\\x0a\\x0a# x");
	expect_literal("a\n```\nb", "a\\x0a```\\x0ab");
	expect_literal("\t\r\x7f\x1b[31m", "\\x09\\x0d\\x7f\\x1b[31m");
	expect_literal("\xff\xc0\x80", "\\xff\\xc0\\x80");
	expect_literal("\xed\xa0\x80\xe4\xb8", "\\xed\\xa0\\x80\\xe4\\xb8");
	expect_literal("", "");
}

/* They would turn the text around, end a line, or be obeyed. */
static void test_what_is_not_seen_is_shown(void **state)
{
	(void)state;
	expect_literal("a\u202eb", "a\\xe2\\x80\\xaeb");
	expect_literal("\u061c\u200e\u200f", "\\xd8\\x9c\\xe2\\x80\\x8e\\xe2\\x80\\x8f");
	expect_literal("\u2028\u2029\u202a\u2069",
		       "\\xe2\\x80\\xa8\\xe2\\x80\\xa9\\xe2\\x80\\xaa\\xe2\\x81\\xa9");
	expect_literal("\xc2\x85\xc2\x9b", "\\xc2\\x85\\xc2\\x9b");
	expect_literal("\u00a0\u200d\u2027\u202f\u2065", "\u00a0\u200d\u2027\u202f\u2065");
}

typedef void adder(struct text *out, const char *string);

static void expect_added(adder *add, const char *name, const char *expected)
{
	struct text out = { 0 };

	add(&out, name);
	assert_string_equal(text_string(&out), expected);
	text_release(&out);
}

/* Whoever reads the Markdown itself sees plain names. */
static void test_plain_names_stay_readable(void **state)
{
	(void)state;
	expect_added(text_add_code, "__x64_sys_read", "`__x64_sys_read`");
	expect_added(text_add_code, "foo.isra.0", "`foo.isra.0`");
	expect_added(text_add_code, "struct sock *sk", "`struct sock *sk`");
	expect_added(text_add_code, "__init__", "`__init__`");
	expect_added(text_add_inline, "__x64_sys_read", "__x64_sys_read");
	expect_added(text_add_inline, "foo.isra.0", "foo.isra.0");
	expect_added(text_add_inline, "net/ipv4/tcp.c:12", "net/ipv4/tcp.c:12");
	expect_added(text_add_inline, "ns::f(int)", "ns::f(int)");
	expect_added(text_add_html, "struct sock *sk", "struct sock *sk");
	expect_added(text_add_verbatim, "a<b>&`|*_", "a<b>&`|*_");
}

static void test_each_place_has_its_escapes(void **state)
{
	(void)state;
	expect_added(text_add_html, "a<b>&\"*_`", "a&lt;b&gt;&amp;&quot;*_`");
	expect_added(text_add_inline, "__a__", "__a&#95;&#95;");
	expect_added(text_add_inline, "it's", "it's");
	expect_added(text_add_inline, "a|b`", "a&#124;b&#96;");
	expect_added(text_add_code, "a|b", "<code>a&#124;b</code>");
	expect_added(text_add_code, "a`b", "<code>a&#96;b</code>");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_hostile_names_come_out_literally),
		cmocka_unit_test(test_what_is_no_text_is_shown),
		cmocka_unit_test(test_what_is_not_seen_is_shown),
		cmocka_unit_test(test_plain_names_stay_readable),
		cmocka_unit_test(test_each_place_has_its_escapes),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
