/* The options that the verbs share, parsed with argp.
 *
 * A verb names the shared options that it takes; those it does not take are unknown to it,
 * and not in its help. Its own options and texts come as an argp child of its own. */
#ifndef SYMDRIFT_CLI_OPTIONS_H
#define SYMDRIFT_CLI_OPTIONS_H

#include <argp.h>
#include <stdbool.h>
#include <stddef.h>

#include "analyzer/load.h"
#include "cli/check_options.h"

enum output_format {
	OUTPUT_MARKDOWN,
	OUTPUT_HTML,
	OUTPUT_JSON,
	OUTPUT_TEXT,
	OUTPUT_SARIF,
	OUTPUT_JUNIT,
	OUTPUT_CODEQUALITY,
	OUTPUT_GITHUB,
};

/* --color */
enum color_when {
	COLOR_AUTO, /* on a terminal, unless NO_COLOR is set or TERM is dumb */
	COLOR_ALWAYS,
	COLOR_NEVER,
};

/* -f TYPE[:FILE] */
struct output_spec {
	enum output_format format;
	const char *file; /* NULL: -o, else standard output */
};

/* Sets of options that a verb can take. */
enum option_set {
	OPTIONS_BUILDS = 1 << 0,    /* --builds, -j, --paths, --debug-dir, -q, -v */
	OPTIONS_OUTPUT = 1 << 1,    /* -o */
	OPTIONS_FORMAT = 1 << 2,    /* -f */
	OPTIONS_SELECT = 1 << 3,    /* --symbol, --watch: only these functions */
	OPTIONS_STYLE = 1 << 4,     /* --style */
	OPTIONS_EXIT_CODE = 1 << 5, /* --exit-code */
	OPTIONS_ALL = 1 << 6,       /* --all */
	OPTIONS_SYMBOL = 1 << 7,    /* --symbol alone */
	OPTIONS_COLOR = 1 << 8,     /* --color */
	/* Those of check_options.h; the first is not for a verb with OPTIONS_SELECT. */
	OPTIONS_WATCH_LIST = 1 << 9, /* --watch, --watch-from: functions that matter */
	OPTIONS_GATE = 1 << 10,      /* --policy, --severity, --scope, --waivers, --today */
	OPTIONS_CHECK = 1 << 11,     /* --fail-on, --baseline-update */
	OPTIONS_UPDATE = 1 << 12,    /* --update, --check */
	OPTIONS_SECTION = 1 << 13,   /* --section */
};

struct options {
	const char *builds_file;
	const char **builds; /* the arguments */
	size_t build_count, build_capacity;
	const char **debug_dirs;
	size_t debug_dir_count, debug_dir_capacity;
	struct output_spec *outputs;
	size_t output_count, output_capacity;
	const char *output;   /* -o */
	const char *update;   /* --update: a file of which a part is renewed */
	const char *section;  /* of it; NULL: not said */
	const char **symbols; /* --symbol */
	size_t symbol_count, symbol_capacity;
	const char *symbols_from; /* the file whose title gave the symbols; NULL: --symbol */
	const char **watch_files;
	size_t watch_file_count, watch_file_capacity;
	enum path_style paths;
	enum color_when color;
	unsigned jobs;
	struct check_options check;
	bool update_check; /* --check: only tell whether --update would change the file */
	bool reference_style, exit_code, all, quiet, verbose;
};

/* What a verb tells argp about itself. */
struct verb_help {
	const char *arguments; /* "BUILD BUILD..." */
	const char *text;      /* what it does, a vertical tab, then an example */
	unsigned sets;         /* enum option_set bits */
	unsigned formats;      /* bit N: output_format N is taken */
};

/* Parse the command line of a verb. Prints help and version and exits for them; a wrong
 * option prints what is wrong and exits with EXIT_NOT_DONE. */
void options_parse(const struct verb_help *help, int argc, char **argv, struct options *ret);
void options_release(struct options *options);

/* Where the output of this index goes: a file, or "-" for standard output. */
const char *options_output_path(const struct options *options, size_t index);

/* End the program with what is wrong if an argument is there, but empty. */
void options_refuse_empty(struct argp_state *state, const char *argument);

/* Two outputs must not go to the same place, and each must be one that can be written: better
 * told now than after minutes of reading. */
struct err *options_check_outputs(const struct options *options);

#endif
