#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "analyzer/elf/attach_points.h"
#include "elf_maker.h"
#include "file_maker.h"

#define PATH "test_attach_points.XXXXXX"

/* A section with code, as a BPF program is. */
static void add_program(struct elf_maker *elf, const char *name)
{
	struct text code = { 0 };

	text_add(&code, "8 bytes.");
	elf_add(elf, name, SHT_PROGBITS, &code)->sh_flags = SHF_ALLOC | SHF_EXECINSTR;
	text_release(&code);
}

struct symbols {
	struct text entries, names;
};

static void add_symbol(struct symbols *symbols, const char *name, unsigned type, uint16_t section)
{
	Elf64_Sym symbol = {
		.st_name = (uint32_t)symbols->names.size,
		.st_info = ELF64_ST_INFO(STB_GLOBAL, type),
		.st_shndx = section,
	};

	text_add_bytes(&symbols->entries, &symbol, sizeof(symbol));
	text_add_bytes(&symbols->names, name, strlen(name) + 1);
}

/* The first symbol of a table is none. */
static void symbols_init(struct symbols *symbols)
{
	*symbols = (struct symbols){ 0 };
	add_symbol(symbols, "", STT_NOTYPE, SHN_UNDEF);
}

static void add_table(struct elf_maker *elf, struct symbols *symbols, uint32_t type)
{
	Elf64_Shdr *header =
		elf_add(elf, type == SHT_SYMTAB ? ".symtab" : ".dynsym", type, &symbols->entries);

	header->sh_entsize = sizeof(Elf64_Sym);
	header->sh_link = elf->count + 1;
	elf_add(elf, type == SHT_SYMTAB ? ".strtab" : ".dynstr", SHT_STRTAB, &symbols->names);
	text_release(&symbols->entries);
	text_release(&symbols->names);
}

/* Each point as "KIND NAME (SECTION);", then what was skipped; or the error behind the path. */
static char *points_of(struct elf_maker *elf, uint16_t type, uint16_t machine)
{
	static const char *const kinds[] = { "kernel", "program", "undefined" };
	struct attach_points points = { 0 };
	struct text file = { 0 }, out = { 0 };
	char path[] = PATH, *result;
	Elf64_Ehdr header;
	struct err *err;

	elf_finish(elf, &file);
	memcpy(&header, file.data, sizeof(header));
	header.e_type = type;
	header.e_machine = machine;
	memcpy(file.data, &header, sizeof(header));
	file_make(path, file.data, file.size);
	err = attach_points_read(path, &points);
	unlink(path);
	if (err)
		text_add(&out, err_message(err) + strlen(path));
	for (size_t i = 0; i < points.count && !err; i++)
		text_printf(&out, "%s %s (%s);", kinds[points.items[i].kind], points.items[i].name,
			    points.items[i].section ? points.items[i].section : "");
	if (!err && points.skipped)
		text_printf(&out, "skipped %zu: %s", points.skipped, points.skipped_example);
	if (!err)
		attach_points_release(&points);
	err_free(err);
	result = xstrdup(text_string(&out));
	text_release(&out);
	text_release(&file);
	return result;
}

static void assert_points(struct elf_maker *elf, uint16_t type, uint16_t machine,
			  const char *expected)
{
	char *text CLEANUP(free_text) = points_of(elf, type, machine);

	assert_string_equal(text, expected);
}

/* What one section of a BPF object stands for; NULL: nothing. */
static void assert_section(const char *section, const char *kind, const char *name)
{
	struct elf_maker elf = { 0 };
	struct text expected = { 0 };
	struct symbols symbols;

	symbols_init(&symbols);
	add_program(&elf, section);
	add_table(&elf, &symbols, SHT_SYMTAB);
	if (kind)
		text_printf(&expected, "%s %s (%s);", kind, name, section);
	else
		text_printf(&expected,
			    ": names no function: no section of the BPF object attaches to one "
			    "(1 sections, such as %s)",
			    section);
	assert_points(&elf, ET_REL, EM_BPF, text_string(&expected));
	text_release(&expected);
}

static void test_kernel_sections(void **state __attribute__((unused)))
{
	assert_section("kprobe/tcp_v4_connect", "kernel", "tcp_v4_connect");
	assert_section("kretprobe/f.isra.0", "kernel", "f.isra.0");
	assert_section("?kprobe/f+0x10", "kernel", "f");
	assert_section("kprobe.multi/tcp_*", "kernel", "tcp_*");
	assert_section("kprobe.session/f", "kernel", "f");
	assert_section("fentry/vfs_read", "kernel", "vfs_read");
	assert_section("fexit.s/f", "kernel", "f");
	assert_section("fmod_ret/f", "kernel", "f");
	assert_section("?fentry.s/xfs:xfs_file_open", "kernel", "xfs_file_open");
	assert_section("ksyscall/openat", "kernel", "__*[0-9vx]_sys_openat");
	assert_section("kretsyscall/openat", "kernel", "__*[0-9vx]_sys_openat");
	assert_section("lsm/file_open", "kernel", "bpf_lsm_file_open");
	assert_section("lsm.s/bprm_check_security", "kernel", "bpf_lsm_bprm_check_security");
}

static void test_program_sections(void **state __attribute__((unused)))
{
	assert_section("uprobe//usr/lib/libc.so.6:malloc", "program", "malloc");
	assert_section("uretprobe.s/libc.so.6:malloc@@GLIBC_2.2.5", "program", "malloc");
	assert_section("uprobe//bin/a:b:main+4", "program", "main");
	assert_section("uprobe.multi//bin/a:io_*", "program", "io_*");
}

static void test_other_sections(void **state __attribute__((unused)))
{
	static const char *const names[] = {
		"xdp",
		"tp/sched/sched_switch",
		"raw_tp/sys_enter",
		"tp_btf/sched_switch",
		"iter/task",
		"freplace/f",
		"kprobe",
		"kprobe/",
		"kprobe/+4",
		"kprobe/0xffffffff81000000",
		"uprobe//bin/a",
		"uprobe//bin/a:0x1234",
		"usdt//bin/a:prov:name",
		"kprobes/f",
		"struct_ops/f",
		"lsm/",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		assert_section(names[i], NULL, NULL);
}

/* Names once; sections of the linker and without code left out; the rest counted. */
static void test_bpf_object(void **state __attribute__((unused)))
{
	struct elf_maker elf = { 0 };
	struct text data = { 0 };
	struct symbols symbols;

	symbols_init(&symbols);
	add_symbol(&symbols, "bpf_task_acquire", STT_NOTYPE, SHN_UNDEF);
	add_symbol(&symbols, "CONFIG_HZ", STT_NOTYPE, SHN_UNDEF);
	add_symbol(&symbols, "LINUX_KERNEL_VERSION", STT_NOTYPE, SHN_UNDEF);
	add_symbol(&symbols, "f", STT_NOTYPE, SHN_UNDEF);
	text_add(&data, "GPL");
	add_program(&elf, ".text");
	add_program(&elf, "xdp");
	add_program(&elf, "kprobe/f");
	elf_add(&elf, ".relkprobe/g", SHT_REL, &data);
	elf_add(&elf, "fentry/g", SHT_PROGBITS, &data);
	add_program(&elf, "kretprobe/f");
	add_program(&elf, "tp/a/b");
	add_program(&elf, "uprobe/a:main");
	add_table(&elf, &symbols, SHT_SYMTAB);
	assert_points(&elf, ET_REL, EM_BPF,
		      "kernel f (kprobe/f);program main (uprobe/a:main);"
		      "undefined bpf_task_acquire ();skipped 2: xdp");
	text_release(&data);
}

static void test_module(void **state __attribute__((unused)))
{
	struct elf_maker elf = { 0 };
	struct symbols symbols;

	symbols_init(&symbols);
	add_symbol(&symbols, "_printk", STT_NOTYPE, SHN_UNDEF);
	add_symbol(&symbols, "module.c", STT_FILE, SHN_ABS);
	add_symbol(&symbols, "init_module", STT_FUNC, 1);
	add_symbol(&symbols, "kmalloc", STT_FUNC, SHN_UNDEF);
	add_symbol(&symbols, "table", STT_OBJECT, SHN_UNDEF);
	add_symbol(&symbols, "thread_data", STT_TLS, SHN_UNDEF);
	add_symbol(&symbols, "memcpy@GLIBC_2.2.5", STT_NOTYPE, SHN_UNDEF);
	add_symbol(&symbols, "_printk", STT_NOTYPE, SHN_UNDEF);
	add_program(&elf, "kprobe/f");
	add_table(&elf, &symbols, SHT_SYMTAB);
	assert_points(&elf, ET_REL, EM_X86_64,
		      "undefined _printk ();undefined kmalloc ();undefined memcpy ();");
}

/* Of a linked file it is .dynsym that has undefined symbols. */
static void test_linked(void **state __attribute__((unused)))
{
	struct elf_maker elf = { 0 }, without = { 0 };
	struct symbols table, dynamic;

	symbols_init(&table);
	symbols_init(&dynamic);
	add_symbol(&table, "of_symtab", STT_NOTYPE, SHN_UNDEF);
	add_symbol(&dynamic, "of_dynsym", STT_FUNC, SHN_UNDEF);
	add_table(&elf, &table, SHT_SYMTAB);
	add_table(&elf, &dynamic, SHT_DYNSYM);
	assert_points(&elf, ET_DYN, EM_X86_64, "undefined of_dynsym ();");
	symbols_init(&table);
	add_symbol(&table, "of_symtab", STT_NOTYPE, SHN_UNDEF);
	add_table(&without, &table, SHT_SYMTAB);
	assert_points(&without, ET_EXEC, EM_X86_64,
		      ": names no function: there is no symbol table (.dynsym)");
}

static void test_nothing(void **state __attribute__((unused)))
{
	struct elf_maker elf = { 0 }, empty = { 0 };
	struct attach_points points;
	char path[] = PATH;
	struct symbols symbols;
	struct err *err;

	symbols_init(&symbols);
	add_symbol(&symbols, "main", STT_FUNC, 1);
	add_program(&elf, ".text");
	add_table(&elf, &symbols, SHT_SYMTAB);
	assert_points(&elf, ET_REL, EM_X86_64, ": names no function: there is no undefined symbol");
	add_program(&empty, ".text");
	assert_points(&empty, ET_REL, EM_BPF,
		      ": names no function: there is no symbol table (.symtab)");
	file_make(path, "tcp_close\n", 10);
	err = attach_points_read(path, &points);
	assert_string_equal(err_message(err) + strlen(path), ": is no ELF file");
	err_free(err);
	unlink(path);
}

static void test_broken(void **state __attribute__((unused)))
{
	struct elf_maker elf = { 0 }, globs = { 0 };
	struct symbols symbols;
	Elf64_Sym far = { .st_name = 100000 };

	symbols_init(&symbols);
	text_add_bytes(&symbols.entries, &far, sizeof(far));
	add_table(&elf, &symbols, SHT_SYMTAB);
	assert_points(&elf, ET_REL, EM_X86_64,
		      ": the name of symbol 1 cannot be read: offset out of range");
	symbols_init(&symbols);
	for (int i = 0; i < 1001; i++)
		add_symbol(&symbols, "a*", STT_FUNC, SHN_UNDEF);
	add_table(&globs, &symbols, SHT_SYMTAB);
	assert_points(&globs, ET_REL, EM_X86_64,
		      ": names more functions than an object does in earnest (1000)");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kernel_sections), cmocka_unit_test(test_program_sections),
		cmocka_unit_test(test_other_sections),  cmocka_unit_test(test_bpf_object),
		cmocka_unit_test(test_module),          cmocka_unit_test(test_linked),
		cmocka_unit_test(test_nothing),         cmocka_unit_test(test_broken),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
