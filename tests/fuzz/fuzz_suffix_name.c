/* Names: suffixes of symbols, what is printable, variants of constructors, demangling. */
#include <string.h>

#include "analyzer/demangle.h"
#include "analyzer/name.h"
#include "analyzer/suffix.h"
#include "base/alloc.h"
#include "base/bug.h"
#include "tests/fuzz/fuzz.h"

static void check_suffixes(const char *name, size_t size)
{
	struct text stable = { 0 };

	if (symbol_base_size(name, size) > size)
		BUG("a base name is longer than the name");
	if (symbol_base_size(name, size) == size && symbol_suffix_kinds(name, size) != SUFFIX_NONE)
		BUG("a name without suffix has suffixes");
	symbol_add_stable_name(&stable, name, size);
	text_release(&stable);
}

/* What was made printable is printable. */
static void check_intern(const char *name, size_t size)
{
	struct interner *strings = interner_new();
	bool odd, again;
	uint32_t id = name_intern(strings, name, size, &odd);

	if (name_intern(strings, interner_text(strings, id), interner_size(strings, id), &again) !=
		    id ||
	    again)
		BUG("a printable name was not printable");
	interner_free(strings);
}

/* The variant that stands for all stands for itself. */
static void check_fold(const char *name)
{
	struct text folded = { 0 }, again = { 0 };

	if (name_fold_variant(name, &folded) &&
	    (!name_fold_variant(text_string(&folded), &again) ||
	     strcmp(text_string(&folded), text_string(&again)) != 0))
		BUG("%s folds to %s, that to %s", name, text_string(&folded), text_string(&again));
	text_release(&folded);
	text_release(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *bytes CLEANUP(free_text) = xmalloc(size); /* without a NUL behind it, for ASan */
	char *name CLEANUP(free_text) = xmalloc(size + 1);

	memcpy(bytes, data, size);
	memcpy(name, data, size);
	name[size] = '\0';
	check_suffixes(bytes, size);
	check_intern(bytes, size);
	check_fold(name);
	free(name_demangle(name));
	return 0;
}
