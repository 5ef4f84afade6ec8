/* A build and its evidence as JSON: docs/json.md, "Builds". */
#ifndef SYMDRIFT_REPORTS_EVIDENCE_JSON_H
#define SYMDRIFT_REPORTS_EVIDENCE_JSON_H

#include <jansson.h>

#include "diffing/diff.h"

/* `present`: functions that are not Absent, by the rules in force. */
json_t *build_ref_to_json(const struct build_ref *ref, size_t present);

/* "complete" or "incomplete". */
json_t *completeness_to_json(bool complete);

#endif
