/* What the section of each topic is called, what it says in one sentence, and what its list
 * looks like: the words of `symdrift compare` in one place. */
#ifndef SYMDRIFT_REPORTS_COMPARE_COMPARE_SECTION_WORDS_H
#define SYMDRIFT_REPORTS_COMPARE_COMPARE_SECTION_WORDS_H

#include "diffing/topic.h"
#include "reports/compare/compare_cells.h"

enum section_form {
	FORM_TABLE,
	FORM_NAMES,       /* nothing to say beside the name */
	FORM_TRANSITIONS, /* names by transition */
	FORM_CAUSES,      /* of changed signatures */
};

/* The words of a section. */
struct section_words {
	const char *title;
	const char *meaning;
	enum section_form form;
	enum column columns[6]; /* FORM_TABLE; COLUMN_END behind the last */
	enum change_kind kind;  /* what COLUMN_TEXT_* are about */
};

const struct section_words *section_words(enum topic topic);

#endif
