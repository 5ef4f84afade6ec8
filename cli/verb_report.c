/* symdrift report: one document a function. */
#include <stdlib.h>
#include <string.h>

#include "base/text.h"
#include "cli/comparing.h"
#include "cli/documents.h"
#include "cli/exit_status.h"
#include "cli/failure.h"
#include "cli/input_files.h"
#include "cli/output.h"
#include "cli/place.h"
#include "cli/report_tree.h"
#include "cli/updated_file.h"
#include "cli/verb.h"
#include "reports/function/function_json.h"
#include "reports/function/function_report.h"
#include "reports/function/report_names.h"
#include "reports/json_value.h"
#include "reports/splice/report_splice.h"

static const struct verb_help help = {
	.arguments = "BUILD...",
	.text = "Write one document for each function: its status in every build, with places, "
		"callers and symbols, and what changed from build to build. -o DIR gets a file "
		"for each (X/NAME.md); without it, --symbol or --watch says which functions go "
		"to standard output. --update renews the Status and Differences of one such "
		"document in which people have written.\v"
		"  symdrift report --symbol tcp_v4_connect vmlinux-6.1 vmlinux-6.12\n"
		"  symdrift report --builds kernels.yaml -o reports\n"
		"  symdrift report --update tcp_v4_connect.md vmlinux-6.1 vmlinux-6.12\n"
		"  symdrift report --style reference --paths dwarf --builds kernels.yaml -o "
		"reports\n",
	.sets = OPTIONS_BUILDS | OPTIONS_OUTPUT | OPTIONS_FORMAT | OPTIONS_SELECT | OPTIONS_STYLE |
		OPTIONS_EXIT_CODE | OPTIONS_UPDATE,
	.formats = 1 << OUTPUT_MARKDOWN | 1 << OUTPUT_HTML | 1 << OUTPUT_JSON,
};

/* What writes the documents of one format. */
struct rendering {
	const struct comparing *comparing;
	enum output_format format;
	bool reference;
	struct function_report_writer **writers; /* one a worker */
	struct function_cursor **cursors;        /* for JSON */
	unsigned jobs;
};

static void rendering_init(struct rendering *rendering, const struct comparing *comparing,
			   const struct options *options, enum output_format format)
{
	struct function_report_options report = {
		.reference = options->reference_style,
		.escape = format == OUTPUT_HTML,
	};

	*rendering = (struct rendering){
		.comparing = comparing,
		.format = format,
		.reference = options->reference_style,
		.jobs = options->jobs,
	};
	rendering->writers = xcalloc(options->jobs, sizeof(*rendering->writers));
	rendering->cursors = xcalloc(options->jobs, sizeof(*rendering->cursors));
	for (unsigned i = 0; i < options->jobs; i++) {
		rendering->writers[i] = function_report_writer_new(comparing->comparison, &report);
		rendering->cursors[i] =
			function_cursor_new(comparing->comparison, options->reference_style);
	}
}

static void rendering_release(struct rendering *rendering)
{
	for (unsigned i = 0; i < rendering->jobs; i++) {
		function_report_writer_free(rendering->writers[i]);
		function_cursor_free(rendering->cursors[i]);
	}
	free(rendering->writers);
	free(rendering->cursors);
}

/* The document of one function, as it stands in a file of its own. */
static struct err *render(void *context, uint32_t name, unsigned worker, struct text *out)
{
	struct rendering *rendering = context;
	struct text markdown = { 0 };

	if (rendering->format == OUTPUT_JSON) {
		text_add_value(out, function_to_json(function_cursor_seek(
					    rendering->cursors[worker], name)));
		text_add_char(out, '\n');
		return NULL;
	}
	function_report_writer_add(rendering->writers[worker], &markdown, name);
	return documents_add_markdown(out, rendering->format,
				      interner_text(rendering->comparing->inputs.strings, name),
				      &markdown);
}

/* Several functions in one document. */
static struct err *render_together(struct rendering *rendering, const uint32_t *names, size_t count,
				   struct text *out)
{
	struct text markdown = { 0 };
	struct err *err = NULL;

	if (rendering->format == OUTPUT_JSON) {
		for (size_t i = 0; i < count && !err; i++)
			err = render(rendering, names[i], 0, out);
		return err;
	}
	for (size_t i = 0; i < count; i++) {
		if (i)
			text_add_char(&markdown, '\n');
		function_report_writer_add(rendering->writers[0], &markdown, names[i]);
	}
	return documents_add_markdown(out, rendering->format, "symdrift report", &markdown);
}

static const char *extension_of(enum output_format format)
{
	switch (format) {
	case OUTPUT_JSON:
		return ".json";
	case OUTPUT_HTML:
		return ".html";
	default:
		return ".md";
	}
}

static struct err *write_format(const struct comparing *comparing, const struct options *options,
				const struct output_spec *spec, const uint32_t *names, size_t count)
{
	struct rendering rendering;
	struct text text = { 0 };
	struct err *err;

	rendering_init(&rendering, comparing, options, spec->format);
	if (options->output && !spec->file) {
		struct report_tree tree = {
			.folder = options->output,
			.extension = extension_of(spec->format),
			.names = names,
			.name_count = count,
			.strings = comparing->inputs.strings,
			.jobs = options->jobs,
			.render = render,
			.context = &rendering,
		};

		err = report_tree_write(&tree);
	} else {
		err = render_together(&rendering, names, count, &text);
		if (!err)
			err = output_save(spec->file, text_string(&text), text.size);
		text_release(&text);
	}
	rendering_release(&rendering);
	return err;
}

static struct err *write_reports(const struct comparing *comparing, const struct options *options)
{
	static const struct output_spec markdown = { .format = OUTPUT_MARKDOWN };
	const struct output_spec *specs = options->output_count ? options->outputs : &markdown;
	size_t spec_count = options->output_count ? options->output_count : 1, count;
	uint32_t *names =
		report_names(comparing->comparison, options->reference_style,
			     comparing->diff_options.filter, comparing->selection, &count);
	struct err *err = NULL;

	if (count == 0 && comparing->selection)
		err = err_new(ERR_USAGE, "no function of this name is in any of the builds (it is "
					 "only declared or called there)");
	for (size_t i = 0; i < spec_count && !err; i++)
		err = write_format(comparing, options, &specs[i], names, count);
	free(names);
	return err;
}

static struct err *check_options(const struct options *options)
{
	struct err *err = updated_file_check_options(options);

	if (err)
		return err;
	if (options->update && (options->output || options->output_count))
		return err_new(ERR_USAGE,
			       "--update writes to %s and nowhere else: leave out -o "
			       "and -f",
			       options->update);
	if (options->update)
		return NULL;
	err = input_files_check_outputs(options);
	if (err)
		return err;
	if (!options->output && !options->symbol_count && !options->watch_file_count)
		return err_new(ERR_USAGE, "say where the reports of all functions go: -o DIR; or "
					  "which ones are wanted: --symbol NAME");
	if (!options->output)
		return options_check_outputs(options);
	/* One folder takes files of every format. */
	err = place_check_folder(options->output);
	for (size_t i = 0; i < options->output_count && !err; i++)
		if (options->outputs[i].file)
			err = place_check(options->outputs[i].file);
	return err;
}

/* The function that the document is about; it must be the only one that was chosen by hand. */
static struct err *find_documented(const struct comparing *comparing, const struct options *options,
				   const char *name, bool chosen, uint32_t *ret)
{
	size_t count;
	uint32_t *names =
		report_names(comparing->comparison, options->reference_style,
			     comparing->diff_options.filter, comparing->selection, &count);
	struct err *err = NULL;
	size_t i = 0;

	while (i < count && strcmp(interner_text(comparing->inputs.strings, names[i]), name) != 0)
		i++;
	if (i < count && (count == 1 || !chosen))
		*ret = names[i];
	else if (i < count)
		err = err_new(ERR_USAGE,
			      "%s is about `%s`, but --symbol and --watch choose %zu functions",
			      options->update, name, count);
	else if (chosen)
		err = err_new(ERR_USAGE,
			      "%s is about `%s`, which is not the function that was chosen",
			      options->update, name);
	else
		err = err_new(ERR_USAGE, "%s is about `%s`, which none of the builds has",
			      options->update, name);
	free(names);
	return err;
}

static struct err *splice_report(const struct comparing *comparing, const struct options *options,
				 const struct text *old, uint32_t name, bool *ret_changed)
{
	struct function_report_options report = { .reference = options->reference_style };
	struct text markdown = { 0 }, result = { 0 };
	struct err *err;

	function_report_write(&markdown, comparing->comparison, name, &report);
	err = report_splice(options->update, old, text_string(&markdown), &result);
	if (!err)
		err = updated_file_save(options, old, &result, ret_changed);
	text_release(&markdown);
	text_release(&result);
	return err;
}

/* `old` is the document that --update names, `name` whom it is about. */
static struct err *update_named(struct options *options, const struct text *old, const char *name,
				int *status)
{
	bool chosen = options->symbol_count || options->watch_file_count, changed = false;
	struct comparing comparing;
	uint32_t id = STRING_NONE;
	struct err *err;

	if (!chosen) {
		*ARRAY_PUSH(options->symbols, options->symbol_count, options->symbol_capacity) =
			name;
		options->symbols_from = options->update;
	}
	err = comparing_start(options, 1, &comparing);
	if (err)
		return err;
	err = find_documented(&comparing, options, name, chosen, &id);
	if (!err)
		err = splice_report(&comparing, options, old, id, &changed);
	if ((changed && options->update_check) ||
	    (options->exit_code && comparing_found_differences(&comparing)))
		*status = EXIT_FINDINGS;
	comparing_end(&comparing);
	return err;
}

static struct err *update(struct options *options, int *status)
{
	struct text old, name = { 0 };
	struct err *err = updated_file_read(options, &old);

	if (err)
		return err;
	err = report_document_name(options->update, &old, &name);
	if (!err)
		err = update_named(options, &old, text_string(&name), status);
	text_release(&name);
	text_release(&old);
	return err;
}

static struct err *write_all(const struct options *options, int *status)
{
	struct comparing comparing;
	struct err *err = comparing_start(options, 1, &comparing);

	if (err)
		return err;
	err = write_reports(&comparing, options);
	if (options->exit_code && comparing_found_differences(&comparing))
		*status = EXIT_FINDINGS;
	comparing_end(&comparing);
	return err;
}

static int run(int argc, char **argv)
{
	struct options options;
	int status = EXIT_DONE;
	struct err *err;

	options_parse(&help, argc, argv, &options);
	err = check_options(&options);
	if (!err)
		err = options.update ? update(&options, &status) : write_all(&options, &status);
	options_release(&options);
	return err ? failure_print(err) : status;
}

const struct verb verb_report = {
	.name = "report",
	.summary = "one document per function",
	.run = run,
};
