/* symdrift notes: release notes of one pair. */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/bug.h"
#include "cli/comparing.h"
#include "cli/documents.h"
#include "cli/exit_status.h"
#include "cli/failure.h"
#include "cli/gate_settings.h"
#include "cli/input_files.h"
#include "cli/updated_file.h"
#include "cli/verb.h"
#include "gate/comparability_check.h"
#include "reports/notes/notes_json.h"
#include "reports/notes/notes_markdown.h"
#include "reports/splice/section_splice.h"

#define SECTION "Unreleased"

static const struct verb_help help = {
	.arguments = "OLD NEW",
	.text = "Write the release notes of NEW: what was added to, changed in and removed from "
		"the exported functions, and what users of probes and livepatches have to know. "
		"Functions of a watch list come first, and in full.\v"
		"With --update the notes go into a changelog, under the heading of --section, "
		"between two comments; the next run replaces just that.\n\n"
		"  symdrift notes libfoo.so.1 libfoo.so.2\n"
		"  symdrift notes --update CHANGELOG.md base.jsonl libfoo.so\n"
		"  symdrift notes --watch probes.watch vmlinux-6.1 vmlinux-6.12\n",
	.sets = OPTIONS_BUILDS | OPTIONS_OUTPUT | OPTIONS_FORMAT | OPTIONS_SYMBOL |
		OPTIONS_WATCH_LIST | OPTIONS_EXIT_CODE | OPTIONS_ALL | OPTIONS_UPDATE |
		OPTIONS_SECTION,
	.formats = 1 << OUTPUT_MARKDOWN | 1 << OUTPUT_HTML | 1 << OUTPUT_JSON,
};

/* The watched functions of the builds. */
struct watching {
	struct selection *selection; /* NULL: nothing is watched */
	const char **missing;        /* names that no build has */
	size_t missing_count;
};

static void watching_init(struct watching *watching, const struct watch_list *list,
			  const struct inputs *inputs)
{
	const char **names = xcalloc(list->count, sizeof(*names));

	*watching = (struct watching){ .missing = xcalloc(list->count, sizeof(*names)) };
	for (size_t i = 0; i < list->count; i++)
		names[i] = list->entries[i].name;
	if (list->count)
		watching->selection = selection_new(names, list->count,
						    (const struct build *const *)inputs->builds,
						    inputs->build_count);
	for (size_t i = 0; i < list->count; i++)
		if (!list->entries[i].may_be_missing && !selection_found(watching->selection, i))
			watching->missing[watching->missing_count++] = names[i];
	free(names);
}

static void watching_release(struct watching *watching)
{
	selection_free(watching->selection);
	free(watching->missing);
}

struct document {
	const struct release_notes *notes;
	const char *title;
	struct notes_markdown_options options;
};

static struct err *write_document(void *context, enum output_format format, struct text *out)
{
	const struct document *document = context;
	struct text markdown = { 0 };

	if (format == OUTPUT_JSON) {
		notes_json_write(out, document->notes);
		return NULL;
	}
	notes_markdown_write(&markdown, document->notes, &document->options);
	return documents_add_markdown(out, format, document->title, &markdown);
}

/* Renew the part of the changelog. */
static struct err *update(const struct options *options, const struct text *old,
			  const struct release_notes *notes, bool *ret_changed)
{
	const char *section = options->section ? options->section : SECTION;
	struct text markdown = { 0 }, result = { 0 };
	struct section_place place;
	struct err *err = section_find(options->update, old, section, &place);

	if (!err) {
		struct notes_markdown_options shape = { .level = place.level + 1,
							.all = options->all };

		notes_markdown_write(&markdown, notes, &shape);
		err = section_splice(options->update, old, section, text_string(&markdown),
				     &result);
	}
	if (!err)
		err = updated_file_save(options, old, &result, ret_changed);
	text_release(&markdown);
	text_release(&result);
	return err;
}

static struct err *write_notes(const struct options *options, const struct text *old,
			       const struct comparison_summary *summary,
			       const struct release_notes *notes, int *status)
{
	struct document document = { notes,
				     summary->title,
				     { .level = 3, .title = true, .all = options->all } };
	struct err *err = NULL;
	bool changed = false;

	if (options->update)
		err = update(options, old, notes, &changed);
	if (!err && (!options->update || options->output_count))
		err = documents_write(options, OUTPUT_MARKDOWN, write_document, &document);
	if ((changed && options->update_check) ||
	    (options->exit_code && summary->pairs[0].pair->diff_count))
		*status = EXIT_FINDINGS;
	return err;
}

/* A changelog tells what happened, not what could be read. */
static struct err *check_evidence(const struct options *options,
				  const struct comparison_summary *summary)
{
	struct text missing = { 0 };
	struct pair_check check;
	struct arena arena;
	struct err *err;

	if (!options->update || summary->pairs[0].complete)
		return NULL;
	arena_init(&arena);
	pair_check_init(&check, summary->pairs[0].group, summary->pairs[0].pair, &arena);
	for (size_t i = 0; i < check.incomplete_count; i++)
		text_printf(&missing, "%s%s", i ? "; " : "", check.incomplete[i]);
	err = err_new(ERR_USAGE, "%s: is not updated from incomplete builds: %s", options->update,
		      text_string(&missing));
	pair_check_release(&check);
	arena_release(&arena);
	text_release(&missing);
	return err;
}

static struct err *check_pairs(const struct comparison_summary *summary)
{
	if (summary->pair_count == 1)
		return NULL;
	return err_new(ERR_USAGE,
		       "release notes are of one pair of builds, an old one and a new one; the "
		       "groups here have %zu",
		       summary->pair_count);
}

static struct err *run_notes(const struct options *options, const struct text *old,
			     const struct watch_list *watches, int *status)
{
	struct comparison_summary *summary;
	struct comparing comparing;
	struct watching watching;
	struct err *err = comparing_start(options, 2, &comparing);

	if (err)
		return err;
	summary = comparison_summary_new(comparing.comparison);
	watching_init(&watching, watches, &comparing.inputs);
	err = check_pairs(summary);
	if (!err)
		err = check_evidence(options, summary);
	if (!err) {
		struct release_notes_options notes_options = {
			.selected = comparing.selection,
			.watched = watching.selection ? selection_takes : NULL,
			.watched_context = watching.selection,
			.missing = watching.missing,
			.missing_count = watching.missing_count,
		};
		struct release_notes *notes = release_notes_new(summary, &notes_options);

		err = write_notes(options, old, summary, notes, status);
		release_notes_free(notes);
	}
	watching_release(&watching);
	comparison_summary_free(summary);
	comparing_end(&comparing);
	return err;
}

/* Before the builds are read, which can take long. */
static struct err *check_options(const struct options *options, struct text *ret_old)
{
	struct section_place place;
	struct err *err = updated_file_check_options(options);

	*ret_old = (struct text){ 0 };
	if (!err && !options->builds_file && options->build_count > 2)
		err = err_new(ERR_USAGE,
			      "release notes are of two builds, an old one and a new one; %zu were "
			      "given",
			      options->build_count);
	if (!err && options->update && options->output && !options->output_count)
		err = err_new(ERR_USAGE,
			      "--update writes to %s: leave out -o, or say what goes "
			      "there with -f",
			      options->update);
	if (!err)
		err = input_files_check_outputs(options);
	if (!err && (!options->update || options->output_count))
		err = options_check_outputs(options);
	if (!err && options->update)
		err = updated_file_read(options, ret_old);
	if (!err && options->update)
		err = section_find(options->update, ret_old,
				   options->section ? options->section : SECTION, &place);
	return err;
}

static int run(int argc, char **argv)
{
	struct gate_settings settings;
	struct options options;
	int status = EXIT_DONE;
	struct text old;
	struct err *err;

	options_parse(&help, argc, argv, &options);
	err = check_options(&options, &old);
	if (!err) {
		err = gate_settings_read(&options.check, &settings);
		if (!err) {
			gate_settings_print_notes(&settings, options.quiet);
			err = run_notes(&options, &old, &settings.watches, &status);
			gate_settings_release(&settings);
		}
	}
	text_release(&old);
	options_release(&options);
	return err ? failure_print(err) : status;
}

const struct verb verb_notes = {
	.name = "notes",
	.summary = "release notes of one pair; renews a changelog",
	.run = run,
};
