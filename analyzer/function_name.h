/* Names of functions as reports show them: C++ and Rust demangled, C as it is.
 *
 * A name that is not mangled costs a look at its first characters and nothing else. */
#ifndef SYMDRIFT_ANALYZER_FUNCTION_NAME_H
#define SYMDRIFT_ANALYZER_FUNCTION_NAME_H

#include "base/text.h"

/* `ns::f(int)` for a linkage name of C++ or Rust, else the name itself. Nothing is escaped. */
void text_add_function_name(struct text *text, const char *name);

/* The name inside a demangled one, for a signature that has its own return type and parameters:
 * `std::swap<int>` of `void std::swap<int>(int&, int&)`. The whole of it if it is none of the
 * usual shapes. */
void text_add_qualified_name(struct text *text, const char *demangled);

#endif
