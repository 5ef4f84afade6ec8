/* symdrift inspect: the evidence of builds. */
#include <stdlib.h>

#include "cli/documents.h"
#include "cli/exit_status.h"
#include "cli/failure.h"
#include "cli/input_files.h"
#include "cli/inputs.h"
#include "cli/verb.h"
#include "reports/inspect_report.h"

static const struct verb_help help = {
	.arguments = "BUILD...",
	.text = "Tell what a build lets us see: machine, compiler, units read and skipped, where "
		"the symbols and the debug information come from, and how many functions have "
		"which status.\v"
		"  symdrift inspect vmlinux\n"
		"  symdrift inspect -f json --debug-dir /srv/debug /usr/lib/libfoo.so.1\n",
	.sets = OPTIONS_BUILDS | OPTIONS_OUTPUT | OPTIONS_FORMAT,
	.formats = 1 << OUTPUT_TEXT | 1 << OUTPUT_JSON,
};

static struct err *write_document(void *context, enum output_format format, struct text *out)
{
	const struct inputs *inputs = context;
	size_t count;
	struct build_ref *refs = inputs_distinct_builds(inputs, &count);

	for (size_t i = 0; i < count; i++) {
		if (out->size && format == OUTPUT_TEXT)
			text_add_char(out, '\n');
		if (format == OUTPUT_JSON)
			inspect_json_write(out, &refs[i]);
		else
			inspect_text_write(out, &refs[i]);
	}
	free(refs);
	return NULL;
}

static int run(int argc, char **argv)
{
	struct options options;
	struct inputs inputs;
	struct err *err;

	options_parse(&help, argc, argv, &options);
	err = input_files_check_outputs(&options);
	if (!err)
		err = options_check_outputs(&options);
	if (!err)
		err = inputs_load(&options, 1, &inputs);
	if (!err) {
		err = documents_write(&options, OUTPUT_TEXT, write_document, &inputs);
		inputs_release(&inputs);
	}
	options_release(&options);
	return err ? failure_print(err) : EXIT_DONE;
}

const struct verb verb_inspect = {
	.name = "inspect",
	.summary = "the evidence: what a build lets us see",
	.run = run,
};
