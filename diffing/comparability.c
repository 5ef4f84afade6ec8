#include "diffing/comparability.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/text.h"

struct warnings {
	struct arena *arena;
	const char **items;
	size_t count, capacity;
};

static void add_warning(struct warnings *warnings, const char *sentence)
{
	*ARRAY_PUSH(warnings->items, warnings->count, warnings->capacity) = sentence;
}

static void check_machine(struct warnings *w, const struct evidence *old_evidence,
			  const struct evidence *new_evidence)
{
	const char *old_machine = old_evidence->machine, *new_machine = new_evidence->machine;

	if (old_machine && new_machine && strcmp(old_machine, new_machine) != 0)
		add_warning(w, arena_printf(w->arena, "the machine changed: %s to %s", old_machine,
					    new_machine));
	if (!old_evidence->class || !new_evidence->class)
		return;
	if (old_evidence->class != new_evidence->class)
		add_warning(w, arena_printf(w->arena, "the word size changed: %u to %u bits",
					    old_evidence->class, new_evidence->class));
	if (old_evidence->big_endian != new_evidence->big_endian)
		add_warning(w, arena_printf(w->arena, "the byte order changed: %s to %s",
					    old_evidence->big_endian ? "big" : "little",
					    new_evidence->big_endian ? "big" : "little"));
}

/* The compiler of most units; STRING_NONE if unknown. */
static uint32_t main_producer(const struct evidence *evidence)
{
	return evidence->producer_count ? evidence->producers[0].name : STRING_NONE;
}

static void check_compiler(struct warnings *w, const struct pair *pair)
{
	const struct build *old_build = pair->old_ref.build, *new_build = pair->new_ref.build;
	uint32_t old_producer = main_producer(&old_build->evidence);
	uint32_t new_producer = main_producer(&new_build->evidence);

	if (old_producer != STRING_NONE && new_producer != STRING_NONE &&
	    old_producer != new_producer)
		add_warning(w, arena_printf(w->arena, "the compiler changed: %s to %s",
					    build_text(old_build, old_producer),
					    build_text(new_build, new_producer)));
}

/* `side` lacks symbols that `other` has. */
static void check_symbols(struct warnings *w, const struct build_ref *side,
			  const struct build_ref *other)
{
	enum symbol_source source = side->build->evidence.symbol_source;
	enum symbol_source other_source = other->build->evidence.symbol_source;

	if (source == SYMBOLS_DYNSYM && other_source == SYMBOLS_SYMTAB)
		add_warning(w, arena_printf(w->arena,
					    "the symbols of %s come from .dynsym alone, those of "
					    "%s from .symtab",
					    side->label, other->label));
	if (source == SYMBOLS_NONE &&
	    (other_source == SYMBOLS_SYMTAB || other_source == SYMBOLS_DYNSYM))
		add_warning(w, arena_printf(w->arena, "%s has no symbols, but %s has", side->label,
					    other->label));
}

static void check_units(struct warnings *w, const struct build_ref *side)
{
	const struct evidence *evidence = &side->build->evidence;
	struct text text = { 0 };

	if (evidence->units_read >= evidence->units)
		return;
	text_add_grouped(&text, evidence->units - evidence->units_read);
	text_add(&text, " of ");
	text_add_grouped(&text, evidence->units);
	text_printf(&text, " units of %s were not read", side->label);
	add_warning(w, arena_strdup(w->arena, text_string(&text)));
	text_release(&text);
}

void pair_add_warnings(struct arena *arena, struct pair *pair)
{
	const struct build_ref *old_ref = &pair->old_ref, *new_ref = &pair->new_ref;
	struct warnings w = { .arena = arena };

	check_machine(&w, &old_ref->build->evidence, &new_ref->build->evidence);
	check_compiler(&w, pair);
	check_symbols(&w, old_ref, new_ref);
	check_symbols(&w, new_ref, old_ref);
	check_units(&w, old_ref);
	check_units(&w, new_ref);
	pair->warnings = arena_copy(arena, w.items, w.count * sizeof(*w.items));
	pair->warning_count = w.count;
	free(w.items);
}
