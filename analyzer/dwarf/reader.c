#include "analyzer/dwarf/reader.h"

#include <dwarf.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/dwarf/source_path.h"
#include "analyzer/name.h"
#include "base/bug.h"

/* Sources kept at the end of a unit: an LTO link refers from every unit to every other. */
#define MOST_SOURCES 256
#define MOST_SOURCE_BYTES (64 * 1024 * 1024)

struct err *reader_open(struct reader *reader, const char *path, bool relocatable,
			enum path_style paths, const struct path_base *base, size_t most_text,
			struct interner *strings)
{
	*reader = (struct reader){
		.path = path,
		.paths = paths,
		.base = base,
		.strings = strings,
		.most_text = most_text,
	};
	arena_init(&reader->arena);
	arena_init(&reader->source_arena);
	return debug_handle_open(path, relocatable, &reader->handle);
}

static void release_sources(struct reader *reader)
{
	arena_release(&reader->source_arena);
	pointer_map_clear(&reader->source_map);
	pointer_map_clear(&reader->table_map);
	reader->table_count = 0;
	reader->source_count = 0;
	reader->last_source = NULL;
}

void reader_release(struct reader *reader)
{
	release_sources(reader);
	free(reader->sources);
	free(reader->tables);
	free(reader->sections);
	free(reader->debug);
	err_free(reader->damage);
	arena_release(&reader->arena);
	pointer_map_release(&reader->names);
	pointer_map_release(&reader->linkage_names);
	pointer_map_release(&reader->source_map);
	pointer_map_release(&reader->scopes);
	pointer_map_release(&reader->scoped_units);
	pointer_map_release(&reader->table_map);
	diagnostics_release(&reader->diagnostics);
	text_release(&reader->scratch);
	debug_handle_close(&reader->handle);
}

void reader_trim_sources(struct reader *reader)
{
	if (reader->source_count > MOST_SOURCES || reader->source_arena.bytes > MOST_SOURCE_BYTES)
		release_sources(reader);
}

static bool is_flooded(const struct reader *reader)
{
	return reader->text_bytes > reader->most_text ||
	       reader->source_arena.bytes > reader->most_text;
}

struct err *reader_take_error(struct reader *reader)
{
	struct err *err = reader->damage;

	reader->damage = NULL;
	if (!err && is_flooded(reader))
		err = err_new(ERR_FORMAT,
			      "%s: .debug_info: up to unit %zu, names, types and file tables make "
			      "more than %zu bytes, which a file of this size cannot hold",
			      reader->path, reader->unit + 1, reader->most_text);
	return err;
}

uint32_t reader_intern(struct reader *reader, const char *bytes, size_t size)
{
	bool odd;
	uint32_t id;

	reader->text_bytes += size;
	if (is_flooded(reader))
		return intern(reader->strings, "(too much text)");
	id = name_intern(reader->strings, bytes, size, &odd);
	if (odd)
		diagnostics_add_name(&reader->diagnostics, id);
	return id;
}

static uint32_t intern_text(struct reader *reader, const char *text)
{
	return reader_intern(reader, text, is_flooded(reader) ? 0 : strlen(text));
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

/* Sections */

static void add_debug_sections(struct reader *reader, Elf *elf)
{
	Elf_Scn *section = NULL;
	size_t names;

	if (elf_getshdrstrndx(elf, &names) != 0)
		return;
	while ((section = elf_nextscn(elf, section))) {
		GElf_Shdr header;
		const char *name = gelf_getshdr(section, &header)
					   ? elf_strptr(elf, names, header.sh_name)
					   : NULL;
		const Elf_Data *data =
			name && strstr(name, "debug_") && header.sh_type != SHT_NOBITS
				? elf_getdata(section, NULL)
				: NULL;
		const char *last;

		if (!data || !data->d_buf)
			continue;
		last = memrchr(data->d_buf, 0, data->d_size);
		*ARRAY_PUSH(reader->debug, reader->debug_count,
			    reader->debug_capacity) = (struct debug_section){
			.start = (uintptr_t)data->d_buf,
			.size = data->d_size,
			.text_size = last ? (size_t)(last + 1 - (const char *)data->d_buf) : 0,
		};
	}
}

static const struct line_sections *sections_of(struct reader *reader, Dwarf *dwarf)
{
	struct reader_sections *sections;

	for (size_t i = 0; i < reader->section_count; i++)
		if (reader->sections[i].dwarf == dwarf)
			return &reader->sections[i].lines;
	sections = ARRAY_PUSH(reader->sections, reader->section_count, reader->section_capacity);
	sections->dwarf = dwarf;
	line_sections_find(dwarf, &sections->lines);
	add_debug_sections(reader, dwarf_getelf(dwarf));
	return &sections->lines;
}

uintptr_t reader_section_end(struct reader *reader, const Dwarf_Die *unit)
{
	uintptr_t place = (uintptr_t)unit->addr;

	(void)sections_of(reader, dwarf_cu_getdwarf(unit->cu));
	for (size_t i = reader->debug_count; i-- > 0;)
		if (place - reader->debug[i].start < reader->debug[i].size)
			return reader->debug[i].start + reader->debug[i].size;
	BUG("a unit that is in no section");
}

/* Texts */

static bool is_whole(struct reader *reader, const char *text)
{
	for (size_t i = 0; i < reader->debug_count; i++) {
		struct debug_section section = reader->debug[i];

		if ((uintptr_t)text - section.start >= section.text_size)
			continue;
		if (i > 0) {
			reader->debug[i] = reader->debug[0];
			reader->debug[0] = section;
		}
		return true;
	}
	return false;
}

static bool is_elsewhere(const Dwarf_Attribute *attribute)
{
	return attribute->form == DW_FORM_GNU_strp_alt || attribute->form == DW_FORM_strp_sup;
}

static void note_damage(struct reader *reader, Dwarf_Attribute *attribute)
{
	const char *value = (const char *)attribute->valp;
	Dwarf_Die unit;

	if (reader->damage ||
	    !dwarf_cu_die(attribute->cu, &unit, NULL, NULL, NULL, NULL, NULL, NULL))
		return;
	reader->damage =
		err_new(ERR_FORMAT,
			"%s: .debug_info: the text at offset 0x%llx (attribute 0x%x) has no end "
			"in its section",
			reader->path,
			(unsigned long long)dwarf_dieoffset(&unit) +
				(unsigned long long)(value - (const char *)unit.addr),
			dwarf_whatattr(attribute));
}

/* libdw (0.188) looks for the end of neither a DW_FORM_string nor what an index (DW_FORM_strx)
 * leads to. */
const char *reader_string(struct reader *reader, Dwarf_Attribute *attribute)
{
	const char *text = dwarf_formstring(attribute);
	Dwarf *dwarf, *other;

	if (text && is_whole(reader, text))
		return text;
	if (!text && is_elsewhere(attribute))
		return NULL;
	dwarf = dwarf_cu_getdwarf(attribute->cu);
	other = is_elsewhere(attribute) ? dwarf_getalt(dwarf) : NULL;
	(void)sections_of(reader, other ? other : dwarf);
	if (text && is_whole(reader, text))
		return text;
	note_damage(reader, attribute);
	return NULL;
}

const char *reader_string_of(struct reader *reader, Dwarf_Die *die, unsigned name)
{
	Dwarf_Attribute attribute;

	return dwarf_attr(die, name, &attribute) ? reader_string(reader, &attribute) : NULL;
}

/* Sources */

static struct source *source_new(struct reader *reader, Dwarf_Die *unit, Dwarf_Die *skeleton)
{
	struct source *source = arena_zalloc(&reader->source_arena, sizeof(*source));
	Dwarf_Attribute attribute;
	Dwarf_Word language = 0;
	const char *name;

	source->unit = *unit;
	source->skeleton = *skeleton;
	source->comp_dir = reader_string_of(reader, skeleton, DW_AT_comp_dir);
	name = reader_string_of(reader, unit, DW_AT_name);
	if (dwarf_attr(unit, DW_AT_language, &attribute))
		dwarf_formudata(&attribute, &language);
	source->language = (int)language;
	source->is_rust = language_is_rust(source->language);
	source->is_cplusplus = language_is_cplusplus(source->language);
	if (name && dwarf_tag(unit) != DW_TAG_partial_unit) {
		text_clear(&reader->scratch);
		source_path_add_unit(&reader->scratch, reader->paths, reader->base,
				     source->comp_dir, name);
		source->path =
			reader_intern(reader, text_string(&reader->scratch), reader->scratch.size);
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
	if (reader->last_source && reader->last_source->unit.cu == die->cu)
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

bool reader_mangles(const struct reader *reader, const struct source *source)
{
	if (source->language == 0)
		return reader->unit_mangles;
	return source->is_cplusplus || source->is_rust;
}

void reader_add_split(struct reader *reader, Dwarf_Die *unit, Dwarf_Die *skeleton)
{
	(void)add_source(reader, unit, skeleton);
}

static struct line_table *read_table(struct reader *reader, const struct line_sections *sections,
				     Dwarf_Off offset)
{
	struct line_table *table = arena_zalloc(&reader->source_arena, sizeof(*table));
	size_t ids;

	if (!line_files_read(sections, offset, &reader->source_arena, &table->files))
		return NULL;
	ids = table->files.file_count * sizeof(*table->ids);
	table->ids = arena_zalloc(&reader->source_arena, ids);
	return table;
}

/* The table at this offset, as this compile directory sees it. */
static const struct line_table *line_table(struct reader *reader,
					   const struct line_sections *sections, Dwarf_Off offset,
					   const char *comp_dir)
{
	struct line_table *table;
	bool added;
	uint32_t *place;

	if (!sections->line || offset >= sections->line->d_size)
		return NULL;
	place = pointer_map_at(&reader->table_map, (const char *)sections->line->d_buf + offset,
			       &added);
	if (!added && (!reader->tables[*place] || reader->tables[*place]->comp_dir == comp_dir))
		return reader->tables[*place];
	table = read_table(reader, sections, offset);
	if (table)
		table->comp_dir = comp_dir;
	*place = (uint32_t)reader->table_count;
	*ARRAY_PUSH(reader->tables, reader->table_count, reader->table_capacity) = table;
	return table;
}

static void read_lines(struct reader *reader, struct source *source)
{
	Dwarf_Die *skeleton = &source->skeleton;
	Dwarf_Attribute attribute;
	Dwarf_Word offset;

	source->lines_read = true;
	if (!dwarf_attr(skeleton, DW_AT_stmt_list, &attribute))
		return;
	if (dwarf_formudata(&attribute, &offset) == 0)
		source->lines =
			line_table(reader, sections_of(reader, dwarf_cu_getdwarf(skeleton->cu)),
				   offset, source->comp_dir);
	if (!source->lines)
		diagnostics_add(&reader->diagnostics, DIAG_NO_LINES, reader->unit,
				"unit at offset 0x%llx",
				(unsigned long long)dwarf_dieoffset(skeleton));
}

/* The directory of a file. Before DWARF 5, number 0 is the compile directory; the reference
 * takes the last entry of the table instead (FORMAT.md section 7, 12). */
static const char *directory_of(const struct reader *reader, const struct line_files *lines,
				const struct line_file *file)
{
	if (file->directory >= lines->directory_count)
		return NULL;
	if (lines->version < 5 && file->directory == 0)
		return reader->paths == PATHS_DWARF ? lines->directories[lines->directory_count - 1]
						    : NULL;
	return lines->directories[file->directory];
}

uint32_t source_file(struct reader *reader, struct source *source, uint64_t index)
{
	const struct line_table *table;
	const struct line_file *file;

	if (!source->lines_read)
		read_lines(reader, source);
	table = source->lines;
	if (!table || index >= table->files.file_count || !table->files.files[index].name)
		return STRING_NONE;
	if (table->ids[index] != STRING_NONE)
		return table->ids[index];
	file = &table->files.files[index];
	text_clear(&reader->scratch);
	source_path_add_file(&reader->scratch, reader->paths, reader->base, source->comp_dir,
			     directory_of(reader, &table->files, file), file->name);
	table->ids[index] =
		reader_intern(reader, text_string(&reader->scratch), reader->scratch.size);
	return table->ids[index];
}
