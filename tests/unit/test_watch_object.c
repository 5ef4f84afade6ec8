#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "elf_maker.h"
#include "file_maker.h"
#include "settings/watch_object.h"

#define PATH "test_watch_object.XXXXXX"

/* A BPF object with a program in each of these sections, and one undefined symbol. */
static void make_object(char *path, const char *const *sections)
{
	const Elf64_Sym symbols[] = { { 0 }, { .st_name = 1 } };
	struct text code = { 0 }, table = { 0 }, names = { 0 }, file = { 0 };
	struct elf_maker elf = { 0 };
	Elf64_Shdr *header;
	Elf64_Ehdr first;

	text_add(&code, "code");
	for (; *sections; sections++)
		elf_add(&elf, *sections, SHT_PROGBITS, &code)->sh_flags = SHF_EXECINSTR;
	text_add_bytes(&table, symbols, sizeof(symbols));
	text_add_bytes(&names, "\0kernel_call", 13);
	header = elf_add(&elf, ".symtab", SHT_SYMTAB, &table);
	header->sh_entsize = sizeof(Elf64_Sym);
	header->sh_link = elf.count + 1;
	elf_add(&elf, ".strtab", SHT_STRTAB, &names);
	elf_finish(&elf, &file);
	memcpy(&first, file.data, sizeof(first));
	first.e_type = ET_REL;
	first.e_machine = EM_BPF;
	memcpy(file.data, &first, sizeof(first));
	file_make(path, file.data, file.size);
	text_release(&code);
	text_release(&table);
	text_release(&names);
	text_release(&file);
}

/* Each entry as "NAME (SECTION);", a `?` behind one that may be missing; then the notes without the
 * path. */
static void assert_entries(const char *const *sections, const char *expected)
{
	struct watch_list list = { 0 };
	struct text out = { 0 };
	char path[] = PATH;
	struct err *err;

	make_object(path, sections);
	err = watch_object_read(path, &list);
	unlink(path);
	if (err)
		fail_msg("%s", err_message(err));
	for (size_t i = 0; i < list.count; i++) {
		const struct watch_entry *entry = &list.entries[i];

		assert_string_equal(entry->file, path);
		assert_int_equal(entry->line + entry->must, 0);
		text_printf(&out, "%s (%s)%s;", entry->name, entry->section ? entry->section : "",
			    entry->may_be_missing ? "?" : "");
	}
	for (size_t i = 0; i < list.note_count; i++)
		text_add(&out, list.notes[i] + strlen(path));
	assert_string_equal(text_string(&out), expected);
	text_release(&out);
	watch_list_release(&list);
}

static void test_kernel_only(void **state __attribute__((unused)))
{
	static const char *const sections[] = { "kprobe/f", "fentry/g", NULL };

	assert_entries(sections, "f (kprobe/f);g (fentry/g);kernel_call ()?;");
}

static void test_programs_only(void **state __attribute__((unused)))
{
	static const char *const sections[] = { "uprobe/a:f", NULL };

	assert_entries(sections, "f (uprobe/a:f);kernel_call ()?;");
}

static void test_both(void **state __attribute__((unused)))
{
	static const char *const sections[] = { "uprobe/a:f", "kprobe/g", NULL };

	assert_entries(sections, "f (uprobe/a:f)?;g (kprobe/g);kernel_call ()?;");
}

static void test_notes(void **state __attribute__((unused)))
{
	static const char *const one[] = { "kprobe/f", "xdp", NULL };
	static const char *const two[] = { "tp/a/b", "kprobe/f", "xdp", NULL };

	assert_entries(one, "f (kprobe/f);kernel_call ()?;: 1 section names no function, such as "
			    "xdp");
	assert_entries(two, "f (kprobe/f);kernel_call ()?;: 2 sections name no function, such as "
			    "tp/a/b");
}

static void test_error(void **state __attribute__((unused)))
{
	struct watch_list list = { 0 };
	struct err *err = watch_object_read("/nowhere/p.o", &list);

	assert_string_equal(err_message(err),
			    "/nowhere/p.o: cannot be opened: No such file or directory");
	err_free(err);
	watch_list_release(&list);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kernel_only), cmocka_unit_test(test_programs_only),
		cmocka_unit_test(test_both),        cmocka_unit_test(test_notes),
		cmocka_unit_test(test_error),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
