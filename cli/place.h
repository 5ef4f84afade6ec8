/* What a path of -o or -f FILE leads to, and whether that can be written.
 *
 * Links are followed one by one: what they lead to is written, never the link. One that leads
 * to nothing yet leads to a new file. A path that stands for an open descriptor (/dev/stdout,
 * /dev/fd/N, /proc/self/fd/N, or the file that standard output or error is redirected to) is
 * that descriptor, written from where it stands. Other things in /dev and /proc, and whatever
 * is no regular file, are written in place; only files anywhere else are replaced. */
#ifndef SYMDRIFT_CLI_PLACE_H
#define SYMDRIFT_CLI_PLACE_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/err.h"

enum place_kind {
	PLACE_DESCRIPTOR, /* open already */
	PLACE_DEVICE,     /* a device, a pipe: written in place */
	PLACE_FILE,       /* a regular file, or nothing yet */
};

struct output_place {
	enum place_kind kind;
	int descriptor; /* PLACE_DESCRIPTOR only */
	char *path;     /* absolute, without links; NULL for standard output */
	bool exists;
	mode_t mode; /* permissions of a file that exists */
};

/* `path` NULL or "-": standard output. A folder is an ERR_USAGE. */
struct err *place_find(const char *path, struct output_place *ret);
void place_release(struct output_place *place);

/* Whether an output can be opened there, before the work for it begins. */
struct err *place_check(const char *path);

/* Whether two paths lead to one place; not if either leads nowhere. */
bool place_is_same(const char *left, const char *right);

/* The same as place_check() for a folder to write to; one that does not exist is to be made. */
struct err *place_check_folder(const char *path);

/* Make something of a new name beside `path`: call `make` with PATH.RANDOM until the name is
 * not taken. Gives what `make` gave, -1 with errno if that is an error; the name, which belongs
 * to the caller, only without one. */
typedef int name_maker(void *context, const char *name);
int place_make_beside(const char *path, name_maker *make, void *context, char **ret_name);

#endif
