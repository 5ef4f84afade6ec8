/* symdrift waivers lint: waivers that expired, or that nothing needs any more. */
#include <stdio.h>
#include <string.h>

#include "cli/documents.h"
#include "cli/exit_status.h"
#include "cli/failure.h"
#include "cli/input_files.h"
#include "cli/judging.h"
#include "cli/verb.h"
#include "gate/waiver_lint.h"
#include "reports/check/waiver_lint_report.h"

static const struct verb_help help = {
	.arguments = "lint FILE.yaml [OLD NEW...]",
	.text = "Look at waivers themselves. Fails when any is expired, or, if there are builds "
		"to compare, when any is unused. Tells those that expire within 30 days or are "
		"about all functions.\v"
		"Further files go by --waivers or --policy. What is unused depends on scope and "
		"severities: give the options that `symdrift check` gets.\n\n"
		"  symdrift waivers lint waivers.yaml\n"
		"  symdrift waivers lint waivers.yaml --policy gate.yaml base.jsonl vmlinux\n\n"
		"Exit status: 0 all hold, 1 some are expired or unused, 2 not done, 3 the evidence "
		"is incomplete, so that what is unused can't be told.\n",
	.sets = OPTIONS_BUILDS | OPTIONS_OUTPUT | OPTIONS_FORMAT | OPTIONS_SYMBOL |
		OPTIONS_WATCH_LIST | OPTIONS_GATE,
	.formats = 1 << OUTPUT_TEXT | 1 << OUTPUT_JSON,
};

static struct err *write_document(void *context, enum output_format format, struct text *out)
{
	const struct waiver_lint *lint = context;

	if (format == OUTPUT_JSON)
		waiver_lint_json_write(out, lint);
	else
		waiver_lint_text_write(out, lint);
	return NULL;
}

/* The arguments are `lint`, a file, and BUILDs; the file becomes the first of --waivers. */
static struct err *take_arguments(struct options *options)
{
	struct check_options *check = &options->check;

	if (options->build_count == 0 || strcmp(options->builds[0], "lint") != 0)
		return err_new(ERR_USAGE, "say what to do with them: symdrift waivers lint FILE");
	if (options->build_count == 1 && check->waiver_file_count == 0 && !check->policy_file)
		return err_new(ERR_USAGE, "which file? symdrift waivers lint FILE");
	if (options->build_count == 3)
		return err_new(ERR_USAGE,
			       "%s: two BUILDs are wanted behind the file, or none; a second file "
			       "of waivers goes by --waivers",
			       options->builds[2]);
	if (options->build_count > 1) {
		(void)ARRAY_PUSH(check->waiver_files, check->waiver_file_count,
				 check->waiver_file_capacity);
		memmove(&check->waiver_files[1], &check->waiver_files[0],
			(check->waiver_file_count - 1) * sizeof(check->waiver_files[0]));
		check->waiver_files[0] = options->builds[1];
	}
	return NULL;
}

/* The options with what stands behind the file as BUILDs. */
static struct options without_arguments(const struct options *options)
{
	struct options rest = *options;
	size_t skip = options->build_count < 2 ? options->build_count : 2;

	rest.builds += skip;
	rest.build_count -= skip;
	return rest;
}

static struct err *write_lint(const struct options *options, const struct gate_settings *settings,
			      const struct verdict *verdict, int *status)
{
	const struct verdict_options *given = &settings->verdict;
	struct waiver_lint *lint =
		waiver_lint_new(given->waivers, given->waiver_count, given->today, verdict);
	struct err *err = documents_write(options, OUTPUT_TEXT, write_document, lint);

	*status = lint->failed ? EXIT_FINDINGS : EXIT_DONE;
	waiver_lint_free(lint);
	return err;
}

static struct err *lint_files(const struct options *options, int *status)
{
	struct gate_settings settings;
	struct err *err = gate_settings_read(&options->check, &settings);

	if (err)
		return err;
	err = write_lint(options, &settings, NULL, status);
	gate_settings_release(&settings);
	return err;
}

static struct err *lint_with_builds(const struct options *options, int *status)
{
	struct judging judging;
	struct err *err = judging_start(options, 2, &judging);

	if (err)
		return err;
	err = write_lint(options, &judging.settings, judging.verdict, status);
	if (!err && judging.verdict->outcome == OUTCOME_INCOMPLETE) {
		fputs("symdrift: the evidence is incomplete or the builds do not compare "
		      "(`symdrift check` tells more): what is unused is not certain\n",
		      stderr);
		*status = EXIT_INCOMPLETE;
	}
	judging_end(&judging);
	return err;
}

static int run(int argc, char **argv)
{
	struct options options, rest;
	int status = EXIT_DONE;
	struct err *err;

	options_parse(&help, argc, argv, &options);
	err = take_arguments(&options);
	if (!err) {
		rest = without_arguments(&options);
		err = input_files_check_outputs(&rest);
	}
	if (!err)
		err = options_check_outputs(&options);
	if (!err)
		err = rest.build_count || rest.builds_file ? lint_with_builds(&rest, &status)
							   : lint_files(&rest, &status);
	options_release(&options);
	if (!err)
		return status;
	status = err_code(err) == ERR_NO_DEBUG_INFO ? EXIT_INCOMPLETE : EXIT_NOT_DONE;
	failure_print(err);
	return status;
}

const struct verb verb_waivers = {
	.name = "waivers",
	.summary = "lint: which waivers are expired or unused",
	.run = run,
};
