/* Types as text: type(T) of FORMAT.md section 3, in the form in which a build keeps them
 * (DESIGN.md section 5): a qualifier outside a pointer, function pointer or array leaves a
 * space at the end; a struct or union that is nowhere defined has `fwd ` before its keyword.
 *
 * C types have their keyword (`struct sock *`). C++ types go without and are qualified by
 * their namespaces and classes (`std::string &`), as they are written there. */
#ifndef SYMDRIFT_ANALYZER_DWARF_TYPE_SPELLING_H
#define SYMDRIFT_ANALYZER_DWARF_TYPE_SPELLING_H

#include "analyzer/dwarf/reader.h"

/* Whether a struct or union of this name (a string id) is defined anywhere in the build. */
typedef bool complete_function(void *context, uint32_t name);

/* Spellings are cached by DIE; one a worker. */
struct speller {
	struct reader *reader;
	complete_function *is_complete;
	void *context;
	struct pointer_map types; /* a type DIE to its spelling */
};

void speller_init(struct speller *speller, struct reader *reader, complete_function *is_complete,
		  void *context);
void speller_release(struct speller *speller);

/* The spelling of the type that DW_AT_type of `die` names; `void` if it has none. ERR_FORMAT
 * names the DIE that cannot be read, or that is nested too deep. */
struct err *speller_type_of(struct speller *speller, Dwarf_Die *die, uint32_t *ret);

/* The signature of the definition at this DIE, in `arena`. */
struct err *speller_signature(struct speller *speller, Dwarf_Die *definition, struct arena *arena,
			      const struct signature **ret);

#endif
