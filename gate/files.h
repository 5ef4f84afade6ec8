/* Files of functions: where their instances are compiled and declared. */
#ifndef SYMDRIFT_GATE_FILES_H
#define SYMDRIFT_GATE_FILES_H

#include <stdbool.h>
#include <stdint.h>

#include "analyzer/build.h"
#include "base/pointer_map.h"

/* Whether a glob takes a file of the function. `*` takes slashes too. */
bool function_in_path(const struct build *build, const struct function *f, const char *glob);

/* Globs of files, with what was decided about each file of any build. */
struct path_globs {
	const char *const *globs;
	size_t count;
	struct pointer_map decisions; /* by address of the interned path */
};

/* Whether any glob takes a file of the function. Starts with `decisions` all zero. */
bool path_globs_take(struct path_globs *paths, const struct build *build, const struct function *f);
void path_globs_release(struct path_globs *paths);

/* All files in which a build has functions that are not Absent; made when it is first asked. */
struct file_set {
	const struct build *build;
	const struct build *also_in; /* NULL; or only files in which functions stand that are not
				      * Absent there either */
	bool made;
	struct pointer_map files;
};

/* `file` is an id of the build's interner. */
bool file_set_has(struct file_set *set, uint32_t file);
void file_set_release(struct file_set *set);

#endif
