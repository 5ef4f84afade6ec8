/* A result of the gate as SARIF 2.1.0 has it (section 3.27); check_sarif.h tells the choices. */
#ifndef SYMDRIFT_REPORTS_CHECK_SARIF_RESULT_H
#define SYMDRIFT_REPORTS_CHECK_SARIF_RESULT_H

#include <jansson.h>

#include "reports/check/result_list.h"

/* `rule_index` is the place of its rule in the rules of the run. The value belongs to the
 * caller. */
json_t *sarif_result(const struct verdict *verdict, const struct result *result,
		     json_int_t rule_index);

/* A result about the run as a whole, an error that is located in a build. */
json_t *sarif_run_result(const char *rule, json_int_t rule_index, const char *message,
			 const char *build);

#endif
