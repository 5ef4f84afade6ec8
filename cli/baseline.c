#include "cli/baseline.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "cli/inputs.h"
#include "cli/place.h"

/* As each fingerprint begins (docs/fingerprint.md). */
#define FINGERPRINT_START "{\""

const char *baseline_path(const struct options *options)
{
	return inputs_argument_path(options->builds[0]);
}

static bool has_suffix(const char *path, const char *suffix)
{
	size_t size = strlen(path), length = strlen(suffix);

	return size > length && strcmp(path + size - length, suffix) == 0;
}

static bool is_missing(const char *path)
{
	struct stat status;

	return stat(path, &status) != 0 && errno == ENOENT;
}

struct err *baseline_check(const struct options *options)
{
	const char *path;

	if (options->build_count < 2)
		return NULL;
	path = baseline_path(options);
	if (!has_suffix(path, ".jsonl") || !is_missing(path))
		return NULL;
	return err_new(
		ERR_IO,
		"%s: there is no such file; `symdrift check --baseline-update %s NEW` makes it",
		path, path);
}

/* No ELF file, and nothing else that is not ours, may be overwritten. */
static struct err *check_is_fingerprint(const char *path)
{
	char start[sizeof(FINGERPRINT_START) - 1];
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	struct stat status;
	bool is_fingerprint;

	if (fd < 0)
		return err_errno("%s: cannot be opened", path);
	is_fingerprint = fstat(fd, &status) == 0 && S_ISREG(status.st_mode) &&
			 pread(fd, start, sizeof(start), 0) == (ssize_t)sizeof(start) &&
			 memcmp(start, FINGERPRINT_START, sizeof(start)) == 0;
	close(fd);
	if (is_fingerprint)
		return NULL;
	return err_new(ERR_USAGE,
		       "%s: is no fingerprint, and only one is overwritten by "
		       "--baseline-update",
		       path);
}

struct err *baseline_check_update(const struct options *options, bool *ret_exists)
{
	const char *path;
	struct err *err = NULL;

	if (options->builds_file || options->build_count != 2)
		return err_new(ERR_USAGE, "--baseline-update takes two BUILDs: the fingerprint to "
					  "renew, and the build that it is to be made of");
	path = baseline_path(options);
	if (!path[0])
		return err_new(ERR_USAGE, "%s: the path is empty", options->builds[0]);
	if (strcmp(path, "-") == 0)
		return err_new(ERR_USAGE, "-: a baseline is a file; one of that name is `./-`");
	*ret_exists = !is_missing(path);
	if (*ret_exists)
		err = check_is_fingerprint(path);
	return err ? err : place_check(path);
}
