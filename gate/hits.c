#include "gate/hits.h"

#include <stdlib.h>

#include "analyzer/suffix.h"
#include "base/alloc.h"
#include "base/bug.h"
#include "diffing/topic.h"
#include "gate/qualifiers.h"

/* A kind of change that stands for none. */
#define STATUS_ALONE CHANGE_STATUS

/* The rule of a topic, and the kinds of change that it is about, the first that there is. */
static const struct topic_rule {
	enum rule rule;
	enum change_kind kinds[2];
} topic_rules[TOPICS] = {
	[TOPIC_GONE] = { RULE_PRESENCE_REMOVED, { STATUS_ALONE } },
	[TOPIC_REGULAR_TO_INLINE] = { RULE_INLINE_FULL, { STATUS_ALONE } },
	[TOPIC_OTHER_TO_INLINE] = { RULE_INLINE_FULL, { STATUS_ALONE } },
	[TOPIC_NO_CODE] = { RULE_PRESENCE_NO_CODE, { STATUS_ALONE } },
	[TOPIC_RENAMED_AWAY] = { RULE_CLONE_RENAMED_AWAY, { CHANGE_RENAMED_AWAY } },
	[TOPIC_NOT_EXPORTED] = { RULE_EXPORT_REMOVED, { CHANGE_NOT_EXPORTED } },
	[TOPIC_AMBIGUOUS] = { RULE_NAME_BECAME_AMBIGUOUS, { STATUS_ALONE } },
	[TOPIC_SELECTIVE] = { RULE_INLINE_SELECTIVE, { STATUS_ALONE } },
	[TOPIC_CLONES] = { RULE_CLONE_EXTRA, { CHANGE_SYMBOLS_ADDED } },
	[TOPIC_BINDING] = { RULE_SYMBOL_BINDING, { CHANGE_BINDING } },
	[TOPIC_SECTION] = { RULE_SYMBOL_SECTION, { CHANGE_SECTION } },
	[TOPIC_EXPORT_KIND] = { RULE_EXPORT_KIND, { CHANGE_EXPORT_KIND } },
	[TOPIC_DEPRECATED] = { RULE_EXPORT_DEPRECATED, { CHANGE_DEPRECATED } },
	[TOPIC_MOVED] = { RULE_PRESENCE_MOVED, { CHANGE_MOVED } },
	[TOPIC_DECLARED_INLINE] = { RULE_INLINE_DECLARED, { CHANGE_INLINE_DECLARED } },
	[TOPIC_NOT_DECLARED_INLINE] = { RULE_INLINE_NOT_DECLARED, { CHANGE_INLINE_NOT_DECLARED } },
	[TOPIC_GONE_UNCALLABLE] = { RULE_PRESENCE_REMOVED_UNCALLABLE, { STATUS_ALONE } },
	[TOPIC_OUT_OF_LINE] = { RULE_INLINE_OUT_OF_LINE, { STATUS_ALONE } },
	[TOPIC_UNIQUE] = { RULE_NAME_BECAME_UNIQUE, { STATUS_ALONE } },
	[TOPIC_RENAMED_BACK] = { RULE_CLONE_RENAMED_BACK, { CHANGE_RENAMED_BACK } },
	[TOPIC_NOT_SELECTIVE] = { RULE_INLINE_NOT_SELECTIVE, { STATUS_ALONE } },
	[TOPIC_NO_CLONES] = { RULE_CLONE_GONE, { CHANGE_SYMBOLS_REMOVED } },
	[TOPIC_EXPORTED] = { RULE_EXPORT_ADDED, { CHANGE_EXPORTED } },
	[TOPIC_NOT_DEPRECATED] = { RULE_EXPORT_NOT_DEPRECATED, { CHANGE_NOT_DEPRECATED } },
	[TOPIC_ADDED] = { RULE_PRESENCE_ADDED, { STATUS_ALONE } },
	[TOPIC_ADDED_UNCALLABLE] = { RULE_PRESENCE_ADDED_UNCALLABLE, { STATUS_ALONE } },
	[TOPIC_COLD_GAINED] = { RULE_CLONE_COLD_PART, { CHANGE_SYMBOLS_ADDED } },
	[TOPIC_COLD_LOST] = { RULE_CLONE_COLD_PART_GONE, { CHANGE_SYMBOLS_REMOVED } },
	[TOPIC_SYMBOLS] = { RULE_SYMBOL_OTHER, { CHANGE_SYMBOLS_ADDED, CHANGE_SYMBOLS_REMOVED } },
	[TOPIC_SELECTIVE_ITSELF] = { RULE_INLINE_SELF, { STATUS_ALONE } },
	[TOPIC_OTHER_STATUS] = { RULE_STATUS_OTHER, { STATUS_ALONE } },
	[TOPIC_INLINE_CALLERS] = { RULE_INLINE_CALLERS,
				   { CHANGE_INLINE_CALLERS_ADDED, CHANGE_INLINE_CALLERS_REMOVED } },
	[TOPIC_DIRECT_CALLERS] = { RULE_CALLS_DIRECT,
				   { CHANGE_DIRECT_CALLERS_ADDED, CHANGE_DIRECT_CALLERS_REMOVED } },
	/* These have rules of their own: add_signature(), add_renamed(). */
	[TOPIC_SIGNATURE] = { RULES, { STATUS_ALONE } },
	[TOPIC_SIGNATURE_UNCALLABLE] = { RULES, { STATUS_ALONE } },
	[TOPIC_PARAMETERS_RENAMED] = { RULES, { STATUS_ALONE } },
};

struct finder {
	const struct pair *pair;
	const struct function_diff *diff;
	struct hit_list *hits;
};

static void add_hit(struct finder *f, enum rule rule, const struct change *change)
{
	for (size_t i = 0; i < f->hits->count; i++)
		if (f->hits->items[i].rule == rule && f->hits->items[i].change == change)
			return;
	*ARRAY_PUSH(f->hits->items, f->hits->count, f->hits->capacity) =
		(struct hit){ rule, change };
}

static bool is_of_qualifiers(const struct pair *pair, const struct change *change)
{
	const char *old_type = build_text(pair->old_ref.build, change->old_param->type);
	const char *new_type = build_text(pair->new_ref.build, change->new_param->type);

	return old_type && new_type && types_differ_in_qualifiers(old_type, new_type);
}

/* RULES for a change of something else. */
static enum rule signature_rule(const struct pair *pair, const struct change *change)
{
	switch (change->kind) {
	case CHANGE_PARAM_ADDED:
		return RULE_SIGNATURE_PARAM_ADDED;
	case CHANGE_PARAM_REMOVED:
		return RULE_SIGNATURE_PARAM_REMOVED;
	case CHANGE_PARAM_REORDERED:
		return RULE_SIGNATURE_PARAM_REORDERED;
	case CHANGE_PARAM_RENAMED:
		return RULE_SIGNATURE_PARAM_RENAMED;
	case CHANGE_PARAM_TYPE:
		return is_of_qualifiers(pair, change) ? RULE_SIGNATURE_QUALIFIERS
						      : RULE_SIGNATURE_PARAM_TYPE;
	case CHANGE_RETURN_TYPE:
		return is_of_qualifiers(pair, change) ? RULE_SIGNATURE_QUALIFIERS
						      : RULE_SIGNATURE_RETURN_TYPE;
	default:
		return RULES;
	}
}

/* The first change of the signature but for mere renames of parameters. */
static const struct change *first_signature_change(const struct pair *pair,
						   const struct function_diff *diff)
{
	for (uint32_t i = 0; i < diff->change_count; i++) {
		enum rule rule = signature_rule(pair, &diff->changes[i]);

		if (rule != RULES && rule != RULE_SIGNATURE_PARAM_RENAMED)
			return &diff->changes[i];
	}
	return NULL;
}

bool diff_breaks_signature(const struct pair *pair, const struct function_diff *diff)
{
	for (uint32_t i = 0; i < diff->change_count; i++) {
		enum rule rule = signature_rule(pair, &diff->changes[i]);

		if (rule != RULES && rule != RULE_SIGNATURE_PARAM_RENAMED &&
		    rule != RULE_SIGNATURE_QUALIFIERS)
			return true;
	}
	return false;
}

static void add_signature(struct finder *f)
{
	for (uint32_t i = 0; i < f->diff->change_count; i++) {
		enum rule rule = signature_rule(f->pair, &f->diff->changes[i]);

		if (rule != RULES)
			add_hit(f, rule, &f->diff->changes[i]);
	}
}

/* Each change of this kind on its own. */
static void add_each(struct finder *f, enum rule rule, enum change_kind kind)
{
	for (uint32_t i = 0; i < f->diff->change_count; i++)
		if (f->diff->changes[i].kind == kind)
			add_hit(f, rule, &f->diff->changes[i]);
}

static const struct change *first_change(const struct function_diff *diff,
					 const struct topic_rule *rule)
{
	const struct change *change = NULL;

	for (unsigned i = 0; i < 2 && !change; i++)
		if (rule->kinds[i] != STATUS_ALONE)
			change = diff_change(diff, rule->kinds[i]);
	return change;
}

static void add_topic(struct finder *f, enum topic topic)
{
	const struct topic_rule *rule = &topic_rules[topic];

	if (!rule->rule && topic != TOPIC_GONE)
		BUG("no rule is about topic %s", topic_id(topic));
	switch (topic) {
	case TOPIC_OTHER_TO_INLINE:
	case TOPIC_NO_CODE:
		add_hit(f,
			diff_was_callable(f->pair, f->diff) ? rule->rule
							    : RULE_INLINE_FULL_UNCALLABLE,
			NULL);
		break;
	case TOPIC_SIGNATURE:
		if (diff_is_callable(f->pair, f->diff)) {
			add_signature(f);
			break;
		}
		/* What became of its symbol matters; nobody outside passes it arguments. */
		/* fall through */
	case TOPIC_SIGNATURE_UNCALLABLE:
		add_hit(f, RULE_SIGNATURE_UNCALLABLE, first_signature_change(f->pair, f->diff));
		break;
	case TOPIC_PARAMETERS_RENAMED:
		add_each(f, RULE_SIGNATURE_PARAM_RENAMED, CHANGE_PARAM_RENAMED);
		break;
	case TOPIC_BINDING:
		add_each(f, RULE_SYMBOL_BINDING, CHANGE_BINDING);
		break;
	default:
		add_hit(f, rule->rule, first_change(f->diff, rule));
	}
}

/* What becomes of a function that has code of its own on both sides, all at once. */
static void add_statuses(struct finder *f)
{
	const struct function_diff *diff = f->diff;

	if (diff_gained(diff, STATUS_AMBIGUOUS))
		add_hit(f, RULE_NAME_BECAME_AMBIGUOUS, NULL);
	if (diff_lost(diff, STATUS_AMBIGUOUS))
		add_hit(f, RULE_NAME_BECAME_UNIQUE, NULL);
	if (diff_gained(diff, STATUS_SELECTIVE_INLINE))
		add_hit(f,
			function_inlined_into(f->pair->new_ref.build, diff->new_function) ==
					INTO_OTHERS
				? RULE_INLINE_SELECTIVE
				: RULE_INLINE_SELF,
			NULL);
	if (diff_lost(diff, STATUS_SELECTIVE_INLINE))
		add_hit(f, RULE_INLINE_NOT_SELECTIVE, NULL);
}

/* Whether the change names a cold part of the function itself, not of one of its clones. */
static bool names_own_cold_part(const struct change *change)
{
	for (uint32_t i = 0; change && i < change->name_count; i++)
		if (change->names[i].suffixes == SUFFIX_COLD)
			return true;
	return false;
}

/* Whether the change names an alias or a version. More or fewer copies under the function's own
 * name say nothing that its becoming ambiguous or unique does not. */
static bool names_other_symbol(const struct function_diff *diff, const struct change *change)
{
	bool own_counts =
		!diff_gained(diff, STATUS_AMBIGUOUS) && !diff_lost(diff, STATUS_AMBIGUOUS);

	for (uint32_t i = 0; change && i < change->name_count; i++)
		if (change->names[i].suffixes == SUFFIX_NONE &&
		    (change->names[i].name != diff->name || own_counts))
			return true;
	return false;
}

/* Symbols that came or went beside others that stay. Where all were renamed, that says it. */
static void add_symbols(struct finder *f)
{
	const struct change *added = diff_change(f->diff, CHANGE_SYMBOLS_ADDED);
	const struct change *removed = diff_change(f->diff, CHANGE_SYMBOLS_REMOVED);

	if (diff_change(f->diff, CHANGE_RENAMED_AWAY) || diff_change(f->diff, CHANGE_RENAMED_BACK))
		return;
	if (names_own_cold_part(added))
		add_hit(f, RULE_CLONE_COLD_PART, added);
	if (names_own_cold_part(removed))
		add_hit(f, RULE_CLONE_COLD_PART_GONE, removed);
	if (names_other_symbol(f->diff, added) || names_other_symbol(f->diff, removed))
		add_hit(f, RULE_SYMBOL_OTHER, added ? added : removed);
}

static void add_exports(struct finder *f)
{
	const struct change *change = diff_change(f->diff, CHANGE_NOT_EXPORTED);

	if (change)
		add_hit(f, RULE_EXPORT_REMOVED, change);
	change = diff_change(f->diff, CHANGE_EXPORTED);
	if (change)
		add_hit(f, RULE_EXPORT_ADDED, change);
}

void hits_find(const struct pair *pair, const struct function_diff *diff, struct hit_list *ret)
{
	uint64_t topics = diff_topics(pair, diff);
	struct finder f = { .pair = pair, .diff = diff, .hits = ret };

	ret->count = 0;
	for (unsigned topic = 0; topic < TOPICS; topic++)
		if (topics & TOPIC_BIT(topic))
			add_topic(&f, topic);
	add_exports(&f);
	if (!((diff->old_status | diff->new_status) & (STATUS_ABSENT | STATUS_FULL_INLINE))) {
		add_statuses(&f);
		add_symbols(&f);
	}
	if (ret->count == 0)
		BUG("no rule is about the change of %s",
		    interner_text(pair->new_ref.build->strings, diff->name));
}

/* The kinds of change that one hit stands for, all of the function; 0: its own change alone. */
static unsigned kinds_of(enum rule rule)
{
	switch (rule) {
	case RULE_SIGNATURE_UNCALLABLE:
	case RULE_WATCH_SIGNATURE:
		return 1u << CHANGE_PARAM_ADDED | 1u << CHANGE_PARAM_REMOVED |
		       1u << CHANGE_PARAM_REORDERED | 1u << CHANGE_PARAM_RENAMED |
		       1u << CHANGE_PARAM_TYPE | 1u << CHANGE_RETURN_TYPE;
	case RULE_WATCH_PRESENT:
		return 1u << CHANGE_RENAMED_AWAY;
	case RULE_INLINE_CALLERS:
		return 1u << CHANGE_INLINE_CALLERS_ADDED | 1u << CHANGE_INLINE_CALLERS_REMOVED;
	case RULE_CALLS_DIRECT:
		return 1u << CHANGE_DIRECT_CALLERS_ADDED | 1u << CHANGE_DIRECT_CALLERS_REMOVED;
	case RULE_SYMBOL_OTHER:
		return 1u << CHANGE_SYMBOLS_ADDED | 1u << CHANGE_SYMBOLS_REMOVED;
	default:
		return 0;
	}
}

bool hit_is_about(const struct hit *hit, const struct change *change)
{
	return hit->change == change || (kinds_of(hit->rule) & 1u << change->kind);
}

void hit_list_release(struct hit_list *hits)
{
	free(hits->items);
	*hits = (struct hit_list){ 0 };
}
