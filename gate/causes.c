#include "gate/causes.h"

#include <string.h>

#include "analyzer/type_text.h"
#include "diffing/diff_facts.h"
#include "gate/compiler_hits.h"
#include "gate/evidence_hits.h"

/* The type of a parameter as people read it: without `fwd ` and the space at its end. */
static void text_add_type_read(struct text *text, const struct build *build,
			       const struct param *param)
{
	const char *type = build_text(build, param->type);
	bool unnamed = param->name != STRING_NONE && param_is_unnamed(build, param);

	if (unnamed && strcmp(type, "void") == 0) {
		text_add(text, "..."); /* nothing else is `void (anon)` */
		return;
	}
	text_add_unmarked_type(text, type);
	if (text->size && text->data[text->size - 1] == ' ')
		text_cut(text, text->size - 1);
}

static void find_types(const struct pair *pair, const struct change *change, struct cause *ret)
{
	ret->kind = CAUSE_OF_TYPE;
	ret->has_old = change->old_param;
	ret->has_new = change->new_param;
	if (ret->has_old)
		text_add_type_read(&ret->old_text, pair->old_ref.build, change->old_param);
	if (ret->has_new)
		text_add_type_read(&ret->new_text, pair->new_ref.build, change->new_param);
}

static void find_names(const struct pair *pair, const struct change *change, struct cause *ret)
{
	ret->kind = CAUSE_OF_NAME;
	ret->has_old = ret->has_new = true;
	text_add(&ret->old_text, build_text(pair->old_ref.build, change->old_param->name));
	text_add(&ret->new_text, build_text(pair->new_ref.build, change->new_param->name));
}

static void find_signature(const struct pair *pair, const struct change *change, struct cause *ret)
{
	switch (change->kind) {
	case CHANGE_PARAM_TYPE:
	case CHANGE_RETURN_TYPE:
		find_types(pair, change, ret);
		break;
	case CHANGE_PARAM_ADDED:
		find_types(pair, change, ret);
		ret->name = build_text(pair->new_ref.build, change->new_param->name);
		break;
	case CHANGE_PARAM_REMOVED:
		find_types(pair, change, ret);
		ret->name = build_text(pair->old_ref.build, change->old_param->name);
		break;
	case CHANGE_PARAM_RENAMED:
		find_names(pair, change, ret);
		break;
	default:
		break;
	}
}

static void find_moved(const struct change *change, struct cause *ret)
{
	ret->kind = CAUSE_OF_FILE;
	ret->has_old = change->old_text;
	ret->has_new = change->new_text;
	if (ret->has_old)
		text_add(&ret->old_text, change->old_text);
	if (ret->has_new)
		text_add(&ret->new_text, change->new_text);
}

/* The file of a function that is on one side only, if the other build has no function there, and
 * none from there: one that it has elsewhere tells that a folder got another name, or that a file
 * was split. */
static void find_file(struct cause_finder *finder, const struct function_diff *diff,
		      struct cause *ret)
{
	bool gone = diff->new_status & STATUS_ABSENT;
	struct file_set *others = gone ? finder->new_files : finder->old_files;
	struct file_set *kept = gone ? &finder->old_kept : &finder->new_kept;
	struct place place = diff_place(finder->pair, diff);
	uint32_t file;

	if (!place.file)
		return;
	file = interner_find(others->build->strings, place.file, strlen(place.file));
	if (file_set_has(others, file) || file_set_has(kept, file))
		return;
	ret->kind = CAUSE_OF_FILE;
	ret->has_old = gone;
	ret->has_new = !gone;
	text_add(gone ? &ret->old_text : &ret->new_text, place.file);
}

/* The unit that was compiled with other debug information. */
static void find_unit(const struct pair *pair, const struct function_diff *diff, bool lost,
		      struct cause *ret)
{
	const struct build *build = lost ? pair->old_ref.build : pair->new_ref.build;
	const struct build *other = lost ? pair->new_ref.build : pair->old_ref.build;
	const struct function *f = lost ? diff->old_function : diff->new_function;
	const struct function *less = lost ? diff->new_function : diff->old_function;
	const char *unit = function_unit(build, f);

	if (!unit)
		return;
	ret->kind = CAUSE_OF_FILE;
	ret->has_old = lost;
	ret->has_new = !lost;
	text_add(lost ? &ret->old_text : &ret->new_text, unit);
	ret->name = function_knowledge(other, less) == KNOWS_SYMBOLS ? "definition" : "signature";
}

/* Only its first change stands for a function that was not callable: it has one hit. */
static bool has_one_signature_change(const struct function_diff *diff)
{
	unsigned count = 0;

	for (uint32_t i = 0; i < diff->change_count; i++)
		count += diff->changes[i].kind >= CHANGE_PARAM_ADDED &&
			 diff->changes[i].kind <= CHANGE_RETURN_TYPE;
	return count == 1;
}

static void find_toolchain(const struct cause_finder *finder, bool of_compiler, struct cause *ret)
{
	if (finder->toolchain_changed && of_compiler)
		ret->kind = CAUSE_OF_TOOLCHAIN;
}

static void cause_clear(struct cause *cause)
{
	text_clear(&cause->old_text);
	text_clear(&cause->new_text);
	cause->kind = CAUSE_OF_NONE;
	cause->has_old = cause->has_new = false;
	cause->name = NULL;
}

void cause_find_change(const struct pair *pair, const struct change *change, struct cause *ret)
{
	cause_clear(ret);
	find_signature(pair, change, ret);
}

void cause_find(struct cause_finder *finder, const struct function_diff *diff,
		const struct hit *hit, bool of_compiler, struct cause *ret)
{
	cause_clear(ret);
	switch (hit->rule) {
	case RULE_SIGNATURE_PARAM_ADDED:
	case RULE_SIGNATURE_PARAM_REMOVED:
	case RULE_SIGNATURE_PARAM_TYPE:
	case RULE_SIGNATURE_RETURN_TYPE:
	case RULE_SIGNATURE_PARAM_RENAMED:
	case RULE_SIGNATURE_QUALIFIERS:
		find_signature(finder->pair, hit->change, ret);
		break;
	case RULE_SIGNATURE_UNCALLABLE:
		if (has_one_signature_change(diff))
			find_signature(finder->pair, hit->change, ret);
		break;
	case RULE_PRESENCE_MOVED:
		find_moved(hit->change, ret);
		break;
	case RULE_PRESENCE_REMOVED:
	case RULE_PRESENCE_REMOVED_UNCALLABLE:
	case RULE_PRESENCE_ADDED:
	case RULE_PRESENCE_ADDED_UNCALLABLE:
		find_file(finder, diff, ret);
		break;
	case RULE_EVIDENCE_LOST:
	case RULE_EVIDENCE_GAINED:
		find_unit(finder->pair, diff, hit->rule == RULE_EVIDENCE_LOST, ret);
		break;
	case RULE_STATUS_OTHER:
	case RULE_SYMBOL_SECTION:
	case RULE_CALLS_DIRECT:
	case RULE_EXPORT_ADDED:
	case RULE_EXPORT_REMOVED:
		find_toolchain(finder, of_compiler, ret);
		break;
	default:
		find_toolchain(finder, of_compiler && rule_is_of_compiler(hit->rule), ret);
	}
}

void cause_release(struct cause *cause)
{
	text_release(&cause->old_text);
	text_release(&cause->new_text);
}
