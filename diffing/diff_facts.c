#include "diffing/diff_facts.h"

#include <string.h>

#include "analyzer/suffix.h"

const struct change *diff_change(const struct function_diff *diff, enum change_kind kind)
{
	for (uint32_t i = 0; i < diff->change_count; i++)
		if (diff->changes[i].kind == kind)
			return &diff->changes[i];
	return NULL;
}

bool diff_gained(const struct function_diff *diff, status_set words)
{
	return (diff->new_status & words) && !(diff->old_status & words);
}

bool diff_lost(const struct function_diff *diff, status_set words)
{
	return (diff->old_status & words) && !(diff->new_status & words);
}

bool diff_on_both_sides(const struct function_diff *diff)
{
	return !((diff->old_status | diff->new_status) & STATUS_ABSENT);
}

bool diff_is_exported(const struct function_diff *diff)
{
	return (diff->old_function && diff->old_function->exported != STRING_NONE) ||
	       (diff->new_function && diff->new_function->exported != STRING_NONE);
}

/* The first instance that is defined somewhere, else any. */
static const struct instance *main_instance(const struct build *build, const struct function *f)
{
	const struct instance *instances = function_instances(build, f);

	for (uint32_t i = 0; i < f->instances.count; i++)
		if (instances[i].file != STRING_NONE)
			return &instances[i];
	return f->instances.count ? instances : NULL;
}

struct place instance_place(const struct build *build, const struct instance *instance)
{
	if (instance->decl_file == STRING_NONE)
		return (struct place){ .file = build_text(build, instance->file) };
	return (struct place){ build_text(build, instance->decl_file), instance->decl_line };
}

static struct place function_place(const struct build *build, const struct function *f)
{
	const struct instance *instance = f ? main_instance(build, f) : NULL;

	return instance ? instance_place(build, instance) : (struct place){ 0 };
}

struct place diff_place(const struct pair *pair, const struct function_diff *diff)
{
	struct place place = { 0 };

	if (!(diff->new_status & STATUS_ABSENT))
		place = function_place(pair->new_ref.build, diff->new_function);
	return place.file ? place : function_place(pair->old_ref.build, diff->old_function);
}

static bool is_callable(const struct build *build, const struct function *f, status_set status)
{
	return status == STATUS_REGULAR || (f && function_has_entry_symbol(build, f));
}

bool diff_was_callable(const struct pair *pair, const struct function_diff *diff)
{
	return is_callable(pair->old_ref.build, diff->old_function, diff->old_status);
}

bool diff_is_callable(const struct pair *pair, const struct function_diff *diff)
{
	return is_callable(pair->new_ref.build, diff->new_function, diff->new_status);
}

static enum inlined_into callers_inlined_into(const struct build *build,
					      const struct instance *instance,
					      enum caller_kind kind, uint32_t self)
{
	const struct caller *callers = instance_callers(build, instance, kind);

	for (uint32_t i = 0; i < instance->callers[kind].count; i++)
		if (callers[i].name != self)
			return INTO_OTHERS;
	return instance->callers[kind].count ? INTO_ITSELF : INTO_NOTHING;
}

enum inlined_into function_inlined_into(const struct build *build, const struct function *f)
{
	static const enum caller_kind kinds[] = { CALLERS_INLINE, CALLERS_INLINE_UNSEEN };
	const struct instance *instances = f ? function_instances(build, f) : NULL;
	enum inlined_into most = INTO_NOTHING;

	for (uint32_t i = 0; f && i < f->instances.count; i++) {
		for (unsigned k = 0; k < 2; k++) {
			enum inlined_into into =
				callers_inlined_into(build, &instances[i], kinds[k], f->name);

			most = into > most ? into : most;
		}
	}
	return most;
}

static bool is_local(const char *binding)
{
	return strcmp(binding, "STB_LOCAL") == 0 || strncmp(binding, "STB_LOCAL ", 10) == 0;
}

bool diff_became_local(const struct function_diff *diff)
{
	for (uint32_t i = 0; i < diff->change_count; i++) {
		const struct change *change = &diff->changes[i];

		if (change->kind == CHANGE_BINDING && !is_local(change->old_text) &&
		    is_local(change->new_text))
			return true;
	}
	return false;
}

/* Nothing but numbers behind the function's name: what tells apart two static functions of one
 * name (clang's `ns.1`). */
static bool has_bare_number(const struct build *build, uint32_t symbol)
{
	const char *name = interner_text(build->strings, symbol);
	size_t size = interner_size(build->strings, symbol);
	size_t base = symbol_base_size(name, size);

	return base < size && strspn(name + base, ".0123456789") == size - base;
}

/* The suffix_kind bits of the symbols that a change names. The cold part of a clone is a cold
 * part: nobody enters it. A bare number is a renaming. */
unsigned diff_change_suffixes(const struct pair *pair, const struct function_diff *diff,
			      enum change_kind kind)
{
	const struct change *change = diff_change(diff, kind);
	unsigned suffixes = 0;

	for (uint32_t i = 0; change && i < change->name_count; i++) {
		unsigned own = change->names[i].suffixes;

		if (own == SUFFIX_UNKNOWN &&
		    has_bare_number(pair->new_ref.build, change->names[i].name))
			own = SUFFIX_RENAME;
		suffixes |= own & SUFFIX_COLD ? SUFFIX_COLD : own;
	}
	return suffixes;
}
