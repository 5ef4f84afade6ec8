#include "analyzer/dwarf/reader.h"

#include <dwarf.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/dwarf/source_path.h"
#include "analyzer/name.h"
#include "base/bug.h"

/* Sources kept at the end of a unit: an LTO link refers from every unit to every other. */
#define MOST_SOURCES 256

struct err *reader_open(struct reader *reader, const char *path, bool relocatable,
			enum path_style paths, struct interner *strings)
{
	*reader = (struct reader){ .path = path, .paths = paths, .strings = strings };
	arena_init(&reader->arena);
	arena_init(&reader->source_arena);
	return debug_handle_open(path, relocatable, &reader->handle);
}

static void release_sources(struct reader *reader)
{
	arena_release(&reader->source_arena);
	pointer_map_clear(&reader->source_map);
	reader->source_count = 0;
}

void reader_release(struct reader *reader)
{
	release_sources(reader);
	free(reader->sources);
	free(reader->sections);
	arena_release(&reader->arena);
	pointer_map_release(&reader->names);
	pointer_map_release(&reader->linkage_names);
	pointer_map_release(&reader->source_map);
	diagnostics_release(&reader->diagnostics);
	text_release(&reader->scratch);
	debug_handle_close(&reader->handle);
}

void reader_trim_sources(struct reader *reader)
{
	if (reader->source_count > MOST_SOURCES)
		release_sources(reader);
}

static uint32_t intern_text(struct reader *reader, const char *text)
{
	bool odd;
	uint32_t id = name_intern(reader->strings, text, strlen(text), &odd);

	if (odd)
		diagnostics_add(&reader->diagnostics, DIAG_NAME_BYTES, reader->unit, "%s",
				interner_text(reader->strings, id));
	return id;
}

uint32_t reader_name(struct reader *reader, const char *text)
{
	bool added;
	uint32_t *id = pointer_map_at(&reader->names, text, &added);

	if (added)
		*id = intern_text(reader, text);
	return *id;
}

uint32_t reader_linkage_name(struct reader *reader, const char *text)
{
	bool added;
	uint32_t *id = pointer_map_at(&reader->linkage_names, text, &added);

	if (!added)
		return *id;
	text_clear(&reader->scratch);
	if (name_fold_variant(text, &reader->scratch))
		*id = intern_text(reader, text_string(&reader->scratch));
	else
		*id = intern_text(reader, text);
	return *id;
}

/* Sources */

static const struct line_sections *sections_of(struct reader *reader, Dwarf *dwarf)
{
	struct reader_sections *sections;

	for (size_t i = 0; i < reader->section_count; i++)
		if (reader->sections[i].dwarf == dwarf)
			return &reader->sections[i].lines;
	sections = ARRAY_PUSH(reader->sections, reader->section_count, reader->section_capacity);
	sections->dwarf = dwarf;
	line_sections_find(dwarf, &sections->lines);
	return &sections->lines;
}

static const char *string_attribute(Dwarf_Die *die, unsigned name)
{
	Dwarf_Attribute attribute;

	return dwarf_attr(die, name, &attribute) ? dwarf_formstring(&attribute) : NULL;
}

static struct source *source_new(struct reader *reader, Dwarf_Die *unit, Dwarf_Die *skeleton)
{
	struct source *source = arena_zalloc(&reader->source_arena, sizeof(*source));
	Dwarf_Attribute attribute;
	Dwarf_Word language = 0;
	const char *name;

	source->unit = *unit;
	source->skeleton = *skeleton;
	source->comp_dir = string_attribute(skeleton, DW_AT_comp_dir);
	name = string_attribute(unit, DW_AT_name);
	if (dwarf_attr(unit, DW_AT_language, &attribute))
		dwarf_formudata(&attribute, &language);
	source->language = (int)language;
	source->is_rust = language_is_rust(source->language);
	source->is_cplusplus = language_is_cplusplus(source->language);
	if (name && dwarf_tag(unit) != DW_TAG_partial_unit) {
		text_clear(&reader->scratch);
		source_path_add_unit(&reader->scratch, reader->paths, source->comp_dir, name);
		source->path = intern_text(reader, text_string(&reader->scratch));
	}
	return source;
}

static struct source *add_source(struct reader *reader, Dwarf_Die *unit, Dwarf_Die *skeleton)
{
	struct source *source = source_new(reader, unit, skeleton);
	bool added;

	*pointer_map_at(&reader->source_map, unit->cu, &added) = (uint32_t)reader->source_count;
	*ARRAY_PUSH(reader->sources, reader->source_count, reader->source_capacity) = source;
	return source;
}

struct source *reader_source(struct reader *reader, Dwarf_Die *die)
{
	bool added;
	uint32_t *place;
	Dwarf_Die unit;

	/* Mostly the same as before. */
	if (reader->source_count && reader->last_source->unit.cu == die->cu)
		return reader->last_source;
	place = pointer_map_at(&reader->source_map, die->cu, &added);
	if (!added)
		reader->last_source = reader->sources[*place];
	else if (dwarf_cu_die(die->cu, &unit, NULL, NULL, NULL, NULL, NULL, NULL))
		reader->last_source = add_source(reader, &unit, &unit);
	else
		BUG("a DIE without a unit");
	return reader->last_source;
}

void reader_add_split(struct reader *reader, Dwarf_Die *unit, Dwarf_Die *skeleton)
{
	(void)add_source(reader, unit, skeleton);
}

static void read_lines(struct reader *reader, struct source *source)
{
	Dwarf_Die *skeleton = &source->skeleton;
	Dwarf_Attribute attribute;
	Dwarf_Word offset;

	source->lines_read = true;
	if (!dwarf_attr(skeleton, DW_AT_stmt_list, &attribute))
		return;
	if (dwarf_formudata(&attribute, &offset) != 0 ||
	    !line_files_read(sections_of(reader, dwarf_cu_getdwarf(skeleton->cu)), offset,
			     &reader->source_arena, &source->lines)) {
		diagnostics_add(&reader->diagnostics, DIAG_NO_LINES, reader->unit,
				"unit at offset 0x%llx",
				(unsigned long long)dwarf_dieoffset(skeleton));
		return;
	}
	source->file_ids = arena_zalloc(&reader->source_arena,
					source->lines.file_count * sizeof(*source->file_ids));
}

/* The directory of a file. Before DWARF 5, number 0 is the compile directory; the reference
 * takes the last entry of the table instead (FORMAT.md section 7, 12). */
static const char *directory_of(const struct reader *reader, const struct source *source,
				const struct line_file *file)
{
	const struct line_files *lines = &source->lines;

	if (file->directory >= lines->directory_count)
		return NULL;
	if (lines->version < 5 && file->directory == 0)
		return reader->paths == PATHS_DWARF ? lines->directories[lines->directory_count - 1]
						    : NULL;
	return lines->directories[file->directory];
}

uint32_t source_file(struct reader *reader, struct source *source, uint64_t index)
{
	const struct line_file *file;

	if (!source->lines_read)
		read_lines(reader, source);
	if (index >= source->lines.file_count || !source->lines.files[index].name)
		return STRING_NONE;
	if (source->file_ids[index] != STRING_NONE)
		return source->file_ids[index];
	file = &source->lines.files[index];
	text_clear(&reader->scratch);
	source_path_add_file(&reader->scratch, reader->paths, source->comp_dir,
			     directory_of(reader, source, file), file->name);
	source->file_ids[index] = intern_text(reader, text_string(&reader->scratch));
	return source->file_ids[index];
}
