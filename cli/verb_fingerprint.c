/* symdrift fingerprint: read builds once, compare often. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "analyzer/jsonl/jsonl.h"
#include "base/text.h"
#include "cli/exit_status.h"
#include "cli/failure.h"
#include "cli/inputs.h"
#include "cli/output.h"
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

static struct err *write_bytes(void *context, const char *bytes, size_t size)
{
	return output_write(context, bytes, size);
}

static struct err *write_build(const struct build_ref *ref, unsigned jobs, const char *path)
{
	struct output output;
	struct err *err = output_open(path, &output);

	if (err)
		return err;
	err = jsonl_write(ref->build, ref->label, jobs, write_bytes, &output);
	if (err) {
		output_abandon(&output);
		return err;
	}
	return output_finish(&output);
}

static bool is_folder(const char *path)
{
	struct stat status;

	return path && stat(path, &status) == 0 && S_ISDIR(status.st_mode);
}

static struct err *write_in_folder(const struct build_ref *ref, unsigned jobs, const char *folder)
{
	struct text path = { 0 };
	struct err *err;

	if (strchr(ref->label, '/'))
		return err_new(ERR_USAGE,
			       "the label `%s` is no file name; give another one as LABEL=PATH",
			       ref->label);
	text_printf(&path, "%s/%s.jsonl", folder, ref->label);
	err = write_build(ref, jobs, text_string(&path));
	text_release(&path);
	return err;
}

static struct err *write_group(const struct group_spec *group, const struct options *options)
{
	struct err *err = NULL;

	if (group->build_count == 1 && !is_folder(options->output))
		return write_build(&group->builds[0], options->jobs, options->output);
	if (!options->output)
		return err_new(ERR_USAGE, "several BUILDs need a folder to write to: -o DIR");
	if (!is_folder(options->output) && mkdir(options->output, 0777) != 0)
		return err_errno("%s: the folder cannot be made", options->output);
	for (size_t i = 0; i < group->build_count && !err; i++)
		err = write_in_folder(&group->builds[i], options->jobs, options->output);
	return err;
}

static int run(int argc, char **argv)
{
	struct options options;
	struct inputs inputs;
	struct err *err;

	options_parse(&help, argc, argv, &options);
	err = inputs_load(&options, 1, &inputs);
	if (!err) {
		for (size_t i = 0; i < inputs.group_count && !err; i++)
			err = write_group(&inputs.groups[i], &options);
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
