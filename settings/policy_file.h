/* The policy file: what the gate enforces, over the defaults and below the command line.
 *
 *	fail-on: error              # info, warning, error, never
 *	scope: [exported, path:mm/slub.c]  # all, exported, watched, path:GLOB: one or a list
 *	severity:                   # of a rule, or of a glob of rules
 *	  inline.*: warning         # off, info, warning, error
 *	  inline.full: error
 *	budgets:                    # findings that may be there
 *	  warning: 5                # of a level, or of a rule
 *	size-percent: 20
 *	watch: [probes.txt]         # files: one or a list,
 *	waivers: waivers.yaml       # relative to the folder of the policy file
 *
 * In `severity` the id of a rule beats a glob, and a glob with more letters one with fewer,
 *wherever they stand: the order of a YAML mapping means nothing. Of globs with as many letters the
 *last one holds.
 *
 *	struct policy_files files;
 *	policy_init(&policy);
 *	err = policy_file_read("symdrift.yaml", &policy, &files);
 */
#ifndef SYMDRIFT_SETTINGS_POLICY_FILE_H
#define SYMDRIFT_SETTINGS_POLICY_FILE_H

#include <stddef.h>

#include "base/err.h"
#include "gate/policy.h"

/* The files that a policy names, joined to its folder. They live in the arena of the policy. */
struct policy_files {
	const char **watch, **waivers;
	size_t watch_count, waiver_count;
};

/* Apply a file to a policy that was initialised. Limits and errors as those of
 * settings/yaml_reader.h; a list or mapping has at most 1,000 entries. After an error the policy is
 * good for nothing but policy_release(), and the files are those that could be read. */
struct err *policy_file_read(const char *path, struct policy *policy, struct policy_files *ret);

#endif
