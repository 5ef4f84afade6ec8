#include "analyzer/dwarf/line_files.h"

#include <dwarf.h>
#include <gelf.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

/* A place in a section. Reading beyond the end gives 0 and sets `failed`. */
struct reader {
	const unsigned char *at, *end;
	bool big_endian, dwarf64, failed;
	const struct line_sections *sections;
};

static uint64_t read_fixed(struct reader *reader, unsigned size)
{
	uint64_t value = 0;

	if ((size_t)(reader->end - reader->at) < size) {
		reader->failed = true;
		reader->at = reader->end;
		return 0;
	}
	for (unsigned i = 0; i < size; i++) {
		unsigned place = reader->big_endian ? i : size - 1 - i;

		value = value << 8 | reader->at[place];
	}
	reader->at += size;
	return value;
}

static uint64_t read_offset(struct reader *reader)
{
	return read_fixed(reader, reader->dwarf64 ? 8 : 4);
}

static uint64_t read_uleb(struct reader *reader)
{
	uint64_t value = 0;

	for (unsigned shift = 0; shift < 64; shift += 7) {
		uint64_t byte = read_fixed(reader, 1);

		value |= (byte & 0x7f) << shift;
		if (!(byte & 0x80))
			return value;
	}
	reader->failed = true;
	return 0;
}

static void skip(struct reader *reader, uint64_t size)
{
	if ((uint64_t)(reader->end - reader->at) < size) {
		reader->failed = true;
		reader->at = reader->end;
	} else {
		reader->at += size;
	}
}

static const char *read_string(struct reader *reader)
{
	const char *text = (const char *)reader->at;
	const void *end = memchr(reader->at, 0, (size_t)(reader->end - reader->at));

	if (!end) {
		reader->failed = true;
		return "";
	}
	reader->at = (const unsigned char *)end + 1;
	return text;
}

static const char *string_at(struct reader *reader, const Elf_Data *section, uint64_t offset)
{
	if (!section || offset >= section->d_size ||
	    !memchr((const char *)section->d_buf + offset, 0, section->d_size - offset)) {
		reader->failed = true;
		return "";
	}
	return (const char *)section->d_buf + offset;
}

/* One field of an entry of a DWARF 5 table: a text or a number, whichever the form is. */
static void read_field(struct reader *reader, uint64_t form, const char **text, uint64_t *number)
{
	switch (form) {
	case DW_FORM_string:
		*text = read_string(reader);
		break;
	case DW_FORM_line_strp:
		*text = string_at(reader, reader->sections->line_str, read_offset(reader));
		break;
	case DW_FORM_strp:
		*text = string_at(reader, reader->sections->str, read_offset(reader));
		break;
	case DW_FORM_udata:
		*number = read_uleb(reader);
		break;
	case DW_FORM_data1:
		*number = read_fixed(reader, 1);
		break;
	case DW_FORM_data2:
		*number = read_fixed(reader, 2);
		break;
	case DW_FORM_data4:
		*number = read_fixed(reader, 4);
		break;
	case DW_FORM_data8:
		*number = read_fixed(reader, 8);
		break;
	case DW_FORM_data16: /* an MD5 sum */
		skip(reader, 16);
		break;
	case DW_FORM_block:
		skip(reader, read_uleb(reader));
		break;
	default:
		reader->failed = true;
	}
}

/* The description of the entries, then the entries: DWARF 5, 6.2.4.1. */
static struct line_file *read_table(struct reader *reader, uint32_t *ret_count)
{
	const unsigned char *formats = NULL;
	struct reader format;
	struct line_file *table;
	uint64_t fields = read_fixed(reader, 1), count;

	formats = reader->at;
	for (uint64_t i = 0; i < fields * 2; i++)
		(void)read_uleb(reader);
	count = read_uleb(reader);
	/* An entry takes at least a byte a field: no count beyond that is honest. */
	if (reader->failed || count > (uint64_t)(reader->end - reader->at) ||
	    (fields == 0 && count > 0)) {
		reader->failed = true;
		return NULL;
	}
	table = xcalloc(count, sizeof(*table));
	for (uint64_t i = 0; i < count && !reader->failed; i++) {
		format = *reader;
		format.at = formats;
		for (uint64_t k = 0; k < fields; k++) {
			uint64_t content = read_uleb(&format), form = read_uleb(&format);
			const char *text = "";
			uint64_t number = 0;

			read_field(reader, form, &text, &number);
			if (content == DW_LNCT_path)
				table[i].name = text;
			else if (content == DW_LNCT_directory_index)
				table[i].directory = number;
		}
	}
	*ret_count = (uint32_t)count;
	return table;
}

static void read_tables_5(struct reader *reader, struct arena *arena, struct line_files *ret)
{
	uint32_t count = 0;
	struct line_file *table = read_table(reader, &count);

	ret->directories = ARENA_ARRAY(arena, const char *, count);
	ret->directory_count = count;
	for (uint32_t i = 0; i < count; i++)
		ret->directories[i] = table[i].name;
	free(table);
	if (reader->failed)
		return;
	count = 0;
	table = read_table(reader, &count);
	ret->files = arena_copy(arena, table, count * sizeof(*table));
	ret->file_count = count;
	free(table);
}

static void read_tables_4(struct reader *reader, struct arena *arena, struct line_files *ret)
{
	struct line_file *table = NULL;
	size_t count = 0, capacity = 0;

	/* Both tables count from 1. */
	*ARRAY_PUSH(table, count, capacity) = (struct line_file){ 0 };
	while (!reader->failed && reader->at < reader->end && *reader->at)
		*ARRAY_PUSH(table, count, capacity) =
			(struct line_file){ .name = read_string(reader) };
	(void)read_fixed(reader, 1);
	ret->directories = ARENA_ARRAY(arena, const char *, count);
	ret->directory_count = (uint32_t)count;
	for (size_t i = 0; i < count; i++)
		ret->directories[i] = table[i].name;
	count = 1;
	while (!reader->failed && reader->at < reader->end && *reader->at) {
		struct line_file *file = ARRAY_PUSH(table, count, capacity);

		file->name = read_string(reader);
		file->directory = read_uleb(reader);
		(void)read_uleb(reader); /* time */
		(void)read_uleb(reader); /* size */
	}
	ret->files = arena_copy(arena, table, count * sizeof(*table));
	ret->file_count = (uint32_t)count;
	ret->files[0] = (struct line_file){ 0 };
	free(table);
}

/* Up to the tables. False for a version that is not known. */
static bool read_start(struct reader *reader, struct line_files *ret)
{
	uint64_t length = read_fixed(reader, 4);

	if (length == 0xffffffff) {
		reader->dwarf64 = true;
		length = read_fixed(reader, 8);
	}
	if (length > (uint64_t)(reader->end - reader->at))
		return false;
	reader->end = reader->at + length;
	ret->version = (unsigned)read_fixed(reader, 2);
	if (ret->version < 2 || ret->version > 5)
		return false;
	if (ret->version == 5)
		skip(reader, 2);                 /* address_size, segment_selector_size */
	(void)read_offset(reader);               /* header_length */
	skip(reader, ret->version >= 4 ? 5 : 4); /* up to line_range */
	length = read_fixed(reader, 1);          /* opcode_base */
	skip(reader, length ? length - 1 : 0);
	return !reader->failed;
}

bool line_files_read(const struct line_sections *sections, Dwarf_Off offset, struct arena *arena,
		     struct line_files *ret)
{
	struct reader reader = { .sections = sections, .big_endian = sections->big_endian };

	*ret = (struct line_files){ 0 };
	if (!sections->line || offset >= sections->line->d_size)
		return false;
	reader.at = (const unsigned char *)sections->line->d_buf + offset;
	reader.end = (const unsigned char *)sections->line->d_buf + sections->line->d_size;
	if (read_start(&reader, ret)) {
		if (ret->version == 5)
			read_tables_5(&reader, arena, ret);
		else
			read_tables_4(&reader, arena, ret);
		if (!reader.failed)
			return true;
	}
	*ret = (struct line_files){ 0 };
	return false;
}

/* Of several sections of a name libdw takes the first. */
static void take_section(Elf_Scn *section, Elf_Data **ret)
{
	if (!*ret)
		*ret = elf_getdata(section, NULL);
}

void line_sections_find(Dwarf *dwarf, struct line_sections *ret)
{
	Elf *elf = dwarf_getelf(dwarf);
	Elf_Scn *section = NULL;
	GElf_Ehdr header;
	size_t names;

	*ret = (struct line_sections){ 0 };
	if (!gelf_getehdr(elf, &header) || elf_getshdrstrndx(elf, &names) != 0)
		return;
	ret->big_endian = header.e_ident[EI_DATA] == ELFDATA2MSB;
	while ((section = elf_nextscn(elf, section))) {
		GElf_Shdr shdr;
		const char *name =
			gelf_getshdr(section, &shdr) ? elf_strptr(elf, names, shdr.sh_name) : NULL;

		if (!name || name[0] != '.' || shdr.sh_type == SHT_NOBITS)
			continue;
		name += name[1] == 'z' ? 2 : 1;
		if (strcmp(name, "debug_line") == 0)
			take_section(section, &ret->line);
		else if (strcmp(name, "debug_line_str") == 0)
			take_section(section, &ret->line_str);
		else if (strcmp(name, "debug_str") == 0)
			take_section(section, &ret->str);
	}
}
