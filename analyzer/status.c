#include "analyzer/status.h"

#include <elf.h>
#include <stdbool.h>
#include <string.h>

#include "analyzer/build.h"
#include "analyzer/suffix.h"
#include "base/bug.h"
#include "base/nearest.h"

struct status_words {
	status_set set;
	const char *name, *short_name;
};

#define D STATUS_DUPLICATE
#define C STATUS_COLLISION
#define F STATUS_FULL_INLINE
#define S STATUS_SELECTIVE_INLINE
#define T STATUS_TRANSFORMATION

/* Every set that the rules can give, in the order of tables. */
static const struct status_words words[] = {
	{ STATUS_ABSENT, "Absent", "A" },
	{ STATUS_REGULAR, "Regular", "R" },
	{ F, "Full Inline", "FI" },
	{ S, "Selective Inline", "SI" },
	{ T, "Transformation", "T" },
	{ S | T, "Selective Inline, Transformation", "SI T" },
	{ D, "Duplicate", "D" },
	{ D | F, "Duplicate, Full Inline", "D FI" },
	{ D | S, "Duplicate, Selective Inline", "D SI" },
	{ D | T, "Duplicate, Transformation", "D T" },
	{ D | S | T, "Duplicate, Selective Inline, Transformation", "D SI T" },
	{ C, "Collision", "C" },
	{ C | F, "Collision, Full Inline", "C FI" },
	{ C | S, "Collision, Selective Inline", "C SI" },
	{ C | T, "Collision, Transformation", "C T" },
	{ C | S | T, "Collision, Selective Inline, Transformation", "C SI T" },
};

#undef D
#undef C
#undef F
#undef S
#undef T

#define WORDS (sizeof(words) / sizeof(words[0]))

static const struct status_words *words_of(status_set status)
{
	for (unsigned i = 0; i < WORDS; i++)
		if (words[i].set == status)
			return &words[i];
	BUG("status 0x%x", status);
}

const char *status_name(status_set status)
{
	return words_of(status)->name;
}

struct err *status_find(const char *name, status_set *ret)
{
	const char *names[WORDS], *nearest;

	for (unsigned i = 0; i < WORDS; i++) {
		names[i] = words[i].name;
		if (strcmp(name, words[i].name) == 0) {
			*ret = words[i].set;
			return NULL;
		}
	}
	nearest = nearest_word(name, names, WORDS);
	return err_new(
		ERR_FORMAT,
		"unknown status \"%s\"%s%s%s: wanted is Absent, Regular, or such words as in "
		"\"Duplicate, Full Inline\", in the order of reports",
		name, nearest ? " (did you mean \"" : "", nearest ? nearest : "",
		nearest ? "\"?)" : "");
}

const char *status_short_name(status_set status)
{
	return words_of(status)->short_name;
}

int status_compare(status_set left, status_set right)
{
	const struct status_words *a = words_of(left), *b = words_of(right);

	return a < b ? -1 : a > b;
}

const char *collision_name(enum collision collision)
{
	switch (collision) {
	case COLLISION_UNIQUE_GLOBAL:
		return "Unique Global";
	case COLLISION_UNIQUE_STATIC:
		return "Unique Static";
	case COLLISION_STATIC_DUPLICATION:
		return "Static Duplication";
	case COLLISION_STATIC_STATIC:
		return "Static-Static Collision";
	case COLLISION_STATIC_GLOBAL:
		return "Static-Global Collision";
	}
	BUG("collision %d", (int)collision);
}

static bool same_place(const struct instance *a, const struct instance *b)
{
	return a->decl_file == b->decl_file && a->decl_line == b->decl_line;
}

/* FORMAT.md section 5, "Collision line". */
enum collision function_collision(const struct build *build, const struct function *f)
{
	const struct instance *instances = function_instances(build, f);
	bool all_same = true, some_external = false;

	for (uint32_t i = 0; i < f->instances.count; i++) {
		all_same &= same_place(&instances[0], &instances[i]);
		some_external |= instances[i].external;
	}
	if (f->instances.count == 0)
		some_external =
			f->symbols.count > 0 && function_symbols(build, f)[0].bind != STB_LOCAL;
	if (f->instances.count <= 1)
		return some_external ? COLLISION_UNIQUE_GLOBAL : COLLISION_UNIQUE_STATIC;
	if (all_same)
		return COLLISION_STATIC_DUPLICATION;
	return some_external ? COLLISION_STATIC_GLOBAL : COLLISION_STATIC_STATIC;
}

static status_set collision_status(const struct build *build, const struct function *f)
{
	switch (function_collision(build, f)) {
	case COLLISION_STATIC_DUPLICATION:
		return STATUS_DUPLICATE;
	case COLLISION_STATIC_STATIC:
	case COLLISION_STATIC_GLOBAL:
		return STATUS_COLLISION;
	default:
		return STATUS_REGULAR;
	}
}

/* The symbols that count: the reference knows a function's symbols by their names alone. */
static bool symbol_counts(const struct symbol *symbol, bool reference)
{
	return !reference || !symbol->adopted;
}

static status_set inline_status(const struct build *build, const struct function *f, bool reference)
{
	const struct instance *instances = function_instances(build, f);
	const struct symbol *symbols = function_symbols(build, f);
	bool any = false;

	for (uint32_t i = 0; i < f->symbols.count; i++)
		any |= symbol_counts(&symbols[i], reference);
	if (!any)
		return STATUS_FULL_INLINE;
	for (uint32_t i = 0; i < f->instances.count; i++)
		if (instances[i].inline_value & INLINE_INLINED)
			return STATUS_SELECTIVE_INLINE;
	return STATUS_REGULAR;
}

static status_set transformation_status(const struct build *build, const struct function *f,
					bool reference)
{
	const struct symbol *symbols = function_symbols(build, f);

	for (uint32_t i = 0; i < f->symbols.count; i++)
		if (symbols[i].suffixes != SUFFIX_NONE && symbol_counts(&symbols[i], reference))
			return STATUS_TRANSFORMATION;
	return STATUS_REGULAR;
}

static status_set status_words(const struct build *build, const struct function *f, bool reference)
{
	return (status_set)(collision_status(build, f) | inline_status(build, f, reference) |
			    transformation_status(build, f, reference));
}

status_set function_reference_status(const struct build *build, const struct function *f)
{
	return f->instances.count == 0 ? STATUS_ABSENT : status_words(build, f, true);
}

/* A name without symbol that is nowhere defined is only mentioned here: what a library
 * imports, a builtin, a label of assembly. */
static bool is_only_mentioned(const struct build *build, const struct function *f)
{
	const struct instance *instances = function_instances(build, f);

	if (f->symbols.count > 0)
		return false;
	for (uint32_t i = 0; i < f->instances.count; i++)
		if (instances[i].file != STRING_NONE)
			return false;
	return true;
}

status_set function_status(const struct build *build, const struct function *f)
{
	return is_only_mentioned(build, f) ? STATUS_ABSENT : status_words(build, f, false);
}
