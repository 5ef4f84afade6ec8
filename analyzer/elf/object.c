#include "analyzer/elf/object.h"

#include <elfutils/libdwelf.h>
#include <fcntl.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* The file exists, can be read and is worth giving to libelf. */
static struct err *open_file(const char *path, int *ret_fd, uint64_t *ret_size)
{
	struct err *err = NULL;
	struct stat status;
	/* Without O_NONBLOCK, a FIFO that nobody writes to would hang here. */
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

	if (fd < 0)
		return err_errno("%s: cannot be opened", path);
	if (fstat(fd, &status) != 0)
		err = err_errno("%s: cannot be examined", path);
	else if (S_ISDIR(status.st_mode))
		err = err_new(ERR_IO, "%s: is a folder, not an ELF file", path);
	else if (!S_ISREG(status.st_mode))
		err = err_new(ERR_IO, "%s: is no regular file", path);
	else if (status.st_size == 0)
		err = err_new(ERR_FORMAT, "%s: the file is empty", path);
	if (err) {
		close(fd);
		return err;
	}
	*ret_fd = fd;
	*ret_size = (uint64_t)status.st_size;
	return NULL;
}

/* Bytes that a compressed section says it has when it is not: gABI, "Section Compression", or
 * GNU's older .zdebug ("ZLIB", then the size). 0 for any other section. */
static uint64_t uncompressed_size(Elf_Scn *section, const GElf_Shdr *header, const char *name)
{
	const Elf_Data *data;
	uint64_t size = 0;
	GElf_Chdr chdr;

	if (header->sh_flags & SHF_COMPRESSED)
		return gelf_getchdr(section, &chdr) ? chdr.ch_size : 0;
	if (!name || strncmp(name, ".zdebug", strlen(".zdebug")) != 0)
		return 0;
	data = elf_rawdata(section, NULL);
	if (!data || data->d_size < 12 || memcmp(data->d_buf, "ZLIB", 4) != 0)
		return 0;
	for (unsigned i = 4; i < 12; i++)
		size = size << 8 | ((const unsigned char *)data->d_buf)[i];
	return size;
}

/* A megabyte of zeros takes a kilobyte: libdw would uncompress that, once a thread. Debug
 * sections in earnest shrink to a third or a tenth. */
static struct err *check_compressed(const struct object *object, uint64_t total)
{
	if (total / 64 <= object->size + 1024 * 1024)
		return NULL;
	return err_new(ERR_FORMAT,
		       "%s: the compressed sections say that they hold %" PRIu64
		       " bytes, which a file of %" PRIu64 " bytes cannot in earnest",
		       object->path, total, object->size);
}

/* A file that was cut off still has a good header: look where its sections end. */
static struct err *check_sections(const struct object *object)
{
	uint64_t file_size = object->size;
	Elf_Scn *section = NULL;
	uint64_t uncompressed = 0;
	size_t count, names;

	if (elf_getshdrnum(object->elf, &count) != 0 || elf_getshdrstrndx(object->elf, &names) != 0)
		return err_new(ERR_FORMAT, "%s: the section table cannot be read: %s", object->path,
			       elf_errmsg(-1));
	if (object->header.e_shoff != 0 && count == 0)
		return err_new(ERR_FORMAT,
			       "%s: truncated: the section table at offset 0x%" PRIx64
			       " lies beyond the end of the file (%" PRIu64 " bytes)",
			       object->path, (uint64_t)object->header.e_shoff, file_size);
	while ((section = elf_nextscn(object->elf, section))) {
		GElf_Shdr header;
		const char *name;
		uint64_t size;

		if (!gelf_getshdr(section, &header))
			return err_new(ERR_FORMAT, "%s: section %zu cannot be read: %s",
				       object->path, elf_ndxscn(section), elf_errmsg(-1));
		if (header.sh_type == SHT_NOBITS || header.sh_type == SHT_NULL)
			continue;
		name = elf_strptr(object->elf, names, header.sh_name);
		if (header.sh_offset > file_size || header.sh_size > file_size - header.sh_offset)
			return err_new(ERR_FORMAT,
				       "%s: truncated: section %zu (%s) ends beyond the end of the "
				       "file (%" PRIu64 " bytes)",
				       object->path, elf_ndxscn(section), name ? name : "?",
				       file_size);
		size = uncompressed_size(section, &header, name);
		uncompressed = size > UINT64_MAX - uncompressed ? UINT64_MAX : uncompressed + size;
	}
	return check_compressed(object, uncompressed);
}

static struct err *check_kind(const struct object *object, const char *not_elf)
{
	switch (elf_kind(object->elf)) {
	case ELF_K_ELF:
		return NULL;
	case ELF_K_AR:
		return err_new(ERR_FORMAT, "%s: is an archive; give one of its members",
			       object->path);
	default:
		return err_new(ERR_FORMAT, "%s: %s", object->path, not_elf);
	}
}

struct err *object_open(const char *path, const char *not_elf, struct object **ret)
{
	struct object *object;
	struct err *err;
	uint64_t size;
	int fd;

	elf_version(EV_CURRENT);
	err = open_file(path, &fd, &size);
	if (err)
		return err;
	object = xcalloc(1, sizeof(*object));
	object->size = size;
	object->path = xstrdup(path);
	object->fd = fd;
	object->elf = elf_begin(fd, ELF_C_READ_MMAP, NULL);
	if (!object->elf)
		err = err_new(ERR_FORMAT, "%s: cannot be read as ELF: %s", path, elf_errmsg(-1));
	else
		err = check_kind(object, not_elf);
	if (!err && !gelf_getehdr(object->elf, &object->header))
		err = err_new(ERR_FORMAT, "%s: the ELF header cannot be read: %s", path,
			      elf_errmsg(-1));
	if (!err)
		err = check_sections(object);
	if (err) {
		object_close(object);
		return err;
	}
	*ret = object;
	return NULL;
}

void object_close(struct object *object)
{
	if (!object)
		return;
	elf_end(object->elf);
	close(object->fd);
	free(object->path);
	free(object);
}

Elf_Scn *object_section(const struct object *object, const char *name, GElf_Shdr *header)
{
	Elf_Scn *section = NULL;
	size_t names;

	if (elf_getshdrstrndx(object->elf, &names) != 0)
		return NULL;
	while ((section = elf_nextscn(object->elf, section))) {
		GElf_Shdr room;
		GElf_Shdr *found = gelf_getshdr(section, header ? header : &room);
		const char *text = found ? elf_strptr(object->elf, names, found->sh_name) : NULL;

		if (text && strcmp(text, name) == 0)
			return section;
	}
	return NULL;
}

size_t object_most_text(const struct object *object)
{
	return ((size_t)64 << 20) + 16 * (size_t)object->size;
}

bool object_has_debug_info(const struct object *object)
{
	static const char *const sections[] = { ".debug_info", ".zdebug_info" };

	for (unsigned i = 0; i < 2; i++) {
		GElf_Shdr header;

		if (object_section(object, sections[i], &header) && header.sh_type != SHT_NOBITS &&
		    header.sh_size > 0)
			return true;
	}
	return false;
}

const char *object_machine(const struct object *object, char *room, size_t room_size)
{
	switch (object->header.e_machine) {
	case EM_X86_64:
		return "x86_64";
	case EM_386:
		return "i386";
	case EM_AARCH64:
		return "aarch64";
	case EM_ARM:
		return "arm";
	case EM_PPC64:
		return "ppc64";
	case EM_PPC:
		return "ppc";
	case EM_RISCV:
		return "riscv";
	case EM_S390:
		return object->header.e_ident[EI_CLASS] == ELFCLASS64 ? "s390x" : "s390";
	case EM_MIPS:
		return "mips";
	case EM_LOONGARCH:
		return "loongarch";
	case EM_SPARCV9:
		return "sparc64";
	case EM_68K:
		return "m68k";
	case EM_ALPHA:
		return "alpha";
	case EM_PARISC:
		return "parisc";
	default:
		snprintf(room, room_size, "EM_%u", (unsigned)object->header.e_machine);
		return room;
	}
}

const char *object_type(const struct object *object)
{
	switch (object->header.e_type) {
	case ET_EXEC:
		return "EXEC";
	case ET_DYN:
		return "DYN";
	case ET_REL:
		return "REL";
	default:
		return NULL;
	}
}

char *object_build_id(const struct object *object)
{
	const void *bytes;
	ssize_t size = dwelf_elf_gnu_build_id(object->elf, &bytes);
	char *text;

	if (size <= 0)
		return NULL;
	text = xmalloc((size_t)size * 2 + 1);
	for (ssize_t i = 0; i < size; i++)
		snprintf(text + i * 2, 3, "%02x", ((const unsigned char *)bytes)[i]);
	return text;
}
