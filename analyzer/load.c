#include "analyzer/load.h"

#include <elf.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "analyzer/dwarf/object_build.h"
#include "analyzer/jsonl/jsonl.h"

/* Whether the file begins like JSON; everything else is left to libelf to judge. */
static struct err *looks_like_json(const char *path, int fd, bool *ret)
{
	char start[SELFMAG];
	ssize_t size = pread(fd, start, sizeof(start), 0);

	if (size < 0)
		return err_errno("%s: cannot be read", path);
	*ret = size > 0 && memcmp(start, "{\"", size < 2 ? 1 : 2) == 0;
	return NULL;
}

static struct err *load_fingerprint(const char *path, int fd, size_t size,
				    const struct load_options *options, struct interner *strings,
				    struct build **ret)
{
	void *data = mmap(NULL, size, PROT_READ, MAP_PRIVATE, fd, 0);
	struct err *err;

	if (data == MAP_FAILED)
		return err_errno("%s: cannot be mapped", path);
	err = jsonl_read(path, data, size, options, strings, ret);
	munmap(data, size);
	return err;
}

static bool has_suffix(const char *path, const char *suffix)
{
	size_t size = strlen(path), length = strlen(suffix);

	return size >= length && strcmp(path + size - length, suffix) == 0;
}

struct err *build_load(const char *path, const struct load_options *options,
		       struct interner *strings, struct build **ret)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK);
	struct err *err = NULL;
	struct stat status;
	bool json = false;

	if (fd < 0)
		return err_errno("%s: cannot be opened", path);
	if (fstat(fd, &status) != 0)
		err = err_errno("%s: cannot be examined", path);
	else if (S_ISREG(status.st_mode) && status.st_size > 0)
		err = looks_like_json(path, fd, &json);
	/* A damaged fingerprint is better told by its own reader. */
	if (!err && S_ISREG(status.st_mode) && status.st_size > 0 && has_suffix(path, ".jsonl"))
		json = true;
	if (!err && json)
		err = load_fingerprint(path, fd, (size_t)status.st_size, options, strings, ret);
	else if (!err)
		err = object_build_load(path, options, strings, ret);
	close(fd);
	return err;
}
