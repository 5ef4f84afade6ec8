/* What a build knows of a function: less than the other one, if its unit was compiled with less
 * debug information. The rules evidence.* are about it, and what a watch list demands can't be told
 * without it. */
#ifndef SYMDRIFT_GATE_EVIDENCE_HITS_H
#define SYMDRIFT_GATE_EVIDENCE_HITS_H

#include "diffing/diff.h"
#include "gate/rule.h"

enum knowledge {
	KNOWS_NOTHING, /* the build does not have it */
	KNOWS_SYMBOLS, /* assembly; a unit compiled without -g */
	KNOWS_DEFINITION,
	KNOWS_SIGNATURE,
};

/* `f` may be NULL. */
enum knowledge function_knowledge(const struct build *build, const struct function *f);

/* RULE_EVIDENCE_LOST if the new build does not know the definition of a function that the old one
 * knew, or not its signature, though a symbol of its name is in both; RULE_EVIDENCE_GAINED the
 * other way round; else RULES. */
enum rule evidence_hit(const struct pair *pair, const struct function_diff *diff);

/* The unit that the function is compiled in, NULL if unknown. */
const char *function_unit(const struct build *build, const struct function *f);

#endif
