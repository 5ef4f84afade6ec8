/* The suffixes that compilers put behind a symbol's name: the one place that knows them.
 *
 * A symbol `foo.isra.0.cold` belongs to function `foo`; `.isra.0` and `.cold` are its
 * suffixes. Known ones get a kind; an unknown one is carried through as SUFFIX_UNKNOWN. */
#ifndef SYMDRIFT_ANALYZER_SUFFIX_H
#define SYMDRIFT_ANALYZER_SUFFIX_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

/* Bits: a name can have several suffixes. */
enum suffix_kind {
	SUFFIX_NONE = 0,
	SUFFIX_CLONE = 1 << 0,  /* another entry with another interface: .isra .constprop */
	SUFFIX_PART = 1 << 1,   /* a piece split out of the body: .part */
	SUFFIX_COLD = 1 << 2,   /* the unlikely piece: .cold; the entry is untouched */
	SUFFIX_RENAME = 1 << 3, /* the same code under a unique name: .lto_priv .llvm */
	SUFFIX_UNKNOWN = 1 << 4,
};

/* Bytes of the function's name at the front of a symbol's name: up to the first `.`, or `@`
 * of a symbol version. A leading dot, and the dots inside a mangled Rust name, are part of
 * the name. */
size_t symbol_base_size(const char *name, size_t size);

/* The suffix_kind bits of a symbol's name. */
unsigned symbol_suffix_kinds(const char *name, size_t size);

/* Append the name with the numbers and hashes of known suffixes left out, so that
 * foo.constprop.0 equals foo.constprop.3 and foo.llvm.123 equals foo.llvm.456. */
void symbol_add_stable_name(struct text *text, const char *name, size_t size);

#endif
