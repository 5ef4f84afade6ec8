/* Filling the pairs of a comparison: two builds' functions merged by name, in parallel. */
#ifndef SYMDRIFT_DIFFING_PAIR_JOIN_H
#define SYMDRIFT_DIFFING_PAIR_JOIN_H

#include "diffing/diff.h"

/* Compare the builds of all pairs of all groups; what is found lives in the comparison's
 * arena. Pairs are cut into ranges of names, the tasks of work_run(); the outcome is the same
 * for any number of jobs. */
void comparison_join(struct comparison *comparison, const struct diff_options *options);

#endif
