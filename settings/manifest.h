/* The file of --builds: which builds are compared, in which groups (DESIGN.md section 6).
 *
 * What is given has been checked: every group has a name of its own and at least one build;
 * a base is there if and only if the mode is GROUP_BASE; no two builds of a group, the base
 * included, have the same written label. Labels that are left out are derived by the caller,
 * who then has to look for equal ones again. Relative paths have been joined to the folder
 * of the file. All texts live in the arena.
 *
 *	struct manifest manifest;
 *	struct err *err = manifest_read("builds.yaml", &manifest);
 *	...
 *	manifest_release(&manifest);
 */
#ifndef SYMDRIFT_SETTINGS_MANIFEST_H
#define SYMDRIFT_SETTINGS_MANIFEST_H

#include <stddef.h>

#include "base/arena.h"
#include "base/err.h"
#include "diffing/diff.h"

struct manifest_build {
	const char *label; /* NULL: not given */
	const char *path;  /* or STORE.db#LABEL */
	size_t line;       /* where it is in the file, for messages */
};

struct manifest_group {
	const char *name;
	enum group_mode mode;
	struct manifest_build base; /* GROUP_BASE only; path NULL otherwise */
	struct manifest_build *builds;
	size_t build_count;
};

struct manifest {
	struct arena arena;
	struct manifest_group *groups;
	size_t group_count;
};

/* At most 10,000 builds; limits and errors as those of settings/yaml_reader.h. Nothing is to be
 * released after an error. */
struct err *manifest_read(const char *path, struct manifest *ret);
void manifest_release(struct manifest *manifest);

#endif
