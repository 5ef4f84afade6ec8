#include "diffing/comparability.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/text.h"

struct fact_list {
	struct arena *arena;
	struct pair_fact *items;
	size_t count, capacity;
};

/* Append a fact with its two texts. The caller fills in the sentence. */
static struct pair_fact *add_fact(struct fact_list *facts, enum pair_fact_kind kind,
				  const char *old_text, const char *new_text)
{
	struct pair_fact *fact = ARRAY_PUSH(facts->items, facts->count, facts->capacity);

	*fact = (struct pair_fact){ .kind = kind, .old_text = old_text, .new_text = new_text };
	return fact;
}

static struct pair_fact *add_machine(struct fact_list *facts, const char *what,
				     const char *old_text, const char *new_text)
{
	struct pair_fact *fact = add_fact(facts, FACT_MACHINE, old_text, new_text);

	fact->sentence =
		arena_printf(facts->arena, "the %s changed: %s to %s", what, old_text, new_text);
	return fact;
}

static void add_class(struct fact_list *facts, unsigned old_class, unsigned new_class)
{
	struct pair_fact *fact =
		add_machine(facts, "word size", arena_printf(facts->arena, "%u", old_class),
			    arena_printf(facts->arena, "%u", new_class));

	fact->unit = "bits";
	fact->sentence = arena_printf(facts->arena, "%s %s", fact->sentence, fact->unit);
}

static void check_machine(struct fact_list *facts, const struct evidence *old_evidence,
			  const struct evidence *new_evidence)
{
	const char *old_machine = old_evidence->machine, *new_machine = new_evidence->machine;

	if (old_machine && new_machine && strcmp(old_machine, new_machine) != 0)
		add_machine(facts, "machine", old_machine, new_machine);
	if (!old_evidence->class || !new_evidence->class)
		return;
	if (old_evidence->class != new_evidence->class)
		add_class(facts, old_evidence->class, new_evidence->class);
	if (old_evidence->big_endian != new_evidence->big_endian)
		add_machine(facts, "byte order", old_evidence->big_endian ? "big" : "little",
			    new_evidence->big_endian ? "big" : "little")
			->unit = "endian";
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

/* The first number of the first word that is a version: 12 of "GNU C11 12.2.0", of "clang
 * version 14.0.6" 14. 0 if there is none. */
static unsigned long major_version(const char *producer)
{
	const char *word = producer;

	while (*word && !isdigit((unsigned char)*word)) {
		word += strcspn(word, " ");
		word += strspn(word, " ");
	}
	return strtoul(word, NULL, 10);
}

static bool majors_differ(const char *left, const char *right)
{
	unsigned long left_major = major_version(left), right_major = major_version(right);

	return left_major && right_major && left_major != right_major;
}

static void check_compiler(struct fact_list *facts, const struct pair *pair)
{
	const char *old_producer = main_producer(pair->old_ref.build);
	const char *new_producer = main_producer(pair->new_ref.build);
	struct pair_fact *fact;

	if (!old_producer || !new_producer || strcmp(old_producer, new_producer) == 0)
		return;
	fact = add_fact(facts, FACT_COMPILER, old_producer, new_producer);
	fact->toolchain = !families_equal(old_producer, new_producer) ||
			  majors_differ(old_producer, new_producer);
	fact->sentence = arena_printf(facts->arena, "the compiler changed: %s to %s", old_producer,
				      new_producer);
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

static void check_optimisation(struct fact_list *facts, const struct pair *pair)
{
	size_t old_size, new_size;
	const char *old_level = optimisation(pair->old_ref.build, &old_size);
	const char *new_level = optimisation(pair->new_ref.build, &new_size);
	struct pair_fact *fact;
	bool any_unoptimised;

	if (!old_level || !new_level ||
	    (old_size == new_size && memcmp(old_level, new_level, old_size) == 0))
		return;
	any_unoptimised = *old_level == '0' || *new_level == '0';
	fact = add_fact(facts, FACT_OPTIMISATION,
			arena_printf(facts->arena, "-O%.*s", (int)old_size, old_level),
			arena_printf(facts->arena, "-O%.*s", (int)new_size, new_level));
	fact->toolchain = true;
	fact->calls_unknown = any_unoptimised;
	fact->sentence = arena_printf(facts->arena, "the optimisation level changed: %s to %s%s",
				      fact->old_text, fact->new_text,
				      any_unoptimised ? "; at -O0 no calls are recorded, so direct "
							"callers can't be compared"
						      : "");
}

/* `side` lacks symbols that `other` has. */
static void check_symbols(struct fact_list *facts, const struct build_ref *side,
			  const struct build_ref *other)
{
	enum symbol_source source = side->build->evidence.symbol_source;
	enum symbol_source other_source = other->build->evidence.symbol_source;
	const char *sentence = NULL;
	struct pair_fact *fact;

	if (source == SYMBOLS_DYNSYM && other_source == SYMBOLS_SYMTAB)
		sentence = arena_printf(facts->arena,
					"the symbols of %s come from .dynsym alone, those of "
					"%s from .symtab",
					side->label, other->label);
	if (source == SYMBOLS_NONE &&
	    (other_source == SYMBOLS_SYMTAB || other_source == SYMBOLS_DYNSYM))
		sentence = arena_printf(facts->arena, "%s has no symbols, but %s has", side->label,
					other->label);
	if (!sentence)
		return;
	fact = add_fact(facts, FACT_SYMBOLS, NULL, NULL);
	fact->lacking = side;
	fact->sentence = sentence;
}

static void check_units(struct fact_list *facts, const struct build_ref *side)
{
	const struct evidence *evidence = &side->build->evidence;
	struct text text = { 0 };
	struct pair_fact *fact;

	if (evidence->units_read >= evidence->units)
		return;
	text_add_grouped(&text, evidence->units - evidence->units_read);
	text_add(&text, " of ");
	text_add_grouped(&text, evidence->units);
	text_printf(&text, " units of %s were not read", side->label);
	fact = add_fact(facts, FACT_UNITS, NULL, NULL);
	fact->lacking = side;
	fact->sentence = arena_strdup(facts->arena, text_string(&text));
	text_release(&text);
}

size_t pair_facts(struct arena *arena, const struct pair *pair, const struct pair_fact **ret)
{
	const struct build_ref *old_ref = &pair->old_ref, *new_ref = &pair->new_ref;
	struct fact_list facts = { .arena = arena };

	check_machine(&facts, &old_ref->build->evidence, &new_ref->build->evidence);
	check_compiler(&facts, pair);
	check_optimisation(&facts, pair);
	check_symbols(&facts, old_ref, new_ref);
	check_symbols(&facts, new_ref, old_ref);
	check_units(&facts, old_ref);
	check_units(&facts, new_ref);
	*ret = arena_copy(arena, facts.items, facts.count * sizeof(*facts.items));
	free(facts.items);
	return facts.count;
}

void pair_add_warnings(struct arena *arena, struct pair *pair)
{
	const struct pair_fact *facts;
	size_t count = pair_facts(arena, pair, &facts);
	const char **warnings = ARENA_ARRAY(arena, const char *, count);

	for (size_t i = 0; i < count; i++)
		warnings[i] = facts[i].sentence;
	pair->warnings = warnings;
	pair->warning_count = count;
}
