/* Files that are well-formed as far as they go, and meant to harm: made with elf_maker.h, read
 * within MOST_SECONDS, and told by the error they give or by how many diagnostics.
 *
 *	struct elf_maker elf = unit_of_nothing();
 *	elf_add(&elf, ...);
 *	expect_error(&elf, ": the symbol table has entries of 1 bytes, not 24");
 */
#ifndef SYMDRIFT_TESTS_HOSTILE_FILE_H
#define SYMDRIFT_TESTS_HOSTILE_FILE_H

#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "analyzer/load.h"
#include "base/alloc.h"
#include "tests/unit/elf_maker.h"

/* Seconds for one file. What this guards against takes minutes. */
#define MOST_SECONDS 30

/* Codes of the abbreviations of every such file. */
enum {
	UNIT = 1,
	FUNCTION,
	BLOCK,
	BLOCK_SIBLING,
	VARIABLE,
	PARAM,
	POINTER,
	FUNCTION_TYPE,
	TYPE_PARAM,
	BASE_TYPE,
	IMPORT,
	COPY,
	STRP_FUNCTION,
	UNIT_NAME_ONLY
};

static inline void put_abbreviations(struct text *text)
{
	ABBREVIATION(text, UNIT, DW_TAG_compile_unit, true, DW_AT_name, DW_FORM_string,
		     DW_AT_language, DW_FORM_data1, 0);
	ABBREVIATION(text, FUNCTION, DW_TAG_subprogram, true, DW_AT_name, DW_FORM_string,
		     DW_AT_external, DW_FORM_flag_present, 0);
	ABBREVIATION(text, BLOCK, DW_TAG_lexical_block, true, 0);
	ABBREVIATION(text, BLOCK_SIBLING, DW_TAG_lexical_block, true, DW_AT_sibling, DW_FORM_ref4,
		     0);
	ABBREVIATION(text, VARIABLE, DW_TAG_variable, false, 0);
	ABBREVIATION(text, PARAM, DW_TAG_formal_parameter, false, DW_AT_name, DW_FORM_string,
		     DW_AT_type, DW_FORM_ref4, 0);
	ABBREVIATION(text, POINTER, DW_TAG_pointer_type, false, DW_AT_type, DW_FORM_ref4, 0);
	ABBREVIATION(text, FUNCTION_TYPE, DW_TAG_subroutine_type, true, 0);
	ABBREVIATION(text, TYPE_PARAM, DW_TAG_formal_parameter, false, DW_AT_type, DW_FORM_ref4, 0);
	ABBREVIATION(text, BASE_TYPE, DW_TAG_base_type, false, DW_AT_name, DW_FORM_string, 0);
	ABBREVIATION(text, IMPORT, DW_TAG_imported_unit, false, DW_AT_import, DW_FORM_ref_addr, 0);
	ABBREVIATION(text, COPY, DW_TAG_subprogram, true, DW_AT_abstract_origin, DW_FORM_ref4, 0);
	ABBREVIATION(text, STRP_FUNCTION, DW_TAG_subprogram, false, DW_AT_name, DW_FORM_strp, 0);
	ABBREVIATION(text, UNIT_NAME_ONLY, DW_TAG_compile_unit, false, DW_AT_name, DW_FORM_string,
		     0);
	text_add_char(text, '\0');
}

static inline void repeat(struct text *text, unsigned byte, size_t count)
{
	while (count-- > 0)
		text_add_char(text, (char)byte);
}

static inline void start_unit(struct text *dies)
{
	put_uleb(dies, UNIT);
	put_string(dies, "a.c");
	put_number(dies, DW_LANG_C99, 1);
}

static inline void add_dwarf(struct elf_maker *elf, const struct text *info)
{
	struct text abbreviations = { 0 };

	put_abbreviations(&abbreviations);
	elf_add(elf, ".debug_info", SHT_PROGBITS, info);
	elf_add(elf, ".debug_abbrev", SHT_PROGBITS, &abbreviations);
	text_release(&abbreviations);
}

/* The path of a file in memory. */
static inline const char *memory_file(const struct text *file, char room[32])
{
	int fd = memfd_create("test_object_build", MFD_CLOEXEC);

	assert_true(fd >= 0);
	assert_int_equal(write(fd, file->data, file->size), file->size);
	snprintf(room, 32, "/proc/self/fd/%d", fd);
	return room;
}

static inline struct err *load_path(const char *path, struct interner *strings, struct build **ret)
{
	static const struct load_options options = { .jobs = 2 };
	struct err *err;

	*ret = NULL;
	alarm(MOST_SECONDS);
	err = build_load(path, &options, strings, ret);
	alarm(0);
	return err;
}

/* Load the file and release what was made of it. The error without the path, or NULL. */
static inline char *load_file(struct elf_maker *elf, uint64_t *ret_diagnostics)
{
	struct interner *strings = interner_new();
	struct text file = { 0 };
	char *message = NULL, room[32];
	const char *path;
	struct build *build;
	struct err *err;

	elf_finish(elf, &file);
	path = memory_file(&file, room);
	err = load_path(path, strings, &build);
	if (err) {
		assert_memory_equal(err_message(err), path, strlen(path));
		message = xstrdup(err_message(err) + strlen(path));
	}
	*ret_diagnostics = 0;
	for (uint32_t i = 0; build && i < build->evidence.diagnostic_count; i++)
		*ret_diagnostics += build->evidence.diagnostics[i].count;
	close((int)strtol(strrchr(path, '/') + 1, NULL, 10));
	err_free(err);
	build_free(build);
	interner_free(strings);
	text_release(&file);
	return message;
}

static inline void expect_error(struct elf_maker *elf, const char *message)
{
	uint64_t diagnostics;
	char *found = load_file(elf, &diagnostics);

	if (!found)
		fail_msg("no error, but wanted: %s", message);
	assert_string_equal(found, message);
	free(found);
}

static inline void expect_build(struct elf_maker *elf, uint64_t diagnostics)
{
	uint64_t count;
	char *message = load_file(elf, &count);

	if (message)
		fail_msg("%s", message);
	assert_int_equal(count, diagnostics);
}

/* One unit of these DIEs, which are released. */
static inline struct elf_maker one_unit(struct text *dies)
{
	struct elf_maker elf = { 0 };
	struct text info = { 0 };

	put_unit(&info, dies);
	add_dwarf(&elf, &info);
	text_release(&info);
	text_release(dies);
	return elf;
}

static inline struct elf_maker unit_of_nothing(void)
{
	struct text dies = { 0 };

	start_unit(&dies);
	put_number(&dies, 0, 1);
	return one_unit(&dies);
}

#endif
