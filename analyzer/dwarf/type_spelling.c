#include "analyzer/dwarf/type_spelling.h"

#include <dwarf.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/dwarf/die.h"
#include "analyzer/dwarf/scope.h"

/* Pointers to arrays of functions of ...: real types have a dozen levels at most. */
#define MOST_LEVELS 100
/* A function type of two parameters, each a function type of two parameters, ... doubles its
 * text at each level. The longest of real C++ types have some hundred kilobytes. */
#define MOST_BYTES (16 * 1024 * 1024)

void speller_init(struct speller *speller, struct reader *reader, complete_function *is_complete,
		  void *context)
{
	*speller = (struct speller){
		.reader = reader,
		.is_complete = is_complete,
		.context = context,
	};
}

void speller_release(struct speller *speller)
{
	pointer_map_release(&speller->types);
}

static struct err *spell(struct speller *speller, Dwarf_Die *type, unsigned level, uint32_t *ret);

static struct err *die_error(struct speller *speller, Dwarf_Die *die, const char *what)
{
	return err_new(ERR_FORMAT, "%s: .debug_info: type DIE at offset 0x%llx: %s",
		       speller->reader->path, (unsigned long long)dwarf_dieoffset(die), what);
}

/* The DIE that DW_AT_type names; *ret_void if there is none. */
static struct err *type_die(struct speller *speller, Dwarf_Die *die, Dwarf_Die *ret, bool *ret_void)
{
	Dwarf_Attribute attribute;

	*ret_void = !dwarf_attr_integrate(die, DW_AT_type, &attribute);
	if (*ret_void)
		return NULL;
	if (!dwarf_formref_die(&attribute, ret))
		return die_error(speller, die, "its type cannot be found");
	return NULL;
}

static struct err *spell_type_of(struct speller *speller, Dwarf_Die *die, unsigned level,
				 Dwarf_Die *ret_type, bool *ret_void, uint32_t *ret)
{
	struct err *err = type_die(speller, die, ret_type, ret_void);

	if (err)
		return err;
	if (*ret_void) {
		*ret = intern(speller->reader->strings, "void");
		return NULL;
	}
	return spell(speller, ret_type, level + 1, ret);
}

/* The text of a spelling without the space that a qualified pointer leaves. */
static void add_spelling(const struct speller *speller, struct text *text, uint32_t spelling)
{
	const char *string = interner_text(speller->reader->strings, spelling);
	size_t size = interner_size(speller->reader->strings, spelling);

	if (size && string[size - 1] == ' ')
		size--;
	text_add_bytes(text, string, size);
}

static const char *name_of(struct speller *speller, Dwarf_Die *die)
{
	Dwarf_Attribute attribute;
	const char *name = NULL;

	if (dwarf_attr_integrate(die, DW_AT_name, &attribute))
		name = reader_string(speller->reader, &attribute);
	return name && name[0] ? name : NULL;
}

static bool is_in_cplusplus(struct speller *speller, Dwarf_Die *die)
{
	return reader_mangles(speller->reader, reader_source(speller->reader, die));
}

static void add_id_text(const struct speller *speller, struct text *text, uint32_t id)
{
	text_add(text, interner_text(speller->reader->strings, id));
}

/* The DIE in a type unit that a declaration without a name stands for (-fdebug-types-section;
 * DWARF 5, section 5.7.1). */
static bool signed_type(Dwarf_Die *die, Dwarf_Die *ret)
{
	Dwarf_Attribute attribute;

	return dwarf_attr(die, DW_AT_signature, &attribute) && dwarf_formref_die(&attribute, ret);
}

/* struct, union, enum, class: by keyword and name, or by scope and name. */
static void add_tag(struct speller *speller, struct text *text, Dwarf_Die *die, const char *keyword)
{
	const char *name = name_of(speller, die);
	bool declared = dwarf_hasattr(die, DW_AT_declaration);
	Dwarf_Die whole;
	uint32_t id;

	if (!name && signed_type(die, &whole)) {
		die = &whole;
		name = name_of(speller, die);
		declared = false;
	}
	if (is_in_cplusplus(speller, die)) {
		scope_add(speller->reader, text, die);
		if (name)
			add_id_text(speller, text, reader_name(speller->reader, name));
		else
			text_printf(text, "%s (anon)", keyword);
		return;
	}
	id = name ? reader_name(speller->reader, name) : STRING_NONE;
	if (declared && name && strcmp(keyword, "enum") != 0 &&
	    !speller->is_complete(speller->context, id))
		text_add(text, "fwd ");
	text_printf(text, "%s %s", keyword,
		    name ? interner_text(speller->reader->strings, id) : "(anon)");
}

/* What is known by its name alone: base types, typedefs, decltype(nullptr). */
static void add_named(struct speller *speller, struct text *text, Dwarf_Die *die)
{
	const char *name = name_of(speller, die);

	if (!name) {
		/* The result of an assembly routine is an unspecified type without a name. */
		text_add(text, dwarf_tag(die) == DW_TAG_unspecified_type ? "void" : "(anon)");
		return;
	}
	if (dwarf_tag(die) != DW_TAG_base_type && is_in_cplusplus(speller, die))
		scope_add(speller->reader, text, die);
	add_id_text(speller, text, reader_name(speller->reader, name));
}

static bool is_pointer_tag(int tag)
{
	return tag == DW_TAG_pointer_type || tag == DW_TAG_reference_type ||
	       tag == DW_TAG_rvalue_reference_type || tag == DW_TAG_ptr_to_member_type;
}

static struct err *add_qualified(struct speller *speller, struct text *text, Dwarf_Die *die,
				 const char *qualifier, unsigned level)
{
	struct err *err;
	Dwarf_Die target;
	uint32_t spelling;
	bool is_void;

	err = spell_type_of(speller, die, level, &target, &is_void, &spelling);
	if (err)
		return err;
	text_add(text, qualifier);
	add_id_text(speller, text, spelling);
	if (!is_void &&
	    (is_pointer_tag(dwarf_tag(&target)) || dwarf_tag(&target) == DW_TAG_array_type))
		text_add_char(text, ' ');
	return NULL;
}

static struct err *add_params(struct speller *speller, struct text *text, Dwarf_Die *die,
			      unsigned level)
{
	Dwarf_Die child, type;
	int found = dwarf_child(die, &child);
	bool is_void, first = true;
	struct err *err;

	text_add_char(text, '(');
	for (; found == 0; found = die_next_sibling(&child)) {
		int tag = dwarf_tag(&child);
		uint32_t spelling = STRING_NONE;

		if (tag != DW_TAG_formal_parameter && tag != DW_TAG_unspecified_parameters)
			continue;
		if (!first)
			text_add(text, ", ");
		first = false;
		if (tag == DW_TAG_unspecified_parameters) {
			text_add(text, "void");
			continue;
		}
		err = spell_type_of(speller, &child, level, &type, &is_void, &spelling);
		if (err)
			return err;
		add_spelling(speller, text, spelling);
		if (text->size > MOST_BYTES)
			break;
	}
	text_add_char(text, ')');
	return found < 0 ? die_error(speller, die, "its children cannot be read") : NULL;
}

/* R(*)(P, Q): a pointer, reference or member pointer to a function type. */
static struct err *add_function_pointer(struct speller *speller, struct text *text,
					Dwarf_Die *function, const char *pointer, unsigned level)
{
	struct err *err;
	Dwarf_Die type;
	uint32_t spelling;
	bool is_void;

	err = spell_type_of(speller, function, level, &type, &is_void, &spelling);
	if (err)
		return err;
	add_spelling(speller, text, spelling);
	text_printf(text, "(%s)", pointer);
	return add_params(speller, text, function, level + 1);
}

static const char *pointer_sign(int tag)
{
	switch (tag) {
	case DW_TAG_reference_type:
		return "&";
	case DW_TAG_rvalue_reference_type:
		return "&&";
	default:
		return "*";
	}
}

/* "C::*" for a pointer to a member of class C. */
static struct err *member_sign(struct speller *speller, Dwarf_Die *die, unsigned level,
			       struct text *ret)
{
	Dwarf_Attribute attribute;
	struct err *err = NULL;
	Dwarf_Die class_die;
	uint32_t spelling;

	if (dwarf_attr(die, DW_AT_containing_type, &attribute) &&
	    dwarf_formref_die(&attribute, &class_die)) {
		err = spell(speller, &class_die, level + 1, &spelling);
		if (!err) {
			add_spelling(speller, ret, spelling);
			text_add(ret, "::");
		}
	}
	text_add_char(ret, '*');
	return err;
}

static struct err *add_pointer(struct speller *speller, struct text *text, Dwarf_Die *die,
			       unsigned level)
{
	struct text sign = { 0 };
	struct err *err = NULL;
	Dwarf_Die target;
	uint32_t spelling;
	bool is_void;

	if (dwarf_tag(die) == DW_TAG_ptr_to_member_type)
		err = member_sign(speller, die, level, &sign);
	else
		text_add(&sign, pointer_sign(dwarf_tag(die)));
	if (!err)
		err = type_die(speller, die, &target, &is_void);
	if (!err && !is_void && dwarf_tag(&target) == DW_TAG_subroutine_type) {
		err = add_function_pointer(speller, text, &target, text_string(&sign), level);
	} else if (!err) {
		err = spell_type_of(speller, die, level, &target, &is_void, &spelling);
		if (!err) {
			add_spelling(speller, text, spelling);
			/* Only directly behind another pointer there is no space. */
			if (is_void || !is_pointer_tag(dwarf_tag(&target)))
				text_add_char(text, ' ');
			text_add(text, text_string(&sign));
		}
	}
	text_release(&sign);
	return err;
}

/* Elements of one dimension; 0 for an unknown bound, as BTF has it. */
static uint64_t dimension(Dwarf_Die *subrange)
{
	Dwarf_Attribute attribute;
	Dwarf_Word count;

	if (dwarf_attr(subrange, DW_AT_count, &attribute) &&
	    dwarf_formudata(&attribute, &count) == 0)
		return count;
	if (dwarf_attr(subrange, DW_AT_upper_bound, &attribute) &&
	    dwarf_whatform(&attribute) != DW_FORM_exprloc &&
	    dwarf_formudata(&attribute, &count) == 0)
		return count + 1; /* an upper bound of -1 is no element */
	return 0;
}

static struct err *add_array(struct speller *speller, struct text *text, Dwarf_Die *die,
			     unsigned level)
{
	Dwarf_Die element, child;
	struct err *err;
	uint32_t spelling;
	bool is_void, any = false;
	int found;

	err = spell_type_of(speller, die, level, &element, &is_void, &spelling);
	if (err)
		return err;
	add_spelling(speller, text, spelling);
	for (found = dwarf_child(die, &child); found == 0; found = die_next_sibling(&child)) {
		if (dwarf_tag(&child) != DW_TAG_subrange_type)
			continue;
		text_printf(text, "[%llu]", (unsigned long long)dimension(&child));
		any = true;
	}
	if (!any)
		text_add(text, "[0]");
	return found < 0 ? die_error(speller, die, "its children cannot be read") : NULL;
}

/* A function type that is not behind a pointer: below a typedef, or a C++ template. */
static struct err *add_function(struct speller *speller, struct text *text, Dwarf_Die *die,
				unsigned level)
{
	Dwarf_Die type;
	uint32_t spelling;
	bool is_void;
	struct err *err = spell_type_of(speller, die, level, &type, &is_void, &spelling);

	if (err)
		return err;
	add_spelling(speller, text, spelling);
	return add_params(speller, text, die, level);
}

static struct err *add_type(struct speller *speller, struct text *text, Dwarf_Die *die,
			    unsigned level)
{
	switch (dwarf_tag(die)) {
	case DW_TAG_structure_type:
		add_tag(speller, text, die, "struct");
		return NULL;
	case DW_TAG_union_type:
		add_tag(speller, text, die, "union");
		return NULL;
	case DW_TAG_enumeration_type:
		add_tag(speller, text, die, "enum");
		return NULL;
	case DW_TAG_class_type:
	case DW_TAG_interface_type:
		add_tag(speller, text, die, "class");
		return NULL;
	case DW_TAG_const_type:
		return add_qualified(speller, text, die, "const ", level);
	case DW_TAG_volatile_type:
		return add_qualified(speller, text, die, "volatile ", level);
	case DW_TAG_restrict_type:
		return add_qualified(speller, text, die, "restrict ", level);
	case DW_TAG_atomic_type:
		return add_qualified(speller, text, die, "_Atomic ", level);
	case DW_TAG_pointer_type:
	case DW_TAG_reference_type:
	case DW_TAG_rvalue_reference_type:
	case DW_TAG_ptr_to_member_type:
		return add_pointer(speller, text, die, level);
	case DW_TAG_array_type:
		return add_array(speller, text, die, level);
	case DW_TAG_subroutine_type:
		return add_function(speller, text, die, level);
	default:
		add_named(speller, text, die);
		return NULL;
	}
}

static struct err *spell(struct speller *speller, Dwarf_Die *type, unsigned level, uint32_t *ret)
{
	bool added;
	uint32_t cached = *pointer_map_at(&speller->types, type->addr, &added);
	struct text text = { 0 };
	struct err *err;

	if (cached != STRING_NONE) {
		*ret = cached;
		return NULL;
	}
	if (level > MOST_LEVELS)
		return die_error(speller, type, "nested too deep");
	err = add_type(speller, &text, type, level);
	if (!err && text.size > MOST_BYTES)
		err = die_error(speller, type, "it takes more than 16 MB to write down");
	if (!err) {
		*ret = reader_intern(speller->reader, text_string(&text), text.size);
		*pointer_map_at(&speller->types, type->addr, &added) = *ret;
	}
	text_release(&text);
	return err;
}

struct err *speller_type_of(struct speller *speller, Dwarf_Die *die, uint32_t *ret)
{
	Dwarf_Die type;
	bool is_void;

	return spell_type_of(speller, die, 0, &type, &is_void, ret);
}

/* "(anon)", "(anon-1)", ... */
static uint32_t anonymous_name(struct speller *speller, uint32_t number)
{
	struct text text = { 0 };
	uint32_t id;

	if (number == 0)
		return intern(speller->reader->strings, "(anon)");
	text_printf(&text, "(anon-%u)", number);
	id = intern(speller->reader->strings, text_string(&text));
	text_release(&text);
	return id;
}

/* The parameters of a signature while they are read. */
struct param_list {
	struct param *items;
	size_t count, capacity;
	uint32_t unnamed;
};

static struct err *read_param(struct speller *speller, Dwarf_Die *die, struct param_list *list)
{
	struct param *param = ARRAY_PUSH(list->items, list->count, list->capacity);
	const char *name = NULL;

	if (dwarf_tag(die) == DW_TAG_unspecified_parameters) {
		*param = (struct param){ .type = intern(speller->reader->strings, "void"),
					 .name = anonymous_name(speller, list->unnamed++) };
		return NULL;
	}
	name = name_of(speller, die);
	param->name = name ? reader_name(speller->reader, name)
			   : anonymous_name(speller, list->unnamed++);
	return speller_type_of(speller, die, &param->type);
}

/* `this` and what else the compiler adds is part of the linkage name, not of the source. */
static bool is_artificial(Dwarf_Die *die)
{
	Dwarf_Attribute attribute;
	bool flag = false;

	return dwarf_attr_integrate(die, DW_AT_artificial, &attribute) &&
	       dwarf_formflag(&attribute, &flag) == 0 && flag;
}

static struct err *read_params(struct speller *speller, Dwarf_Die *parent, struct param_list *list,
			       bool in_pack)
{
	Dwarf_Die child;
	int found = dwarf_child(parent, &child);
	struct err *err = NULL;

	for (; !err && found == 0; found = die_next_sibling(&child)) {
		int tag = dwarf_tag(&child);

		if (tag == DW_TAG_unspecified_parameters ||
		    (tag == DW_TAG_formal_parameter && !is_artificial(&child)))
			err = read_param(speller, &child, list);
		else if (tag == DW_TAG_GNU_formal_parameter_pack && !in_pack)
			err = read_params(speller, &child, list, true);
	}
	if (!err && found < 0)
		err = die_error(speller, parent, "its children cannot be read");
	return err;
}

/* A definition that leaves its parameters to the declaration in its class. */
static struct err *read_declared_params(struct speller *speller, Dwarf_Die *definition,
					struct param_list *list)
{
	Dwarf_Attribute attribute;
	Dwarf_Die declaration;

	if (!dwarf_attr(definition, DW_AT_specification, &attribute) ||
	    !dwarf_formref_die(&attribute, &declaration))
		return NULL;
	return read_params(speller, &declaration, list, false);
}

struct err *speller_signature(struct speller *speller, Dwarf_Die *definition, struct arena *arena,
			      const struct signature **ret)
{
	struct param_list list = { 0 };
	struct signature *signature;
	uint32_t result;
	struct err *err = speller_type_of(speller, definition, &result);

	if (!err)
		err = read_params(speller, definition, &list, false);
	if (!err && list.count == 0)
		err = read_declared_params(speller, definition, &list);
	if (!err)
		err = reader_take_error(speller->reader);
	if (!err) {
		signature =
			arena_alloc(arena, sizeof(*signature) + list.count * sizeof(*list.items));
		signature->return_type = result;
		signature->param_count = (uint32_t)list.count;
		if (list.count)
			memcpy(signature->params, list.items, list.count * sizeof(*list.items));
		*ret = signature;
	}
	free(list.items);
	return err;
}
