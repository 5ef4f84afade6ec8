/* What functions with the same hit have in common: a type that changed, a file that went.
 *
 * Hits of one rule whose causes are equal make one finding. Causes are equal if their texts are:
 * types as people read them, not as a build tells them apart.
 *
 *	cause_find(&finder, diff, hit, of_compiler, &cause);
 *	... cause.kind, cause.old_text
 *	cause_release(&cause);
 */
#ifndef SYMDRIFT_GATE_CAUSES_H
#define SYMDRIFT_GATE_CAUSES_H

#include "base/text.h"
#include "gate/files.h"
#include "gate/hits.h"
#include "gate/verdict.h"

struct cause {
	enum cause_of kind;
	bool has_old, has_new; /* which of the texts there are */
	struct text old_text, new_text;
	const char *name; /* a part of it: of a parameter that came or went; of evidence that did,
			   * "definition" or "signature"; or NULL */
};

/* What is known of a pair. */
struct cause_finder {
	const struct pair *pair;
	bool toolchain_changed;
	struct file_set *old_files, *new_files; /* of the builds of the pair */
	struct file_set old_kept, new_kept;     /* where each has functions that both have */
};

/* The cause of a hit. `of_compiler` is hits_are_of_compiler() of the function. `ret` keeps its
 * memory from one to the next and starts all zero. */
void cause_find(struct cause_finder *finder, const struct function_diff *diff,
		const struct hit *hit, bool of_compiler, struct cause *ret);

/* The cause that a change of the signature is by itself; CAUSE_OF_NONE of any other change. */
void cause_find_change(const struct pair *pair, const struct change *change, struct cause *ret);

void cause_release(struct cause *cause);

#endif
