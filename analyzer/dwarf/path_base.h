/* The folder that the paths of a build are relative to.
 *
 * Mostly it is the compile directory of all units. Where the compiler ran in many folders of
 * one tree (a makefile in each), it is the folder they have in common, so that lib/main.c and
 * src/main.c stay two files. Compile directories of other trees (the C library's start files,
 * Rust's standard library) have no say: their units keep to their own. */
#ifndef SYMDRIFT_ANALYZER_DWARF_PATH_BASE_H
#define SYMDRIFT_ANALYZER_DWARF_PATH_BASE_H

#include <stddef.h>

struct path_base {
	char *absolute; /* of units whose compile directory is absolute; NULL if there is none */
	char *relative; /* of those where it was made relative (-ffile-prefix-map); or NULL */
};

/* Compile directories with how many units have them. Starts as { 0 }. */
struct comp_dirs {
	struct comp_dir *items;
	size_t count, capacity;
};

void comp_dirs_add(struct comp_dirs *dirs, const char *path);
void comp_dirs_release(struct comp_dirs *dirs);

/* Texts from the heap; path_base_release() frees them. Does not depend on the order in which
 * the directories were added. */
struct path_base path_base_find(const struct comp_dirs *dirs);
void path_base_release(struct path_base *base);

#endif
