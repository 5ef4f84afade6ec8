/* The policy file. */
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/bug.h"
#include "settings/policy_file.h"
#include "tests/fuzz/fuzz.h"

static void read_policy(const char *path)
{
	struct policy_files files;
	struct policy policy;
	struct err *err;

	policy_init(&policy);
	err = policy_file_read(path, &policy, &files);
	if (err && strncmp(err_message(err), path, strlen(path)) != 0)
		BUG("an error that does not name its file: %s", err_message(err));
	for (unsigned r = 0; r < RULES; r++)
		if (policy.severities[r] >= SEVERITIES)
			BUG("a severity that is none");
	err_free(err);
	policy_release(&policy);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	int fd = memfd_create("fuzz_policy", MFD_CLOEXEC);
	char path[32];

	if (fd < 0 || write(fd, data, size) != (ssize_t)size)
		BUG("no file in memory");
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	read_policy(path);
	close(fd);
	return 0;
}
