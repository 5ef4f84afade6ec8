#include "analyzer/elf/attach_points.h"

#include <ctype.h>
#include <gelf.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/elf/object.h"
#include "base/text.h"

#define MOST_POINTS 100000
#define MOST_GLOBS 1000

struct point_reader {
	const struct object *object;
	struct attach_points *ret;
	size_t glob_count;
	size_t name_bytes; /* of all names so far: they can overlap */
};

static struct err *add_point(struct point_reader *reader, const char *name, const char *section,
			     enum attach_kind kind)
{
	struct attach_points *points = reader->ret;

	reader->glob_count += strpbrk(name, "*?[") != NULL;
	reader->name_bytes += strlen(name) + (section ? strlen(section) : 0);
	if (points->count == MOST_POINTS || reader->glob_count > MOST_GLOBS ||
	    reader->name_bytes > object_most_text(reader->object))
		return err_new(ERR_FORMAT,
			       "%s: names more functions than an object does in earnest (%zu)",
			       reader->object->path, points->count);
	*ARRAY_PUSH(points->items, points->count, points->capacity) = (struct attach_point){
		.name = arena_strdup(&points->arena, name),
		.section = section ? arena_strdup(&points->arena, section) : NULL,
		.kind = kind,
	};
	return NULL;
}

/* --- sections of a BPF object --- */

enum target {
	TARGET_NONE,
	TARGET_FUNCTION,
	TARGET_SYSCALL,
	TARGET_HOOK,
	TARGET_PROGRAM,
};

/* libbpf, "Program Types and ELF Sections", without `.s` (may sleep). */
static const struct {
	const char *word;
	enum target target;
} targets[] = {
	{ "kprobe", TARGET_FUNCTION },
	{ "kretprobe", TARGET_FUNCTION },
	{ "kprobe.multi", TARGET_FUNCTION },
	{ "kretprobe.multi", TARGET_FUNCTION },
	{ "kprobe.session", TARGET_FUNCTION },
	{ "fentry", TARGET_FUNCTION },
	{ "fexit", TARGET_FUNCTION },
	{ "fmod_ret", TARGET_FUNCTION },
	{ "ksyscall", TARGET_SYSCALL },
	{ "kretsyscall", TARGET_SYSCALL },
	{ "lsm", TARGET_HOOK },
	{ "lsm_cgroup", TARGET_HOOK },
	{ "uprobe", TARGET_PROGRAM },
	{ "uretprobe", TARGET_PROGRAM },
	{ "uprobe.multi", TARGET_PROGRAM },
	{ "uretprobe.multi", TARGET_PROGRAM },
	{ "uprobe.session", TARGET_PROGRAM },
};

static enum target find_target(const char *word, size_t size)
{
	if (size > 2 && memcmp(word + size - 2, ".s", 2) == 0)
		size -= 2;
	for (size_t i = 0; i < sizeof(targets) / sizeof(targets[0]); i++)
		if (strlen(targets[i].word) == size && memcmp(targets[i].word, word, size) == 0)
			return targets[i].target;
	return TARGET_NONE;
}

/* The function of `vmlinux:tcp_close+0x10`, `/lib/libc.so.6:malloc@GLIBC_2.2.5`. An address alone
 * is none. */
static void text_add_target(struct text *out, const char *target)
{
	const char *colon = strrchr(target, ':');
	size_t size;

	if (colon)
		target = colon + 1;
	size = strcspn(target, "+@");
	if (!isdigit((unsigned char)target[0]))
		text_add_bytes(out, target, size);
}

/* The name or glob that a section stands for; empty if it names no function. */
static enum attach_kind text_add_section_target(struct text *out, const char *section)
{
	const char *slash;
	enum target target;

	section += section[0] == '?'; /* not loaded unless asked for */
	slash = strchr(section, '/');
	target = slash ? find_target(section, (size_t)(slash - section)) : TARGET_NONE;
	if (target == TARGET_NONE || (target == TARGET_PROGRAM && !strchr(slash, ':')))
		return ATTACH_KERNEL;
	text_add_target(out, slash + 1);
	if (out->size == 0)
		return ATTACH_KERNEL;
	if (target == TARGET_SYSCALL || target == TARGET_HOOK) {
		char *name CLEANUP(free_text) = xstrdup(text_string(out));

		/* __x64_sys_ __ia32_sys_ __arm64_sys_ __riscv_sys_ __s390x_sys_, but neither
		 * __se_sys_ nor __do_sys_, which are inlined into them. */
		text_clear(out);
		text_printf(out, "%s%s", target == TARGET_SYSCALL ? "__*[0-9vx]_sys_" : "bpf_lsm_",
			    name);
	}
	return target == TARGET_PROGRAM ? ATTACH_PROGRAM : ATTACH_KERNEL;
}

static struct err *take_section(struct point_reader *reader, const char *section)
{
	struct attach_points *points = reader->ret;
	struct text name = { 0 };
	enum attach_kind kind = text_add_section_target(&name, section);
	struct err *err = NULL;

	if (name.size)
		err = add_point(reader, text_string(&name), section, kind);
	else if (points->skipped++ == 0)
		points->skipped_example = arena_strdup(&points->arena, section);
	text_release(&name);
	return err;
}

/* A section is a program if it has code and, unlike .text with its helper functions, is no section
 * of the linker's own. */
static struct err *read_sections(struct point_reader *reader)
{
	Elf *elf = reader->object->elf;
	Elf_Scn *section = NULL;
	struct err *err = NULL;
	GElf_Shdr header;
	size_t names;

	if (elf_getshdrstrndx(elf, &names) != 0)
		return err_new(ERR_FORMAT, "%s: the names of its sections cannot be read",
			       reader->object->path);
	while (!err && (section = elf_nextscn(elf, section))) {
		const char *name;

		if (!gelf_getshdr(section, &header) || header.sh_type != SHT_PROGBITS ||
		    !(header.sh_flags & SHF_EXECINSTR) || header.sh_size == 0)
			continue;
		name = elf_strptr(elf, names, header.sh_name);
		if (!name)
			err = err_new(ERR_FORMAT, "%s: section %zu has no name that can be read",
				      reader->object->path, elf_ndxscn(section));
		else if (name[0] != '.')
			err = take_section(reader, name);
	}
	return err;
}

/* --- undefined symbols --- */

/* What libbpf itself gives the value of, from the configuration of the kernel. */
static bool is_configuration(const char *name)
{
	return strncmp(name, "CONFIG_", 7) == 0 || strncmp(name, "LINUX_", 6) == 0;
}

static struct err *take_symbol(struct point_reader *reader, const GElf_Sym *symbol,
			       const char *name)
{
	unsigned type = GELF_ST_TYPE(symbol->st_info);
	char *plain CLEANUP(free_text) = NULL;

	if (symbol->st_shndx != SHN_UNDEF || (type != STT_NOTYPE && type != STT_FUNC))
		return NULL;
	if (!name[0] || (reader->object->header.e_machine == EM_BPF && is_configuration(name)))
		return NULL;
	plain = xstrndup(name, 1 + strcspn(name + 1, "@")); /* malloc@GLIBC_2.2.5 */
	return add_point(reader, plain, NULL, ATTACH_UNDEFINED);
}

static struct err *read_symbols(struct point_reader *reader, Elf_Scn *section,
				const GElf_Shdr *header)
{
	const char *path = reader->object->path;
	Elf_Data *data = elf_getdata(section, NULL);
	size_t count = data && header->sh_entsize ? data->d_size / header->sh_entsize : 0;
	struct err *err = NULL;
	GElf_Sym symbol;

	if (!data)
		return err_new(ERR_FORMAT, "%s: the symbol table cannot be read: %s", path,
			       elf_errmsg(-1));
	for (size_t i = 1; i < count && !err; i++) {
		const char *name;

		if (!gelf_getsym(data, (int)i, &symbol))
			return err_new(ERR_FORMAT, "%s: symbol %zu cannot be read: %s", path, i,
				       elf_errmsg(-1));
		name = elf_strptr(reader->object->elf, header->sh_link, symbol.st_name);
		if (!name)
			return err_new(ERR_FORMAT, "%s: the name of symbol %zu cannot be read: %s",
				       path, i, elf_errmsg(-1));
		err = take_symbol(reader, &symbol, name);
	}
	return err;
}

/* The table that still has undefined symbols: a linked file can be stripped of .symtab. */
static struct err *read_symbol_table(struct point_reader *reader)
{
	GElf_Word type = reader->object->header.e_type == ET_REL ? SHT_SYMTAB : SHT_DYNSYM;
	Elf_Scn *section = NULL;
	GElf_Shdr header;

	while ((section = elf_nextscn(reader->object->elf, section)))
		if (gelf_getshdr(section, &header) && header.sh_type == type)
			return read_symbols(reader, section, &header);
	if (reader->ret->count)
		return NULL;
	return err_new(ERR_FORMAT, "%s: names no function: there is no symbol table (%s)",
		       reader->object->path, type == SHT_SYMTAB ? ".symtab" : ".dynsym");
}

/* --- all of them --- */

static int compare_points(const void *left, const void *right)
{
	const struct attach_point *const *a = left, *const *b = right;
	int order = strcmp((*a)->name, (*b)->name);

	return order ? order : (*a > *b) - (*a < *b);
}

/* Leave the first of equal names. */
static void drop_twins(struct attach_points *points)
{
	struct attach_point **sorted = xcalloc(points->count, sizeof(struct attach_point *));
	const char *last = NULL;
	size_t kept = 0;

	for (size_t i = 0; i < points->count; i++)
		sorted[i] = &points->items[i];
	qsort(sorted, points->count, sizeof(struct attach_point *), compare_points);
	for (size_t i = 0; i < points->count; i++) {
		bool is_twin = last && strcmp(last, sorted[i]->name) == 0;

		last = sorted[i]->name;
		if (is_twin)
			sorted[i]->name = NULL;
	}
	for (size_t i = 0; i < points->count; i++)
		if (points->items[i].name)
			points->items[kept++] = points->items[i];
	points->count = kept;
	free(sorted);
}

static struct err *check_any(const struct point_reader *reader)
{
	const struct attach_points *points = reader->ret;
	const char *path = reader->object->path;

	if (points->count)
		return NULL;
	if (points->skipped)
		return err_new(ERR_FORMAT,
			       "%s: names no function: no section of the BPF object attaches to "
			       "one (%zu sections, such as %s)",
			       path, points->skipped, points->skipped_example);
	return err_new(ERR_FORMAT, "%s: names no function: there is no undefined symbol", path);
}

static struct err *read_points(struct point_reader *reader)
{
	struct err *err = NULL;

	if (reader->object->header.e_machine == EM_BPF)
		err = read_sections(reader);
	if (!err)
		err = read_symbol_table(reader);
	if (!err)
		err = check_any(reader);
	if (!err)
		drop_twins(reader->ret);
	return err;
}

struct err *attach_points_read(const char *path, struct attach_points *ret)
{
	struct point_reader reader = { .ret = ret };
	struct object *object;
	struct err *err = object_open(path, "is no ELF file", &object);

	if (err)
		return err;
	*ret = (struct attach_points){ 0 };
	reader.object = object;
	err = read_points(&reader);
	object_close(object);
	if (err)
		attach_points_release(ret);
	return err;
}

void attach_points_release(struct attach_points *points)
{
	free(points->items);
	arena_release(&points->arena);
	*points = (struct attach_points){ 0 };
}
