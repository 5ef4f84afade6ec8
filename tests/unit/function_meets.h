/* Whether one pattern meets one function, the plain way: what the quick one must agree with. */
#ifndef SYMDRIFT_TESTS_FUNCTION_MEETS_H
#define SYMDRIFT_TESTS_FUNCTION_MEETS_H

#include <fnmatch.h>
#include <string.h>

#include "diffing/name_patterns.h"

struct meeting {
	const char *pattern;
	bool meets;
};

static inline void meet_spelling(void *context, const char *spelling)
{
	struct meeting *meeting = context;
	bool is_glob = strpbrk(meeting->pattern, "*?[") != NULL;

	meeting->meets |= strcmp(meeting->pattern, spelling) == 0 ||
			  (is_glob && fnmatch(meeting->pattern, spelling, 0) == 0);
}

static inline bool function_meets(const struct build *build, const struct function *f,
				  const char *pattern)
{
	struct meeting meeting = { .pattern = pattern };
	const struct symbol *symbols = function_symbols(build, f);

	name_visit_spellings(build_text(build, f->name), meet_spelling, &meeting);
	for (uint32_t i = 0; i < f->symbols.count; i++)
		name_visit_spellings(build_text(build, symbols[i].name), meet_spelling, &meeting);
	return meeting.meets;
}

#endif
