/* C++ and Rust names as a person reads them. */
#ifndef SYMDRIFT_ANALYZER_DEMANGLE_H
#define SYMDRIFT_ANALYZER_DEMANGLE_H

#include <stdbool.h>

/* Whether the name is a linkage name of C++ (`_Z…`) or Rust (`_R…`, `_ZN…17h…E`). */
bool name_is_mangled(const char *name);

/* The demangled name with parameters, or NULL if `name` is not mangled (or not well, or
 * stands for more than 64 KB). The text belongs to the caller and goes to free(). */
char *name_demangle(const char *name);

#endif
