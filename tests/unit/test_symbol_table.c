/* Symbol tables, versions and warnings that are meant to harm: what would fill the memory or take
 * a time that does not fit the size of the file is an error. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "hostile_file.h"

/* A table of this many functions, all named at `name` of `strings` + their number * step. */
static void add_symbols(struct elf_maker *elf, uint32_t type, unsigned count, uint32_t step,
			const struct text *strings)
{
	struct text symbols = { 0 };
	Elf64_Shdr *header;

	repeat(&symbols, 0, sizeof(Elf64_Sym));
	for (unsigned i = 0; i < count; i++) {
		Elf64_Sym symbol = { .st_name = 1 + i * step,
				     .st_info = ELF64_ST_INFO(STB_GLOBAL, STT_FUNC),
				     .st_shndx = 1 };

		text_add_bytes(&symbols, &symbol, sizeof(symbol));
	}
	header = elf_add(elf, type == SHT_DYNSYM ? ".dynsym" : ".symtab", type, &symbols);
	header->sh_entsize = sizeof(Elf64_Sym);
	header->sh_link = elf->count + 1;
	elf_add(elf, type == SHT_DYNSYM ? ".dynstr" : ".strtab", SHT_STRTAB, strings);
	text_release(&symbols);
}

static void test_symbol_names_that_overlap(void **state)
{
	struct elf_maker elf = unit_of_nothing();
	struct text strings = { 0 };

	(void)state;
	text_add_char(&strings, '\0');
	repeat(&strings, 'n', 100 * 1000);
	text_add_char(&strings, '\0');
	add_symbols(&elf, SHT_SYMTAB, 1000, 1, &strings);
	text_release(&strings);
	expect_error(&elf, ": the names of the symbols overlap: up to symbol 694 they are 69159529 "
			   "bytes");
}

static void test_symbols_of_odd_size(void **state)
{
	struct elf_maker elf = unit_of_nothing();
	struct text strings = { 0 };

	(void)state;
	put_number(&strings, 0, 2);
	add_symbols(&elf, SHT_SYMTAB, 1, 0, &strings);
	elf.headers[elf.count - 1].sh_entsize = 1;
	text_release(&strings);
	expect_error(&elf, ": the symbol table has entries of 1 bytes, not 24");
}

static void test_symbol_names_in_no_section(void **state)
{
	struct elf_maker elf = unit_of_nothing();
	struct text strings = { 0 };

	(void)state;
	put_number(&strings, 0, 2);
	add_symbols(&elf, SHT_SYMTAB, 1, 0, &strings);
	elf.headers[elf.count - 1].sh_link = 0xffffffff;
	elf.headers[elf.count - 1].sh_info = 0xffffffff;
	text_release(&strings);
	expect_error(&elf, ": the name of symbol 1 cannot be read");
}

/* A section of 4 KB whose bytes are the warnings of very many symbols. */
static void test_warnings_that_overlap(void **state)
{
	struct elf_maker elf = unit_of_nothing();
	struct text strings = { 0 }, warning = { 0 }, file = { 0 };
	struct interner *texts = interner_new();
	Elf64_Ehdr header;
	Elf64_Shdr copy;
	struct build *build;
	struct err *err;
	char room[32];
	const char *path;

	(void)state;
	put_number(&strings, 0, 2);
	add_symbols(&elf, SHT_SYMTAB, 1, 0, &strings);
	repeat(&warning, 'w', 4096);
	elf_add(&elf, ".gnu.warning.f", SHT_PROGBITS, &warning);
	elf_finish(&elf, &file);
	memcpy(&header, file.data, sizeof(header));
	memcpy(&copy, file.data + header.e_shoff + (elf.count - 1) * sizeof(copy), sizeof(copy));
	for (int i = 0; i < 30000; i++, header.e_shnum++)
		text_add_bytes(&file, &copy, sizeof(copy));
	memcpy(file.data, &header, sizeof(header));
	path = memory_file(&file, room);
	err = load_path(path, texts, &build);
	close((int)strtol(strrchr(path, '/') + 1, NULL, 10));
	assert_non_null(err);
	assert_non_null(strstr(err_message(err), ": the sections with warnings of symbols overlap: "
						 "there are more than a file of 19"));
	err_free(err);
	interner_free(texts);
	text_release(&strings);
	text_release(&warning);
	text_release(&file);
}

/* Version definitions that step by one byte, for each of many symbols. */
static void test_versions_that_overlap(void **state)
{
	struct elf_maker elf = unit_of_nothing();
	struct text strings = { 0 }, numbers = { 0 }, definitions = { 0 };
	Elf64_Verdef definition = { .vd_version = 1, .vd_ndx = 2, .vd_aux = 20, .vd_next = 1 };

	(void)state;
	put_number(&strings, 0, 1);
	put_string(&strings, "f");
	add_symbols(&elf, SHT_DYNSYM, 20000, 0, &strings);
	for (int i = 0; i <= 20000; i++)
		put_number(&numbers, 3, 2);
	for (int i = 0; i < 20000; i++)
		text_add_bytes(&definitions, &definition, sizeof(definition));
	elf_add(&elf, ".gnu.version", SHT_GNU_versym, &numbers)->sh_link = elf.count - 2;
	elf_add(&elf, ".gnu.version_d", SHT_GNU_verdef, &definitions)->sh_link = elf.count - 2;
	text_release(&strings);
	text_release(&numbers);
	text_release(&definitions);
	expect_build(&elf, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_symbol_names_that_overlap),
		cmocka_unit_test(test_symbols_of_odd_size),
		cmocka_unit_test(test_symbol_names_in_no_section),
		cmocka_unit_test(test_warnings_that_overlap),
		cmocka_unit_test(test_versions_that_overlap),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
