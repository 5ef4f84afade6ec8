/* The watch list. */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/bug.h"
#include "settings/watch_file.h"
#include "tests/fuzz/fuzz.h"

static void read_watch(const char *path)
{
	struct watch_list list = { 0 };
	struct err *err = watch_file_read(path, &list);

	if (err && strncmp(err_message(err), path, strlen(path)) != 0)
		BUG("an error that does not name its file: %s", err_message(err));
	if (!err && list.count == 0)
		BUG("a list that names nothing");
	for (size_t i = 0; i < list.count && !err; i++)
		if (!list.entries[i].name[0] || list.entries[i].must >= 2 * MUST_SIGNATURE)
			BUG("an entry that is none");
	err_free(err);
	watch_list_release(&list);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int fd = memfd_create("fuzz_watch", MFD_CLOEXEC);
	char path[32];

	if (fd < 0 || write(fd, data, size) != (ssize_t)size)
		BUG("no file in memory");
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	read_watch(path);
	close(fd);
	return 0;
}
