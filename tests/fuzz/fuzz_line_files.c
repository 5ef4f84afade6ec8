/* The file tables of a line number program. The first byte tells where in the rest the three
 * sections end and which byte order they have. */
#include <gelf.h>
#include <string.h>

#include "analyzer/dwarf/line_files.h"
#include "base/alloc.h"
#include "tests/fuzz/fuzz.h"

/* A copy with nothing behind it, for ASan. */
static Elf_Data *section_new(const uint8_t *data, size_t size)
{
	Elf_Data *section = xcalloc(1, sizeof(*section));

	section->d_buf = xmalloc(size);
	section->d_size = size;
	memcpy(section->d_buf, data, size);
	return section;
}

static void section_free(Elf_Data *section)
{
	free(section->d_buf);
	free(section);
}

static size_t text_sizes(const struct line_files *files)
{
	size_t size = 0;

	for (uint32_t i = 0; i < files->directory_count; i++)
		size += files->directories[i] ? strlen(files->directories[i]) : 0;
	for (uint32_t i = 0; i < files->file_count; i++)
		size += files->files[i].name ? strlen(files->files[i].name) : 0;
	return size;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct line_sections sections;
	struct line_files files;
	struct arena arena;
	size_t texts;

	if (size < 2)
		return 0;
	texts = (size - 1) * (data[0] >> 1) / 256;
	arena_init(&arena);
	sections = (struct line_sections){
		.line = section_new(data + 1 + texts, size - 1 - texts),
		.line_str = section_new(data + 1, texts / 2),
		.str = section_new(data + 1 + texts / 2, texts - texts / 2),
		.big_endian = data[0] & 1,
	};
	if (line_files_read(&sections, 0, &arena, &files))
		(void)text_sizes(&files);
	section_free(sections.line);
	section_free(sections.line_str);
	section_free(sections.str);
	arena_release(&arena);
	return 0;
}
