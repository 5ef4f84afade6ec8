#include "cli/place.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"

/* As many as Linux follows (path_resolution(7)). */
#define MOST_LINKS 40
#define MOST_NAMES 100

static bool has_prefix(const char *text, const char *prefix)
{
	return strncmp(text, prefix, strlen(prefix)) == 0;
}

/* The folder part of a path: "." if it has none. */
static char *folder_of(const char *path)
{
	const char *slash = strrchr(path, '/');

	return slash ? xstrndup(path, (size_t)(slash - path) + 1) : xstrdup(".");
}

/* The path with the links of its folder followed, its last name as it stands. NULL: errno. */
static char *resolve_folder(const char *path)
{
	char *folder CLEANUP(free_text) = folder_of(path);
	char *real CLEANUP(free_text) = realpath(folder, NULL);
	const char *slash = strrchr(path, '/');
	struct text joined = { 0 };

	if (!real)
		return NULL;
	text_printf(&joined, "%s/%s", strcmp(real, "/") == 0 ? "" : real, slash ? slash + 1 : path);
	return joined.data;
}

/* What a link leads to, from the folder it is in. NULL: it is no link. */
static char *read_link(const char *path)
{
	char *folder CLEANUP(free_text) = folder_of(path);
	char *target CLEANUP(free_text) = xmalloc(PATH_MAX);
	ssize_t size = readlink(path, target, PATH_MAX);
	struct text joined = { 0 };

	if (size < 0)
		return NULL;
	if (size > 0 && target[0] != '/')
		text_add(&joined, folder);
	text_add_bytes(&joined, target, (size_t)size);
	return joined.data;
}

/* N for /proc/OURSELVES/fd/N and /proc/OURSELVES/task/THREAD/fd/N (proc(5)), else -1. */
static int descriptor_of(const char *path)
{
	const char *name = strrchr(path, '/') + 1;
	struct text own = { 0 };
	unsigned long number;
	bool is_own;
	char *end;

	text_printf(&own, "/proc/%ld/", (long)getpid());
	is_own = has_prefix(path, text_string(&own)) && name - path > 4 &&
		 has_prefix(name - 4, "/fd/");
	text_release(&own);
	if (!is_own || *name < '0' || *name > '9')
		return -1;
	number = strtoul(name, &end, 10);
	return *end || number > INT_MAX ? -1 : (int)number;
}

/* realpath() would lose that a link leads to a descriptor. NULL: errno. */
static char *follow_links(const char *path)
{
	char *at = resolve_folder(path);

	for (unsigned i = 0; at && i < MOST_LINKS; i++) {
		char *target = has_prefix(at, "/proc/") ? NULL : read_link(at);

		if (!target)
			return at;
		free(at);
		at = resolve_folder(target);
		free(target);
	}
	if (at)
		errno = ELOOP;
	free(at);
	return NULL;
}

static bool is_open_as(const struct stat *status, int descriptor)
{
	struct stat open;

	return fstat(descriptor, &open) == 0 && open.st_dev == status->st_dev &&
	       open.st_ino == status->st_ino;
}

static bool is_in_dev(const char *path)
{
	return has_prefix(path, "/proc/") ||
	       (has_prefix(path, "/dev/") && !strchr(path + strlen("/dev/"), '/'));
}

static struct err *find_kind(const char *path, struct output_place *place)
{
	struct stat status;

	place->descriptor = descriptor_of(place->path);
	if (place->descriptor >= 0)
		return NULL;
	place->kind = is_in_dev(place->path) ? PLACE_DEVICE : PLACE_FILE;
	if (stat(place->path, &status) != 0)
		return NULL;
	if (S_ISDIR(status.st_mode))
		return err_new(ERR_USAGE, "%s: is a folder, not a file to write to", path);
	place->exists = true;
	place->mode = status.st_mode & 07777;
	if (!S_ISREG(status.st_mode)) {
		place->kind = PLACE_DEVICE;
		return NULL;
	}
	for (int fd = STDOUT_FILENO; fd <= STDERR_FILENO; fd++)
		if (is_open_as(&status, fd)) {
			place->kind = PLACE_DESCRIPTOR;
			place->descriptor = fd;
			return NULL;
		}
	return NULL;
}

struct err *place_find(const char *path, struct output_place *ret)
{
	struct err *err;

	*ret = (struct output_place){ .kind = PLACE_DESCRIPTOR, .descriptor = STDOUT_FILENO };
	if (!path || strcmp(path, "-") == 0)
		return NULL;
	ret->path = follow_links(path);
	if (!ret->path)
		return err_errno("%s: cannot be written", path);
	err = find_kind(path, ret);
	if (err)
		place_release(ret);
	return err;
}

void place_release(struct output_place *place)
{
	free(place->path);
	place->path = NULL;
}

static bool folder_is_writable(const char *path)
{
	char *folder CLEANUP(free_text) = folder_of(path);

	return access(folder, W_OK | X_OK) == 0;
}

static bool descriptor_is_writable(int descriptor)
{
	int flags = fcntl(descriptor, F_GETFL);

	if (flags < 0)
		return false;
	errno = EBADF;
	return (flags & O_ACCMODE) != O_RDONLY;
}

static bool is_writable(const struct output_place *place)
{
	switch (place->kind) {
	case PLACE_DESCRIPTOR:
		return descriptor_is_writable(place->descriptor);
	case PLACE_DEVICE:
		return access(place->path, W_OK) == 0;
	case PLACE_FILE:
		break;
	}
	if (place->exists && access(place->path, W_OK) != 0)
		return false;
	return folder_is_writable(place->path);
}

struct err *place_check(const char *path)
{
	struct output_place place;
	struct err *err = place_find(path, &place);

	if (err)
		return err;
	if (!is_writable(&place))
		err = err_errno("%s: cannot be written", place.path ? path : "standard output");
	place_release(&place);
	return err;
}

static bool is_same(const struct output_place *left, const struct output_place *right)
{
	if (left->kind == PLACE_DESCRIPTOR || right->kind == PLACE_DESCRIPTOR)
		return left->kind == right->kind && left->descriptor == right->descriptor;
	return strcmp(left->path, right->path) == 0;
}

bool place_is_same(const char *left, const char *right)
{
	struct output_place left_place = { 0 }, right_place = { 0 };
	struct err *err = place_find(left, &left_place);
	bool same = false;

	if (!err)
		err = place_find(right, &right_place);
	if (!err)
		same = is_same(&left_place, &right_place);
	err_free(err);
	place_release(&left_place);
	place_release(&right_place);
	return same;
}

struct err *place_check_folder(const char *path)
{
	size_t size = strlen(path);
	char *plain CLEANUP(free_text) = NULL;
	struct stat status;

	if (stat(path, &status) == 0) {
		if (!S_ISDIR(status.st_mode))
			return err_new(ERR_USAGE, "%s: is a file, not a folder to write to", path);
		if (access(path, W_OK | X_OK) != 0)
			return err_errno("%s: cannot be written", path);
		return NULL;
	}
	while (size > 1 && path[size - 1] == '/')
		size--;
	plain = xstrndup(path, size);
	if (lstat(plain, &status) == 0 || !folder_is_writable(plain))
		return err_errno("%s: the folder cannot be made", path);
	return NULL;
}

int place_make_beside(const char *path, name_maker *make, void *context, char **ret_name)
{
	for (unsigned i = 0; i < MOST_NAMES; i++) {
		struct text name = { 0 };
		uint32_t number;
		int result;

		if (getrandom(&number, sizeof(number), 0) != sizeof(number))
			return -1;
		text_printf(&name, "%s.%08x", path, number);
		result = make(context, text_string(&name));
		if (result >= 0) {
			*ret_name = name.data;
			return result;
		}
		text_release(&name);
		if (errno != EEXIST)
			return -1;
	}
	return -1;
}
