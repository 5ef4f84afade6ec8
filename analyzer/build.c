#include "analyzer/build.h"

#include <elf.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/demangle.h"
#include "analyzer/fingerprint.h"
#include "analyzer/name.h"
#include "analyzer/suffix.h"
#include "base/alloc.h"
#include "base/bug.h"
#include "base/text.h"
#include "base/work.h"

/* Functions that one task of build_finish() takes. */
#define FINISH_BATCH 2048

struct build *build_new(struct interner *strings)
{
	struct build *build = xcalloc(1, sizeof(*build));

	arena_init(&build->arena);
	build->strings = strings;
	return build;
}

void build_free(struct build *build)
{
	if (!build)
		return;
	arena_release(&build->arena);
	free(build);
}

struct finish {
	struct build *build;
	struct fingerprinter **fingerprinters; /* one a worker */
};

static bool is_adopted(const struct build *build, const struct function *f,
		       const struct symbol *symbol)
{
	const char *name = interner_text(build->strings, symbol->name);
	const char *function = interner_text(build->strings, f->name);
	size_t size = symbol_base_size(name, interner_size(build->strings, symbol->name));
	struct text base = { 0 }, folded = { 0 };
	bool same =
		size == interner_size(build->strings, f->name) && memcmp(name, function, size) == 0;

	if (!same && name_is_mangled(name)) {
		text_add_bytes(&base, name, size);
		same = name_fold_variant(text_string(&base), &folded) &&
		       strcmp(text_string(&folded), function) == 0;
		text_release(&base);
		text_release(&folded);
	}
	return !same;
}

static void finish_function(struct finish *finish, struct function *f, unsigned worker)
{
	struct build *build = finish->build;

	for (uint32_t i = 0; i < f->symbols.count; i++) {
		struct symbol *symbol = &build->symbols[f->symbols.first + i];

		symbol->adopted = is_adopted(build, f, symbol);
		symbol->suffixes =
			(uint8_t)symbol_suffix_kinds(interner_text(build->strings, symbol->name),
						     interner_size(build->strings, symbol->name));
	}
	f->reference_status = function_reference_status(build, f);
	f->status = function_status(build, f);
	fingerprint_function(finish->fingerprinters[worker], f);
}

static void finish_batch(void *context, size_t task, unsigned worker)
{
	struct finish *finish = context;
	size_t end = (task + 1) * FINISH_BATCH;

	if (end > finish->build->function_count)
		end = finish->build->function_count;
	for (size_t i = task * FINISH_BATCH; i < end; i++)
		finish_function(finish, &finish->build->functions[i], worker);
}

static int compare_functions(const void *left, const void *right, void *strings)
{
	const struct function *a = left, *b = right;

	return interner_compare(strings, a->name, b->name);
}

static bool functions_are_sorted(const struct build *build)
{
	for (uint32_t i = 1; i < build->function_count; i++)
		if (interner_compare(build->strings, build->functions[i - 1].name,
				     build->functions[i].name) >= 0)
			return false;
	return true;
}

void build_finish(struct build *build, unsigned jobs)
{
	struct finish finish = { .build = build };
	size_t tasks = (build->function_count + FINISH_BATCH - 1) / FINISH_BATCH;

	if (!functions_are_sorted(build)) {
		qsort_r(build->functions, build->function_count, sizeof(*build->functions),
			compare_functions, build->strings);
		if (!functions_are_sorted(build))
			BUG("a build has two functions of one name");
	}
	finish.fingerprinters = xcalloc(jobs, sizeof(*finish.fingerprinters));
	for (unsigned i = 0; i < jobs; i++)
		finish.fingerprinters[i] = fingerprinter_new(build);
	work_run(jobs, tasks, finish_batch, &finish);
	for (unsigned i = 0; i < jobs; i++)
		fingerprinter_free(finish.fingerprinters[i]);
	free(finish.fingerprinters);
	build->fingerprint = fingerprint_build(build);
}

const struct function *build_find(const struct build *build, uint32_t name)
{
	uint32_t low = 0, high = build->function_count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		int order = interner_compare(build->strings, build->functions[middle].name, name);

		if (order == 0)
			return &build->functions[middle];
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return NULL;
}

const char *build_text(const struct build *build, uint32_t id)
{
	return id == STRING_NONE ? NULL : interner_text(build->strings, id);
}

const struct instance *function_instances(const struct build *build, const struct function *f)
{
	return build->instances + f->instances.first;
}

const struct symbol *function_symbols(const struct build *build, const struct function *f)
{
	return build->symbols + f->symbols.first;
}

const struct caller *instance_callers(const struct build *build, const struct instance *instance,
				      enum caller_kind kind)
{
	return build->callers + instance->callers[kind].first;
}

bool function_has_entry_symbol(const struct build *build, const struct function *f)
{
	const struct symbol *symbols = function_symbols(build, f);

	for (uint32_t i = 0; i < f->symbols.count; i++)
		if (symbol_is_entry(&symbols[i]))
			return true;
	return false;
}

static bool has_symbol_of_its_name(const struct build *build, const struct function *f)
{
	const struct symbol *symbols = function_symbols(build, f);

	for (uint32_t i = 0; i < f->symbols.count; i++)
		if (symbols[i].name == f->name)
			return true;
	return false;
}

bool function_shows_signature(const struct build *build, const struct function *f, bool reference)
{
	const struct instance *instances = function_instances(build, f);

	if (!f->signature ||
	    !(reference ? has_symbol_of_its_name(build, f) : function_has_entry_symbol(build, f)))
		return false;
	for (uint32_t i = 0; i < f->instances.count; i++)
		if (instances[i].file != STRING_NONE)
			return true;
	return false;
}

/* rustc names a unit after the crate's file and the unit's own name: lib.rs/@/lib.HASH-cgu.0 */
static bool is_rust_unit(const char *path)
{
	size_t size = path ? strlen(path) : 0;

	return path &&
	       (strstr(path, ".rs/@/") || (size > 3 && strcmp(path + size - 3, ".rs") == 0));
}

bool function_in_reference(const struct build *build, const struct function *f)
{
	const struct instance *instances = function_instances(build, f);
	const char *name = interner_text(build->strings, f->name);

	if (name_is_mangled(name))
		return false;
	/* The reference drops these (FORMAT.md 4.1). */
	if (strncmp(name, "__compiletime_assert_", strlen("__compiletime_assert_")) == 0)
		return false;
	/* A Rust function under a plain name (#[no_mangle]) is told by its unit. */
	for (uint32_t i = 0; i < f->instances.count; i++)
		if (!is_rust_unit(build_text(build, instances[i].file)))
			return true;
	return f->instances.count == 0;
}

bool build_is_complete(const struct build *build)
{
	const struct evidence *evidence = &build->evidence;

	return !evidence->incomplete && evidence->units_read >= evidence->units &&
	       evidence->symbol_source != SYMBOLS_NONE && evidence->symbol_source != SYMBOLS_DYNSYM;
}

const char *bind_name(unsigned bind)
{
	switch (bind) {
	case STB_LOCAL:
		return "LOCAL";
	case STB_GLOBAL:
		return "GLOBAL";
	case STB_WEAK:
		return "WEAK";
	case STB_GNU_UNIQUE:
		return "GNU_UNIQUE";
	default:
		return NULL;
	}
}

const char *visibility_name(unsigned visibility)
{
	switch (visibility) {
	case STV_DEFAULT:
		return "DEFAULT";
	case STV_INTERNAL:
		return "INTERNAL";
	case STV_HIDDEN:
		return "HIDDEN";
	case STV_PROTECTED:
		return "PROTECTED";
	default:
		return NULL;
	}
}

bool param_is_unnamed(const struct build *build, const struct param *param)
{
	const char *name = interner_text(build->strings, param->name);

	return strncmp(name, "(anon", strlen("(anon")) == 0;
}
