/* The small values of SARIF 2.1.0 (check_sarif.h). Each belongs to the caller. */
#ifndef SYMDRIFT_REPORTS_CHECK_SARIF_VALUE_H
#define SYMDRIFT_REPORTS_CHECK_SARIF_VALUE_H

#include <jansson.h>

#include "gate/rule.h"

/* Relative paths are against the root of the sources, wherever that is. */
#define SARIF_BASE_ID "%SRCROOT%"

/* "error", "warning", "note" */
const char *sarif_level(enum severity severity);

/* A string of at most 1,000 bytes, control characters as `\xNN`. */
json_t *sarif_string(const char *string);

/* The object with the string as its "text", in which nothing is a placeholder or a link. */
json_t *sarif_message(const char *string);

/* A reportingDescriptor (section 3.49). */
json_t *sarif_rule(enum rule rule);

#endif
