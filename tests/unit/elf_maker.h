/* Makes small ELF64 files in memory, section by section, as broken as a test wants them.
 *
 *	struct elf_maker elf = { 0 };
 *	elf_add(&elf, ".debug_info", SHT_PROGBITS, &info);
 *	...
 *	elf_finish(&elf, &file);
 */
#ifndef SYMDRIFT_TESTS_ELF_MAKER_H
#define SYMDRIFT_TESTS_ELF_MAKER_H

#include <dwarf.h>
#include <elf.h>
#include <stdbool.h>
#include <string.h>

#include "base/text.h"

struct elf_maker {
	struct text names, data; /* of the sections */
	Elf64_Shdr headers[16];  /* [0] is the null section */
	unsigned count;          /* without [0] */
};

/* The header may be changed until elf_finish(). */
static inline Elf64_Shdr *elf_add(struct elf_maker *elf, const char *name, uint32_t type,
				  const struct text *bytes)
{
	Elf64_Shdr *header = &elf->headers[++elf->count];

	if (elf->names.size == 0)
		text_add_char(&elf->names, '\0');
	while (elf->data.size % 8)
		text_add_char(&elf->data, '\0');
	*header = (Elf64_Shdr){
		.sh_name = (uint32_t)elf->names.size,
		.sh_type = type,
		.sh_offset = sizeof(Elf64_Ehdr) + elf->data.size,
		.sh_size = bytes->size,
		.sh_addralign = 1,
	};
	text_add_bytes(&elf->names, name, strlen(name) + 1);
	text_add_bytes(&elf->data, text_string(bytes), bytes->size);
	return header;
}

static inline void elf_finish(struct elf_maker *elf, struct text *ret)
{
	Elf64_Ehdr header = {
		.e_ident = { ELFMAG0, ELFMAG1, ELFMAG2, ELFMAG3, ELFCLASS64, ELFDATA2LSB,
			     EV_CURRENT },
		.e_type = ET_EXEC,
		.e_machine = EM_X86_64,
		.e_version = EV_CURRENT,
		.e_ehsize = sizeof(Elf64_Ehdr),
		.e_shentsize = sizeof(Elf64_Shdr),
	};
	struct text names = { 0 };

	text_add_bytes(&names, elf->names.data, elf->names.size);
	text_add_bytes(&names, ".shstrtab", sizeof(".shstrtab"));
	elf_add(elf, ".shstrtab", SHT_STRTAB, &names);
	while (elf->data.size % 8)
		text_add_char(&elf->data, '\0');
	header.e_shoff = sizeof(header) + elf->data.size;
	header.e_shnum = (uint16_t)(elf->count + 1);
	header.e_shstrndx = (uint16_t)elf->count;
	text_clear(ret);
	text_add_bytes(ret, &header, sizeof(header));
	text_add_bytes(ret, elf->data.data, elf->data.size);
	text_add_bytes(ret, elf->headers, (elf->count + 1) * sizeof(*elf->headers));
	text_release(&names);
	text_release(&elf->names);
	text_release(&elf->data);
}

/* DWARF: numbers and texts as they stand in the sections. */

static inline void put_number(struct text *text, uint64_t value, unsigned size)
{
	for (unsigned i = 0; i < size; i++)
		text_add_char(text, (char)(value >> 8 * i));
}

static inline void put_uleb(struct text *text, uint64_t value)
{
	do {
		text_add_char(text, (char)((value & 0x7f) | (value > 0x7f ? 0x80 : 0)));
		value >>= 7;
	} while (value);
}

static inline void put_string(struct text *text, const char *string)
{
	text_add_bytes(text, string, strlen(string) + 1);
}

/* One abbreviation: pairs of attribute and form, ended by a 0. */
static inline void put_abbreviation(struct text *text, unsigned code, unsigned tag, bool children,
				    const unsigned *pairs)
{
	put_uleb(text, code);
	put_uleb(text, tag);
	text_add_char(text, children);
	for (; *pairs; pairs++)
		put_uleb(text, *pairs);
	put_number(text, 0, 2);
}

#define ABBREVIATION(text, code, tag, children, ...) \
	put_abbreviation(text, code, tag, children, (const unsigned[]){ __VA_ARGS__ })

/* Bytes of the header of a DWARF 4 unit: the offset of its DIE if it is the first one. */
#define UNIT_HEADER 11

static inline void put_unit(struct text *info, const struct text *dies)
{
	put_number(info, 7 + dies->size, 4);
	put_number(info, 4, 2); /* version */
	put_number(info, 0, 4); /* of .debug_abbrev */
	put_number(info, 8, 1); /* size of an address */
	text_add_bytes(info, text_string(dies), dies->size);
}

#endif
