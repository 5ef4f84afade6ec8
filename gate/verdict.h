/* The verdict of a check, as data. Every format only writes it down.
 *
 * A finding is what one rule has to say about one cause: one function, or all those whose change
 * has the same cause, such as a type that changed in a header. The verdict holds for all pairs of
 * a comparison. It points into the comparison, its builds, the waivers and the watch list, which
 * must outlive it. A run that could not be done has a verdict too, with nothing but the reason, so
 * that no format can take it for a clean one.
 *
 *	struct verdict *verdict = verdict_new(comparison, &options);
 *	check_markdown_write(&text, verdict, &markdown_options);
 *	verdict_free(verdict);
 */
#ifndef SYMDRIFT_GATE_VERDICT_H
#define SYMDRIFT_GATE_VERDICT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "diffing/diff.h"
#include "diffing/diff_facts.h"
#include "gate/policy.h"
#include "gate/rule.h"
#include "gate/waiver.h"
#include "gate/watch.h"

/* The numbers are the exit statuses. */
enum outcome {
	OUTCOME_PASSED = 0,
	OUTCOME_FAILED = 1,
	OUTCOME_NOT_DONE = 2,   /* usage, unreadable or malformed input */
	OUTCOME_INCOMPLETE = 3, /* done, but evidence is missing or the builds don't compare */
};

/* Why several functions stand in one finding. */
enum cause_of {
	CAUSE_OF_NONE,      /* one function, and what it has in common with others is not all */
	CAUSE_OF_TYPE,      /* old_text and new_text: a type that changed, came or went */
	CAUSE_OF_NAME,      /* of a parameter */
	CAUSE_OF_FILE,      /* the functions moved with their file, or came or went with it; of
			     * evidence.*: the debug information of the unit did */
	CAUSE_OF_TOOLCHAIN, /* nothing else of these functions changed, but the compiler did */
};

/* A function as a finding has it. */
struct finding_function {
	uint32_t name;
	const struct function *old_function, *new_function; /* NULL: the build has no such name */
	status_set old_status, new_status;
	const struct function_diff *diff;    /* NULL: nothing changed (watch, symbol.size) */
	const struct change *const *changes; /* what the finding is about, in the order of `diff`:
					      * several parameters, callers that came and left */
	uint32_t change_count;               /* 0: the status, the size, the watch list */
	struct place place;                  /* in the new build, in the old one if that has none */
	bool exported;                       /* by either build */
	uint64_t old_size, new_size;         /* bytes of the entry symbol, 0: none */
	const struct watch_entry *watch;     /* the first that takes it, or NULL */
	char id[33];                         /* hexadecimal; the same for the same rule, group and
					      * change of the function, whatever the labels */
};

struct finding {
	enum rule rule;
	enum severity severity;  /* never SEVERITY_OFF */
	const struct pair *pair; /* NULL: about what people wrote (waiver.*). Of watch.missing the
				  * first if no build of the comparison has it */
	const struct group *group;
	enum cause_of cause;
	const char *old_text, *new_text; /* of the cause, plain text; NULL: none. CAUSE_OF_FILE:
					  * old and new file */
	const char *sentence; /* of rules that are not about functions, a whole sentence without
			       * full stop: "the compiler changed: ..."; else NULL */
	const char *topic;    /* which fact of the pair that is: "machine", "compiler",
			       * "optimisation", "symbols", "units", "incomplete", "producers";
			       * else NULL. The first three have old_text and new_text too:
			       * "x86_64", "GNU C11 12.2.0", "-O2" */
	const struct finding_function *functions; /* exported first, then by name */
	uint32_t function_count;                  /* 0: not about functions */
	const struct waiver *waiver;     /* tolerated by it; or, of waiver.*, the waiver itself */
	const struct watch_entry *watch; /* of watch.*: the entry */
	bool counts; /* towards level or budget: not waived, and not only information */
	char id[33]; /* as of a function, of the finding as a whole */
};

struct finding_counts {
	uint32_t findings[SEVERITIES];  /* not waived */
	uint32_t functions[SEVERITIES]; /* in them, one counted once a finding */
	uint32_t waived;                /* findings */
};

/* A pair as far as the gate is concerned. */
struct pair_verdict {
	const struct pair *pair;
	const struct group *group;
	/* Whole sentences: what of the evidence is missing, why the builds don't compare, that
	 * nothing was checked. Any makes it exit 3. */
	const char *const *incomplete;
	uint32_t incomplete_count;
	bool toolchain_changed;
	/* Of the findings about inlining and clones (inline.*, clone.*, not waived or waived):
	 * functions in them, and those in which nothing else changed: neither signature nor file
	 * nor `inline` nor who calls it, but for calls that are inlined now or were inlined before.
	 * They may come from the compiler. */
	uint32_t inline_functions, inline_functions_alone;
	struct finding_counts counts;
	uint32_t checked; /* functions in scope, of either build */
};

enum reason_of {
	REASON_LEVEL,  /* findings of a level that fails */
	REASON_BUDGET, /* more than a budget allows */
};

/* Why a check failed. */
struct reason {
	enum reason_of kind;
	const char *what; /* "error", "warning", or the id of a rule with a budget */
	uint32_t count, budget;
	uint32_t functions; /* in these findings, each name once */
};

struct waiver_use {
	const struct waiver *waiver;
	uint32_t findings, functions; /* tolerated; of an expired one those that it would have */
	bool expired;
};

struct verdict {
	struct arena arena;
	enum outcome outcome;
	const char *failure; /* of OUTCOME_NOT_DONE, and of an INCOMPLETE run that could not read a
			      * build: the message; else NULL. No pairs then */
	const struct comparison *comparison; /* NULL with a failure */
	const struct policy *policy;
	unsigned scope;                   /* in force: enum scope bits; 0 with a failure */
	const struct pair_verdict *pairs; /* of all groups, in their order */
	size_t pair_count;
	/* Not waived first; by severity, most serious first; by pair; most functions first; by
	 * rule; exported first; by name. */
	const struct finding *findings;
	size_t finding_count;
	struct finding_counts counts; /* of all pairs, and of waiver.* */
	const struct reason *reasons; /* of OUTCOME_FAILED, and of INCOMPLETE that would fail */
	size_t reason_count;
	const struct waiver_use *waivers; /* as they were given */
	size_t waiver_count;
};

struct verdict_options {
	const struct policy *policy;
	const struct waiver *waivers;
	size_t waiver_count;
	const struct watch_entry *watches;
	size_t watch_count;
	date_day today; /* a waiver holds on its last day and not after */
};

/* Judge. Never fails. `options` and what it points to must outlive the verdict. */
struct verdict *verdict_new(const struct comparison *comparison,
			    const struct verdict_options *options);

/* The verdict of a run that came to nothing; `outcome` is NOT_DONE or INCOMPLETE. The message is
 * copied. */
struct verdict *verdict_new_failure(enum outcome outcome, const char *message);

void verdict_free(struct verdict *verdict); /* NULL is fine */

/* Whether a waiver tolerates it; `waiver` of waiver.* is what the finding is about. */
static inline bool finding_is_waived(const struct finding *finding)
{
	return finding->waiver && finding->rule != RULE_WAIVER_EXPIRED &&
	       finding->rule != RULE_WAIVER_UNUSED;
}

/* "passed", "failed", "not-done", "incomplete" */
const char *outcome_name(enum outcome outcome);

/* "type", "name", "file", "toolchain"; NULL: no cause */
const char *cause_of_name(enum cause_of cause);

#endif
