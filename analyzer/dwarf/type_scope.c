#include "analyzer/dwarf/type_scope.h"

#include <dwarf.h>

#include "analyzer/dwarf/die.h"

#define MOST_LEVELS 64

static bool opens_scope(int tag)
{
	switch (tag) {
	case DW_TAG_namespace:
	case DW_TAG_structure_type:
	case DW_TAG_class_type:
	case DW_TAG_union_type:
	case DW_TAG_interface_type:
		return true;
	default:
		return false;
	}
}

static bool is_scoped_type(int tag)
{
	return opens_scope(tag) || tag == DW_TAG_typedef || tag == DW_TAG_enumeration_type ||
	       tag == DW_TAG_template_alias;
}

/* Note the scope of every type below `parent`, which is itself `scope` (a string id). *last is
 * the address of the DIE seen last: see walk_children() in unit_walk.c. */
static void note_scopes(struct speller *speller, Dwarf_Die *parent, uint32_t scope, unsigned level,
			uintptr_t *last)
{
	Dwarf_Die child;
	bool added;

	if (level > MOST_LEVELS || dwarf_child(parent, &child) != 0)
		return;
	do {
		int tag = dwarf_tag(&child);
		struct text text = { 0 };
		const char *name;

		if ((uintptr_t)child.addr <= *last)
			return;
		*last = (uintptr_t)child.addr;
		if (is_scoped_type(tag) && scope != STRING_NONE)
			*pointer_map_at(&speller->scopes, child.addr, &added) = scope;
		if (!opens_scope(tag))
			continue;
		if (scope != STRING_NONE)
			text_add(&text, interner_text(speller->reader->strings, scope));
		name = reader_string_of(speller->reader, &child, DW_AT_name);
		if (name)
			text_add(&text, interner_text(speller->reader->strings,
						      reader_name(speller->reader, name)));
		else
			text_add(&text, "(anonymous namespace)");
		text_add(&text, "::");
		note_scopes(speller, &child,
			    reader_intern(speller->reader, text_string(&text), text.size),
			    level + 1, last);
		text_release(&text);
	} while (die_next_sibling(&child) == 0);
}

void type_scope_add(struct speller *speller, struct text *text, Dwarf_Die *type)
{
	bool added;
	uintptr_t last = 0;
	uint32_t scope;
	Dwarf_Die unit;

	(void)pointer_map_at(&speller->scoped_units, type->cu, &added);
	if (added && dwarf_cu_die(type->cu, &unit, NULL, NULL, NULL, NULL, NULL, NULL))
		note_scopes(speller, &unit, STRING_NONE, 0, &last);
	scope = *pointer_map_at(&speller->scopes, type->addr, &added);
	if (scope != STRING_NONE)
		text_add(text, interner_text(speller->reader->strings, scope));
}
