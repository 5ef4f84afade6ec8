#include "reports/compare/compare_cells.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/demangle.h"
#include "analyzer/function_name.h"
#include "base/alloc.h"
#include "diffing/topic.h"
#include "reports/inline_callers.h"
#include "reports/markup.h"

#define NAMES_SHOWN 4  /* callers or symbols in a cell */
#define PLACES_SHOWN 3 /* declarations in a cell */

typedef void cell_writer(struct text *out, const struct cell_source *source);

const char *by_number(size_t number, const char *one, const char *several)
{
	return number == 1 ? one : several;
}

void text_add_name_code(struct text *out, const struct build *build, uint32_t name)
{
	const char *plain = build_text(build, name);
	struct text readable = { 0 };

	if (!name_is_mangled(plain)) {
		text_add_code(out, plain);
		return;
	}
	text_add_function_name(&readable, plain);
	text_add_code(out, text_string(&readable));
	text_release(&readable);
}

static void add_more(struct text *out, size_t more)
{
	if (more)
		text_add(out, " and ");
	if (more)
		text_add_grouped(out, more);
	if (more)
		text_add(out, " more");
}

/* "`a` (×2), `b` and 5 more". */
static void add_names(struct text *out, const struct build *build, const struct counted_name *names,
		      size_t count)
{
	size_t shown = count > NAMES_SHOWN ? NAMES_SHOWN : count;

	for (size_t i = 0; i < shown; i++) {
		text_add(out, i ? ", " : "");
		text_add_name_code(out, build, names[i].name);
		if (names[i].count > 1)
			text_printf(out, " (×%u)", names[i].count);
	}
	add_more(out, count - shown);
}

static void add_change_names(struct text *out, const struct cell_source *source,
			     enum change_kind kind)
{
	const struct change *change = diff_change(source->diff, kind);

	if (change)
		add_names(out, source->pair->new_ref.build, change->names, change->name_count);
}

/* Where it goes without saying, or would confuse, "exported" is left out. */
static bool is_about_exports(enum change_kind kind)
{
	return kind == CHANGE_EXPORTED || kind == CHANGE_NOT_EXPORTED || kind == CHANGE_EXPORT_KIND;
}

static void write_name(struct text *out, const struct cell_source *source)
{
	text_add_name_code(out, source->pair->new_ref.build, source->diff->name);
	if (diff_is_exported(source->diff) && !is_about_exports(source->kind))
		text_add(out, " exported");
}

static void add_place(struct text *out, struct place place)
{
	if (place.file)
		text_add_inline(out, place.file);
	if (place.line)
		text_printf(out, ":%u", place.line);
}

static void write_place(struct text *out, const struct cell_source *source)
{
	const struct function_diff *diff = source->diff;
	const struct change *moved = diff_change(diff, CHANGE_MOVED);

	if (moved && moved->old_text && moved->new_text) {
		text_add_inline(out, moved->old_text);
		text_add(out, " → ");
	}
	add_place(out, diff_place(source->pair, diff));
}

static int compare_places(const void *a, const void *b, void *context)
{
	const struct instance *const *left = a, *const *right = b;
	const struct build *build = context;
	struct place x = instance_place(build, *left), y = instance_place(build, *right);
	int order = x.file && y.file ? strcmp(x.file, y.file) : !x.file - !y.file;

	return order ? order : (x.line > y.line) - (x.line < y.line);
}

/* The instances of a function by place; goes to free(). */
static const struct instance **instances_by_place(const struct build *build,
						  const struct function *f)
{
	const struct instance *instances = function_instances(build, f);
	uint32_t count = f->instances.count;
	const struct instance **sorted = xcalloc(count + 1, sizeof(*sorted));

	for (uint32_t i = 0; i < count; i++)
		sorted[i] = &instances[i];
	qsort_r(sorted, count, sizeof(*sorted), compare_places, (void *)build);
	return sorted;
}

static void write_places(struct text *out, const struct cell_source *source)
{
	const struct build *build = source->pair->new_ref.build;
	const struct function *f = source->diff->new_function;
	const struct instance **sorted = instances_by_place(build, f);
	size_t count = 0;

	for (uint32_t i = 0; i < f->instances.count; i++) {
		if (i && !compare_places(&sorted[i - 1], &sorted[i], (void *)build))
			continue;
		if (count++ >= PLACES_SHOWN)
			continue;
		text_add(out, count > 1 ? ", " : "");
		add_place(out, instance_place(build, sorted[i]));
	}
	add_more(out, count > PLACES_SHOWN ? count - PLACES_SHOWN : 0);
	if (count == 1 && f->instances.count > 1)
		text_printf(out, " (%u copies)", f->instances.count);
	free(sorted);
}

static void write_status_before(struct text *out, const struct cell_source *source)
{
	text_add(out, status_name(source->diff->old_status));
}

static void write_status_now(struct text *out, const struct cell_source *source)
{
	text_add(out, status_name(source->diff->new_status));
}

/* A long list of files that has lost or gained some, not both, is no move from here to there. */
static const char *lone_side_words(const struct change *change)
{
	bool lone = change->kind == CHANGE_MOVED && !(change->old_text && change->new_text);

	return lone ? "also in " : "";
}

/* What the changes of the topic's kind say of one side: there can be several, of a binding. */
static void add_change_texts(struct text *out, const struct cell_source *source, bool before)
{
	bool any = false;

	for (uint32_t i = 0; i < source->diff->change_count; i++) {
		const struct change *change = &source->diff->changes[i];
		const char *string = before ? change->old_text : change->new_text;

		if (change->kind != source->kind || !string)
			continue;
		text_add(out, any ? "; " : "");
		text_add(out, lone_side_words(change));
		text_add_inline(out, string);
		any = true;
	}
}

static void write_text_before(struct text *out, const struct cell_source *source)
{
	add_change_texts(out, source, true);
}

static void write_text_now(struct text *out, const struct cell_source *source)
{
	add_change_texts(out, source, false);
}

static void write_inlined_into(struct text *out, const struct cell_source *source)
{
	const struct build *build = source->pair->new_ref.build;
	struct counted_name *names;
	size_t count;

	names = inline_callers_new(build, source->diff->new_function, &count);
	add_names(out, build, names, count);
	free(names);
}

/* Of a function that no other has inlined. */
static void write_into_itself(struct text *out, const struct cell_source *source)
{
	const struct build *build = source->pair->new_ref.build;

	text_add(out, function_inlined_into(build, source->diff->new_function) == INTO_ITSELF
			      ? "only into itself: the compiler split it"
			      : "no caller recorded");
}

static void write_symbols_left(struct text *out, const struct cell_source *source)
{
	add_change_names(out, source, CHANGE_RENAMED_AWAY);
}

static void write_symbols_before(struct text *out, const struct cell_source *source)
{
	add_change_names(out, source, CHANGE_RENAMED_BACK);
}

static void write_symbols_added(struct text *out, const struct cell_source *source)
{
	add_change_names(out, source, CHANGE_SYMBOLS_ADDED);
}

static void write_symbols_removed(struct text *out, const struct cell_source *source)
{
	add_change_names(out, source, CHANGE_SYMBOLS_REMOVED);
}

static void write_inline_added(struct text *out, const struct cell_source *source)
{
	add_change_names(out, source, CHANGE_INLINE_CALLERS_ADDED);
}

static void write_inline_removed(struct text *out, const struct cell_source *source)
{
	add_change_names(out, source, CHANGE_INLINE_CALLERS_REMOVED);
}

static void write_direct_added(struct text *out, const struct cell_source *source)
{
	add_change_names(out, source, CHANGE_DIRECT_CALLERS_ADDED);
}

static void write_direct_removed(struct text *out, const struct cell_source *source)
{
	add_change_names(out, source, CHANGE_DIRECT_CALLERS_REMOVED);
}

static const struct {
	const char *title;
	cell_writer *write;
} columns[COLUMNS] = {
	[COLUMN_NAME] = { "function", write_name },
	[COLUMN_PLACE] = { "declared in", write_place },
	[COLUMN_STATUS_BEFORE] = { "before", write_status_before },
	[COLUMN_STATUS_NOW] = { "now", write_status_now },
	[COLUMN_TEXT_BEFORE] = { "before", write_text_before },
	[COLUMN_TEXT_NOW] = { "now", write_text_now },
	[COLUMN_INLINED_INTO] = { "now inlined into", write_inlined_into },
	[COLUMN_ESCAPES] = { "calls inlined into", write_inlined_into },
	[COLUMN_INTO_ITSELF] = { "calls inlined into", write_into_itself },
	[COLUMN_SYMBOLS_LEFT] = { "only these symbols are left", write_symbols_left },
	[COLUMN_SYMBOLS_BEFORE] = { "only these symbols before", write_symbols_before },
	[COLUMN_SYMBOLS_ADDED] = { "symbols added", write_symbols_added },
	[COLUMN_SYMBOLS_REMOVED] = { "symbols removed", write_symbols_removed },
	[COLUMN_PLACES] = { "declared in", write_places },
	[COLUMN_INLINE_ADDED] = { "now also inlined into", write_inline_added },
	[COLUMN_INLINE_REMOVED] = { "no longer inlined into", write_inline_removed },
	[COLUMN_DIRECT_ADDED] = { "new callers", write_direct_added },
	[COLUMN_DIRECT_REMOVED] = { "callers gone", write_direct_removed },
};

const char *column_title(enum column column)
{
	return columns[column].title;
}

void text_add_cell(struct text *out, enum column column, const struct cell_source *source)
{
	columns[column].write(out, source);
}
