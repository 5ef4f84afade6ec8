/* Whether two builds can be compared at all, and in which regards. */
#ifndef SYMDRIFT_DIFFING_COMPARABILITY_H
#define SYMDRIFT_DIFFING_COMPARABILITY_H

#include <stdbool.h>

#include "diffing/diff.h"

/* Whether different compilers made most of the two builds, GCC and clang say; versions don't
 * matter. False if either is unknown. */
bool compiler_families_differ(const struct build *old_build, const struct build *new_build);

enum pair_fact_kind {
	FACT_MACHINE,      /* another machine, word size or byte order */
	FACT_COMPILER,     /* of most units: another, or another version or language */
	FACT_OPTIMISATION, /* the level of that compiler */
	FACT_SYMBOLS,      /* one build has fewer sorts of symbols */
	FACT_UNITS,        /* some units of a build were not read */
};

/* One reason why two builds compare badly. */
struct pair_fact {
	enum pair_fact_kind kind;
	const char *sentence;            /* whole, without full stop */
	const char *old_text, *new_text; /* "GNU C11 12.2.0", "-O2", "x86_64"; NULL: none */
	const char *unit;                /* MACHINE: of the texts: "bits", "endian"; or NULL */
	bool toolchain; /* the compiler may decide otherwise: another one, another major version,
			 * another level of optimisation */
	bool calls_unknown; /* OPTIMISATION: one build is at -O0, where no calls are recorded */
	const struct build_ref *lacking; /* SYMBOLS and UNITS: the one that lacks something */
};

/* The facts of a pair, by kind, in `arena`. What a build does not tell (a fingerprint file leaves
 * much out) is none. */
size_t pair_facts(struct arena *arena, const struct pair *pair, const struct pair_fact **ret);

/* Fill in the warnings of a pair, in `arena`: the sentences of its facts. */
void pair_add_warnings(struct arena *arena, struct pair *pair);

#endif
