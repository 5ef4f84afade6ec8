/* The changes between two signatures, by either rule set.
 *
 * Each appends its changes to the explainer in the order of enum change_kind, within a kind
 * in new order for what was added and in old order otherwise. Both take lists of any length
 * and lists in which names are repeated. */
#ifndef SYMDRIFT_DIFFING_SIGNATURE_DIFF_H
#define SYMDRIFT_DIFFING_SIGNATURE_DIFF_H

#include "diffing/explainer.h"

/* symdrift's rules. Parameters are matched by name first. Those left over lie in gaps between
 * the matched ones; within a gap they are matched by type in order (renamed), then, between
 * those and if they are as many on both sides, one after the other (renamed, with another
 * type). Reordered means that matched names changed their order among themselves. Yields
 * nothing for signatures that differ only in `fwd ` marks or in how unnamed parameters are
 * numbered. */
void signature_diff_default(struct explainer *x, const struct signature *old_signature,
			    const struct signature *new_signature);

/* The reference's rules, FORMAT.md section 6. */
void signature_diff_reference(struct explainer *x, const struct signature *old_signature,
			      const struct signature *new_signature);

#endif
