/* The waiver file. */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/bug.h"
#include "settings/waiver_file.h"
#include "tests/fuzz/fuzz.h"

static void read_waivers(const char *path)
{
	struct waiver_list list = { 0 };
	struct err *err = waiver_file_read(path, &list);

	if (err && strncmp(err_message(err), path, strlen(path)) != 0)
		BUG("an error that does not name its file: %s", err_message(err));
	for (size_t i = 0; i < list.count && !err; i++)
		if (!list.waivers[i].rule || !list.waivers[i].symbol || !list.waivers[i].reason)
			BUG("a waiver without what is required");
	err_free(err);
	waiver_list_release(&list);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int fd = memfd_create("fuzz_waivers", MFD_CLOEXEC);
	char path[32];

	if (fd < 0 || write(fd, data, size) != (ssize_t)size)
		BUG("no file in memory");
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	read_waivers(path);
	close(fd);
	return 0;
}
