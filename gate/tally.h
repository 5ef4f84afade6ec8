/* How many findings there are, and whether they are too many. */
#ifndef SYMDRIFT_GATE_TALLY_H
#define SYMDRIFT_GATE_TALLY_H

#include "gate/verdict.h"

/* Fill in `counts` of the findings, the counts of the verdict and its pairs, the reasons and the
 * outcome. */
void verdict_tally(struct verdict *verdict, struct finding *findings, struct pair_verdict *pairs);

#endif
