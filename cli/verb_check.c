/* symdrift check: the gate. */
#include <stdio.h>

#include "base/text.h"
#include "cli/baseline.h"
#include "cli/check_documents.h"
#include "cli/exit_status.h"
#include "cli/failure.h"
#include "cli/fingerprint_file.h"
#include "cli/judging.h"
#include "cli/verb.h"
#include "reports/markup.h"

static const struct verb_help help = {
	.arguments = "OLD NEW...",
	.text = "Judge what changed by rules: whether functions that matter are still there, "
		"under one name, with the same parameters, not inlined. Fails when there are "
		"findings of the level of --fail-on, or more than a budget allows.\v"
		"Findings count, not functions: a change that many functions have is one. Types "
		"are compared by name; a struct of another layout, or a typedef of another type, "
		"is no change of a signature.\n\n"
		"OLD may be a baseline: a fingerprint (.jsonl) that is kept, and renewed with "
		"--baseline-update. `symdrift rules` tells what there is and what each means.\n\n"
		"  symdrift check --watch probes.watch vmlinux-6.1 vmlinux-6.12\n"
		"  symdrift check --policy gate.yaml -f sarif:check.sarif base.jsonl a.so\n"
		"  symdrift check --baseline-update base.jsonl a.so\n\n"
		"Exit status: 0 passed, 1 failed, 2 not done (usage, input, output), 3 the "
		"evidence "
		"is incomplete or the builds do not compare. 3 beats 1, 2 beats all.\n",
	.sets = OPTIONS_BUILDS | OPTIONS_OUTPUT | OPTIONS_FORMAT | OPTIONS_SYMBOL | OPTIONS_ALL |
		OPTIONS_COLOR | OPTIONS_WATCH_LIST | OPTIONS_GATE | OPTIONS_CHECK,
	.formats = CHECK_FORMATS,
};

_Static_assert((int)OUTCOME_PASSED == EXIT_DONE && (int)OUTCOME_FAILED == EXIT_FINDINGS &&
		       (int)OUTCOME_NOT_DONE == EXIT_NOT_DONE &&
		       (int)OUTCOME_INCOMPLETE == EXIT_INCOMPLETE,
	       "an outcome is an exit status");

/* Tell the error, and let every document tell it: none may be stale, missing or read as clean. */
static int end_without_verdict(const struct options *options, enum outcome outcome, struct err *err,
			       enum check_documents which)
{
	struct verdict *verdict = verdict_new_failure(outcome, err_message(err));
	bool written;

	failure_print(err);
	written = check_documents_write(options, verdict, which);
	verdict_free(verdict);
	return written ? (int)outcome : EXIT_NOT_DONE;
}

static int end_with_err(const struct options *options, struct err *err)
{
	enum outcome outcome =
		err_code(err) == ERR_NO_DEBUG_INFO ? OUTCOME_INCOMPLETE : OUTCOME_NOT_DONE;

	return end_without_verdict(options, outcome, err, CHECK_DOCUMENTS_OF_FAILURE);
}

static int check(const struct options *options)
{
	struct judging judging;
	struct err *err = check_documents_check(options);
	int status;

	if (!err)
		err = baseline_check(options);
	if (!err)
		err = judging_start(options, 2, &judging);
	if (err)
		return end_with_err(options, err);
	status = check_documents_write(options, judging.verdict, CHECK_DOCUMENTS_ALL)
			 ? (int)judging.verdict->outcome
			 : EXIT_NOT_DONE;
	judging_end(&judging);
	return status;
}

/* The last BUILD: what the baseline is to be made of. Its label tells nothing of the OLD that it
 * was compared with. */
static struct build_ref find_new(const struct options *options, struct judging *judging)
{
	struct inputs *inputs = &judging->comparing.inputs;
	const struct group_spec *group = &inputs->groups[0];
	struct build_ref ref = group->builds[group->build_count - 1];

	ref.label = inputs_own_label(inputs, options->builds[1], ref.build);
	return ref;
}

static void print_accepted(const char *path, const struct build_ref *new_ref)
{
	struct text words = { 0 };

	text_add_verbatim(&words, path);
	text_add(&words, ": is now the fingerprint of `");
	text_add_verbatim(&words, new_ref->label);
	text_add(&words, "` (");
	text_add_verbatim(&words, new_ref->build->evidence.path);
	fprintf(stderr, "symdrift: %s)\n", text_string(&words));
	text_release(&words);
}

/* Documents first, or the rename: whichever fails, the other must not stand as if it had not. So
 * the new baseline is written, then the documents, and only then does it appear. */
static int accept(const struct options *options, const struct judging *judging,
		  const struct build_ref *new_ref)
{
	const char *path = baseline_path(options);
	struct output output;
	struct err *err = fingerprint_file_write(new_ref, options->jobs, path, &output);

	if (err)
		return end_with_err(options, err);
	if (!check_documents_write(options, judging->verdict, CHECK_DOCUMENTS_ALL)) {
		output_abandon(&output);
		return EXIT_NOT_DONE;
	}
	err = output_finish(&output);
	if (err)
		return end_without_verdict(options, OUTCOME_NOT_DONE, err, CHECK_DOCUMENTS_AGAIN);
	if (!options->quiet)
		print_accepted(path, new_ref);
	return EXIT_DONE;
}

static int refuse(const struct options *options, const struct judging *judging, bool exists)
{
	bool written = check_documents_write(options, judging->verdict, CHECK_DOCUMENTS_ALL);

	fprintf(stderr, "symdrift: %s: was not written, for the evidence is incomplete%s\n",
		baseline_path(options),
		exists ? " or the builds do not compare; if the reason is the baseline itself, "
			 "remove it first"
		       : "");
	return written ? EXIT_INCOMPLETE : EXIT_NOT_DONE;
}

/* The first baseline: NEW is compared with itself, which tells what watch lists ask of it. Under
 * its own label, and with a number the second time. `again` holds the second, and must stay. */
static struct err *judge_alone(const struct options *options, struct text *again,
			       struct judging *ret)
{
	const char *build = options->builds[1], *path = inputs_argument_path(build);
	struct options alone = *options;

	if (path != build)
		text_printf(again, "%.*s (2)=", (int)(path - 1 - build), build);
	text_add(again, path);
	alone.builds = (const char *[]){ build, text_string(again) };
	return judging_start(&alone, 2, ret);
}

static int update_baseline(const struct options *options)
{
	struct text again = { 0 };
	struct judging judging;
	struct build_ref new_ref;
	bool exists = false;
	struct err *err = check_documents_check(options);
	int status;

	if (!err)
		err = baseline_check_update(options, &exists);
	if (!err)
		err = exists ? judging_start(options, 2, &judging)
			     : judge_alone(options, &again, &judging);
	if (err) {
		text_release(&again);
		return end_with_err(options, err);
	}
	new_ref = find_new(options, &judging);
	if (judging.verdict->outcome == OUTCOME_INCOMPLETE || !build_is_complete(new_ref.build))
		status = refuse(options, &judging, exists);
	else
		status = accept(options, &judging, &new_ref);
	judging_end(&judging);
	text_release(&again);
	return status;
}

static int run(int argc, char **argv)
{
	struct options options;
	int status;

	options_parse(&help, argc, argv, &options);
	status = options.check.baseline_update ? update_baseline(&options) : check(&options);
	options_release(&options);
	return status;
}

const struct verb verb_check = {
	.name = "check",
	.summary = "the gate: do the functions that matter hold?",
	.run = run,
};
