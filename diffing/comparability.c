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

/* The compiler of most units, NULL if unknown: "GNU C11 12.2.0". */
static const char *main_producer(const struct build *build)
{
	const struct evidence *evidence = &build->evidence;

	return evidence->producer_count ? build_text(build, evidence->producers[0].name) : NULL;
}

/* The first word tells, but for clang, which vendors put their name before: "Debian clang
 * version 14.0.6". */
static bool families_equal(const char *left, const char *right)
{
	static const char clang[] = "clang version";
	size_t size = strcspn(left, " ");

	if (strstr(left, clang) || strstr(right, clang))
		return strstr(left, clang) && strstr(right, clang);
	return strcspn(right, " ") == size && memcmp(left, right, size) == 0;
}

bool compiler_families_differ(const struct build *old_build, const struct build *new_build)
{
	const char *old_producer = main_producer(old_build);
	const char *new_producer = main_producer(new_build);

	return old_producer && new_producer && !families_equal(old_producer, new_producer);
}

static void check_compiler(struct warnings *w, const struct pair *pair)
{
	const char *old_producer = main_producer(pair->old_ref.build);
	const char *new_producer = main_producer(pair->new_ref.build);

	if (old_producer && new_producer && strcmp(old_producer, new_producer) != 0)
		add_warning(w, arena_printf(w->arena, "the compiler changed: %s to %s",
					    old_producer, new_producer));
}

/* What follows -O in the last such flag of the compiler of most units, and how many bytes;
 * NULL if unknown. GCC records the flags it was given, so without any -O it is -O0. */
static const char *optimisation(const struct build *build, size_t *ret_size)
{
	const char *producer = main_producer(build), *level = NULL, *flag;

	flag = producer ? build_text(build, build->evidence.producers[0].flags) : NULL;
	if (flag && strncmp(producer, "GNU C", 5) == 0)
		level = "0";
	for (; flag && *flag; flag += strspn(flag, " ")) {
		size_t size = strcspn(flag, " ");

		if (size == 2 && memcmp(flag, "-O", 2) == 0)
			level = "1";
		else if (size > 2 && memcmp(flag, "-O", 2) == 0)
			level = flag + 2;
		flag += size;
	}
	*ret_size = level ? strcspn(level, " ") : 0;
	return level;
}

static void check_optimisation(struct warnings *w, const struct pair *pair)
{
	size_t old_size, new_size;
	const char *old_level = optimisation(pair->old_ref.build, &old_size);
	const char *new_level = optimisation(pair->new_ref.build, &new_size);
	bool any_unoptimised;

	if (!old_level || !new_level ||
	    (old_size == new_size && memcmp(old_level, new_level, old_size) == 0))
		return;
	any_unoptimised = *old_level == '0' || *new_level == '0';
	add_warning(w, arena_printf(w->arena, "the optimisation level changed: -O%.*s to -O%.*s%s",
				    (int)old_size, old_level, (int)new_size, new_level,
				    any_unoptimised ? "; at -O0 no calls are recorded, so direct "
						      "callers can't be compared"
						    : ""));
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
	check_optimisation(&w, pair);
	check_symbols(&w, old_ref, new_ref);
	check_symbols(&w, new_ref, old_ref);
	check_units(&w, old_ref);
	check_units(&w, new_ref);
	pair->warnings = arena_copy(arena, w.items, w.count * sizeof(*w.items));
	pair->warning_count = w.count;
	free(w.items);
}
