/* Files that are well-formed as far as they go, and meant to harm: what would crash, hang or fill
 * the memory is an error, or is read in a time that fits its size. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <sys/stat.h>

#include "hostile_file.h"

static void start_function(struct text *dies)
{
	put_uleb(dies, FUNCTION);
	put_string(dies, "f");
}

/* `void f(T p)`; T is the DIE that follows the function. */
static void put_function_of_type(struct text *dies)
{
	start_function(dies);
	put_uleb(dies, PARAM);
	put_string(dies, "p");
	put_number(dies, UNIT_HEADER + dies->size + 4 + 1, 4);
	text_add_char(dies, '\0');
}

/* --- DIEs --- */

/* They double the walk at each level if they are followed. */
static void test_siblings_that_are_children(void **state)
{
	(void)state;
	for (size_t ends = 0; ends <= 62; ends += 62) {
		struct text dies = { 0 };
		struct elf_maker elf;

		start_unit(&dies);
		start_function(&dies);
		for (int i = 0; i < 60; i++) {
			put_uleb(&dies, BLOCK_SIBLING);
			put_number(&dies, UNIT_HEADER + dies.size + 4, 4);
		}
		put_uleb(&dies, VARIABLE);
		repeat(&dies, 0, ends);
		elf = one_unit(&dies);
		expect_build(&elf, 0);
	}
}

static void test_many_dies_in_deep_blocks(void **state)
{
	struct text dies = { 0 };
	struct elf_maker elf;

	(void)state;
	start_unit(&dies);
	start_function(&dies);
	repeat(&dies, BLOCK, 1000);
	repeat(&dies, VARIABLE, 1000 * 1000);
	repeat(&dies, 0, 1002);
	elf = one_unit(&dies);
	expect_build(&elf, 0);
}

static void test_too_deep_blocks(void **state)
{
	struct text dies = { 0 };
	struct elf_maker elf;

	(void)state;
	start_unit(&dies);
	start_function(&dies);
	repeat(&dies, BLOCK, 100 * 1000);
	elf = one_unit(&dies);
	expect_error(&elf, ": .debug_info: DIE at offset 0x413: nested too deep");
}

static void test_origins_in_a_circle(void **state)
{
	struct text dies = { 0 };
	struct elf_maker elf;
	uint64_t first;

	(void)state;
	start_unit(&dies);
	first = UNIT_HEADER + dies.size;
	put_uleb(&dies, COPY);
	put_number(&dies, first + 6, 4);
	put_number(&dies, 0, 1);
	put_uleb(&dies, COPY);
	put_number(&dies, first, 4);
	put_number(&dies, 0, 2);
	elf = one_unit(&dies);
	expect_build(&elf, 2); /* without a name, left out */
}

/* Of itself: once. Of a DIE that is no unit: never. */
static void test_imports_of_what_is_no_unit(void **state)
{
	struct text dies = { 0 };
	struct elf_maker elf;

	(void)state;
	start_unit(&dies);
	put_uleb(&dies, IMPORT);
	put_number(&dies, UNIT_HEADER, 4);
	for (int i = 0; i < 50000; i++) {
		put_uleb(&dies, IMPORT);
		put_number(&dies, UNIT_HEADER + 6, 4);
	}
	put_number(&dies, 0, 1);
	elf = one_unit(&dies);
	expect_build(&elf, 50000);
}

static void test_no_abbreviations(void **state)
{
	struct text dies = { 0 }, info = { 0 };
	struct elf_maker elf = { 0 };

	(void)state;
	start_unit(&dies);
	put_unit(&info, &dies);
	elf_add(&elf, ".debug_info", SHT_PROGBITS, &info);
	text_release(&dies);
	text_release(&info);
	expect_error(&elf,
		     ": .debug_info: a unit header behind unit 0 cannot be read: invalid DWARF");
}

static void test_abbreviations_shared_by_many_units(void **state)
{
	struct text dies = { 0 }, info = { 0 }, abbreviations = { 0 };
	struct elf_maker elf = { 0 };

	(void)state;
	start_unit(&dies);
	put_uleb(&dies, 60000); /* not there: libdw takes all of them in */
	put_number(&dies, 0, 1);
	for (int i = 0; i < 20000; i++)
		put_unit(&info, &dies);
	ABBREVIATION(&abbreviations, UNIT, DW_TAG_compile_unit, true, DW_AT_name, DW_FORM_string,
		     DW_AT_language, DW_FORM_data1, 0);
	for (unsigned i = 0; i < 50000; i++)
		ABBREVIATION(&abbreviations, 100 + i, DW_TAG_variable, false, 0);
	text_add_char(&abbreviations, '\0');
	elf_add(&elf, ".debug_info", SHT_PROGBITS, &info);
	elf_add(&elf, ".debug_abbrev", SHT_PROGBITS, &abbreviations);
	text_release(&dies);
	text_release(&info);
	text_release(&abbreviations);
	expect_error(&elf, ": .debug_abbrev: the units up to the one at offset 0x9e3 share more "
			   "abbreviations than a file of this size can use");
}

/* --- texts --- */

static void test_text_without_end(void **state)
{
	struct text dies = { 0 };
	struct elf_maker elf;

	(void)state;
	put_uleb(&dies, UNIT_NAME_ONLY);
	text_add(&dies, "a.c");
	elf = one_unit(&dies);
	expect_error(&elf,
		     ": .debug_info: the text at offset 0xc (attribute 0x3) has no end in its "
		     "section");
}

static void test_names_that_overlap(void **state)
{
	struct text dies = { 0 }, strings = { 0 };
	struct elf_maker elf;

	(void)state;
	start_unit(&dies);
	for (uint64_t i = 0; i < 1000; i++) {
		put_uleb(&dies, STRP_FUNCTION);
		put_number(&dies, i, 4);
	}
	put_number(&dies, 0, 1);
	repeat(&strings, 'n', 100 * 1000);
	text_add_char(&strings, '\0');
	elf = one_unit(&dies);
	elf_add(&elf, ".debug_str", SHT_PROGBITS, &strings);
	text_release(&strings);
	expect_error(&elf,
		     ": .debug_info: up to unit 1, names, types and file tables make more than "
		     "68797952 bytes, which a file of this size cannot hold");
}

/* A name that cannot be printed, met by every worker, is one. */
static void test_odd_name_of_many_units(void **state)
{
	struct text dies = { 0 }, info = { 0 };
	struct elf_maker elf = { 0 };

	(void)state;
	start_unit(&dies);
	put_uleb(&dies, FUNCTION);
	put_string(&dies, "o\x01d");
	put_number(&dies, 0, 2);
	for (int i = 0; i < 1000; i++)
		put_unit(&info, &dies);
	add_dwarf(&elf, &info);
	text_release(&dies);
	text_release(&info);
	expect_build(&elf, 1);
}

/* --- types --- */

static void test_pointer_to_itself(void **state)
{
	struct text dies = { 0 };
	struct elf_maker elf;

	(void)state;
	start_unit(&dies);
	put_function_of_type(&dies);
	put_uleb(&dies, POINTER);
	put_number(&dies, UNIT_HEADER + dies.size - 1, 4);
	put_number(&dies, 0, 1);
	elf = one_unit(&dies);
	expect_error(&elf, ": .debug_info: type DIE at offset 0x1c: nested too deep");
}

/* Each is a function of two of the next. */
static void test_type_that_doubles(void **state)
{
	struct text dies = { 0 };
	struct elf_maker elf;

	(void)state;
	start_unit(&dies);
	put_function_of_type(&dies);
	for (int i = 0; i < 60; i++) {
		uint64_t next = UNIT_HEADER + dies.size + 12;

		put_uleb(&dies, FUNCTION_TYPE);
		for (int k = 0; k < 2; k++) {
			put_uleb(&dies, TYPE_PARAM);
			put_number(&dies, next, 4);
		}
		put_number(&dies, 0, 1);
	}
	put_uleb(&dies, BASE_TYPE);
	put_string(&dies, "int");
	put_number(&dies, 0, 1);
	elf = one_unit(&dies);
	expect_error(&elf,
		     ": .debug_info: type DIE at offset 0x1f0: it takes more than 16 MB to write "
		     "down");
}

/* --- files --- */

static void test_section_that_says_it_is_large(void **state)
{
	struct elf_maker elf = unit_of_nothing();
	Elf64_Chdr header = { .ch_type = ELFCOMPRESS_ZLIB,
			      .ch_size = UINT64_C(1) << 30,
			      .ch_addralign = 1 };
	struct text bytes = { 0 };

	(void)state;
	text_add_bytes(&bytes, &header, sizeof(header));
	elf_add(&elf, ".debug_str", SHT_PROGBITS, &bytes)->sh_flags = SHF_COMPRESSED;
	text_release(&bytes);
	expect_error(&elf, ": the compressed sections say that they hold 1073741824 bytes, which a "
			   "file of 584 bytes cannot in earnest");
}

static void test_fifo_that_nobody_writes_to(void **state)
{
	char folder[] = "/tmp/test_object_build.XXXXXX";
	struct interner *strings = interner_new();
	struct text path = { 0 }, message = { 0 };
	struct build *build;
	struct err *err;

	(void)state;
	assert_non_null(mkdtemp(folder));
	text_printf(&path, "%s/fifo", folder);
	assert_int_equal(mkfifo(text_string(&path), 0600), 0);
	err = load_path(text_string(&path), strings, &build);
	assert_non_null(err);
	text_printf(&message, "%s: is no regular file", text_string(&path));
	assert_string_equal(err_message(err), text_string(&message));
	unlink(text_string(&path));
	rmdir(folder);
	err_free(err);
	text_release(&path);
	text_release(&message);
	interner_free(strings);
}

/* --- what compilers make and tools stumble over --- */

static void expect_signature(const char *path, const char *name, const char *type)
{
	struct interner *strings = interner_new();
	const struct function *f;
	struct build *build;
	struct err *err = load_path(path, strings, &build);

	if (err)
		fail_msg("%s", err_message(err));
	assert_int_equal(build->evidence.units_read, build->evidence.units);
	f = build_find(build, intern(strings, name));
	assert_non_null(f);
	assert_non_null(f->signature);
	assert_string_equal(build_text(build, f->signature->params[0].type), type);
	build_free(build);
	interner_free(strings);
}

/* The first unit of the file is split: nothing was read before. */
static void test_split_unit(void **state)
{
	(void)state;
	expect_signature(SAMPLE_SPLIT, "sample_walk", "struct sample_node *");
}

/* The struct is in a unit of its own, and has no name where it is used. */
static void test_type_unit(void **state)
{
	(void)state;
	expect_signature(SAMPLE_TYPES, "sample_walk", "struct sample_node *");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_siblings_that_are_children),
		cmocka_unit_test(test_many_dies_in_deep_blocks),
		cmocka_unit_test(test_too_deep_blocks),
		cmocka_unit_test(test_origins_in_a_circle),
		cmocka_unit_test(test_imports_of_what_is_no_unit),
		cmocka_unit_test(test_no_abbreviations),
		cmocka_unit_test(test_abbreviations_shared_by_many_units),
		cmocka_unit_test(test_text_without_end),
		cmocka_unit_test(test_names_that_overlap),
		cmocka_unit_test(test_odd_name_of_many_units),
		cmocka_unit_test(test_pointer_to_itself),
		cmocka_unit_test(test_type_that_doubles),
		cmocka_unit_test(test_section_that_says_it_is_large),
		cmocka_unit_test(test_fifo_that_nobody_writes_to),
		cmocka_unit_test(test_split_unit),
		cmocka_unit_test(test_type_unit),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
