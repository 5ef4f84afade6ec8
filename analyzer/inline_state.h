/* Whether a function is declared inline, as far as the build tells.
 *
 * DW_AT_inline (DWARF 5, section 3.3.8.1) says more by being there than by missing: GCC (seen
 * up to 14) leaves it out of a function that it did not inline, however that is declared, and
 * clang (up to 19) writes DW_INL_inlined for all it inlines, never what was declared. So there
 * is a third state, and a difference means something only between two known ones of the same
 * compiler. What was done about the declaration is in the status.
 *
 *	if (function_declared_inline(build, f) == DECLARED_INLINE_YES) */
#ifndef SYMDRIFT_ANALYZER_INLINE_STATE_H
#define SYMDRIFT_ANALYZER_INLINE_STATE_H

#include "analyzer/build.h"

enum declared_inline {
	DECLARED_INLINE_UNKNOWN,
	DECLARED_INLINE_NO,  /* inlined somewhere, and nowhere said to be declared so */
	DECLARED_INLINE_YES, /* some instance says so */
};

/* The state of the function as a whole: of several instances one is enough. */
enum declared_inline function_declared_inline(const struct build *build, const struct function *f);

#endif
