/* Small files for unit tests of what reads them.
 *
 *	char path[] = "test_watch_file.XXXXXX";
 *
 *	file_make(path, "tcp_close\n", 10);
 *	...
 *	unlink(path);
 */
#ifndef SYMDRIFT_TESTS_FILE_MAKER_H
#define SYMDRIFT_TESTS_FILE_MAKER_H

#include <stdlib.h>
#include <unistd.h>

#include "base/bug.h"

/* A new file; the last six letters of the path are replaced. */
static inline void file_make(char *path, const void *bytes, size_t size)
{
	int fd = mkstemp(path);

	if (fd < 0 || write(fd, bytes, size) != (ssize_t)size || close(fd) != 0)
		BUG("%s cannot be written", path);
}

#endif
