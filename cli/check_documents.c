#include "cli/check_documents.h"

#include <string.h>

#include "base/bug.h"
#include "cli/failure.h"
#include "cli/input_files.h"
#include "cli/output.h"
#include "cli/place.h"
#include "cli/screen.h"
#include "reports/check/check_codequality.h"
#include "reports/check/check_github.h"
#include "reports/check/check_json.h"
#include "reports/check/check_junit.h"
#include "reports/check/check_markdown.h"
#include "reports/check/check_sarif.h"
#include "reports/check/check_text.h"

/* --- places --- */

static bool is_standard_output(const char *path)
{
	return strcmp(path, "-") == 0;
}

/* Whether the place of this output is that of one before it. */
static bool is_taken(const struct options *options, size_t index)
{
	for (size_t i = 0; i < index; i++)
		if (place_is_same(options_output_path(options, i),
				  options_output_path(options, index)))
			return true;
	return false;
}

/* The options with `only`, text, as an output if there is none. */
static struct options with_output(const struct options *options, struct output_spec *only)
{
	struct options with = *options;

	*only = (struct output_spec){ .format = OUTPUT_TEXT };
	if (options->output_count == 0) {
		with.outputs = only;
		with.output_count = 1;
	}
	return with;
}

struct err *check_documents_check(const struct options *options)
{
	struct err *err = input_files_check_outputs(options);

	return err ? err : options_check_outputs(options);
}

/* --- documents --- */

static void write_text(struct text *out, const struct options *options, bool to_standard_output,
		       const struct verdict *verdict)
{
	struct screen screen = to_standard_output ? screen_size() : (struct screen){ 0 };
	const struct check_text_options text_options = {
		.color = screen_wants_color(options->color, to_standard_output),
		.columns = screen.columns,
		.lines = screen.lines,
		.all = options->all,
	};

	check_text_write(out, verdict, &text_options);
}

static void write_format(struct text *out, const struct options *options, enum output_format format,
			 bool to_standard_output, const struct verdict *verdict)
{
	switch (format) {
	case OUTPUT_TEXT:
		write_text(out, options, to_standard_output, verdict);
		return;
	case OUTPUT_MARKDOWN:
		check_markdown_write(out, verdict, options->all ? 0 : CHECK_MARKDOWN_BYTES);
		return;
	case OUTPUT_JSON:
		check_json_write(out, verdict);
		return;
	case OUTPUT_SARIF:
		check_sarif_write(out, verdict);
		return;
	case OUTPUT_JUNIT:
		check_junit_write(out, verdict);
		return;
	case OUTPUT_CODEQUALITY:
		check_codequality_write(out, verdict);
		return;
	case OUTPUT_GITHUB:
		check_github_write(out, verdict);
		return;
	case OUTPUT_HTML:
		break;
	}
	BUG("a check has no such format");
}

static bool write_document(const struct options *options, enum output_format format,
			   const char *path, const struct verdict *verdict)
{
	struct text text = { 0 };
	struct err *err;

	write_format(&text, options, format, is_standard_output(path), verdict);
	err = output_save(path, text_string(&text), text.size);
	text_release(&text);
	if (!err)
		return true;
	if (verdict->failure && strcmp(verdict->failure, err_message(err)) == 0)
		err_free(err);
	else
		failure_print(err);
	return false;
}

static bool is_wanted(const struct options *options, const struct input_files *files, size_t index,
		      enum check_documents which)
{
	const char *path = options_output_path(options, index);

	if (which == CHECK_DOCUMENTS_ALL)
		return true;
	if (is_standard_output(path) &&
	    (which == CHECK_DOCUMENTS_AGAIN || options->outputs[index].format == OUTPUT_TEXT))
		return false;
	return !is_taken(options, index) &&
	       (is_standard_output(path) || !input_files_have(files, path));
}

bool check_documents_write(const struct options *options, const struct verdict *verdict,
			   enum check_documents which)
{
	struct output_spec only;
	struct options with = with_output(options, &only);
	struct input_files files = { 0 };
	bool done = true;

	if (which != CHECK_DOCUMENTS_ALL)
		input_files_find(options, &files);
	for (size_t i = 0; i < with.output_count; i++)
		if (is_wanted(&with, &files, i, which) &&
		    !write_document(&with, with.outputs[i].format, options_output_path(&with, i),
				    verdict))
			done = false;
	input_files_release(&files);
	return done;
}
