/* The frame of the document and its Differences; status items are in status_markup.c. */
#include "reports/function/function_report.h"

#include <stdlib.h>

#include "analyzer/demangle.h"
#include "analyzer/function_name.h"
#include "base/alloc.h"
#include "reports/change_markup.h"
#include "reports/function/function_view.h"
#include "reports/function/status_markup.h"
#include "reports/markup.h"

#define WARNING "\u26a0\ufe0f"
#define CHECK "\u2705"

struct function_report_writer {
	struct function_report_options options;
	struct function_cursor *cursor;
	struct status_markup status;
	struct change_markup change;
	struct text signature_name; /* of C++ and Rust */
};

struct function_report_writer *function_report_writer_new(
	const struct comparison *c, const struct function_report_options *options)
{
	struct function_report_writer *writer = xcalloc(1, sizeof(*writer));

	writer->options = *options;
	writer->options.escape |= !options->reference;
	writer->cursor = function_cursor_new(c, options->reference);
	writer->status.options = &writer->options;
	writer->change.spelling.flat_arrays = options->reference;
	writer->change.escape = writer->options.escape;
	return writer;
}

void function_report_writer_free(struct function_report_writer *writer)
{
	if (!writer)
		return;
	function_cursor_free(writer->cursor);
	status_markup_release(&writer->status);
	change_markup_release(&writer->change);
	text_release(&writer->signature_name);
	free(writer);
}

/* In Markdown text, not in an HTML block. */
static void add_inline(const struct function_report_writer *writer, struct text *out,
		       const char *string)
{
	if (writer->options.escape)
		text_add_inline(out, string);
	else
		text_add(out, string);
}

static void add_title(struct function_report_writer *writer, struct text *out, const char *name)
{
	CLEANUP(free_text) char *demangled = NULL;

	writer->status.signature_name = name;
	if (name_is_mangled(name) && !writer->options.reference)
		demangled = name_demangle(name);
	text_add(out, "# Function: <code>");
	add_inline(writer, out, demangled ? demangled : name);
	text_add(out, "</code>\n\n");
	if (!demangled)
		return;
	text_add(out, "Linkage name: ");
	text_add_code(out, name);
	text_add(out, "\n\n");
	text_clear(&writer->signature_name);
	text_add_qualified_name(&writer->signature_name, demangled);
	writer->status.signature_name = text_string(&writer->signature_name);
}

static void add_group_start(const struct function_report_writer *writer, struct text *out,
			    const char *name)
{
	text_add(out, "<b>");
	add_inline(writer, out, name);
	text_add(out, "</b>\n<ul>\n");
}

static void add_status_group(struct function_report_writer *writer, struct text *out,
			     const struct group *group, const struct group_view *view)
{
	add_group_start(writer, out, group->name);
	if (view->lists_base)
		status_markup_add(&writer->status, out, &group->base, view->base);
	for (size_t i = 0; i < group->build_count; i++)
		status_markup_add(&writer->status, out, &group->builds[i], view->functions[i]);
	text_add(out, "</ul>\n");
}

static void add_changes(struct function_report_writer *writer, struct text *out,
			const struct build *build, const struct function_diff *diff)
{
	for (uint32_t i = 0; i < diff->change_count; i++) {
		size_t before;

		text_add(out, "<li>\n<b>");
		text_add(out, change_kind_title(diff->changes[i].kind));
		text_add(out, ". </b>\n");
		before = out->size;
		change_markup_add(&writer->change, out, build, diff, &diff->changes[i]);
		text_add(out, out->size > before ? "\n</li>\n" : "</li>\n");
	}
}

static void add_pair(struct function_report_writer *writer, struct text *out,
		     const struct pair *pair, const struct function_diff *diff)
{
	bool escape = writer->options.escape;

	text_add(out, diff ? "<li>\n<details>\n<summary>Changed between <code>"
			   : "<li>\nNo changes between <code>");
	text_add_tagged(out, pair->old_ref.label, escape);
	text_add(out, "</code> and <code>");
	text_add_tagged(out, pair->new_ref.label, escape);
	if (!diff) {
		text_add(out, "</code> " CHECK "\n</li>\n");
		return;
	}
	text_add(out, "</code> " WARNING "</summary>\n<ul>\n");
	add_changes(writer, out, pair->new_ref.build, diff);
	text_add(out, "</ul>\n</details>\n</li>\n");
}

static void add_difference_group(struct function_report_writer *writer, struct text *out,
				 const struct function_view *functions, size_t index)
{
	const struct group *group = &functions->comparison->groups[index];
	const struct group_view *view = &functions->groups[index];
	bool started = false;

	for (size_t i = 0; i < group->pair_count; i++) {
		const struct pair *pair = &group->pairs[i];
		const struct pair_view *sides = &view->pairs[i];

		if (!started && pair_view_prints_group(functions, pair, sides)) {
			add_group_start(writer, out, group->name);
			started = true;
		}
		if (pair_view_has_item(functions, pair, sides))
			add_pair(writer, out, pair, sides->diff);
	}
	if (started)
		text_add(out, "</ul>\n");
}

void function_report_writer_add(struct function_report_writer *writer, struct text *out,
				uint32_t name)
{
	const struct function_view *view = function_cursor_seek(writer->cursor, name);
	const struct comparison *c = view->comparison;

	add_title(writer, out, view->text);
	text_add(out, "## Status\n");
	for (size_t i = 0; i < c->group_count; i++)
		add_status_group(writer, out, &c->groups[i], &view->groups[i]);
	text_add(out, "\n## Differences\n");
	for (size_t i = 0; i < c->group_count; i++)
		add_difference_group(writer, out, view, i);
	/* The reference has no word for it. */
	if (!writer->options.reference && !comparison_is_complete(c))
		text_add(out, "\n> **Incomplete:** some units of a build could not be read, or it "
			      "has no symbols; what looks absent or inlined may not be.\n");
}

void function_report_write(struct text *out, const struct comparison *c, uint32_t name,
			   const struct function_report_options *options)
{
	struct function_report_writer *writer = function_report_writer_new(c, options);

	function_report_writer_add(writer, out, name);
	function_report_writer_free(writer);
}
