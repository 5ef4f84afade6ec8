#include "cli/options.h"

#include <errno.h>
#include <limits.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/bug.h"
#include "base/text.h"
#include "cli/exit_status.h"
#include "cli/place.h"

/* Keys of options without a letter. */
enum option_key {
	KEY_BUILDS = 256,
	KEY_PATHS,
	KEY_DEBUG_DIR,
	KEY_SYMBOL,
	KEY_WATCH,
	KEY_STYLE,
	KEY_EXIT_CODE,
	KEY_ALL,
	KEY_COLOR,
	KEY_UPDATE,
	KEY_UPDATE_CHECK,
	KEY_SECTION,
};

struct shared_option {
	unsigned set; /* enum option_set bits, any of which has it */
	struct argp_option option;
};

static const struct shared_option shared_options[] = {
	{ OPTIONS_BUILDS,
	  { "builds", KEY_BUILDS, "FILE.yaml", 0, "Read the builds and their groups from a file",
	    0 } },
	{ OPTIONS_BUILDS,
	  { "debug-dir", KEY_DEBUG_DIR, "DIR", 0,
	    "Look for separate debug files here before /usr/lib/debug (repeatable)", 0 } },
	{ OPTIONS_BUILDS,
	  { "paths", KEY_PATHS, "STYLE", 0,
	    "How to spell the paths of units: relative (to the compile directory; the default) "
	    "or dwarf (the compile directory joined)",
	    0 } },
	{ OPTIONS_BUILDS,
	  { "jobs", 'j', "N", 0,
	    "Threads (default: all processors); any number gives the same "
	    "output",
	    0 } },
	{ OPTIONS_BUILDS, { "quiet", 'q', NULL, 0, "No progress, no remarks", 0 } },
	{ OPTIONS_BUILDS, { "verbose", 'v', NULL, 0, "Tell what was read", 0 } },
	{ OPTIONS_FORMAT,
	  { "format", 'f', "TYPE[:FILE]", 0, "What to write, and where to (repeatable)", 0 } },
	{ OPTIONS_OUTPUT,
	  { "output", 'o', "PATH", 0, "Write to this file or folder, not to standard output", 0 } },
	{ OPTIONS_SELECT | OPTIONS_SYMBOL,
	  { "symbol", KEY_SYMBOL, "NAME|GLOB", 0, "Only these functions (repeatable)", 0 } },
	{ OPTIONS_SELECT,
	  { "watch", KEY_WATCH, "FILE", 0,
	    "Only the functions named in FILE: a name or glob a line, # comments", 0 } },
	{ OPTIONS_STYLE,
	  { "style", KEY_STYLE, "STYLE", 0, "default, or reference: as DepSurf writes it", 0 } },
	{ OPTIONS_ALL, { "all", KEY_ALL, NULL, 0, "Do not cut long lists", 0 } },
	{ OPTIONS_COLOR,
	  { "color", KEY_COLOR, "WHEN", 0,
	    "auto (on a terminal, unless NO_COLOR is set; the default), always or never", 0 } },
	{ OPTIONS_UPDATE,
	  { "update", KEY_UPDATE, "FILE.md", 0,
	    "Renew the generated part of this file and leave every other byte as it is", 0 } },
	{ OPTIONS_UPDATE,
	  { "check", KEY_UPDATE_CHECK, NULL, 0,
	    "With --update: write nothing, exit with 1 if the file would change", 0 } },
	{ OPTIONS_SECTION,
	  { "section", KEY_SECTION, "HEADING", 0,
	    "With --update: the heading that the part is under (default: Unreleased)", 0 } },
	{ OPTIONS_EXIT_CODE,
	  { "exit-code", KEY_EXIT_CODE, NULL, 0, "Exit with 1 if anything differs", 0 } },
};

#define SHARED_COUNT (sizeof(shared_options) / sizeof(shared_options[0]))

static const char *const format_names[] = {
	[OUTPUT_MARKDOWN] = "md",
	[OUTPUT_HTML] = "html",
	[OUTPUT_JSON] = "json",
	[OUTPUT_TEXT] = "text",
	[OUTPUT_SARIF] = "sarif",
	[OUTPUT_JUNIT] = "junit",
	[OUTPUT_CODEQUALITY] = "codequality",
	[OUTPUT_GITHUB] = "github",
};

struct parse {
	const struct verb_help *help;
	struct options *options;
	struct text format_list; /* "md, html, json" */
};

static void add_output(struct argp_state *state, struct parse *parse, const char *text)
{
	const char *colon = strchr(text, ':');
	size_t size = colon ? (size_t)(colon - text) : strlen(text);
	struct options *options = parse->options;

	if (colon && !colon[1])
		argp_error(state, "-f %s: there is no file name behind the colon", text);
	for (unsigned i = 0; i < sizeof(format_names) / sizeof(format_names[0]); i++) {
		if (strlen(format_names[i]) != size || memcmp(format_names[i], text, size) != 0 ||
		    !(parse->help->formats & 1u << i))
			continue;
		*ARRAY_PUSH(options->outputs, options->output_count, options->output_capacity) =
			(struct output_spec){
				.format = (enum output_format)i,
				.file = colon ? colon + 1 : NULL,
			};
		return;
	}
	argp_error(state, "-f %s: no such format; there are %s", text, parse->format_list.data);
}

static void set_jobs(struct argp_state *state, struct options *options, const char *text)
{
	char *end;
	unsigned long jobs;

	errno = 0;
	jobs = strtoul(text, &end, 10);
	if (errno || end == text || *end || text[0] == '-' || jobs < 1 || jobs > 1024)
		argp_error(state, "-j %s: a number from 1 to 1024 is wanted", text);
	options->jobs = (unsigned)jobs;
}

static void set_paths(struct argp_state *state, struct options *options, const char *text)
{
	if (strcmp(text, "relative") == 0)
		options->paths = PATHS_RELATIVE;
	else if (strcmp(text, "dwarf") == 0)
		options->paths = PATHS_DWARF;
	else
		argp_error(state, "--paths %s: relative or dwarf is wanted", text);
}

static void set_style(struct argp_state *state, struct options *options, const char *text)
{
	if (strcmp(text, "reference") == 0)
		options->reference_style = true;
	else if (strcmp(text, "default") == 0)
		options->reference_style = false;
	else
		argp_error(state, "--style %s: default or reference is wanted", text);
}

static void set_color(struct argp_state *state, struct options *options, const char *text)
{
	if (strcmp(text, "auto") == 0)
		options->color = COLOR_AUTO;
	else if (strcmp(text, "always") == 0)
		options->color = COLOR_ALWAYS;
	else if (strcmp(text, "never") == 0)
		options->color = COLOR_NEVER;
	else
		argp_error(state, "--color %s: auto, always or never is wanted", text);
}

void options_refuse_empty(struct argp_state *state, const char *argument)
{
	if (argument && !argument[0])
		argp_error(state,
			   "an option or argument is empty, where a name or value is wanted");
}

static error_t take_option(int key, char *argument, struct argp_state *state)
{
	struct parse *parse = state->input;
	struct options *options = parse->options;

	options_refuse_empty(state, argument);
	switch (key) {
	case ARGP_KEY_INIT:
		state->child_inputs[0] = &options->check;
		return 0;
	case KEY_BUILDS:
		options->builds_file = argument;
		return 0;
	case KEY_DEBUG_DIR:
		*ARRAY_PUSH(options->debug_dirs, options->debug_dir_count,
			    options->debug_dir_capacity) = argument;
		return 0;
	case KEY_PATHS:
		set_paths(state, options, argument);
		return 0;
	case 'j':
		set_jobs(state, options, argument);
		return 0;
	case 'q':
		options->quiet = true;
		return 0;
	case 'v':
		options->verbose = true;
		return 0;
	case 'f':
		add_output(state, parse, argument);
		return 0;
	case 'o':
		options->output = argument;
		return 0;
	case KEY_SYMBOL:
		*ARRAY_PUSH(options->symbols, options->symbol_count, options->symbol_capacity) =
			argument;
		return 0;
	case KEY_WATCH:
		*ARRAY_PUSH(options->watch_files, options->watch_file_count,
			    options->watch_file_capacity) = argument;
		return 0;
	case KEY_STYLE:
		set_style(state, options, argument);
		return 0;
	case KEY_COLOR:
		set_color(state, options, argument);
		return 0;
	case KEY_UPDATE:
		options->update = argument;
		return 0;
	case KEY_UPDATE_CHECK:
		options->update_check = true;
		return 0;
	case KEY_SECTION:
		options->section = argument;
		return 0;
	case KEY_ALL:
		options->all = true;
		return 0;
	case KEY_EXIT_CODE:
		options->exit_code = true;
		return 0;
	case ARGP_KEY_ARG:
		*ARRAY_PUSH(options->builds, options->build_count, options->build_capacity) =
			argument;
		return 0;
	default:
		return ARGP_ERR_UNKNOWN;
	}
}

/* The processors that this process may run on. */
static unsigned processor_count(void)
{
	cpu_set_t set;
	int count;

	if (sched_getaffinity(0, sizeof(set), &set) != 0)
		return 1;
	count = CPU_COUNT(&set);
	return count > 0 ? (unsigned)count : 1;
}

static void print_version(FILE *stream, struct argp_state *state __attribute__((unused)))
{
	fputs("symdrift " SYMDRIFT_VERSION "\n", stream);
}

static void list_formats(struct text *out, unsigned formats)
{
	for (unsigned i = 0; i < sizeof(format_names) / sizeof(format_names[0]); i++)
		if (formats & 1u << i)
			text_printf(out, "%s%s", out->size ? ", " : "", format_names[i]);
}

void options_parse(const struct verb_help *help, int argc, char **argv, struct options *ret)
{
	struct argp_option table[SHARED_COUNT + 1] = { 0 };
	struct argp_option check_table[CHECK_OPTION_MOST + 1] = { 0 };
	const struct argp check_argp = { .options = check_table, .parser = check_options_take };
	const struct argp_child children[] = { { &check_argp, 0, NULL, 0 }, { 0 } };
	struct argp argp = {
		.options = table,
		.parser = take_option,
		.args_doc = help->arguments,
		.doc = help->text,
		.children = children,
	};
	struct parse parse = { .help = help, .options = ret };
	struct text format_help = { 0 };
	size_t count = 0;

	list_formats(&parse.format_list, help->formats);
	text_printf(&format_help, "What to write, and where to (repeatable): %s",
		    text_string(&parse.format_list));
	*ret = (struct options){ .jobs = processor_count() };
	for (size_t i = 0; i < SHARED_COUNT; i++)
		if (help->sets & shared_options[i].set) {
			table[count] = shared_options[i].option;
			if (table[count].key == 'f')
				table[count].doc = text_string(&format_help);
			count++;
		}
	check_options_list(help->sets, check_table);
	argp_err_exit_status = EXIT_NOT_DONE;
	argp_program_version_hook = print_version;
	if (argp_parse(&argp, argc, argv, 0, NULL, &parse) != 0)
		BUG("argp came back with an error");
	text_release(&parse.format_list);
	text_release(&format_help);
}

const char *options_output_path(const struct options *options, size_t index)
{
	const char *file = options->outputs[index].file;

	file = file ? file : options->output;
	return file ? file : "-";
}

static struct err *check_different(const struct options *options)
{
	for (size_t i = 0; i < options->output_count; i++)
		for (size_t k = 0; k < i; k++)
			if (place_is_same(options_output_path(options, i),
					  options_output_path(options, k)))
				return err_new(ERR_USAGE,
					       "two formats would go to the same place (%s): say "
					       "where, as in -f %s:FILE",
					       strcmp(options_output_path(options, i), "-") == 0
						       ? "standard output"
						       : options_output_path(options, i),
					       format_names[options->outputs[i].format]);
	return NULL;
}

struct err *options_check_outputs(const struct options *options)
{
	struct err *err = check_different(options);

	for (size_t i = 0; i < options->output_count && !err; i++)
		err = place_check(options_output_path(options, i));
	if (!err && options->output_count == 0)
		err = place_check(options->output);
	return err;
}

void options_release(struct options *options)
{
	free(options->builds);
	free(options->debug_dirs);
	free(options->outputs);
	free(options->symbols);
	free(options->watch_files);
	check_options_release(&options->check);
}
