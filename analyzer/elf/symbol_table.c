#include "analyzer/elf/symbol_table.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/name.h"
#include "analyzer/suffix.h"
#include "base/text.h"

/* Bytes of the warning of a symbol that are kept. */
#define MOST_WARNING 4096
#define SPACES " \t\r\n"

/* One symbol table section that is being read. */
struct table_reader {
	const struct object *object;
	struct interner *strings;
	struct diagnostics *diagnostics;
	struct symbol_table *ret;
	GElf_Shdr header;
	Elf_Data *data, *extended;  /* of SHT_SYMTAB_SHNDX, or NULL */
	Elf_Data *versions;         /* of .gnu.version, or NULL */
	const char **version_names; /* what the object defines, by index */
	size_t version_count, version_capacity;
	uint32_t *section_names; /* by section index; STRING_NONE until asked for */
	size_t section_count;
	size_t name_bytes; /* of all names so far */
};

static Elf_Scn *section_of_type(const struct object *object, GElf_Word type, GElf_Shdr *ret)
{
	Elf_Scn *section = NULL;

	while ((section = elf_nextscn(object->elf, section)))
		if (gelf_getshdr(section, ret) && ret->sh_type == type && ret->sh_size > 0)
			return section;
	return NULL;
}

/* The names of the versions that the object defines (gABI supplement "Symbol Versioning").
 * Entries that overlap or lead back are none. */
static void read_versions(struct table_reader *reader)
{
	GElf_Shdr header;
	Elf_Scn *section = section_of_type(reader->object, SHT_GNU_verdef, &header);
	Elf_Data *data = section ? elf_getdata(section, NULL) : NULL;
	GElf_Verdef definition;
	GElf_Verdaux aux;
	int offset = 0;

	while (data && gelf_getverdef(data, offset, &definition)) {
		size_t index = definition.vd_ndx;

		if (!(definition.vd_flags & VER_FLG_BASE) && definition.vd_aux <= INT32_MAX / 2 &&
		    gelf_getverdaux(data, offset + (int)definition.vd_aux, &aux)) {
			while (reader->version_count <= index)
				*ARRAY_PUSH(reader->version_names, reader->version_count,
					    reader->version_capacity) = NULL;
			if (!reader->version_names[index])
				reader->version_names[index] = elf_strptr(
					reader->object->elf, header.sh_link, aux.vda_name);
		}
		if (definition.vd_next < sizeof(Elf64_Verdef) ||
		    definition.vd_next > INT32_MAX / 2 || offset > INT32_MAX / 2)
			break;
		offset += (int)definition.vd_next;
	}
}

static struct err *table_open(const struct object *object, GElf_Word type,
			      struct table_reader *reader)
{
	GElf_Shdr extra;
	Elf_Scn *section = section_of_type(object, type, &reader->header), *other;

	reader->object = object;
	reader->data = section ? elf_getdata(section, NULL) : NULL;
	if (!reader->data)
		return err_new(ERR_FORMAT, "%s: the symbol table cannot be read: %s", object->path,
			       elf_errmsg(-1));
	other = section_of_type(object, SHT_SYMTAB_SHNDX, &extra);
	if (other && extra.sh_link == elf_ndxscn(section))
		reader->extended = elf_getdata(other, NULL);
	other = section_of_type(object, SHT_GNU_versym, &extra);
	if (other && extra.sh_link == elf_ndxscn(section))
		reader->versions = elf_getdata(other, NULL);
	if (reader->versions)
		read_versions(reader);
	if (elf_getshdrnum(object->elf, &reader->section_count) != 0)
		reader->section_count = 0;
	reader->section_names = xcalloc(reader->section_count, sizeof(*reader->section_names));
	return NULL;
}

/* The name of a section, or NULL. */
static const char *section_text(const struct object *object, size_t index)
{
	Elf_Scn *section = elf_getscn(object->elf, index);
	GElf_Shdr header;
	size_t names;

	if (!section || !gelf_getshdr(section, &header) ||
	    elf_getshdrstrndx(object->elf, &names) != 0)
		return NULL;
	return elf_strptr(object->elf, names, header.sh_name);
}

static uint32_t take_name(struct table_reader *reader, const char *text, size_t size)
{
	bool odd;
	uint32_t id = name_intern(reader->strings, text, size, &odd);

	if (odd)
		diagnostics_add_name(reader->diagnostics, id);
	return id;
}

static uint32_t section_name(struct table_reader *reader, size_t index)
{
	const char *text;

	if (index >= reader->section_count)
		return STRING_NONE;
	if (reader->section_names[index] == STRING_NONE) {
		text = section_text(reader->object, index);
		if (text && text[0])
			reader->section_names[index] = take_name(reader, text, strlen(text));
	}
	return reader->section_names[index];
}

/* The function that a symbol belongs to. */
static uint32_t function_name(struct table_reader *reader, const char *name)
{
	size_t size = symbol_base_size(name, strlen(name));
	struct text base = { 0 }, folded = { 0 };
	uint32_t id;

	text_add_bytes(&base, name, size);
	if (name_fold_variant(text_string(&base), &folded))
		id = take_name(reader, text_string(&folded), folded.size);
	else
		id = take_name(reader, text_string(&base), base.size);
	text_release(&base);
	text_release(&folded);
	return id;
}

static bool is_function(const GElf_Sym *symbol)
{
	unsigned type = GELF_ST_TYPE(symbol->st_info);

	return (type == STT_FUNC || type == STT_GNU_IFUNC) && symbol->st_shndx != SHN_UNDEF;
}

static bool has_prefix(const char *text, const char *prefix)
{
	return strncmp(text, prefix, strlen(prefix)) == 0;
}

static void add_symbol(struct table_reader *reader, const GElf_Sym *symbol, size_t section,
		       const char *name)
{
	*ARRAY_PUSH(reader->ret->symbols, reader->ret->symbol_count,
		    reader->ret->symbol_capacity) = (struct found_symbol){
		.symbol = {
			.name = take_name(reader, name, strlen(name)),
			.section = section_name(reader, section),
			.addr = symbol->st_value,
			.size = symbol->st_size,
			.bind = (uint8_t)GELF_ST_BIND(symbol->st_info),
			.visibility = (uint8_t)GELF_ST_VISIBILITY(symbol->st_other),
		},
		.function = function_name(reader, name),
		.section_index = (uint32_t)section,
	};
}

static void add_export(struct table_reader *reader, const char *function, const char *how)
{
	*ARRAY_PUSH(reader->ret->exports, reader->ret->export_count, reader->ret->export_capacity) =
		(struct found_export){
			.function = function_name(reader, function),
			.how = take_name(reader, how, strlen(how)),
		};
}

/* The kernel's EXPORT_SYMBOL() leaves a `__ksymtab_NAME` symbol in section __ksymtab or
 * __ksymtab_gpl (include/linux/export.h). */
static void add_kernel_export(struct table_reader *reader, size_t section, const char *name)
{
	const char *text = section_text(reader->object, section);

	if (text && strstr(text, "ksymtab"))
		add_export(reader, name + strlen("__ksymtab_"),
			   strstr(text, "ksymtab_gpl") ? "EXPORT_SYMBOL_GPL" : "EXPORT_SYMBOL");
}

static void add_dynamic_export(struct table_reader *reader, int index, const GElf_Sym *symbol,
			       const char *name)
{
	unsigned visibility = GELF_ST_VISIBILITY(symbol->st_other);
	const char *version = NULL;
	struct text how = { 0 };
	GElf_Versym number;

	if (GELF_ST_BIND(symbol->st_info) == STB_LOCAL || visibility == STV_HIDDEN ||
	    visibility == STV_INTERNAL)
		return;
	if (reader->versions && gelf_getversym(reader->versions, index, &number)) {
		if (number & 0x8000) /* hidden: not the default version of the name */
			return;
		version = number < reader->version_count ? reader->version_names[number] : NULL;
	}
	text_add(&how, ".dynsym");
	if (version)
		text_printf(&how, " %s", version);
	add_export(reader, name, text_string(&how));
	text_release(&how);
}

/* What a pass over a symbol table takes. */
enum table_pass {
	PASS_SYMBOLS = 1 << 0,
	PASS_KERNEL_EXPORTS = 1 << 1,
	PASS_DYNAMIC_EXPORTS = 1 << 2,
};

static void take_symbol(struct table_reader *reader, unsigned pass, int index,
			const GElf_Sym *symbol, size_t section, const char *name)
{
	if ((pass & PASS_KERNEL_EXPORTS) && has_prefix(name, "__ksymtab_"))
		add_kernel_export(reader, section, name);
	if (!is_function(symbol) || !name[0])
		return;
	if ((pass & PASS_SYMBOLS) && !has_prefix(name, "__pfx"))
		add_symbol(reader, symbol, section, name);
	if (pass & PASS_DYNAMIC_EXPORTS)
		add_dynamic_export(reader, index, symbol, name);
}

/* The index of a symbol's section; 0 for the reserved ones (gABI: SHN_ABS, SHN_COMMON, ...),
 * which are no sections however many there are. */
static size_t section_of(const GElf_Sym *symbol, Elf32_Word extended)
{
	if (symbol->st_shndx == SHN_XINDEX)
		return extended;
	return symbol->st_shndx < SHN_LORESERVE ? symbol->st_shndx : 0;
}

static struct err *read_table(struct table_reader *reader, unsigned pass)
{
	size_t entry = gelf_fsize(reader->object->elf, ELF_T_SYM, 1, EV_CURRENT);
	size_t count = reader->data->d_size / entry;

	if (reader->header.sh_entsize != entry)
		return err_new(ERR_FORMAT,
			       "%s: the symbol table has entries of %" PRIu64 " bytes, not %zu",
			       reader->object->path, (uint64_t)reader->header.sh_entsize, entry);
	for (size_t i = 1; i < count && i < INT32_MAX; i++) {
		Elf32_Word extended = 0;
		GElf_Sym symbol;
		const char *name;

		if (!gelf_getsymshndx(reader->data, reader->extended, (int)i, &symbol, &extended))
			return err_new(ERR_FORMAT, "%s: symbol %zu cannot be read: %s",
				       reader->object->path, i, elf_errmsg(-1));
		name = elf_strptr(reader->object->elf, reader->header.sh_link, symbol.st_name);
		if (!name)
			return err_new(ERR_FORMAT, "%s: the name of symbol %zu cannot be read",
				       reader->object->path, i);
		/* Ends of one text may be many names, but not more text than many files. */
		reader->name_bytes += strlen(name);
		if (reader->name_bytes > object_most_text(reader->object))
			return err_new(ERR_FORMAT,
				       "%s: the names of the symbols overlap: up to "
				       "symbol %zu they are %zu bytes",
				       reader->object->path, i, reader->name_bytes);
		take_symbol(reader, pass, (int)i, &symbol, section_of(&symbol, extended), name);
	}
	return NULL;
}

/* The text of a warning up to its first NUL, as one line. */
static void text_add_warning(struct text *out, const char *bytes, size_t size)
{
	size = strnlen(bytes, size < MOST_WARNING ? size : MOST_WARNING);
	while (size > 0 && strchr(SPACES, bytes[size - 1]))
		size--;
	for (size_t i = 0; i < size; i++)
		text_add_char(out, strchr(SPACES, bytes[i]) ? ' ' : bytes[i]);
}

static void add_warning(struct table_reader *reader, Elf_Scn *section, const char *symbol)
{
	Elf_Data *data = elf_rawdata(section, NULL);
	struct text text = { 0 };

	if (data && data->d_buf)
		text_add_warning(&text, data->d_buf, data->d_size);
	if (text.size > 0)
		*ARRAY_PUSH(reader->ret->warnings, reader->ret->warning_count,
			    reader->ret->warning_capacity) = (struct found_warning){
			.function = function_name(reader, symbol),
			.text = take_name(reader, text_string(&text), text.size),
		};
	text_release(&text);
}

static struct err *read_warnings(struct table_reader *reader)
{
	static const char prefix[] = ".gnu.warning.";
	const struct object *object = reader->object;
	Elf_Scn *section = NULL;
	size_t names;

	if (elf_getshdrstrndx(object->elf, &names) != 0)
		return NULL;
	while ((section = elf_nextscn(object->elf, section))) {
		GElf_Shdr header;
		const char *name;

		if (!gelf_getshdr(section, &header) || header.sh_type == SHT_NOBITS)
			continue;
		name = elf_strptr(object->elf, names, header.sh_name);
		if (!name || !has_prefix(name, prefix) || !name[strlen(prefix)])
			continue;
		/* Sections may overlap, and so may their names. */
		reader->name_bytes += strlen(name) + MOST_WARNING;
		if (reader->name_bytes > object_most_text(object))
			return err_new(ERR_FORMAT,
				       "%s: the sections with warnings of symbols overlap: there "
				       "are more than a file of %" PRIu64 " bytes can hold",
				       object->path, object->size);
		add_warning(reader, section, name + strlen(prefix));
	}
	return NULL;
}

static bool has_table(const struct object *object, GElf_Word type)
{
	GElf_Shdr header;

	return object && section_of_type(object, type, &header);
}

static struct err *read_one(const struct object *object, GElf_Word type, unsigned pass,
			    struct interner *strings, struct diagnostics *diagnostics,
			    struct symbol_table *ret)
{
	struct table_reader reader = { .strings = strings, .diagnostics = diagnostics, .ret = ret };
	struct err *err = table_open(object, type, &reader);

	if (!err)
		err = read_table(&reader, pass);
	free(reader.section_names);
	free(reader.version_names);
	return err;
}

struct err *symbol_table_read(const struct object *object, const struct object *debug,
			      struct interner *strings, struct diagnostics *diagnostics,
			      struct symbol_table *ret)
{
	const struct object *full = has_table(object, SHT_SYMTAB)  ? object
				    : has_table(debug, SHT_SYMTAB) ? debug
								   : NULL;
	bool dynamic = has_table(object, SHT_DYNSYM);
	struct err *err = NULL;

	*ret = (struct symbol_table){ .source = full      ? SYMBOLS_SYMTAB
						: dynamic ? SYMBOLS_DYNSYM
							  : SYMBOLS_NONE };
	if (full)
		err = read_one(full, SHT_SYMTAB, PASS_SYMBOLS | PASS_KERNEL_EXPORTS, strings,
			       diagnostics, ret);
	if (!err && dynamic)
		err = read_one(object, SHT_DYNSYM, PASS_DYNAMIC_EXPORTS | (full ? 0 : PASS_SYMBOLS),
			       strings, diagnostics, ret);
	if (!err)
		err = read_warnings(&(struct table_reader){ .object = object,
							    .strings = strings,
							    .diagnostics = diagnostics,
							    .ret = ret });
	if (err)
		symbol_table_release(ret);
	return err;
}

void symbol_table_release(struct symbol_table *table)
{
	free(table->symbols);
	free(table->exports);
	free(table->warnings);
	*table = (struct symbol_table){ 0 };
}
