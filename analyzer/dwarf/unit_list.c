#include "analyzer/dwarf/unit_list.h"

#include <dwarf.h>
#include <elfutils/libdwelf.h>
#include <stdlib.h>

#include "analyzer/dwarf/abbreviations.h"
#include "analyzer/dwarf/debug_handle.h"
#include "analyzer/dwarf/die.h"

static void add_comp_dir(struct comp_dirs *dirs, Dwarf_Die *unit)
{
	Dwarf_Attribute attribute;
	const char *text = NULL;

	/* An inline text could be without end (see reader_string()); compilers don't write one. */
	if (dwarf_attr(unit, DW_AT_comp_dir, &attribute) &&
	    dwarf_whatform(&attribute) != DW_FORM_string)
		text = dwarf_formstring(&attribute);
	if (text && text[0])
		comp_dirs_add(dirs, text);
}

static struct err *add_unit(struct unit_list *list, struct comp_dirs *dirs, const char *path,
			    Dwarf_Die *die, unsigned version, bool is_skeleton, uint64_t size)
{
	struct unit unit = {
		.die_offset = dwarf_dieoffset(die),
		.size = size,
		.version = version,
		.is_skeleton = is_skeleton,
	};

	if (version < 2 || version > 5)
		return err_new(ERR_FORMAT,
			       "%s: .debug_info: unit at offset 0x%llx: DWARF %u is not supported",
			       path, (unsigned long long)unit.die_offset, version);
	if (dwarf_tag(die) != DW_TAG_compile_unit && dwarf_tag(die) != DW_TAG_skeleton_unit)
		return NULL;
	add_comp_dir(dirs, die);
	list->size += unit.size;
	*ARRAY_PUSH(list->items, list->count, list->capacity) = unit;
	return NULL;
}

static struct err *abbreviation_error(const char *path, Dwarf_Die *unit)
{
	return err_new(ERR_FORMAT,
		       "%s: .debug_abbrev: the units up to the one at offset 0x%llx share more "
		       "abbreviations than a file of this size can use",
		       path, (unsigned long long)dwarf_dieoffset(unit));
}

static struct err *header_error(const char *path, size_t units)
{
	int number = dwarf_errno();

	return err_new(ERR_FORMAT,
		       "%s: .debug_info: a unit header behind unit %zu cannot be read: %s", path,
		       units, number ? dwarf_errmsg(number) : "it is damaged");
}

static struct err *read_units(struct debug_handle *handle, const char *path, struct unit_list *list,
			      struct comp_dirs *dirs)
{
	struct abbreviations abbreviations;
	Dwarf_CU *cu = NULL;
	Dwarf_Half version;
	uint8_t type;
	Dwarf_Die die;
	int found;

	abbreviations_init(&abbreviations, handle->dwarf);
	(void)dwarf_errno(); /* forget what was before */
	while ((found = dwarf_get_units(handle->dwarf, cu, &cu, &version, &type, &die, NULL)) ==
	       0) {
		bool skeleton = type == DW_UT_skeleton;
		struct err *err = NULL;
		Dwarf_Off table;
		uint64_t size = die_unit_rest(&die, &table);

		if (!abbreviations_add(&abbreviations, table))
			err = abbreviation_error(path, &die);
		else if (skeleton || type == DW_UT_compile)
			err = add_unit(list, dirs, path, &die, version, skeleton, size);
		if (err)
			return err;
	}
	return found < 0 ? header_error(path, list->count) : NULL;
}

/* dwz moves what several files have in common into one more (.gnu_debugaltlink). Without it
 * names and types are missing all over. */
static struct err *check_shared_file(struct debug_handle *handle, const char *path)
{
	const char *name;
	const void *build_id;

	if (dwelf_dwarf_gnu_debugaltlink(handle->dwarf, &name, &build_id) <= 0 ||
	    dwarf_getalt(handle->dwarf))
		return NULL;
	return err_new(ERR_NO_DEBUG_INFO,
		       "%s: its shared debug information (.gnu_debugaltlink %s) was not found",
		       path, name);
}

struct err *unit_list_read(const char *path, bool relocatable, struct unit_list *ret)
{
	struct debug_handle handle;
	struct err *err = debug_handle_open(path, relocatable, &handle);
	struct comp_dirs dirs = { 0 };

	*ret = (struct unit_list){ 0 };
	if (err)
		return err;
	err = check_shared_file(&handle, path);
	if (!err)
		err = read_units(&handle, path, ret, &dirs);
	ret->base = path_base_find(&dirs);
	comp_dirs_release(&dirs);
	debug_handle_close(&handle);
	if (err)
		unit_list_release(ret);
	return err;
}

void unit_list_release(struct unit_list *list)
{
	free(list->items);
	path_base_release(&list->base);
	*list = (struct unit_list){ 0 };
}

static int compare_sizes(const void *left, const void *right, void *context)
{
	const struct unit_list *list = context;
	uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
	uint64_t size_a = list->items[a].size, size_b = list->items[b].size;

	if (size_a != size_b)
		return size_a > size_b ? -1 : 1;
	return a < b ? -1 : a > b;
}

uint32_t *unit_list_by_size(const struct unit_list *list)
{
	uint32_t *order = xmalloc(list->count * sizeof(*order));

	for (size_t i = 0; i < list->count; i++)
		order[i] = (uint32_t)i;
	qsort_r(order, list->count, sizeof(*order), compare_sizes, (void *)list);
	return order;
}
