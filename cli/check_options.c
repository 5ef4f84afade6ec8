#include "cli/check_options.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "cli/options.h"

/* Keys of options without a letter; those of options.c are smaller. */
enum check_option_key {
	KEY_POLICY = 512,
	KEY_SEVERITY,
	KEY_FAIL_ON,
	KEY_SCOPE,
	KEY_WATCH_LIST,
	KEY_WATCH_FROM,
	KEY_WAIVERS,
	KEY_TODAY,
	KEY_BASELINE_UPDATE,
};

struct check_option {
	unsigned set;
	struct argp_option option;
};

static const struct check_option check_options[] = {
	{ OPTIONS_GATE,
	  { "policy", KEY_POLICY, "FILE.yaml", 0,
	    "Severities, scope, budgets, watch lists and waivers; the command line beats it", 0 } },
	{ OPTIONS_GATE,
	  { "severity", KEY_SEVERITY, "RULE=LEVEL", 0,
	    "How serious a rule is: off, info, warning or error; RULE may be a glob "
	    "(repeatable, the last one holds)",
	    0 } },
	{ OPTIONS_CHECK,
	  { "fail-on", KEY_FAIL_ON, "LEVEL", 0,
	    "Fail on findings of this level or above: info, warning, error (the default) or never",
	    0 } },
	{ OPTIONS_GATE,
	  { "scope", KEY_SCOPE, "SCOPE", 0,
	    "Which functions count: all, exported, watched, or path:GLOB (repeatable). Default: "
	    "watched if there is a watch list, else all",
	    0 } },
	{ OPTIONS_WATCH_LIST,
	  { "watch", KEY_WATCH_LIST, "FILE", 0,
	    "Functions that matter: a name or glob a line, # comments (repeatable)", 0 } },
	{ OPTIONS_WATCH_LIST,
	  { "watch-from", KEY_WATCH_FROM, "FILE.o", 0,
	    "The functions that a module calls or a BPF object attaches to matter (repeatable)",
	    0 } },
	{ OPTIONS_GATE,
	  { "waivers", KEY_WAIVERS, "FILE.yaml", 0,
	    "Findings that are tolerated, with their reasons (repeatable)", 0 } },
	{ OPTIONS_GATE,
	  { "today", KEY_TODAY, "YYYY-MM-DD", 0,
	    "The day that waivers expire by; default: that of the clock, in UTC", 0 } },
	{ OPTIONS_CHECK,
	  { "baseline-update", KEY_BASELINE_UPDATE, NULL, 0,
	    "Show what is accepted, then make the fingerprint OLD.jsonl that of NEW", 0 } },
};

#define CHECK_COUNT (sizeof(check_options) / sizeof(check_options[0]))

_Static_assert(CHECK_COUNT <= CHECK_OPTION_MOST, "a table of CHECK_OPTION_MOST must hold them");

size_t check_options_list(unsigned sets, struct argp_option *table)
{
	size_t count = 0;

	for (size_t i = 0; i < CHECK_COUNT; i++)
		if (sets & check_options[i].set)
			table[count++] = check_options[i].option;
	return count;
}

error_t check_options_take(int key, char *argument, struct argp_state *state)
{
	struct check_options *options = state->input;

	options_refuse_empty(state, argument);
	switch (key) {
	case KEY_POLICY:
		if (options->policy_file)
			argp_error(state, "--policy can be given once");
		options->policy_file = argument;
		return 0;
	case KEY_SEVERITY:
		*ARRAY_PUSH(options->severities, options->severity_count,
			    options->severity_capacity) = argument;
		return 0;
	case KEY_FAIL_ON:
		options->fail_on = argument;
		return 0;
	case KEY_SCOPE:
		*ARRAY_PUSH(options->scopes, options->scope_count, options->scope_capacity) =
			argument;
		return 0;
	case KEY_WATCH_LIST:
		*ARRAY_PUSH(options->watch_files, options->watch_file_count,
			    options->watch_file_capacity) = argument;
		return 0;
	case KEY_WATCH_FROM:
		*ARRAY_PUSH(options->watch_objects, options->watch_object_count,
			    options->watch_object_capacity) = argument;
		return 0;
	case KEY_WAIVERS:
		*ARRAY_PUSH(options->waiver_files, options->waiver_file_count,
			    options->waiver_file_capacity) = argument;
		return 0;
	case KEY_TODAY:
		options->today = argument;
		return 0;
	case KEY_BASELINE_UPDATE:
		options->baseline_update = true;
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

void check_options_release(struct check_options *options)
{
	free(options->severities);
	free(options->scopes);
	free(options->watch_files);
	free(options->watch_objects);
	free(options->waiver_files);
}
