/* Types and signatures as text: FORMAT.md section 3 from the spellings in a build. */
#ifndef SYMDRIFT_REPORTS_SIGNATURE_TEXT_H
#define SYMDRIFT_REPORTS_SIGNATURE_TEXT_H

#include <stdbool.h>

#include "analyzer/build.h"
#include "base/text.h"

/* How types are printed. */
struct spelling {
	bool flat_arrays;  /* u32[7][3][2] as u32[42], as BTF has it (the reference) */
	bool hide_unnamed; /* of `int (anon)` only the type, and `...` as such */
};

/* A type alone, without the trailing space and `fwd ` that only tell types apart. */
void text_add_type(struct text *text, const char *type, struct spelling spelling);

/* named(T, name): a pointer to function or an array takes the name inside. */
void text_add_named(struct text *text, const char *type, const char *name,
		    struct spelling spelling);

/* A parameter alone; only its type if it has no name at all (STRING_NONE). */
void text_add_param(struct text *text, const struct build *build, const struct param *param,
		    struct spelling spelling);

/* The names of all parameters: "sk, (anon), len". NULL has none. */
void text_add_param_names(struct text *text, const struct build *build,
			  const struct signature *signature);

/* "RET NAME(PARAMS);" under this function name. */
void text_add_signature(struct text *text, const struct build *build,
			const struct signature *signature, const char *name,
			struct spelling spelling);

#endif
