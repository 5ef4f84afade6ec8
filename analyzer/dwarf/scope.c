#include "analyzer/dwarf/scope.h"

#include <dwarf.h>

#include "analyzer/dwarf/die.h"

#define MOST_LEVELS 256

static bool opens_scope(int tag)
{
	switch (tag) {
	case DW_TAG_namespace:
	case DW_TAG_structure_type:
	case DW_TAG_class_type:
	case DW_TAG_union_type:
	case DW_TAG_interface_type:
	case DW_TAG_subprogram:
		return true;
	default:
		return false;
	}
}

static bool is_scoped(int tag)
{
	return opens_scope(tag) || tag == DW_TAG_typedef || tag == DW_TAG_enumeration_type ||
	       tag == DW_TAG_template_alias;
}

/* "a::b::" for what lies in `die`, which itself lies in `scope` (a string id). */
static uint32_t inner_scope(struct reader *reader, Dwarf_Die *die, uint32_t scope)
{
	const char *name = reader_string_of(reader, die, DW_AT_name);
	struct text text = { 0 };
	uint32_t id;

	if (scope != STRING_NONE)
		text_add(&text, interner_text(reader->strings, scope));
	if (name)
		text_add(&text, interner_text(reader->strings, reader_name(reader, name)));
	else if (dwarf_tag(die) == DW_TAG_namespace)
		text_add(&text, "(anonymous namespace)");
	else
		text_add(&text, "(anonymous)");
	text_add(&text, "::");
	id = reader_intern(reader, text_string(&text), text.size);
	text_release(&text);
	return id;
}

/* Note the scope of everything below `parent`. *last is the address of the DIE seen last: a
 * DW_AT_sibling that leads into the children of its DIE would double the walk at each level. */
static void note_scopes(struct reader *reader, Dwarf_Die *parent, uint32_t scope, unsigned level,
			uintptr_t *last)
{
	Dwarf_Die child;
	bool added;

	if (level > MOST_LEVELS || dwarf_child(parent, &child) != 0)
		return;
	do {
		int tag = dwarf_tag(&child);

		if ((uintptr_t)child.addr <= *last)
			return;
		*last = (uintptr_t)child.addr;
		if (is_scoped(tag) && scope != STRING_NONE)
			*pointer_map_at(&reader->scopes, child.addr, &added) = scope;
		if (tag == DW_TAG_lexical_block)
			note_scopes(reader, &child, scope, level + 1, last);
		else if (opens_scope(tag) && dwarf_haschildren(&child) > 0)
			note_scopes(reader, &child, inner_scope(reader, &child, scope), level + 1,
				    last);
	} while (die_next_sibling(&child) == 0);
}

void scope_add(struct reader *reader, struct text *text, Dwarf_Die *die)
{
	uintptr_t last = 0;
	uint32_t scope;
	Dwarf_Die unit;
	bool added;

	(void)pointer_map_at(&reader->scoped_units, die->cu, &added);
	if (added && dwarf_cu_die(die->cu, &unit, NULL, NULL, NULL, NULL, NULL, NULL))
		note_scopes(reader, &unit, STRING_NONE, 0, &last);
	scope = *pointer_map_at(&reader->scopes, die->addr, &added);
	if (scope != STRING_NONE)
		text_add(text, interner_text(reader->strings, scope));
}
