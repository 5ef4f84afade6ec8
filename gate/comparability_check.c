#include "gate/comparability_check.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/text.h"
#include "diffing/comparability.h"

struct checker {
	struct pair_check *check;
	const struct pair *pair;
	struct arena *arena;
};

static struct pair_hit *add_hit(struct checker *c, enum rule rule, const char *topic,
				const char *sentence)
{
	struct pair_hit *hit =
		ARRAY_PUSH(c->check->hits, c->check->hit_count, c->check->hit_capacity);

	*hit = (struct pair_hit){ .rule = rule, .topic = topic, .sentence = sentence };
	return hit;
}

static void add_incomplete(struct checker *c, const char *sentence)
{
	*ARRAY_PUSH(c->check->incomplete, c->check->incomplete_count,
		    c->check->incomplete_capacity) = sentence;
}

/* What is lost if `side` lacks it, or gained. */
static enum rule evidence_rule(const struct checker *c, const struct build_ref *lacking)
{
	return lacking == &c->pair->new_ref ? RULE_EVIDENCE_LOST : RULE_EVIDENCE_GAINED;
}

static uint32_t units_unread(const struct build_ref *ref)
{
	const struct evidence *evidence = &ref->build->evidence;

	return evidence->units > evidence->units_read ? evidence->units - evidence->units_read : 0;
}

static const char *units_sentence(struct checker *c, const struct build_ref *ref,
				  const struct build_ref *other)
{
	struct text text = { 0 };
	const char *sentence;

	text_add_grouped(&text, units_unread(ref));
	text_add(&text, " of ");
	text_add_grouped(&text, ref->build->evidence.units);
	text_printf(&text, " units of %s were not read", ref->label);
	if (other && units_unread(other)) {
		text_add(&text, ", and ");
		text_add_grouped(&text, units_unread(other));
		text_add(&text, " of ");
		text_add_grouped(&text, other->build->evidence.units);
		text_printf(&text, " of %s", other->label);
	}
	sentence = arena_strdup(c->arena, text_string(&text));
	text_release(&text);
	return sentence;
}

/* Machine, word size and byte order in one: "the machine changed: x86_64 to s390x, little to big
 * endian". The texts are those of the first. */
static void check_machine(struct checker *c, const struct group *group,
			  const struct pair_fact *facts, size_t count)
{
	const struct pair_fact *first = NULL;
	const char *sentence = "the machine changed";
	struct pair_hit *hit;

	for (size_t i = 0; i < count; i++) {
		const struct pair_fact *fact = &facts[i];

		if (fact->kind != FACT_MACHINE)
			continue;
		sentence = arena_printf(c->arena, "%s%s %s to %s%s%s", sentence, first ? "," : ":",
					fact->old_text, fact->new_text, fact->unit ? " " : "",
					fact->unit ? fact->unit : "");
		first = first ? first : fact;
	}
	if (!first)
		return;
	hit = add_hit(c, RULE_MACHINE_CHANGED, "machine", sentence);
	hit->old_text = first->old_text;
	hit->new_text = first->new_text;
	if (group->mode == GROUP_CONSECUTIVE)
		add_incomplete(c, sentence);
}

static void check_fact(struct checker *c, const struct pair_fact *fact)
{
	struct pair_hit *hit;

	switch (fact->kind) {
	case FACT_COMPILER:
	case FACT_OPTIMISATION:
		if (!fact->toolchain)
			return;
		c->check->toolchain_changed = true;
		c->check->calls_unknown |= fact->calls_unknown;
		hit = add_hit(c, RULE_TOOLCHAIN_CHANGED,
			      fact->kind == FACT_COMPILER ? "compiler" : "optimisation",
			      fact->sentence);
		hit->old_text = fact->old_text;
		hit->new_text = fact->new_text;
		break;
	case FACT_SYMBOLS:
		add_hit(c, evidence_rule(c, fact->lacking), "symbols", fact->sentence);
		break;
	case FACT_MACHINE: /* check_machine() */
	case FACT_UNITS:   /* check_units(), for both builds at once */
		break;
	}
}

static void check_units(struct checker *c)
{
	const struct build_ref *old_ref = &c->pair->old_ref, *new_ref = &c->pair->new_ref;
	uint32_t old_unread = units_unread(old_ref), new_unread = units_unread(new_ref);

	if (new_unread > old_unread)
		add_hit(c, RULE_EVIDENCE_LOST, "units", units_sentence(c, new_ref, old_ref));
	if (new_unread < old_unread)
		add_hit(c, RULE_EVIDENCE_GAINED, "units", units_sentence(c, old_ref, new_ref));
}

static const char *word_sentence(struct checker *c, const struct build_ref *ref)
{
	return arena_printf(c->arena, "the fingerprint of %s says that its build was incomplete",
			    ref->label);
}

/* A fingerprint of an incomplete build says so, but not what was missing. */
static void check_word(struct checker *c, const struct build_ref *ref,
		       const struct build_ref *other)
{
	if (ref->build->evidence.incomplete && build_is_complete(other->build))
		add_hit(c, evidence_rule(c, ref), "incomplete", word_sentence(c, ref));
}

static void check_producers(struct checker *c, const struct build_ref *ref,
			    const struct build_ref *other)
{
	if (!ref->build->evidence.producer_count && other->build->evidence.producer_count)
		add_hit(c, evidence_rule(c, ref), "producers",
			arena_printf(c->arena, "%s does not tell its compilers, but %s does",
				     ref->label, other->label));
}

/* Names that are only mentioned are no functions. */
static bool has_functions(const struct build *build)
{
	for (uint32_t i = 0; i < build->function_count; i++)
		if (!(build->functions[i].status & STATUS_ABSENT))
			return true;
	return false;
}

/* Whatever keeps build_is_complete() from being true, and a build of nothing. */
static void check_build(struct checker *c, const struct build_ref *ref)
{
	const struct evidence *evidence = &ref->build->evidence;

	if (!has_functions(ref->build))
		add_incomplete(c, arena_printf(c->arena, "%s has no functions", ref->label));
	if (evidence->incomplete)
		add_incomplete(c, word_sentence(c, ref));
	if (units_unread(ref))
		add_incomplete(c, units_sentence(c, ref, NULL));
	if (evidence->symbol_source == SYMBOLS_DYNSYM)
		add_incomplete(c, arena_printf(c->arena,
					       "%s has no .symtab, so that only its exported "
					       "functions have symbols",
					       ref->label));
	if (evidence->symbol_source == SYMBOLS_NONE)
		add_incomplete(c, arena_printf(c->arena, "%s has no symbols", ref->label));
}

void pair_check_init(struct pair_check *ret, const struct group *group, const struct pair *pair,
		     struct arena *arena)
{
	const struct build_ref *old_ref = &pair->old_ref, *new_ref = &pair->new_ref;
	struct checker c = { .check = ret, .pair = pair, .arena = arena };
	const struct pair_fact *facts;
	size_t count = pair_facts(arena, pair, &facts);

	*ret = (struct pair_check){ 0 };
	check_machine(&c, group, facts, count);
	for (size_t i = 0; i < count; i++)
		check_fact(&c, &facts[i]);
	check_units(&c);
	check_word(&c, old_ref, new_ref);
	check_word(&c, new_ref, old_ref);
	check_producers(&c, old_ref, new_ref);
	check_producers(&c, new_ref, old_ref);
	check_build(&c, old_ref);
	check_build(&c, new_ref);
}

/* As a policy has it: "exported, path:GLOB". */
static void text_add_scope(struct text *text, const struct policy *policy, unsigned scope)
{
	const char *between = "";

	if (scope & SCOPE_EXPORTED) {
		text_add(text, "exported");
		between = ", ";
	}
	if (scope & SCOPE_WATCHED) {
		text_printf(text, "%swatched", between);
		between = ", ";
	}
	for (size_t i = 0; scope & SCOPE_PATHS && i < policy->path_count; i++) {
		text_printf(text, "%spath:%s", between, policy->paths[i]);
		between = ", ";
	}
}

void pair_check_scope(struct pair_check *check, const struct pair *pair,
		      const struct policy *policy, unsigned scope, struct arena *arena)
{
	struct checker c = { .check = check, .pair = pair, .arena = arena };
	struct text text = { 0 };

	if (!has_functions(pair->old_ref.build) && !has_functions(pair->new_ref.build))
		return;
	text_printf(&text, "no function of %s or %s is in scope (", pair->old_ref.label,
		    pair->new_ref.label);
	text_add_scope(&text, policy, scope);
	text_add(&text, ")");
	add_incomplete(&c, arena_strdup(arena, text_string(&text)));
	text_release(&text);
}

void pair_check_release(struct pair_check *check)
{
	free(check->hits);
	free(check->incomplete);
}
