/* symbols_diff(): note renames of the entry, match the symbols ever more loosely
 * (exactly, alike, by name), then list what is left, then sections. */
#include "diffing/symbol_diff.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/suffix.h"
#include "diffing/name_list.h"

/* A symbol that has not been matched yet. */
struct candidate {
	uint32_t stable; /* name without numbers */
	uint32_t place;  /* in the symbol table */
	const struct symbol *symbol;
};

struct candidate_list {
	struct candidate *items;
	size_t count;
};

/* How a symbol's binding and visibility changed. */
struct binding {
	uint8_t old_bind, old_visibility, new_bind, new_visibility;
};

struct symbol_matcher {
	struct explainer *x;
	struct candidate_list lists[SIDES];
	struct binding *bindings;
	size_t binding_count;
};

static struct candidate_list candidates(struct explainer *x, const struct build *build,
					const struct function *f)
{
	const struct symbol *symbols = function_symbols(build, f);
	struct candidate_list list = { .count = f->symbols.count };

	list.items = ARENA_ARRAY(&x->scratch, struct candidate, list.count);
	for (uint32_t i = 0; i < f->symbols.count; i++) {
		uint32_t name = symbols[i].name;

		text_clear(&x->text);
		symbol_add_stable_name(&x->text, interner_text(x->strings, name),
				       interner_size(x->strings, name));
		list.items[i] = (struct candidate){
			.stable = intern_bytes(x->strings, text_string(&x->text), x->text.size),
			.place = i,
			.symbol = &symbols[i],
		};
	}
	return list;
}

static int compare_numbers(uint32_t left, uint32_t right)
{
	return (left > right) - (left < right);
}

/* Three ways to be the same symbol, each looser than the one before. */
typedef int candidate_compare(const struct interner *strings, const struct candidate *left,
			      const struct candidate *right);

static int compare_by_name(const struct interner *strings, const struct candidate *left,
			   const struct candidate *right)
{
	(void)strings; /* any order does, for it only brings equal ones together */
	return compare_numbers(left->stable, right->stable);
}

static int compare_alike(const struct interner *strings, const struct candidate *left,
			 const struct candidate *right)
{
	const struct symbol *a = left->symbol, *b = right->symbol;
	int order = compare_by_name(strings, left, right);

	if (order == 0)
		order = compare_numbers(a->bind, b->bind);
	return order ? order : compare_numbers(a->visibility, b->visibility);
}

static int compare_exactly(const struct interner *strings, const struct candidate *left,
			   const struct candidate *right)
{
	int order = compare_alike(strings, left, right);

	return order ? order : interner_compare(strings, left->symbol->name, right->symbol->name);
}

/* An order that suits all three. */
static int compare_candidates(const void *left, const void *right, void *strings)
{
	const struct candidate *a = left, *b = right;
	int order = compare_exactly(strings, a, b);

	return order ? order : compare_numbers(a->place, b->place);
}

static void sort_candidates(struct symbol_matcher *m)
{
	for (unsigned side = 0; side < SIDES; side++) {
		struct candidate_list *list = &m->lists[side];

		if (list->count > 1)
			qsort_r(list->items, list->count, sizeof(*list->items), compare_candidates,
				m->x->strings);
	}
}

static void note_binding(struct symbol_matcher *m, const struct symbol *old_symbol,
			 const struct symbol *new_symbol)
{
	m->bindings[m->binding_count++] = (struct binding){
		.old_bind = old_symbol->bind,
		.old_visibility = old_symbol->visibility,
		.new_bind = new_symbol->bind,
		.new_visibility = new_symbol->visibility,
	};
}

/* Take those out of both lists that are equal by `compare`. The lists stay sorted. */
static void match(struct symbol_matcher *m, candidate_compare *compare)
{
	struct candidate_list *old = &m->lists[SIDE_OLD], *new = &m->lists[SIDE_NEW];
	size_t i = 0, k = 0, old_kept = 0, new_kept = 0;

	while (i < old->count || k < new->count) {
		int order = i == old->count ? 1 : k == new->count ? -1 : 0;

		if (order == 0)
			order = compare(m->x->strings, &old->items[i], &new->items[k]);
		if (order < 0) {
			old->items[old_kept++] = old->items[i++];
		} else if (order > 0) {
			new->items[new_kept++] = new->items[k++];
		} else {
			if (compare == compare_by_name)
				note_binding(m, old->items[i].symbol, new->items[k].symbol);
			i++;
			k++;
		}
	}
	old->count = old_kept;
	new->count = new_kept;
}

/* Append the symbols left in a list, without those named `except`. */
static void add_symbols(struct explainer *x, enum change_kind kind,
			const struct candidate_list *list, uint32_t except)
{
	struct counted_name *names = ARENA_ARRAY(x->arena, struct counted_name, list->count);
	size_t count = 0;

	for (size_t i = 0; i < list->count; i++) {
		const struct symbol *symbol = list->items[i].symbol;

		if (symbol->name == except)
			continue;
		names[count++] = (struct counted_name){
			.name = symbol->name,
			.count = 1,
			.bind = symbol->bind,
			.suffixes = symbol->suffixes,
		};
	}
	if (count)
		change_add_names(x, kind, names, counted_names_sort(x->strings, names, count));
}

static int compare_bindings(const void *left, const void *right)
{
	return memcmp(left, right, sizeof(struct binding));
}

/* `STB_GLOBAL`, and `STB_GLOBAL STV_HIDDEN` where visibility matters. */
static const char *binding_text(struct explainer *x, unsigned bind, unsigned visibility,
				bool show_visibility)
{
	const char *bind_text = bind_name(bind), *visibility_text = visibility_name(visibility);

	text_clear(&x->text);
	text_add(&x->text, "STB_");
	if (bind_text)
		text_add(&x->text, bind_text);
	else
		text_add_decimal(&x->text, bind);
	if (show_visibility) {
		text_add(&x->text, " STV_");
		if (visibility_text)
			text_add(&x->text, visibility_text);
		else
			text_add_decimal(&x->text, visibility);
	}
	return arena_copy(x->arena, text_string(&x->text), x->text.size + 1);
}

/* Each pair of bindings once: of a static function there may be thousands. */
static void add_bindings(struct symbol_matcher *m)
{
	if (m->binding_count > 1)
		qsort(m->bindings, m->binding_count, sizeof(*m->bindings), compare_bindings);
	for (size_t i = 0; i < m->binding_count; i++) {
		struct binding b = m->bindings[i];
		bool visibility = b.old_visibility != b.new_visibility;

		if (i > 0 && compare_bindings(&m->bindings[i - 1], &m->bindings[i]) == 0)
			continue;
		change_add_texts(m->x, CHANGE_BINDING,
				 binding_text(m->x, b.old_bind, b.old_visibility, visibility),
				 binding_text(m->x, b.new_bind, b.new_visibility, visibility));
	}
}

/* The known sections of the symbols that are named as the function, each once, sorted. */
static size_t entry_sections(struct arena *scratch, const struct build *build,
			     const struct function *f, uint32_t **ret)
{
	const struct symbol *symbols = function_symbols(build, f);
	size_t count = 0;

	*ret = ARENA_ARRAY(scratch, uint32_t, f->symbols.count);
	for (uint32_t i = 0; i < f->symbols.count; i++)
		if (symbol_is_entry(&symbols[i]) && symbols[i].section != STRING_NONE)
			(*ret)[count++] = symbols[i].section;
	return name_set_sort(build->strings, *ret, count);
}

static bool entry_section_is_known(const struct build *build, const struct function *f)
{
	const struct symbol *symbols = function_symbols(build, f);

	for (uint32_t i = 0; i < f->symbols.count; i++)
		if (symbol_is_entry(&symbols[i]) && symbols[i].section != STRING_NONE)
			return true;
	return false;
}

bool sections_incomparable(const struct explainer *x, const struct function *old_function,
			   const struct function *new_function)
{
	return entry_section_is_known(x->old_build, old_function) !=
	       entry_section_is_known(x->new_build, new_function);
}

static void add_sections(struct explainer *x, const struct function *old_function,
			 const struct function *new_function)
{
	uint32_t *old_sections, *new_sections;
	size_t old_count = entry_sections(&x->scratch, x->old_build, old_function, &old_sections);
	size_t new_count = entry_sections(&x->scratch, x->new_build, new_function, &new_sections);

	if (old_count == 0 || new_count == 0)
		return;
	if (old_count == new_count &&
	    memcmp(old_sections, new_sections, old_count * sizeof(*old_sections)) == 0)
		return;
	change_add_texts(x, CHANGE_SECTION,
			 name_set_join(x->strings, old_sections, old_count, &x->text, x->arena),
			 name_set_join(x->strings, new_sections, new_count, &x->text, x->arena));
}

/* List what was added and removed, and first of all where the entry went. */
static void add_names(struct symbol_matcher *m, const struct candidate_list all[SIDES],
		      uint32_t entry, bool renamed_away, bool renamed_back)
{
	struct explainer *x = m->x;

	if (renamed_away)
		add_symbols(x, CHANGE_RENAMED_AWAY, &all[SIDE_NEW], STRING_NONE);
	if (renamed_back)
		add_symbols(x, CHANGE_RENAMED_BACK, &all[SIDE_OLD], STRING_NONE);
	if (!renamed_away)
		add_symbols(x, CHANGE_SYMBOLS_ADDED, &m->lists[SIDE_NEW],
			    renamed_back ? entry : STRING_NONE);
	if (!renamed_back)
		add_symbols(x, CHANGE_SYMBOLS_REMOVED, &m->lists[SIDE_OLD],
			    renamed_away ? entry : STRING_NONE);
}

void symbols_diff(struct explainer *x, const struct function *old_function,
		  const struct function *new_function)
{
	bool old_entry = function_has_entry_symbol(x->old_build, old_function);
	bool new_entry = function_has_entry_symbol(x->new_build, new_function);
	struct symbol_matcher m = { .x = x };
	struct candidate_list all[SIDES];

	for (unsigned side = 0; side < SIDES; side++) {
		bool is_old = side == SIDE_OLD;

		m.lists[side] = candidates(x, is_old ? x->old_build : x->new_build,
					   is_old ? old_function : new_function);
		all[side].count = m.lists[side].count;
		all[side].items = arena_copy(&x->scratch, m.lists[side].items,
					     all[side].count * sizeof(*all[side].items));
	}
	m.bindings = ARENA_ARRAY(&x->scratch, struct binding, all[SIDE_OLD].count);
	sort_candidates(&m);
	match(&m, compare_exactly);
	match(&m, compare_alike);
	match(&m, compare_by_name);
	add_names(&m, all, old_function->name, old_entry && !new_entry && all[SIDE_NEW].count,
		  new_entry && !old_entry && all[SIDE_OLD].count);
	add_bindings(&m);
	add_sections(x, old_function, new_function);
}
