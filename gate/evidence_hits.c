#include "gate/evidence_hits.h"

const char *function_unit(const struct build *build, const struct function *f)
{
	const struct instance *instances = function_instances(build, f);

	for (uint32_t i = 0; i < f->instances.count; i++)
		if (instances[i].file != STRING_NONE)
			return build_text(build, instances[i].file);
	return NULL;
}

enum knowledge function_knowledge(const struct build *build, const struct function *f)
{
	if (!f)
		return KNOWS_NOTHING;
	if (f->signature)
		return KNOWS_SIGNATURE;
	if (function_unit(build, f))
		return KNOWS_DEFINITION;
	return f->symbols.count ? KNOWS_SYMBOLS : KNOWS_NOTHING;
}

/* Whether the first, of the same function, is less than the second. */
static bool is_less(enum knowledge first, enum knowledge second, bool both_entries)
{
	if (first == KNOWS_SYMBOLS)
		return second > first;
	return first == KNOWS_DEFINITION && second == KNOWS_SIGNATURE && both_entries;
}

enum rule evidence_hit(const struct pair *pair, const struct function_diff *diff)
{
	const struct build *old_build = pair->old_ref.build, *new_build = pair->new_ref.build;
	enum knowledge old_knowledge = function_knowledge(old_build, diff->old_function);
	enum knowledge new_knowledge = function_knowledge(new_build, diff->new_function);
	bool both_entries;

	if (old_knowledge == new_knowledge || !diff->old_function || !diff->new_function)
		return RULES;
	both_entries = function_has_entry_symbol(old_build, diff->old_function) &&
		       function_has_entry_symbol(new_build, diff->new_function);
	if (is_less(new_knowledge, old_knowledge, both_entries))
		return RULE_EVIDENCE_LOST;
	if (is_less(old_knowledge, new_knowledge, both_entries))
		return RULE_EVIDENCE_GAINED;
	return RULES;
}
