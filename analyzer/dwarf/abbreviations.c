#include "analyzer/dwarf/abbreviations.h"

#include <dwarf.h>
#include <gelf.h>
#include <string.h>

/* Besides what .debug_info is large: an honest unit is larger than its table. */
#define ALWAYS_ALLOWED (32 * 1024 * 1024)
#define ALLOWED_FACTOR 16

/* The data of the section of this name, compressed by GNU or not; NULL if there is none. */
static const Elf_Data *section_data(Elf *elf, const char *wanted)
{
	Elf_Scn *section = NULL;
	size_t names;

	if (elf_getshdrstrndx(elf, &names) != 0)
		return NULL;
	while ((section = elf_nextscn(elf, section))) {
		GElf_Shdr header;
		const char *name = gelf_getshdr(section, &header)
					   ? elf_strptr(elf, names, header.sh_name)
					   : NULL;

		if (!name || name[0] != '.' || header.sh_type == SHT_NOBITS)
			continue;
		if (strcmp(name + (name[1] == 'z' ? 2 : 1), wanted) == 0)
			return elf_getdata(section, NULL);
	}
	return NULL;
}

void abbreviations_init(struct abbreviations *abbreviations, Dwarf *dwarf)
{
	const Elf_Data *data = section_data(dwarf_getelf(dwarf), "debug_abbrev");
	const Elf_Data *info = section_data(dwarf_getelf(dwarf), "debug_info");

	*abbreviations = (struct abbreviations){
		.data = data ? data->d_buf : NULL,
		.size = data ? data->d_size : 0,
		.most = ALWAYS_ALLOWED + ALLOWED_FACTOR * (uint64_t)(info ? info->d_size : 0),
	};
}

/* Past one LEB128 number; gives whether it is 0. */
static bool skip_number(const unsigned char **at, const unsigned char *end)
{
	bool zero = true;

	while (*at < end) {
		unsigned char byte = *(*at)++;

		zero &= (byte & 0x7f) == 0;
		if (!(byte & 0x80))
			return zero;
	}
	return true;
}

/* Past the attributes of one abbreviation. */
static void skip_attributes(const unsigned char **at, const unsigned char *end)
{
	while (*at < end) {
		bool no_name = skip_number(at, end);
		bool constant = *at < end && **at == DW_FORM_implicit_const;
		bool no_form = skip_number(at, end);

		if (constant)
			(void)skip_number(at, end);
		if (no_name && no_form)
			return;
	}
}

/* DWARF 5, section 7.5.3. */
static uint64_t table_size(const struct abbreviations *abbreviations, Dwarf_Off offset)
{
	const unsigned char *end, *start, *at;

	if (offset >= abbreviations->size)
		return 0;
	end = abbreviations->data + abbreviations->size;
	start = at = abbreviations->data + offset;
	while (at < end && !skip_number(&at, end)) {
		(void)skip_number(&at, end); /* tag */
		at += at < end;              /* has children? */
		skip_attributes(&at, end);
	}
	return (uint64_t)(at - start);
}

bool abbreviations_add(struct abbreviations *abbreviations, Dwarf_Off offset)
{
	if (abbreviations->last_size == 0 || offset != abbreviations->last) {
		abbreviations->last = offset;
		abbreviations->last_size = table_size(abbreviations, offset);
	}
	abbreviations->total += abbreviations->last_size;
	return abbreviations->total <= abbreviations->most;
}
