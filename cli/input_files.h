/* The files that a run reads, as far as they are known before it reads builds: those of the command
 * line, and those that a policy or a list of builds names. No output may go over one of them.
 *
 * A policy or list that is wrong names nothing here, for the run tells what is wrong with it; one
 * that is no regular file names nothing either, for a pipe can be read once.
 *
 *	struct input_files files;
 *	input_files_find(options, &files);
 *	if (input_files_have(&files, "check.json"))
 *	...
 *	input_files_release(&files);
 */
#ifndef SYMDRIFT_CLI_INPUT_FILES_H
#define SYMDRIFT_CLI_INPUT_FILES_H

#include "base/arena.h"
#include "cli/options.h"

struct input_files {
	struct arena arena;
	const char **paths;
	size_t count, capacity;
};

/* For the verbs whose arguments are BUILDs. */
void input_files_find(const struct options *options, struct input_files *ret);
void input_files_release(struct input_files *files);

/* Whether `path`, under whatever name, is one of them. */
bool input_files_have(const struct input_files *files, const char *path);

/* An ERR_USAGE if `path`, where a document is to go, is one of them. Standard output (NULL, "-")
 * never is. */
struct err *input_files_check(const struct input_files *files, const char *path);

/* The same for each place that -f and -o name. */
struct err *input_files_check_outputs(const struct options *options);

#endif
