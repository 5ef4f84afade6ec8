#include "analyzer/dwarf/subprogram.h"

#include <dwarf.h>

#include "analyzer/dwarf/scope.h"

/* Longest chain of origins: concrete, abstract, declaration in a class, and to spare. */
#define MOST_ORIGINS 8

static bool flag_value(Dwarf_Attribute *attribute)
{
	bool flag = false;

	return dwarf_formflag(attribute, &flag) == 0 && flag;
}

static uint64_t number_value(Dwarf_Attribute *attribute)
{
	Dwarf_Word value = 0;

	return dwarf_formudata(attribute, &value) == 0 ? value : 0;
}

static void take_origin(struct subprogram *sub, Dwarf_Attribute *attribute)
{
	if (!dwarf_formref_die(attribute, &sub->origin)) {
		sub->origin = (Dwarf_Die){ 0 };
		sub->origin_lost = true;
	}
}

struct taking {
	struct reader *reader;
	struct subprogram *sub;
};

static int take_attribute(Dwarf_Attribute *attribute, void *argument)
{
	struct taking *taking = argument;
	struct subprogram *sub = taking->sub;

	switch (dwarf_whatattr(attribute)) {
	case DW_AT_name:
		sub->name = reader_string(taking->reader, attribute);
		break;
	case DW_AT_linkage_name:
	case DW_AT_MIPS_linkage_name:
		sub->linkage_name = reader_string(taking->reader, attribute);
		break;
	case DW_AT_external:
		sub->external = flag_value(attribute);
		break;
	case DW_AT_declaration:
		sub->declaration = flag_value(attribute);
		break;
	case DW_AT_inline:
		sub->has_inline = true;
		sub->inline_value = (uint8_t)(number_value(attribute) & 3);
		break;
	case DW_AT_decl_file:
		sub->has_decl_file = true;
		sub->decl_file = number_value(attribute);
		break;
	case DW_AT_decl_line:
		sub->decl_line = number_value(attribute);
		break;
	case DW_AT_abstract_origin:
		sub->has_abstract_origin = true;
		take_origin(sub, attribute);
		break;
	case DW_AT_specification:
		if (!sub->has_abstract_origin)
			take_origin(sub, attribute);
		break;
	case DW_AT_type:
		sub->has_type = true;
		break;
	case DW_AT_prototyped:
		sub->prototyped = true;
		break;
	case DW_AT_frame_base:
		sub->has_frame_base = true;
		break;
	}
	return DWARF_CB_OK;
}

void subprogram_read(struct reader *reader, Dwarf_Die *die, struct subprogram *ret)
{
	struct taking taking = { reader, ret };

	*ret = (struct subprogram){ 0 };
	(void)dwarf_getattrs(die, take_attribute, &taking, 0);
}

/* The first text and the first place on the way to the origin count. */
struct chain {
	const char *name, *linkage_name;
	bool external, has_place;
	uint32_t decl_file, decl_line;
};

static void chain_add(struct chain *chain, struct reader *reader, struct source *source,
		      const struct subprogram *sub)
{
	if (!chain->name)
		chain->name = sub->name;
	if (!chain->linkage_name)
		chain->linkage_name = sub->linkage_name;
	chain->external |= sub->external;
	if (!chain->has_place && sub->has_decl_file) {
		chain->has_place = true;
		chain->decl_file = source_file(reader, source, sub->decl_file);
		chain->decl_line = sub->decl_line > UINT32_MAX ? 0 : (uint32_t)sub->decl_line;
	}
}

/* GCC writes no linkage name for what has no linkage: static functions, members of unnamed
 * namespaces and of local classes, lambdas. They go by their qualified name, so that they are
 * told apart and found again when they have no symbol; `last` is the DIE that declares them. */
static uint32_t qualified_name(struct reader *reader, Dwarf_Die *last, const char *name)
{
	struct text text = { 0 };
	uint32_t id;

	scope_add(reader, &text, last);
	if (text.size == 0)
		return reader_name(reader, name);
	text_add(&text, interner_text(reader->strings, reader_name(reader, name)));
	id = reader_intern(reader, text_string(&text), text.size);
	text_release(&text);
	return id;
}

static uint32_t chain_name(const struct chain *chain, struct reader *reader,
			   const struct source *source, Dwarf_Die *last)
{
	bool mangles = reader_mangles(reader, source);

	if (mangles && chain->linkage_name)
		return reader_linkage_name(reader, chain->linkage_name);
	if (!chain->name || !chain->name[0])
		return STRING_NONE;
	/* What is external has a linkage name, or is extern "C". */
	if (mangles && !chain->external)
		return qualified_name(reader, last, chain->name);
	return reader_name(reader, chain->name);
}

struct identity subprogram_identity(struct reader *reader, Dwarf_Die *die,
				    const struct subprogram *subprogram)
{
	struct source *source = reader_source(reader, die);
	struct subprogram step = *subprogram;
	struct chain chain = { 0 };
	Dwarf_Die last = *die;

	chain_add(&chain, reader, source, &step);
	for (unsigned i = 0; i < MOST_ORIGINS && step.origin.addr; i++) {
		last = step.origin;
		source = reader_source(reader, &last);
		subprogram_read(reader, &last, &step);
		chain_add(&chain, reader, source, &step);
	}
	return (struct identity){
		.name = chain_name(&chain, reader, source, &last),
		.external = chain.external,
		.decl_file = chain.decl_file,
		.decl_line = chain.decl_line,
		.source = source,
	};
}

/* The raw value: an address, or a number where the form is one. */
static uint64_t raw_value(const struct reader *reader, Dwarf_Attribute *attribute)
{
	Dwarf_Addr address;

	if (dwarf_formaddr(attribute, &address) == 0)
		return debug_handle_address(&reader->handle, address, NULL);
	return number_value(attribute);
}

uint64_t die_walk_pc(const struct reader *reader, Dwarf_Die *die)
{
	static const unsigned names[] = { DW_AT_low_pc, DW_AT_entry_pc, DW_AT_high_pc };

	for (unsigned i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		Dwarf_Attribute attribute;

		if (dwarf_attr(die, names[i], &attribute))
			return raw_value(reader, &attribute);
	}
	return 0;
}

static struct code_address code_address(const struct reader *reader, Dwarf_Addr raw)
{
	struct code_address address = { 0 };

	address.addr = debug_handle_address(&reader->handle, raw, &address.section);
	address.known = address.section != 0 || address.addr != 0;
	return address;
}

struct code_address die_entry_pc(const struct reader *reader, Dwarf_Die *die)
{
	Dwarf_Addr base, start, end;

	if (dwarf_lowpc(die, &start) == 0)
		return code_address(reader, start);
	if (dwarf_hasattr(die, DW_AT_ranges) && dwarf_ranges(die, 0, &base, &start, &end) > 0)
		return code_address(reader, start);
	if (dwarf_entrypc(die, &start) == 0)
		return code_address(reader, start);
	return (struct code_address){ 0 };
}
