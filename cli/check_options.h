/* The options about the gate: policy, scope, waivers, functions that matter. An argp child of
 * cli/options.c, which holds what they gave as `options.check`.
 *
 * Texts are kept as they were written. What depends on rules and files is judged by
 * cli/gate_settings.h, whose errors reach the documents of a run that is not done. */
#ifndef SYMDRIFT_CLI_CHECK_OPTIONS_H
#define SYMDRIFT_CLI_CHECK_OPTIONS_H

#include <argp.h>
#include <stdbool.h>
#include <stddef.h>

struct check_options {
	const char *policy_file;
	const char **severities; /* RULE=LEVEL */
	size_t severity_count, severity_capacity;
	const char **scopes; /* all, exported, watched, path:GLOB */
	size_t scope_count, scope_capacity;
	const char *fail_on;      /* a level or "never"; NULL: not said */
	const char **watch_files; /* lists of functions that matter */
	size_t watch_file_count, watch_file_capacity;
	const char **watch_objects; /* modules and BPF objects that name them */
	size_t watch_object_count, watch_object_capacity;
	const char **waiver_files;
	size_t waiver_file_count, waiver_file_capacity;
	const char *today; /* YYYY-MM-DD; NULL: of the clock */
	bool baseline_update;
};

/* Append the options of these sets (enum option_set) to a table that has room for them all,
 * CHECK_OPTION_MOST. Gives how many there are. */
#define CHECK_OPTION_MOST 16
size_t check_options_list(unsigned sets, struct argp_option *table);

/* The argp parser; its input is a struct check_options. */
error_t check_options_take(int key, char *argument, struct argp_state *state);

void check_options_release(struct check_options *options);

#endif
