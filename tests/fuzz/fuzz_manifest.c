/* The file of --builds. */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/bug.h"
#include "settings/manifest.h"
#include "tests/fuzz/fuzz.h"

static void read_manifest(const char *path)
{
	struct manifest manifest;
	struct err *err = manifest_read(path, &manifest);

	if (!err)
		manifest_release(&manifest);
	else if (strncmp(err_message(err), path, strlen(path)) != 0)
		BUG("an error that does not name its file: %s", err_message(err));
	err_free(err);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int fd = memfd_create("fuzz_manifest", MFD_CLOEXEC);
	char path[32];

	if (fd < 0 || write(fd, data, size) != (ssize_t)size)
		BUG("no file in memory");
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	read_manifest(path);
	close(fd);
	return 0;
}
