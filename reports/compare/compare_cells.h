/* What a table of `symdrift compare` says about one function: one writer per column.
 *
 * A cell is Markdown with everything from the input escaped (reports/markup.h). An empty cell
 * means that there is nothing to say.
 *
 *	struct cell_source source = { pair, diff, CHANGE_MOVED };
 *	text_add_cell(out, COLUMN_NAME, &source);
 */
#ifndef SYMDRIFT_REPORTS_COMPARE_COMPARE_CELLS_H
#define SYMDRIFT_REPORTS_COMPARE_COMPARE_CELLS_H

#include "base/text.h"
#include "diffing/diff.h"

enum column {
	COLUMN_END, /* ends a list of columns */
	COLUMN_NAME,
	COLUMN_PLACE, /* file:line, of the new build unless gone */
	COLUMN_STATUS_BEFORE,
	COLUMN_STATUS_NOW,
	COLUMN_TEXT_BEFORE, /* of the change that the topic is about */
	COLUMN_TEXT_NOW,
	COLUMN_INLINED_INTO,
	COLUMN_ESCAPES, /* callers that a probe on the symbol misses */
	COLUMN_INTO_ITSELF,
	COLUMN_SYMBOLS_LEFT,
	COLUMN_SYMBOLS_BEFORE,
	COLUMN_SYMBOLS_ADDED,
	COLUMN_SYMBOLS_REMOVED,
	COLUMN_PLACES, /* all declarations in the new build */
	COLUMN_INLINE_ADDED,
	COLUMN_INLINE_REMOVED,
	COLUMN_DIRECT_ADDED,
	COLUMN_DIRECT_REMOVED,
	COLUMNS,
};

struct cell_source {
	const struct pair *pair;
	const struct function_diff *diff;
	enum change_kind kind; /* for COLUMN_TEXT_* */
};

const char *column_title(enum column column);
void text_add_cell(struct text *out, enum column column, const struct cell_source *source);

/* A function's name as code; one of C++ or Rust is demangled. */
void text_add_name_code(struct text *out, const struct build *build, uint32_t name);

/* "is" for one, "are" for several, ...: the word that fits the number. */
const char *by_number(size_t number, const char *one, const char *several);

#endif
