/* The table of the two builds of a pair and what they let us see. */
#ifndef SYMDRIFT_REPORTS_COMPARE_COMPARE_EVIDENCE_H
#define SYMDRIFT_REPORTS_COMPARE_COMPARE_EVIDENCE_H

#include "base/text.h"
#include "reports/compare/compare_summary.h"

/* The table, and under it what was odd in the input. What neither build records has no row. */
void text_add_evidence(struct text *out, const struct pair_summary *summary);

/* "Complete: all units of both builds were read.", or what is missing: one line. */
void text_add_completeness(struct text *out, const struct pair_summary *summary);

#endif
