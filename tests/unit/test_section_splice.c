/* The generated part of a changelog. Each test says what the file is afterwards, byte for byte;
 * every splice is done twice, and the second one must change nothing. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "reports/splice/markdown_file.h"
#include "reports/splice/section_splice.h"

#define BEGIN "<!-- symdrift notes: begin -->"
#define END "<!-- symdrift notes: end -->"
#define PART BEGIN "\n\nnew\n\n" END
#define PART_CRLF BEGIN "\r\n\r\nnew\r\n\r\n" END
#define OLD_PART BEGIN "\n\n### Added\n\n- `f`\n\n" END

static struct err *splice(const char *file, size_t size, struct text *out)
{
	struct text old = { 0 };
	struct err *err;

	text_add_bytes(&old, file, size);
	err = section_splice("C.md", &old, "Unreleased", "new\n", out);
	text_release(&old);
	return err;
}

static void assert_splice_bytes(const char *file, size_t size, const char *wanted)
{
	struct text once = { 0 }, twice = { 0 };
	struct err *err = splice(file, size, &once);

	if (err)
		fail_msg("%s", err_message(err));
	assert_string_equal(text_string(&once), wanted);
	assert_null(splice(text_string(&once), once.size, &twice));
	assert_string_equal(text_string(&twice), wanted);
	text_release(&once);
	text_release(&twice);
}

static void assert_splice(const char *file, const char *wanted)
{
	assert_splice_bytes(file, strlen(file), wanted);
}

/* The file is refused, and nothing is written. */
static void assert_refused(const char *file, const char *message)
{
	struct text out = { 0 };
	struct err *err = splice(file, strlen(file), &out);

	assert_non_null(err);
	assert_string_equal(err_message(err), message);
	assert_int_equal(out.size, 0);
	err_free(err);
}

static void test_replaces_the_part(void **state)
{
	(void)state;
	assert_splice("# C\n\n## Unreleased\n\nhello\n\n" OLD_PART "\n\nbye \t\n\n## 1.0\n\nold\n",
		      "# C\n\n## Unreleased\n\nhello\n\n" PART "\n\nbye \t\n\n## 1.0\n\nold\n");
	/* Whatever is there is ours. */
	assert_splice("## Unreleased\n" BEGIN "\n" END "\n", "## Unreleased\n" PART "\n");
	assert_splice("#\n\n## Unreleased\n\n##\n", "#\n\n## Unreleased\n\n" PART "\n\n##\n");
	/* White space around a marker belongs to it. */
	assert_splice("## Unreleased\n\n  " BEGIN " \nx\n\n   " END "\t\nrest\n",
		      "## Unreleased\n\n" PART "\nrest\n");
}

static void test_puts_a_new_part_at_the_end_of_the_section(void **state)
{
	(void)state;
	assert_splice("## Unreleased\n\n- a\n\n## 1.0\n\nold\n",
		      "## Unreleased\n\n- a\n\n" PART "\n\n## 1.0\n\nold\n");
	/* Deeper headings are of the section. */
	assert_splice("## Unreleased\n\n### Added\n\n- a\n## 1.0\n",
		      "## Unreleased\n\n### Added\n\n- a\n\n" PART "\n\n## 1.0\n");
	assert_splice("## Unreleased\n# Other\n", "## Unreleased\n\n" PART "\n\n# Other\n");
	assert_splice("## Unreleased\n", "## Unreleased\n\n" PART "\n");
	/* Empty lines stay. */
	assert_splice("## Unreleased\n\n\n \n## 1.0\n",
		      "## Unreleased\n\n" PART "\n\n\n \n## 1.0\n");
	assert_splice("## Unreleased\n\n    code\n", "## Unreleased\n\n    code\n\n" PART "\n");
	assert_splice("## Unreleased\n\n- item\n\n  more of it\n",
		      "## Unreleased\n\n- item\n\n  more of it\n\n" PART "\n");
	assert_splice("## Unreleased\n\n> quote\n", "## Unreleased\n\n> quote\n\n" PART "\n");
	assert_splice("## Unreleased\n\n<div>\nx\n", "## Unreleased\n\n<div>\nx\n\n" PART "\n");
}

static void test_stays_above_definitions_of_links(void **state)
{
	(void)state;
	assert_splice("## [Unreleased]\n\n- a\n\n[Unreleased]: https://a\n[1.0]: https://b\n",
		      "## [Unreleased]\n\n- a\n\n" PART
		      "\n\n[Unreleased]: https://a\n[1.0]: https://b\n");
	/* Not a definition: it goes on with the paragraph. */
	assert_splice("## Unreleased\n\ntext\n[1.0]: https://b\n",
		      "## Unreleased\n\ntext\n[1.0]: https://b\n\n" PART "\n");
	/* In the middle of the file they are of the section. */
	assert_splice("## Unreleased\n\n- a\n\n[1]: b\n\n## 1.0\n",
		      "## Unreleased\n\n- a\n\n[1]: b\n\n" PART "\n\n## 1.0\n");
}

static void test_keeps_how_lines_end(void **state)
{
	(void)state;
	assert_splice("## Unreleased\r\n\r\nx\r\n\r\n## 1.0\r\n",
		      "## Unreleased\r\n\r\nx\r\n\r\n" PART_CRLF "\r\n\r\n## 1.0\r\n");
	assert_splice("## Unreleased\r\n\r\n" OLD_PART "\r\n## 1.0\n",
		      "## Unreleased\r\n\r\n" PART_CRLF "\r\n## 1.0\n");
	assert_splice("## Unreleased\r\rx\r## 1.0\r",
		      "## Unreleased\r\rx\r\r" BEGIN "\r\rnew\r\r" END "\r\r## 1.0\r");
	/* The heading decides in a mixed file. */
	assert_splice("# C\r\n\r\n## Unreleased\n\nx\r\n",
		      "# C\r\n\r\n## Unreleased\n\nx\r\n\n" PART "\n");
}

static void test_keeps_a_missing_last_line_end(void **state)
{
	(void)state;
	assert_splice("## Unreleased", "## Unreleased\n\n" PART);
	assert_splice("# C\r\n\r\n## Unreleased", "# C\r\n\r\n## Unreleased\r\n\r\n" PART_CRLF);
	assert_splice("## Unreleased\n\nx", "## Unreleased\n\nx\n\n" PART);
	assert_splice("## Unreleased\n\n" OLD_PART, "## Unreleased\n\n" PART);
	assert_splice("## Unreleased\n\n" OLD_PART "\nx", "## Unreleased\n\n" PART "\nx");
}

static void test_keeps_a_mark_and_odd_bytes(void **state)
{
	(void)state;
	assert_splice("\xef\xbb\xbf## Unreleased\n\n\tx\n",
		      "\xef\xbb\xbf## Unreleased\n\n\tx\n\n" PART "\n");
	assert_splice("## Unreleased\n\n\xc3\xa4 \xf0\x9f\x98\x80 \x01\f\v\n\n## 1\n",
		      "## Unreleased\n\n\xc3\xa4 \xf0\x9f\x98\x80 \x01\f\v\n\n" PART "\n\n## 1\n");
}

static void test_knows_headings(void **state)
{
	static const char *const headings[] = {
		"## Unreleased\n",
		"# Unreleased\n",
		"##### Unreleased ##\n",
		"## [Unreleased]\n",
		"## [Unreleased] - 2026-01-01\n",
		"## Unreleased - 2026-01-01\n",
		"## Unreleased (now)\n",
		"## Unreleased \xe2\x80\x94 soon\n",
		"## **Unreleased**\n",
		"## `Unreleased`\n",
		"## [Unreleased](https://a)\n",
		"Unreleased\n==========\n",
		"  Unreleased  \n---\n",
	};

	(void)state;
	for (size_t i = 0; i < sizeof(headings) / sizeof(*headings); i++) {
		struct text file = { 0 }, wanted = { 0 };

		text_printf(&file, "%s\nx\n", headings[i]);
		text_printf(&wanted, "%s\nx\n\n" PART "\n", headings[i]);
		assert_splice(text_string(&file), text_string(&wanted));
		text_release(&file);
		text_release(&wanted);
	}
}

static void test_tells_the_level(void **state)
{
	struct section_place place;
	struct text file = { 0 };

	(void)state;
	text_add(&file, "Title\n=====\n\nUnreleased\n----------\n");
	assert_null(section_find("C.md", &file, "[Unreleased]", &place));
	assert_int_equal(place.level, 2);
	assert_int_equal(place.from, file.size);
	text_release(&file);
	assert_refused("###### Unreleased\n",
		       "C.md:1: below a heading of level 6 there can be no other: take one of "
		       "level 5 or above");
}

static void test_leaves_other_sections(void **state)
{
	(void)state;
	assert_splice("## Unreleased\n\n## 1.0\n\n" OLD_PART "\n",
		      "## Unreleased\n\n" PART "\n\n## 1.0\n\n" OLD_PART "\n");
	assert_splice("## 2.0\n\n" OLD_PART "\n\n## Unreleased\n\n" OLD_PART "\n",
		      "## 2.0\n\n" OLD_PART "\n\n## Unreleased\n\n" PART "\n");
}

static void test_refuses_unknown_headings(void **state)
{
	(void)state;
	assert_refused("# Changes\n\n## Unrelesed\n",
		       "C.md: no heading is called `Unreleased`; did you mean `Unrelesed`?");
	assert_refused("# Changes\n\n## [2.0] - 2026\n",
		       "C.md: no heading is called `Unreleased`; there are `Changes`, `2.0`");
	assert_refused("", "C.md: no heading is called `Unreleased`; there are no headings at all");
	/* None of these is a heading of the document. */
	assert_refused("> ## Unreleased\n\n- ## Unreleased\n\n```\n## Unreleased\n```\n\n"
		       "    ## Unreleased\n\n<!--\n## Unreleased\n-->\n",
		       "C.md: no heading is called `Unreleased`; there are no headings at all");
	/* The line under a table is no underline, as on GitHub. */
	assert_refused("| Unreleased |\n|---|\n| Unreleased |\n---\n",
		       "C.md: no heading is called `Unreleased`; there are no headings at all");
	assert_refused(
		"## Unreleased things\n",
		"C.md: no heading is called `Unreleased`; did you mean `Unreleased things`?");
}

static void test_refuses_two_headings(void **state)
{
	(void)state;
	assert_refused("## Unreleased\n\n## 1.0\n\n### [Unreleased]\n",
		       "C.md:5: the heading `Unreleased` is there twice, first in line 1: rename "
		       "one of them");
}

static void test_refuses_lone_markers(void **state)
{
	(void)state;
	assert_refused("## Unreleased\n\n" BEGIN "\n\nx\n",
		       "C.md:3: the generated part that begins here has no end: put `" END
		       "` behind it, or remove what is left of it");
	assert_refused("## Unreleased\n\nx\n\n" END "\n",
		       "C.md:5: a generated part ends here that begins nowhere");
	assert_refused("## Unreleased\n\n" END "\n\n" BEGIN "\n",
		       "C.md:3: a generated part ends here that begins nowhere");
	/* In another section too: that file is broken. */
	assert_refused("## Unreleased\n\n## 1.0\n\n" BEGIN "\n",
		       "C.md:5: the generated part that begins here has no end: put `" END
		       "` behind it, or remove what is left of it");
}

static void test_refuses_several_parts(void **state)
{
	(void)state;
	assert_refused("## Unreleased\n\n" OLD_PART "\n\n" OLD_PART "\n",
		       "C.md:11: a second generated part; the first begins in line 3: remove one "
		       "of them");
	assert_refused("## Unreleased\n\n" BEGIN "\n\n" BEGIN "\n\n" END "\n\n" END "\n",
		       "C.md:5: a generated part begins inside of the one that begins in line 3");
}

static void test_refuses_parts_across_sections(void **state)
{
	(void)state;
	assert_refused("## Unreleased\n\n" BEGIN "\n\n## 1.0\n\n" END "\n",
		       "C.md:3: the part that begins here is not within one section: it ends in "
		       "line 7, the section is in lines 1 to 4");
	assert_refused(BEGIN "\n\n## Unreleased\n\n" END "\n",
		       "C.md:1: the part that begins here is not within one section: it ends in "
		       "line 5, the section is in lines 3 to 5");
	assert_refused(BEGIN "\n\n## Unreleased\n\n## 1.0\n\n" END "\n",
		       "C.md:1: the part that begins here is not within one section: it ends in "
		       "line 7, the section is in lines 3 to 4");
}

static void test_refuses_markers_inside_of_other_blocks(void **state)
{
	static const char inside[] =
		": this marker stands inside of something else (a list, a quote, other HTML): it "
		"must have no other block around it";
	static const struct {
		const char *file;
		unsigned line;
	} cases[] = {
		{ "## Unreleased\n\n- a\n\n  " BEGIN "\n\n  " END "\n", 5 },
		{ "## Unreleased\n\n> " BEGIN "\n", 3 },
		{ "## Unreleased\n\n<div>\n" BEGIN "\n\n" END "\n", 4 },
		{ "## Unreleased\n\n<!-- x\n" BEGIN "\n\n" END "\n", 4 },
	};

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct text out = { 0 }, place = { 0 };
		struct err *err = splice(cases[i].file, strlen(cases[i].file), &out);

		assert_non_null(err);
		text_printf(&place, "C.md:%u:", cases[i].line);
		assert_memory_equal(err_message(err), text_string(&place), place.size);
		if (!strstr(err_message(err), "looks like a marker"))
			assert_non_null(strstr(err_message(err), inside));
		assert_int_equal(out.size, 0);
		err_free(err);
		text_release(&place);
	}
	assert_refused("## Unreleased\n\ntext " BEGIN " text\n",
		       "C.md:3: looks like a marker of symdrift, but is neither `" BEGIN
		       "` nor `" END "` alone on its line");
	assert_refused("## Unreleased\n\nx\n\ntext " BEGIN "\n| a |\n|---|\n",
		       "C.md:5: looks like a marker of symdrift, but is neither `" BEGIN
		       "` nor `" END "` alone on its line");
	assert_refused("## Unreleased\n\n| a |\n|---|\n| b " BEGIN " |\n",
		       "C.md:5: looks like a marker of symdrift, but is neither `" BEGIN
		       "` nor `" END "` alone on its line");
	assert_refused("## Unreleased\n\n<!-- symdrift notes: begn -->\n",
		       "C.md:3: looks like a marker of symdrift, but is neither `" BEGIN
		       "` nor `" END "` alone on its line");
	assert_refused("## Unreleased\n\n" BEGIN " " END "\n",
		       "C.md:3: looks like a marker of symdrift, but is neither `" BEGIN
		       "` nor `" END "` alone on its line");
}

static void test_markers_in_code_are_text(void **state)
{
	(void)state;
	assert_splice("## Unreleased\n\n```\n" BEGIN "\n```\n\n    " END "\n\n`" BEGIN "`\n",
		      "## Unreleased\n\n```\n" BEGIN "\n```\n\n    " END "\n\n`" BEGIN "`\n\n" PART
		      "\n");
}

static void test_refuses_a_section_that_ends_in_an_open_block(void **state)
{
	static const char message[] =
		"C.md: the end of the section `Unreleased` is inside of a block that does not end "
		"(a code block, a comment, HTML): nothing can be added there";

	(void)state;
	assert_refused("## Unreleased\n\n```\ncode\n", message);
	assert_refused("## Unreleased\n\n<!-- a comment\n", message);
	assert_refused("## Unreleased\n\n<script>\nx\n", message);
}

static void test_refuses_what_is_no_text(void **state)
{
	struct text out = { 0 };
	struct text large = { 0 };
	struct err *err = splice("## Unreleased\n\n\0x\n", 19, &out);

	(void)state;
	assert_string_equal(err_message(err), "C.md:3: a NUL byte: this is no text");
	err_free(err);
	assert_refused("## Unreleased\n\nx\n\xe4\n", "C.md:4: is not UTF-8");
	assert_refused("## Unreleased\n\xc3", "C.md:2: is not UTF-8");
	text_add(&large, "## Unreleased\n");
	while (large.size <= MARKDOWN_FILE_MOST)
		text_add(&large, "a line of text that is long enough to fill the file soon\n");
	assert_refused(text_string(&large), "C.md: is too large to be updated (more than 16 MB)");
	text_release(&large);
}

/* `## Unreleased`, then `before`, `part` that many times, `behind`. */
static char *long_file(const char *before, const char *part, size_t count, const char *behind)
{
	struct text file = { 0 };

	text_printf(&file, "## Unreleased\n\n%s", before);
	for (size_t i = 0; i < count; i++)
		text_add(&file, part);
	text_add(&file, behind);
	return file.data;
}

/* Each took minutes, or gigabytes, as long as the inlines of everything were read. */
static void test_inlines_cost_nothing(void **state)
{
	static const struct {
		const char *before, *part;
		size_t count;
	} cases[] = {
		{ "a ", "<?", 100000 },
		{ "a ", "<![CDATA[", 111000 },
		{ "| a |\n|---|\n| ", "<?", 100000 },
		{ "- a ", "![[]()", 100000 },
	};
	char *target = long_file("[a]: ", "x", 100000, "\n\n");
	struct text file = { 0 };

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		char *old = long_file(cases[i].before, cases[i].part, cases[i].count, "\n");
		struct text wanted = { 0 };

		text_printf(&wanted, "%s\n" PART "\n", old);
		assert_splice(old, text_string(&wanted));
		text_release(&wanted);
		free(old);
	}
	text_add(&file, target);
	for (size_t i = 0; i < 100000; i++)
		text_add(&file, "[a] ");
	for (size_t i = 0; i < 10000; i++)
		text_add(&file, "\n# [a]");
	free(target);
	text_add(&file, "\n\n# [Unreleased]\n");
	assert_refused(text_string(&file),
		       "C.md:10007: the heading `Unreleased` is there twice, first in line 1: "
		       "rename one of them");
	text_release(&file);
}

static void assert_limit(const char *before, const char *part, size_t count, const char *behind,
			 const char *message)
{
	char *file = long_file(before, part, count, behind);

	assert_refused(file, message);
	free(file);
}

static void test_refuses_what_takes_too_long(void **state)
{
	static const char inlines[] =
		"C.md:3: headings, and paragraphs that hold a marker, are too long or too many up "
		"to here: one alone may have 20000 bytes, ten thousand 50 each";

	(void)state;
	assert_limit("# ", "<?", 10001, "\n", inlines);
	assert_limit("a <!-- symdrift notes: x --> ", "<?", 10001, "\n", inlines);
	assert_limit("", "x", 1000001, "\n",
		     "C.md:3: is too long to be read as Markdown (a line of more than 1000000 "
		     "bytes)");
	assert_limit("", "> ", 101, "x\n",
		     "C.md:3: is too deep to be read as Markdown (more than 100 levels of quotes, "
		     "lists or indentation)");
	assert_limit("", "\t", 51, "x\n",
		     "C.md:3: is too deep to be read as Markdown (more than 100 levels of quotes, "
		     "lists or indentation)");
	assert_limit("", "\n", 300000, "",
		     "C.md:300001: up to here there is too much to be read as Markdown (more than "
		     "300000 lines, items of lists and cells of tables)");
	assert_limit("a|b\n-|-\n", "|", 10000, "\n",
		     "C.md:5: up to here there is too much to be read as Markdown (more than "
		     "300000 lines, items of lists and cells of tables)");
	assert_limit("a|b|c|d|e\n-|-|-|-|-\n", "a\n", 60000, "",
		     "C.md:50003: up to here there is too much to be read as Markdown (more than "
		     "300000 lines, items of lists and cells of tables)");
}

/* Only names of links matter, wherever they are defined. */
static void test_headings_with_links(void **state)
{
	struct section_place place;
	struct text file = { 0 };

	(void)state;
	text_add(&file, "## Version [1.0]\n\n[1.0]: https://a\n");
	assert_null(section_find("C.md", &file, "Version 1.0", &place));
	text_clear(&file);
	text_add(&file, "## Version [1.0]\n\n```\n[1.0]: https://a\n```\n");
	assert_null(section_find("C.md", &file, "Version [1.0]", &place));
	text_clear(&file);
	text_add(&file, "Version\\\n[1.0] #\n===\n");
	assert_null(section_find("C.md", &file, "Version [1.0] #", &place));
	text_release(&file);
	assert_refused("## [[Unreleased]]\n",
		       "C.md: no heading is called `Unreleased`; there are `[[Unreleased]]`");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_replaces_the_part),
		cmocka_unit_test(test_puts_a_new_part_at_the_end_of_the_section),
		cmocka_unit_test(test_stays_above_definitions_of_links),
		cmocka_unit_test(test_keeps_how_lines_end),
		cmocka_unit_test(test_keeps_a_missing_last_line_end),
		cmocka_unit_test(test_keeps_a_mark_and_odd_bytes),
		cmocka_unit_test(test_knows_headings),
		cmocka_unit_test(test_tells_the_level),
		cmocka_unit_test(test_leaves_other_sections),
		cmocka_unit_test(test_refuses_unknown_headings),
		cmocka_unit_test(test_refuses_two_headings),
		cmocka_unit_test(test_refuses_lone_markers),
		cmocka_unit_test(test_refuses_several_parts),
		cmocka_unit_test(test_refuses_parts_across_sections),
		cmocka_unit_test(test_refuses_markers_inside_of_other_blocks),
		cmocka_unit_test(test_markers_in_code_are_text),
		cmocka_unit_test(test_refuses_a_section_that_ends_in_an_open_block),
		cmocka_unit_test(test_refuses_what_is_no_text),
		cmocka_unit_test(test_inlines_cost_nothing),
		cmocka_unit_test(test_refuses_what_takes_too_long),
		cmocka_unit_test(test_headings_with_links),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
