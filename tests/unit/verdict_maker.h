/* A verdict by hand, for tests of reports: builds from fingerprint lines, a policy, waivers and a
 * watch list.
 *
 *	struct verdict_maker m;
 *	verdict_maker_init(&m);
 *	maker_add(&m.builds, "6.1", "{\"name\":\"f\",...}\n");
 *	maker_add(&m.builds, "6.12", "");
 *	verdict_maker_waive(&m, "presence.removed", "f", "replaced by g");
 *	verdict_maker_watch(&m, "f", 0);
 *	const struct verdict *verdict = verdict_maker_judge(&m);
 *	verdict_maker_release(&m);
 *
 * Before the judging m.policy, the last of m.waivers and m.watches, and m.today may be changed.
 * Texts that are given must outlive the maker. */
#ifndef SYMDRIFT_TESTS_VERDICT_MAKER_H
#define SYMDRIFT_TESTS_VERDICT_MAKER_H

#include <limits.h>

#include "comparison_maker.h"
#include "gate/policy.h"
#include "gate/verdict.h"

#define VERDICT_MAKER_WAIVERS 16
#define VERDICT_MAKER_WATCHES 16
#define VERDICT_MAKER_TODAY 20000 /* 2024-10-04 */

struct verdict_maker {
	struct maker builds;
	struct policy policy;
	struct waiver waivers[VERDICT_MAKER_WAIVERS];
	size_t waiver_count;
	struct watch_entry watches[VERDICT_MAKER_WATCHES];
	size_t watch_count;
	date_day today;
	struct verdict_options options;
	struct verdict *verdict;
};

static inline void verdict_maker_init(struct verdict_maker *m)
{
	*m = (struct verdict_maker){ .today = VERDICT_MAKER_TODAY };
	maker_init(&m->builds);
	policy_init(&m->policy);
}

static inline void verdict_maker_release(struct verdict_maker *m)
{
	verdict_free(m->verdict);
	policy_release(&m->policy);
	maker_release(&m->builds);
}

/* A waiver that never expires, from waivers.yaml; lines 2, 6, 10, ... */
static inline struct waiver *verdict_maker_waive(struct verdict_maker *m, const char *rule,
						 const char *symbol, const char *reason)
{
	struct waiver *waiver = &m->waivers[m->waiver_count];

	if (m->waiver_count == VERDICT_MAKER_WAIVERS)
		BUG("more than %d waivers", VERDICT_MAKER_WAIVERS);
	*waiver = (struct waiver){
		.file = "waivers.yaml",
		.line = 2 + 4 * m->waiver_count,
		.rule = rule,
		.symbol = symbol,
		.reason = reason,
		.expires = DATE_NONE,
	};
	m->waiver_count++;
	return waiver;
}

/* The last day that a waiver holds. The text is what reports write. */
static inline void verdict_maker_expire(struct waiver *waiver, const char *text, date_day day)
{
	waiver->expires_text = text;
	waiver->expires = day;
}

/* An entry of watch.txt, in the order of the lines; `must` has enum must bits. */
static inline struct watch_entry *verdict_maker_watch(struct verdict_maker *m, const char *name,
						      unsigned must)
{
	struct watch_entry *watch = &m->watches[m->watch_count];

	if (m->watch_count == VERDICT_MAKER_WATCHES)
		BUG("more than %d watch entries", VERDICT_MAKER_WATCHES);
	*watch = (struct watch_entry){
		.name = name,
		.file = "watch.txt",
		.line = 1 + m->watch_count,
		.must = must,
	};
	m->watch_count++;
	return watch;
}

/* Compare the builds, each with the next, and judge. Belongs to the maker; may be called again
 * after a change. */
static inline const struct verdict *verdict_maker_judge(struct verdict_maker *m)
{
	const struct comparison *comparison;

	verdict_free(m->verdict);
	comparison = maker_compare(&m->builds, GROUP_CONSECUTIVE, RULES_DEFAULT);
	m->options = (struct verdict_options){
		.policy = &m->policy,
		.waivers = m->waivers,
		.waiver_count = m->waiver_count,
		.watches = m->watches,
		.watch_count = m->watch_count,
		.today = m->today,
	};
	m->verdict = verdict_new(comparison, &m->options);
	return m->verdict;
}

/* The verdict of a run that came to nothing. */
static inline const struct verdict *verdict_maker_fail(struct verdict_maker *m,
						       enum outcome outcome, const char *message)
{
	verdict_free(m->verdict);
	m->verdict = verdict_new_failure(outcome, message);
	return m->verdict;
}

#endif
