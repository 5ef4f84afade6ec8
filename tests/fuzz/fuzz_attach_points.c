/* What an object attaches to. */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "analyzer/elf/attach_points.h"
#include "base/bug.h"
#include "tests/fuzz/fuzz.h"

static void read_attach_points(const char *path)
{
	struct attach_points points;
	struct err *err = attach_points_read(path, &points);

	if (err && strncmp(err_message(err), path, strlen(path)) != 0)
		BUG("an error that does not name its file: %s", err_message(err));
	if (!err && points.count == 0)
		BUG("no error, and no name");
	if (!err)
		attach_points_release(&points);
	err_free(err);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int fd = memfd_create("fuzz_attach_points", MFD_CLOEXEC);
	char path[32];

	if (fd < 0 || write(fd, data, size) != (ssize_t)size)
		BUG("no file in memory");
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	read_attach_points(path);
	close(fd);
	return 0;
}
