#include "gate/waiver_match.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "diffing/name_patterns.h"
#include "gate/files.h"

_Static_assert(RULES <= 64, "rules are bits of a uint64_t");

struct waiver_matcher {
	const struct waiver *waivers;
	size_t count;
	date_day today;
	struct name_patterns *patterns; /* their symbols */
	uint64_t *rules;                /* what each takes: 1 << rule */
	const struct pair *pair;        /* the function at hand, */
	const struct function_diff *diff;
	uint32_t *matches; /* and what takes it by symbol, path and status, ascending; */
	size_t match_count;
	bool matched; /* looked up already */
};

bool waiver_is_expired(const struct waiver *waiver, date_day today)
{
	return today > waiver->expires;
}

static uint64_t rules_taken(const char *pattern)
{
	uint64_t rules = 0;

	for (unsigned r = 0; r < RULES; r++)
		if (rule_pattern_takes(pattern, r))
			rules |= UINT64_C(1) << r;
	return rules;
}

struct waiver_matcher *waiver_matcher_new(const struct waiver *waivers, size_t count,
					  date_day today)
{
	struct waiver_matcher *matcher = xcalloc(1, sizeof(*matcher));
	const char **symbols = xcalloc(count, sizeof(*symbols));

	*matcher = (struct waiver_matcher){ .waivers = waivers, .count = count, .today = today };
	matcher->rules = xcalloc(count, sizeof(*matcher->rules));
	matcher->matches = xcalloc(count, sizeof(*matcher->matches));
	for (size_t i = 0; i < count; i++) {
		symbols[i] = waivers[i].symbol;
		matcher->rules[i] = rules_taken(waivers[i].rule);
	}
	matcher->patterns = name_patterns_new(symbols, count);
	free(symbols);
	return matcher;
}

void waiver_matcher_free(struct waiver_matcher *matcher)
{
	if (!matcher)
		return;
	name_patterns_free(matcher->patterns);
	free(matcher->rules);
	free(matcher->matches);
	free(matcher);
}

void waiver_matcher_start(struct waiver_matcher *matcher, const struct pair *pair,
			  const struct function_diff *diff)
{
	matcher->pair = pair;
	matcher->diff = diff;
	matcher->matched = false;
}

/* All but rule and symbol. */
static bool takes_function(const struct waiver_matcher *matcher, const struct waiver *waiver)
{
	const struct function_diff *diff = matcher->diff;

	if (waiver->has_old_status && waiver->old_status != diff->old_status)
		return false;
	if (waiver->has_new_status && waiver->new_status != diff->new_status)
		return false;
	return !waiver->path ||
	       function_in_path(matcher->pair->old_ref.build, diff->old_function, waiver->path) ||
	       function_in_path(matcher->pair->new_ref.build, diff->new_function, waiver->path);
}

static void find_matches(struct waiver_matcher *matcher)
{
	const uint32_t *indices;
	size_t count = name_patterns_match_pair(matcher->patterns, matcher->pair,
						matcher->diff->old_function,
						matcher->diff->new_function, &indices);

	matcher->matched = true;
	matcher->match_count = 0;
	for (size_t i = 0; i < count; i++)
		if (takes_function(matcher, &matcher->waivers[indices[i]]))
			matcher->matches[matcher->match_count++] = indices[i];
}

/* Gives whether the choice is final. */
static bool choose(const struct waiver_matcher *matcher, uint32_t index,
		   struct waiver_choice *choice)
{
	if (waiver_is_expired(&matcher->waivers[index], matcher->today)) {
		if (choice->expired == WAIVER_NONE)
			choice->expired = index;
		return false;
	}
	choice->waiver = index;
	return true;
}

struct waiver_choice waiver_choose(struct waiver_matcher *matcher, enum rule rule)
{
	struct waiver_choice choice = { WAIVER_NONE, WAIVER_NONE };

	if (matcher->count && !matcher->matched)
		find_matches(matcher);
	for (size_t i = 0; matcher->count && i < matcher->match_count; i++)
		if ((matcher->rules[matcher->matches[i]] >> rule & 1) &&
		    choose(matcher, matcher->matches[i], &choice))
			break;
	return choice;
}

static bool takes_name(const char *pattern, const char *name)
{
	return name && (strcmp(pattern, name) == 0 || fnmatch(pattern, name, 0) == 0);
}

struct waiver_choice waiver_choose_for_pair(const struct waiver_matcher *matcher, enum rule rule,
					    const char *watch_name)
{
	struct waiver_choice choice = { WAIVER_NONE, WAIVER_NONE };

	for (size_t i = 0; i < matcher->count; i++) {
		const struct waiver *waiver = &matcher->waivers[i];

		if (!(matcher->rules[i] >> rule & 1) || waiver->path || waiver->has_old_status ||
		    waiver->has_new_status)
			continue;
		if (!waiver_symbol_is_broad(waiver->symbol) &&
		    !takes_name(waiver->symbol, watch_name))
			continue;
		if (choose(matcher, (uint32_t)i, &choice))
			break;
	}
	return choice;
}
