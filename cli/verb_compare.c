/* symdrift compare: what changed, in one document. */
#include <stdlib.h>

#include "cli/comparing.h"
#include "cli/documents.h"
#include "cli/exit_status.h"
#include "cli/failure.h"
#include "cli/input_files.h"
#include "cli/verb.h"
#include "reports/compare/compare_json.h"
#include "reports/compare/compare_markdown.h"

static const struct verb_help help = {
	.arguments = "BUILD BUILD...",
	.text = "Compare builds, each with the next, and write one document: what became of "
		"every function, the most serious first.\v"
		"A BUILD is an ELF file with DWARF (or with a separate debug file), or a "
		"fingerprint, optionally as LABEL=PATH.\n\n"
		"  symdrift compare vmlinux-6.1 vmlinux-6.12\n"
		"  symdrift compare -f md:changes.md -f json:changes.json old=a.so new=b.so\n"
		"  symdrift compare --symbol 'tcp_*' 6.1.jsonl 6.12.jsonl\n",
	.sets = OPTIONS_BUILDS | OPTIONS_OUTPUT | OPTIONS_FORMAT | OPTIONS_SELECT |
		OPTIONS_EXIT_CODE | OPTIONS_ALL,
	.formats = 1 << OUTPUT_MARKDOWN | 1 << OUTPUT_HTML | 1 << OUTPUT_JSON,
};

struct document {
	const struct comparison_summary *summary;
	struct compare_options options;
};

static struct err *write_document(void *context, enum output_format format, struct text *out)
{
	const struct document *document = context;
	struct text markdown = { 0 };

	if (format == OUTPUT_JSON) {
		compare_json_write(out, document->summary);
		return NULL;
	}
	compare_markdown_write(&markdown, document->summary, &document->options);
	return documents_add_markdown(out, format, document->summary->title, &markdown);
}

static int run(int argc, char **argv)
{
	struct comparing comparing;
	struct options options;
	int status = EXIT_DONE;
	struct err *err;

	options_parse(&help, argc, argv, &options);
	err = input_files_check_outputs(&options);
	if (!err)
		err = options_check_outputs(&options);
	if (!err)
		err = comparing_start(&options, 2, &comparing);
	if (!err) {
		struct comparison_summary *summary = comparison_summary_new(comparing.comparison);

		struct document document = { summary, { .all = options.all } };

		err = documents_write(&options, OUTPUT_MARKDOWN, write_document, &document);
		if (options.exit_code && comparing_found_differences(&comparing))
			status = EXIT_FINDINGS;
		comparison_summary_free(summary);
		comparing_end(&comparing);
	}
	options_release(&options);
	return err ? failure_print(err) : status;
}

const struct verb verb_compare = {
	.name = "compare",
	.summary = "what changed: summary and Differences",
	.run = run,
};
