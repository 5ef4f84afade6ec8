/* symdrift fingerprint: read builds once, compare often. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/text.h"
#include "cli/exit_status.h"
#include "cli/failure.h"
#include "cli/fingerprint_file.h"
#include "cli/input_files.h"
#include "cli/inputs.h"
#include "cli/place.h"
#include "cli/verb.h"

static const struct verb_help help = {
	.arguments = "BUILD...",
	.text = "Write the fingerprint of a build as JSON Lines: every function with its facts, "
		"to be given to the other verbs in place of the build. With several BUILDs, -o "
		"names a folder, which gets one LABEL.jsonl for each.\v"
		"  symdrift fingerprint 6.12=vmlinux -o 6.12.jsonl\n"
		"  symdrift compare 6.12.jsonl vmlinux-6.13\n",
	.sets = OPTIONS_BUILDS | OPTIONS_OUTPUT,
};

static struct err *several_need_folder(void)
{
	return err_new(ERR_USAGE, "several BUILDs need a folder to write to: -o DIR");
}

static bool is_folder(const char *path)
{
	struct stat status;

	return path && stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

/* Whether the command line alone says that -o is a folder. */
static bool wants_folder(const struct options *options)
{
	const char *path = options->output;

	return options->build_count > 1 || is_folder(path) ||
	       (path && path[0] && path[strlen(path) - 1] == '/');
}

static void add_path(struct text *out, const struct build_ref *ref, const char *folder)
{
	text_printf(out, "%s/%s.jsonl", folder, ref->label);
}

/* Whether a file of the folder is one that was read. */
static struct err *check_folder(const struct options *options, const struct build_ref *refs,
				size_t count)
{
	struct input_files files;
	struct err *err = NULL;

	input_files_find(options, &files);
	for (size_t i = 0; i < count && !err; i++) {
		struct text path = { 0 };

		add_path(&path, &refs[i], options->output);
		err = input_files_check(&files, text_string(&path));
		text_release(&path);
	}
	input_files_release(&files);
	return err;
}

static struct err *write_in_folder(const struct build_ref *ref, unsigned jobs, const char *folder)
{
	struct text path = { 0 };
	struct err *err;

	add_path(&path, ref, folder);
	err = fingerprint_file_save(ref, jobs, text_string(&path));
	text_release(&path);
	return err;
}

/* Labels of builds that are in no group together may be equal. */
static struct err *check_file_names(const struct build_ref *refs, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (strchr(refs[i].label, '/'))
			return err_new(ERR_USAGE,
				       "the label `%s` is no file name; give another one as "
				       "LABEL=PATH",
				       refs[i].label);
		for (size_t k = 0; k < i; k++)
			if (strcmp(refs[i].label, refs[k].label) == 0)
				return err_new(ERR_USAGE,
					       "%s and %s have the same label `%s`: both would go "
					       "to %s.jsonl",
					       refs[k].build->evidence.path,
					       refs[i].build->evidence.path, refs[i].label,
					       refs[i].label);
	}
	return NULL;
}

static struct err *write_all(const struct build_ref *refs, size_t count,
			     const struct options *options)
{
	struct err *err;

	if (count == 1 && !wants_folder(options))
		return fingerprint_file_save(&refs[0], options->jobs, options->output);
	if (!options->output)
		return several_need_folder();
	err = check_file_names(refs, count);
	if (!err)
		err = check_folder(options, refs, count);
	if (err)
		return err;
	if (!is_folder(options->output) && mkdir(options->output, 0777) != 0)
		return err_errno("%s: the folder cannot be made", options->output);
	for (size_t i = 0; i < count && !err; i++)
		err = write_in_folder(&refs[i], options->jobs, options->output);
	return err;
}

/* What can be known before anything is read. How many builds a --builds file has can't. */
static struct err *check_output(const struct options *options)
{
	struct err *err = input_files_check_outputs(options);

	if (err)
		return err;
	if (!wants_folder(options))
		return place_check(options->output);
	return options->output ? place_check_folder(options->output) : several_need_folder();
}

static int run(int argc, char **argv)
{
	struct options options;
	struct inputs inputs;
	struct err *err;

	options_parse(&help, argc, argv, &options);
	err = check_output(&options);
	if (!err)
		err = inputs_load(&options, 1, &inputs);
	if (!err) {
		size_t count;
		struct build_ref *refs = inputs_distinct_builds(&inputs, &count);

		err = write_all(refs, count, &options);
		free(refs);
		inputs_release(&inputs);
	}
	options_release(&options);
	return err ? failure_print(err) : EXIT_DONE;
}

const struct verb verb_fingerprint = {
	.name = "fingerprint",
	.summary = "read builds once, compare often",
	.run = run,
};
