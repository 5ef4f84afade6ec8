#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "file_maker.h"
#include "settings/watch_file.h"

/* In the current folder, and gone when it was read. */
static struct err *read_bytes(const char *bytes, size_t size, struct watch_list *list, char *path)
{
	struct err *err;

	file_make(path, bytes, size);
	err = watch_file_read(path, list);
	unlink(path);
	return err;
}

#define PATH "test_watch_file.XXXXXX"

/* The message without the path in front. */
static void expect_error(const char *content, const char *message)
{
	char path[] = PATH;
	struct watch_list list = { 0 };
	struct err *err = read_bytes(content, strlen(content), &list, path);

	if (!err)
		fail_msg("no error, but wanted: %s", message);
	assert_memory_equal(err_message(err), path, strlen(path));
	assert_string_equal(err_message(err) + strlen(path), message);
	assert_int_equal(err_code(err), ERR_FORMAT);
	err_free(err);
	watch_list_release(&list);
}

/* Each entry as "LINE [SECTION] NAME: MUST;". */
static void expect_entries(const char *content, const char *expected)
{
	char path[] = PATH;
	struct watch_list list = { 0 };
	struct err *err = read_bytes(content, strlen(content), &list, path);
	struct text text = { 0 };

	if (err)
		fail_msg("%s", err_message(err));
	for (size_t i = 0; i < list.count; i++) {
		const struct watch_entry *entry = &list.entries[i];

		assert_string_equal(entry->file, path);
		text_printf(&text, "%zu ", entry->line);
		if (entry->section)
			text_printf(&text, "[%s] ", entry->section);
		text_add(&text, entry->name);
		for (unsigned bit = 1; bit <= MUST_SIGNATURE; bit <<= 1)
			if (entry->must & bit)
				text_printf(&text, " %s", must_name((enum must)bit));
		text_add(&text, ";");
	}
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
	watch_list_release(&list);
}

static void test_names(void **state __attribute__((unused)))
{
	expect_entries("tcp_close\n", "1 tcp_close;");
	expect_entries("\xef\xbb\xbf\ttcp_close \r\n\r\nvfs_* # all of them",
		       "1 tcp_close;3 vfs_*;");
	expect_entries("a#b\nf\n", "1 a;2 f;");
	expect_entries("ns::f(int) const\nns::T<a, b>::g\n",
		       "1 ns::f(int) const;2 ns::T<a, b>::g;");
	expect_entries("main::{lambda(int)#1}::operator()#12\n",
		       "1 main::{lambda(int)#1}::operator();");
	expect_entries("operator new\nvoid f<int>(unsigned int) const\nmust f\nf must\n",
		       "1 operator new;2 void f<int>(unsigned int) const;3 must f;4 f must;");
}

static void test_sections(void **state __attribute__((unused)))
{
	expect_entries("a\n[one two] # here\nb\nc\n [ x ] \nd\n",
		       "1 a;3 [one two] b;4 [one two] c;6 [x] d;");
	expect_entries("f[abi:cxx11]()\n<[T]>::len\n[st]cp_[ab]\n[a]*\n",
		       "1 f[abi:cxx11]();2 <[T]>::len;3 [st]cp_[ab];4 [a]*;");
}

static void test_requirements(void **state __attribute__((unused)))
{
	expect_entries("f: must=present\n", "1 f present;");
	expect_entries("f :\tmust = signature , unique,present\n", "1 f present unique signature;");
	expect_entries("ns::f[abi:cxx11]():must=out-of-line # why\n",
		       "1 ns::f[abi:cxx11]() out-of-line;");
	expect_entries("ns::must\nf: must=unique,unique\n", "1 ns::must;2 f unique;");
	expect_entries("ns::must=unique\n", "1 ns::must=unique;");
}

static void test_wrong_requirements(void **state __attribute__((unused)))
{
	expect_error("a\nf: must=uniqe\n",
		     ":2: unknown requirement \"uniqe\" (did you mean \"unique\"?), known are: "
		     "present, unique, out-of-line, signature");
	expect_error("f: most=unique\n",
		     ":1: unknown setting \"most\" (did you mean \"must\"?), known are: must");
	expect_error("f: =unique\n", ":1: unknown setting \"\", known are: must");
	expect_error("f: must=\n", ":1: must= says nothing: wanted is `NAME: must=present`");
	expect_error("f: must\n", ":1: must= says nothing: wanted is `NAME: must=present`");
	expect_error("f:\n", ":1: nothing behind `:`: wanted is `NAME: must=present`");
	expect_error("f: must=unique,,present\n", ":1: must= has an empty word");
	expect_error("f: must=unique,\n", ":1: must= has an empty word");
	expect_error(": must=unique\n", ":1: no name in front of `:`");
	expect_error("a\ngone must=present\n",
		     ":2: `gone must=present` is no name of a function (did you mean "
		     "`gone: must=present`?)");
	expect_error(
		"operator new(unsigned long) \tmust = unique # why\n",
		":1: `operator new(unsigned long) \\x09must = unique` is no name of a function "
		"(did you mean `operator new(unsigned long): must = unique`?)");
}

static void test_wrong_sections(void **state __attribute__((unused)))
{
	expect_error("[]\na\n", ":1: a section without a name");
	expect_error("[tcp\na\n", ":1: the section `[tcp` does not end: there is no `]`");
	expect_error("[tcp: must=unique]\n",
		     ":1: [tcp: must=unique] is a section, which cannot have `must=`");
	expect_error("[tcp]: must=unique\n", ":1: [tcp] is a section, which cannot have `must=`");
}

static void test_twins(void **state __attribute__((unused)))
{
	expect_entries("f\n[x]\nf\ng: must=unique\ng: must=unique\n",
		       "1 f;3 [x] f;4 [x] g unique;5 [x] g unique;");
	expect_error("g\nf: must=present\nf: must=unique\n",
		     ":3: `f` has other requirements than in line 2");
	expect_error("f: must=present\n\nf\n", ":3: `f` has other requirements than in line 1");
}

static void test_nothing(void **state __attribute__((unused)))
{
	struct watch_list list = { 0 };
	struct err *err = watch_file_read("/nowhere/w.txt", &list);

	assert_string_equal(err_message(err),
			    "/nowhere/w.txt: cannot be opened: No such file or directory");
	assert_int_equal(err_code(err), ERR_IO);
	err_free(err);
	err = watch_file_read("/", &list);
	assert_string_equal(err_message(err), "/: cannot be read: Is a directory");
	err_free(err);
	watch_list_release(&list);
	expect_error("", ": the list names no function");
	expect_error("# a\n[b]\n", ": the list names no function");
}

/* A second file appends to the first; an empty one is told even then. */
static void test_several_files(void **state __attribute__((unused)))
{
	char one[] = PATH, two[] = PATH, three[] = PATH;
	struct watch_list list = { 0 };
	struct err *err;

	assert_null(read_bytes("[s]\nf: must=unique", 18, &list, one));
	assert_null(read_bytes("f", 1, &list, two));
	assert_int_equal(list.count, 2);
	assert_null(list.entries[1].section);
	assert_int_equal(list.entries[1].line, 1);
	assert_string_equal(list.entries[1].file, two);
	err = read_bytes("#", 1, &list, three);
	assert_non_null(err);
	err_free(err);
	watch_list_release(&list);
}

static void test_limits(void **state __attribute__((unused)))
{
	char path[] = PATH;
	struct watch_list list = { 0 };
	struct text names = { 0 }, globs = { 0 }, large = { 0 };
	struct err *err = read_bytes("a\nb\0c\n", 6, &list, path);

	assert_string_equal(err_message(err) + strlen(path),
			    ":2: a NUL byte: this is no list of names");
	err_free(err);
	watch_list_release(&list);
	for (int i = 0; i < 100001; i++)
		text_printf(&names, "f%d\n", i);
	expect_error(text_string(&names), ":100001: more than 100000 names");
	for (int i = 0; i < 1001; i++)
		text_printf(&globs, "f%d*\n", i);
	expect_error(text_string(&globs), ":1001: more than 1000 globs");
	for (int i = 0; i < 500 * 1000; i++)
		text_add(&large, "# nothing\n");
	expect_error(text_string(&large), ": is larger than 4194304 bytes: no watch list");
	text_release(&names);
	text_release(&globs);
	text_release(&large);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_names),          cmocka_unit_test(test_sections),
		cmocka_unit_test(test_requirements),   cmocka_unit_test(test_wrong_requirements),
		cmocka_unit_test(test_wrong_sections), cmocka_unit_test(test_twins),
		cmocka_unit_test(test_nothing),        cmocka_unit_test(test_several_files),
		cmocka_unit_test(test_limits),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
