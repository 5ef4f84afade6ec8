/* judge_pair(): look at the pair as a whole, walk the functions of both builds by name, fold their
 * hits into findings, then say what is about the pair: only now it is known how many changes of
 * inlining may come from the compiler. */
#include "gate/judge.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/bug.h"
#include "gate/compiler_hits.h"
#include "gate/evidence_hits.h"
#include "gate/function_walk.h"
#include "gate/size_check.h"

static struct file_set *file_set_of(struct judge *judge, const struct build *build)
{
	for (size_t i = 0; i < judge->file_set_count; i++)
		if (judge->file_sets[i].build == build)
			return &judge->file_sets[i];
	BUG("a build that is not in the comparison");
}

static void add_file_set(struct judge *judge, const struct build *build, size_t *capacity)
{
	for (size_t i = 0; i < judge->file_set_count; i++)
		if (judge->file_sets[i].build == build)
			return;
	*ARRAY_PUSH(judge->file_sets, judge->file_set_count, *capacity) =
		(struct file_set){ .build = build };
}

static void add_file_sets(struct judge *judge, const struct comparison *comparison)
{
	size_t capacity = 0;

	for (size_t g = 0; g < comparison->group_count; g++) {
		const struct group *group = &comparison->groups[g];

		for (size_t i = 0; i < group->pair_count; i++) {
			add_file_set(judge, group->pairs[i].old_ref.build, &capacity);
			add_file_set(judge, group->pairs[i].new_ref.build, &capacity);
		}
	}
}

void judge_init(struct judge *ret, const struct comparison *comparison,
		const struct verdict_options *options, struct waiver_matcher *waivers,
		struct finding_list *findings)
{
	const struct policy *policy = options->policy;

	*ret = (struct judge){
		.options = options,
		.arena = findings->arena,
		.rules = comparison->rules,
		.scope = policy_scope(policy, options->watch_count),
		.paths = { .globs = policy->paths, .count = policy->path_count },
		.watch = watch_checker_new(options->watches, options->watch_count),
		.waivers = waivers,
		.findings = findings,
	};
	add_file_sets(ret, comparison);
}

void judge_release(struct judge *judge)
{
	for (size_t i = 0; i < judge->file_set_count; i++)
		file_set_release(&judge->file_sets[i]);
	free(judge->file_sets);
	free(judge->missing);
	path_globs_release(&judge->paths);
	watch_checker_free(judge->watch);
	hit_list_release(&judge->hits);
}

/* One function of a pair, and what became of it so far. */
struct case_at_hand {
	struct judge *judge;
	const struct pair *pair;
	const struct function_diff *diff; /* without changes if nothing changed */
	struct watched watched;
	bool of_compiler;
	bool added; /* to the list of findings, under this index: */
	uint32_t function;
	bool any_of_compiler; /* some hit that was added is about inlining or clones */
};

static bool in_scope(struct judge *judge, const struct pair *pair, const struct function_diff *diff,
		     const struct watched *watched)
{
	if (watched->count || (judge->scope & SCOPE_ALL))
		return true;
	if ((judge->scope & SCOPE_EXPORTED) && diff_is_exported(diff))
		return true;
	return (judge->scope & SCOPE_PATHS) &&
	       (path_globs_take(&judge->paths, pair->old_ref.build, diff->old_function) ||
		path_globs_take(&judge->paths, pair->new_ref.build, diff->new_function));
}

/* The entry of an unchanged function lies on the stack of the walk: keep a copy. */
static void add_function(struct case_at_hand *c)
{
	const struct watched *watched = &c->watched;
	struct hit_function function = { .diff = c->diff, .of_compiler = c->of_compiler };

	if (c->added)
		return;
	if (!c->diff->change_count)
		function.diff = arena_copy(c->judge->arena, c->diff, sizeof(*c->diff));
	if (watched->count)
		function.watch = &c->judge->options->watches[watched->entries[0]];
	c->function = finding_list_add_function(c->judge->findings, &function);
	c->added = true;
}

static void add_hit(struct case_at_hand *c, struct hit hit, const struct watch_entry *watch)
{
	enum severity severity = c->judge->options->policy->severities[hit.rule];
	struct judged_hit judged = { .hit = hit, .watch = watch };

	if (!watch && c->watched.narrowed && severity > SEVERITY_INFO)
		severity = SEVERITY_INFO;
	if (severity == SEVERITY_OFF)
		return;
	judged.severity = severity;
	judged.waiver = waiver_choose(c->judge->waivers, hit.rule);
	add_function(c);
	finding_list_add(c->judge->findings, c->function, &judged);
	c->any_of_compiler |= rule_is_of_compiler(hit.rule);
}

static bool fires(const struct hit_list *hits, enum rule rule)
{
	for (size_t i = 0; i < hits->count; i++)
		if (hits->items[i].rule == rule)
			return true;
	return false;
}

/* Who learns that a function is gone, or new, has no need of a second finding that says the same
 * of its export: unless the second is the more serious one, or the first is waived and the second
 * not by the same waiver. */
static bool is_told_by_presence(const struct case_at_hand *c, enum rule rule)
{
	const enum severity *severities = c->judge->options->policy->severities;
	enum rule presence = rule == RULE_EXPORT_REMOVED ? RULE_PRESENCE_REMOVED
			     : rule == RULE_EXPORT_ADDED ? RULE_PRESENCE_ADDED
							 : RULES;
	uint32_t waiver;

	if (presence == RULES || !fires(&c->judge->hits, presence) ||
	    severities[presence] < severities[rule])
		return false;
	waiver = waiver_choose(c->judge->waivers, presence).waiver;
	return waiver == WAIVER_NONE || waiver == waiver_choose(c->judge->waivers, rule).waiver;
}

static void add_changes(struct case_at_hand *c)
{
	struct hit_list *hits = &c->judge->hits;

	if (!c->diff->change_count)
		return;
	hits_find(c->pair, c->diff, hits);
	c->of_compiler = hits_are_of_compiler(c->pair, c->diff, hits, c->judge->calls_unknown);
	for (size_t i = 0; i < hits->count; i++)
		if (!is_told_by_presence(c, hits->items[i].rule))
			add_hit(c, hits->items[i], NULL);
}

static void add_evidence(struct case_at_hand *c)
{
	enum rule rule = evidence_hit(c->pair, c->diff);

	if (rule != RULES)
		add_hit(c, (struct hit){ .rule = rule }, NULL);
}

static void add_size(struct case_at_hand *c)
{
	const struct policy *policy = c->judge->options->policy;
	const struct function_diff *diff = c->diff;

	if (policy->severities[RULE_SYMBOL_SIZE] == SEVERITY_OFF)
		return;
	if (size_changed(function_entry_size(c->pair->old_ref.build, diff->old_function),
			 function_entry_size(c->pair->new_ref.build, diff->new_function),
			 policy->size_percent))
		add_hit(c, (struct hit){ .rule = RULE_SYMBOL_SIZE }, NULL);
}

/* That it is not there is said once, of the first entry that demands anything. */
static void add_musts(struct case_at_hand *c)
{
	bool told = false;

	for (size_t i = 0; i < c->watched.count && !told; i++) {
		const struct watch_entry *watch =
			&c->judge->options->watches[c->watched.entries[i]];
		unsigned violated = must_violated(c->pair, c->diff, watch->must);

		told = violated & MUST_PRESENT;
		for (unsigned bit = MUST_PRESENT; bit <= MUST_SIGNATURE; bit <<= 1)
			if (violated & bit)
				add_hit(c, (struct hit){ .rule = must_rule(bit) }, watch);
	}
}

static void judge_function(struct judge *judge, const struct pair *pair,
			   const struct function_diff *diff, struct pair_verdict *ret)
{
	struct case_at_hand c = { .judge = judge, .pair = pair, .diff = diff };

	watch_checker_match(judge->watch, pair, diff->old_function, diff->new_function, &c.watched);
	if (!in_scope(judge, pair, diff, &c.watched))
		return;
	ret->checked++;
	waiver_matcher_start(judge->waivers, pair, diff);
	add_changes(&c);
	add_evidence(&c);
	add_size(&c);
	add_musts(&c);
	ret->inline_functions += c.any_of_compiler;
	ret->inline_functions_alone += c.any_of_compiler && c.of_compiler;
}

static void judge_functions(struct judge *judge, const struct pair *pair, struct pair_verdict *ret)
{
	struct function_walk walk = { .old_build = pair->old_ref.build,
				      .new_build = pair->new_ref.build,
				      .rules = judge->rules };
	const struct function *old_function, *new_function;
	size_t next = 0;

	while (function_walk_next(&walk, &old_function, &new_function)) {
		uint32_t name = new_function ? new_function->name : old_function->name;
		struct function_diff unchanged = {
			.name = name,
			.old_function = old_function,
			.new_function = new_function,
			.old_status = status_by_rules(old_function, walk.rules),
			.new_status = status_by_rules(new_function, walk.rules),
		};
		const struct function_diff *diff = &unchanged;

		if (next < pair->diff_count && pair->diffs[next].name == name)
			diff = &pair->diffs[next++];
		judge_function(judge, pair, diff, ret);
	}
	if (next != pair->diff_count)
		BUG("%zu changed functions that neither build has", pair->diff_count - next);
}

/* "...; 61 % of the inline changes may come from that" */
static const char *toolchain_sentence(struct judge *judge, const char *sentence,
				      const struct pair_verdict *pair)
{
	uint64_t all = pair->inline_functions, alone = pair->inline_functions_alone;

	if (!alone)
		return sentence;
	return arena_printf(judge->arena, "%s; %u %% of the inline changes may come from that",
			    sentence, (unsigned)((alone * 100 + all / 2) / all));
}

static void add_plain(struct judge *judge, const struct pair_verdict *pair,
		      const struct finding *template, const char *watch_name)
{
	struct finding finding = *template;

	finding.severity = judge->options->policy->severities[finding.rule];
	if (finding.rule == RULE_MACHINE_CHANGED && pair->group->mode == GROUP_BASE &&
	    finding.severity > SEVERITY_INFO)
		finding.severity = SEVERITY_INFO; /* that is what is compared */
	if (finding.severity == SEVERITY_OFF)
		return;
	finding.pair = pair->pair;
	finding.group = pair->group;
	finding_list_add_plain(judge->findings, &finding,
			       waiver_choose_for_pair(judge->waivers, finding.rule, watch_name));
}

/* The percentage is said once, of the first thing that changed. */
static void add_pair_hits(struct judge *judge, const struct pair_check *check,
			  const struct pair_verdict *pair)
{
	bool said = false;

	for (size_t i = 0; i < check->hit_count; i++) {
		const struct pair_hit *hit = &check->hits[i];
		struct finding finding = {
			.rule = hit->rule,
			.sentence = hit->sentence,
			.topic = hit->topic,
			.old_text = hit->old_text,
			.new_text = hit->new_text,
		};

		if (hit->rule == RULE_TOOLCHAIN_CHANGED && !said) {
			finding.sentence = toolchain_sentence(judge, hit->sentence, pair);
			said = true;
		}
		add_plain(judge, pair, &finding, NULL);
	}
}

static void find_missing(struct judge *judge, const struct pair_verdict *pair)
{
	for (size_t i = 0; i < judge->options->watch_count; i++)
		if (watch_checker_missing(judge->watch, i))
			*ARRAY_PUSH(judge->missing, judge->missing_count, judge->missing_capacity) =
				(struct missing_entry){
					.pair = pair,
					.watch = &judge->options->watches[i],
					.index = i,
				};
}

void judge_missing(struct judge *judge, const struct pair_verdict *pairs, size_t pair_count)
{
	for (size_t i = 0; i < judge->missing_count; i++) {
		const struct missing_entry *missing = &judge->missing[i];
		const char *name = missing->watch->name;
		const struct pair *pair = missing->pair->pair;
		struct finding finding = { .rule = RULE_WATCH_MISSING, .watch = missing->watch };
		bool nowhere = watch_checker_never_met(judge->watch, missing->index);

		if (nowhere && missing->pair != &pairs[0])
			continue;
		if (nowhere && pair_count > 1)
			finding.sentence =
				arena_printf(judge->arena, "no build has a function %s", name);
		else
			finding.sentence =
				arena_printf(judge->arena, "neither %s nor %s has a function %s",
					     pair->old_ref.label, pair->new_ref.label, name);
		add_plain(judge, missing->pair, &finding, name);
	}
}

/* Whether watch.missing says of the pair at hand that nothing was checked. It can't where the
 * scope is more than the watch list. */
static bool missing_tells(const struct judge *judge)
{
	if (judge->scope != SCOPE_WATCHED ||
	    judge->options->policy->severities[RULE_WATCH_MISSING] == SEVERITY_OFF)
		return false;
	for (size_t i = 0; i < judge->options->watch_count; i++)
		if (watch_checker_missing(judge->watch, i))
			return true;
	return false;
}

void judge_pair(struct judge *judge, const struct group *group, const struct pair *pair,
		struct pair_verdict *ret)
{
	struct pair_check check;
	struct cause_finder finder = {
		.pair = pair,
		.old_files = file_set_of(judge, pair->old_ref.build),
		.new_files = file_set_of(judge, pair->new_ref.build),
		.old_kept = { .build = pair->old_ref.build, .also_in = pair->new_ref.build },
		.new_kept = { .build = pair->new_ref.build, .also_in = pair->old_ref.build },
	};

	*ret = (struct pair_verdict){ .pair = pair, .group = group };
	pair_check_init(&check, group, pair, judge->arena);
	judge->calls_unknown = check.calls_unknown;
	finder.toolchain_changed = ret->toolchain_changed = check.toolchain_changed;
	watch_checker_start_pair(judge->watch);
	finding_list_start_pair(judge->findings, group, &finder);
	judge_functions(judge, pair, ret);
	finding_list_end_pair(judge->findings);
	add_pair_hits(judge, &check, ret);
	find_missing(judge, ret);
	if (!ret->checked && !missing_tells(judge))
		pair_check_scope(&check, pair, judge->options->policy, judge->scope, judge->arena);
	ret->incomplete = arena_copy(judge->arena, check.incomplete,
				     check.incomplete_count * sizeof(*check.incomplete));
	ret->incomplete_count = (uint32_t)check.incomplete_count;
	pair_check_release(&check);
	file_set_release(&finder.old_kept);
	file_set_release(&finder.new_kept);
}
