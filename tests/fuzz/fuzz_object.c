/* An ELF file: loaded as a build, or refused with a message that names it. */
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "analyzer/load.h"
#include "base/bug.h"
#include "tests/fuzz/fuzz.h"

/* Making an interner takes longer than reading a small file: one serves many runs. */
#define RUNS_PER_INTERNER 500

static struct interner *shared_strings(void)
{
	static struct interner *strings;
	static unsigned runs;

	if (runs++ % RUNS_PER_INTERNER == 0) {
		interner_free(strings);
		strings = interner_new();
	}
	return strings;
}

static void load(const char *path)
{
	static const struct load_options options = { .jobs = 1 };
	struct build *build;
	struct err *err = build_load(path, &options, shared_strings(), &build);

	if (!err)
		build_free(build);
	else if (strncmp(err_message(err), path, strlen(path)) != 0)
		BUG("an error that does not name its file: %s", err_message(err));
	err_free(err);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int fd = memfd_create("fuzz_object", MFD_CLOEXEC);
	char path[32];

	if (fd < 0 || write(fd, data, size) != (ssize_t)size)
		BUG("no file in memory");
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	load(path);
	close(fd);
	return 0;
}
