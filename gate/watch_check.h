/* The watch list, asked about one function after the other of a pair.
 *
 *	struct watch_checker *checker = watch_checker_new(entries, count);
 *	watch_checker_start_pair(checker);
 *	watch_checker_match(checker, pair, old_function, new_function, &watched);
 *	if (watched.count) ...
 *	watch_checker_missing(checker, i): whether no function of the pair so far met entry i
 *	watch_checker_never_met(checker, i): nor one of the pairs before
 *	watch_checker_free(checker);
 */
#ifndef SYMDRIFT_GATE_WATCH_CHECK_H
#define SYMDRIFT_GATE_WATCH_CHECK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "diffing/diff.h"
#include "gate/rule.h"
#include "gate/watch.h"

struct watch_checker;

/* The entries that take a function. */
struct watched {
	const uint32_t *entries; /* indices, ascending; valid until the next match */
	size_t count;
	bool narrowed; /* all of them say what must be: other rules are at most info */
};

struct watch_checker *watch_checker_new(const struct watch_entry *entries, size_t count);
void watch_checker_free(struct watch_checker *checker); /* NULL is fine */

/* Forget what was met in the pair before. */
void watch_checker_start_pair(struct watch_checker *checker);

/* Whether no function of any pair so far met an entry that must not be missing. */
bool watch_checker_never_met(const struct watch_checker *checker, size_t index);

/* Find the entries of a function. Either side may be NULL, where it is Absent. */
void watch_checker_match(struct watch_checker *checker, const struct pair *pair,
			 const struct function *old_function, const struct function *new_function,
			 struct watched *ret);

/* Whether no function of the pair met an entry that must not be missing. */
bool watch_checker_missing(const struct watch_checker *checker, size_t index);

/* The enum must bits among `must` that do not hold for a function. MUST_PRESENT goes without
 * saying: of a function that is gone it is the only one, whether it is among them or not. Of an
 * unchanged one `diff` has no changes. */
unsigned must_violated(const struct pair *pair, const struct function_diff *diff, unsigned must);

/* Why a requirement can't be judged, which is a violation too. */
enum must_doubt {
	DOUBT_NONE,
	DOUBT_SEVERAL, /* functions of that name: whose signature is meant? */
	DOUBT_OLD,     /* the old build knows too little of it: no debug information */
	DOUBT_NEW,
};

/* The doubt about one bit. Either function may be NULL, where it is Absent. */
enum must_doubt must_doubt(const struct pair *pair, const struct function *old_function,
			   const struct function *new_function, enum must must);

/* The rule of one bit. */
enum rule must_rule(enum must must);

#endif
