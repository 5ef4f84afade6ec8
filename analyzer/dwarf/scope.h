/* The namespaces, classes and functions that a C++ type or function lies in.
 *
 * libdw can't go from a DIE to its parent cheaply, so a unit is looked through once, when the
 * first scope in it is asked for. */
#ifndef SYMDRIFT_ANALYZER_DWARF_SCOPE_H
#define SYMDRIFT_ANALYZER_DWARF_SCOPE_H

#include "analyzer/dwarf/reader.h"

/* Append "a::b::" for a DIE in class b of namespace a; nothing at file scope. */
void scope_add(struct reader *reader, struct text *text, Dwarf_Die *die);

#endif
