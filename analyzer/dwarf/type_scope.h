/* The namespaces and classes that a C++ type lies in.
 *
 * libdw can't go from a DIE to its parent cheaply, so a unit is looked through once, when the
 * first of its types is asked for. */
#ifndef SYMDRIFT_ANALYZER_DWARF_TYPE_SCOPE_H
#define SYMDRIFT_ANALYZER_DWARF_TYPE_SCOPE_H

#include "analyzer/dwarf/type_spelling.h"

/* Append "a::b::" for a type DIE in class b of namespace a; nothing at file scope. */
void type_scope_add(struct speller *speller, struct text *text, Dwarf_Die *type);

#endif
