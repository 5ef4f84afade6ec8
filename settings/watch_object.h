/* A watch list out of an object: what a BPF object attaches to or a module calls matters.
 *
 * Which names those are tells analyzer/elf/attach_points.h. That no build has an undefined symbol
 * is no finding, for it may be data; nor that none has a function of a program that a BPF object
 * attaches to beside functions of the kernel. */
#ifndef SYMDRIFT_SETTINGS_WATCH_OBJECT_H
#define SYMDRIFT_SETTINGS_WATCH_OBJECT_H

#include "settings/watch_file.h"

/* Append the entries of an object, at least one, and a note about sections that name no function.
 * Errors: as of attach_points_read(). The list is still to be released after an error. */
struct err *watch_object_read(const char *path, struct watch_list *list);

#endif
