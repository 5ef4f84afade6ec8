/* The builds of a command line: which there are, what they are called, and their loading.
 *
 * BUILD arguments make one group, "Regular", consecutive; or --builds names a manifest. A
 * file that is named twice is read once. A label that is not given is the fingerprint's own,
 * else the file's name without `vmlinux-`; where two of a group would be equal they become
 * longer pieces of their paths. */
#ifndef SYMDRIFT_CLI_INPUTS_H
#define SYMDRIFT_CLI_INPUTS_H

#include "base/arena.h"
#include "cli/options.h"
#include "diffing/diff.h"

struct inputs {
	struct arena arena;
	struct interner *strings;
	struct build **builds; /* each file once */
	size_t build_count;
	struct group_spec *groups;
	size_t group_count;
};

/* Load all builds; at least `least` must be given in some group. Nothing is to be released
 * after an error. */
struct err *inputs_load(const struct options *options, size_t least, struct inputs *ret);
void inputs_release(struct inputs *inputs);

/* The path of a BUILD argument, [LABEL=]PATH; a part of `argument`. */
const char *inputs_argument_path(const char *argument);

/* The label that the build of this argument has if it is alone: nothing was added to tell it apart
 * from others. Lives as long as the inputs. */
const char *inputs_own_label(struct inputs *inputs, const char *argument,
			     const struct build *build);

/* The builds of all groups in their order, the base of a group first, each file once: with the
 * label of the first group that has it. The array goes to free(). */
struct build_ref *inputs_distinct_builds(const struct inputs *inputs, size_t *ret_count);

#endif
