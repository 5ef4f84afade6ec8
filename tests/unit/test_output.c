/* cli/output.c and cli/place.c: what is replaced, what goes on where it stands, and what is told
 * before anything is written. Each test has a folder of its own. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "cli/output.h"
#include "cli/place.h"

static int enter_folder(void **state)
{
	struct text folder = { 0 };

	text_add(&folder, "/tmp/symdrift-test.XXXXXX");
	if (!mkdtemp(folder.data) || chdir(folder.data) != 0)
		return -1;
	*state = folder.data;
	return 0;
}

static int remove_entry(const char *path, const struct stat *status __attribute__((unused)),
			int kind __attribute__((unused)), struct FTW *place __attribute__((unused)))
{
	return remove(path);
}

static int leave_folder(void **state)
{
	int result = chdir("/") | nftw(*state, remove_entry, 16, FTW_DEPTH | FTW_PHYS);

	free(*state);
	return result;
}

static void save(const char *path, const char *text)
{
	struct err *err = output_save(path, text, strlen(text));

	if (err)
		fail_msg("%s", err_message(err));
}

static void assert_holds(const char *path, const char *wanted)
{
	char text[100] = { 0 };
	FILE *file = fopen(path, "re");

	assert_non_null(file);
	(void)!fread(text, 1, sizeof(text) - 1, file);
	fclose(file);
	assert_string_equal(text, wanted);
}

static bool is_link(const char *path)
{
	struct stat status;

	return lstat(path, &status) == 0 && S_ISLNK(status.st_mode);
}

static mode_t mode_of(const char *path)
{
	struct stat status;

	assert_int_equal(stat(path, &status), 0);
	return status.st_mode & 07777;
}

static void test_file(void **state __attribute__((unused)))
{
	umask(027);
	save("new", "one");
	assert_holds("new", "one");
	assert_int_equal(mode_of("new"), 0640);
	chmod("new", 0604);
	save("new", "two");
	assert_holds("new", "two");
	assert_int_equal(mode_of("new"), 0604);
}

static void test_owner_stays(void **state)
{
	struct stat status;

	(void)state;
	save("owned", "one");
	if (geteuid() != 0 || chown("owned", 12345, 54321) != 0)
		skip();
	chmod("owned", 0640);
	save("owned", "two");
	assert_holds("owned", "two");
	assert_int_equal(stat("owned", &status), 0);
	assert_int_equal(status.st_uid, 12345);
	assert_int_equal(status.st_gid, 54321);
	assert_int_equal(status.st_mode & 07777, 0640);
}

static void test_links(void **state __attribute__((unused)))
{
	save("file", "one");
	assert_int_equal(symlink("file", "link"), 0);
	assert_int_equal(symlink("later", "dangling"), 0);
	save("link", "two");
	save("dangling", "three");
	assert_true(is_link("link") && is_link("dangling"));
	assert_holds("file", "two");
	assert_holds("later", "three");
}

/* `symdrift -o PATH >>log`, with PATH leading to the descriptor by one way or another. */
static void test_descriptors(void **state __attribute__((unused)))
{
	struct text link = { 0 };
	struct stat before, after;
	int fd = open("log", O_RDWR | O_CREAT | O_CLOEXEC, 0600);

	assert_int_equal(write(fd, "log ", 4), 4);
	fstat(fd, &before);
	text_printf(&link, "/dev/fd/%d", fd);
	assert_int_equal(symlink(link.data, "link"), 0);
	save(link.data, "a ");
	save("link", "b ");
	text_clear(&link);
	text_printf(&link, "/proc/self/fd/%d", fd);
	save(link.data, "c ");
	text_release(&link);
	close(fd);
	assert_true(is_link("link"));
	assert_holds("log", "log a b c ");
	stat("log", &after);
	assert_int_equal(before.st_ino, after.st_ino);
}

static void test_standard_output(void **state __attribute__((unused)))
{
	int kept = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
	int fd = open("log", O_RDWR | O_CREAT | O_CLOEXEC, 0600);

	fflush(stdout);
	assert_int_equal(write(fd, "log ", 4), 4);
	dup2(fd, STDOUT_FILENO);
	save("/dev/stdout", "a ");
	save("log", "b ");
	save(NULL, "c ");
	save("-", "d ");
	dup2(kept, STDOUT_FILENO);
	close(kept);
	close(fd);
	assert_holds("log", "log a b c d ");
}

static void assert_refused(const char *path, const char *message)
{
	struct err *err = place_check(path);

	if (message) {
		assert_non_null(err);
		assert_string_equal(err_message(err), message);
	} else {
		assert_null(err);
	}
	err_free(err);
}

static void test_check(void **state __attribute__((unused)))
{
	assert_int_equal(mkdir("folder", 0777), 0);
	assert_int_equal(symlink("nowhere/file", "lost"), 0);
	assert_int_equal(symlink("circle", "circle"), 0);
	assert_refused("new", NULL);
	assert_refused("/dev/null", NULL);
	assert_refused("folder", "folder: is a folder, not a file to write to");
	assert_refused("nowhere/file", "nowhere/file: cannot be written: No such file or "
				       "directory");
	assert_refused("lost", "lost: cannot be written: No such file or directory");
	assert_refused("circle", "circle: cannot be written: Too many levels of symbolic links");
	assert_refused("/dev/fd/999", "/dev/fd/999: cannot be written: Bad file descriptor");
}

static int refuse_thrice(void *context, const char *name __attribute__((unused)))
{
	unsigned *calls = context;

	errno = EEXIST;
	return ++*calls > 3 ? 7 : -1;
}

static void test_names_that_are_taken(void **state __attribute__((unused)))
{
	unsigned calls = 0;
	char *name CLEANUP(free_text) = NULL;

	assert_int_equal(place_make_beside("file", refuse_thrice, &calls, &name), 7);
	assert_int_equal(calls, 4);
	assert_int_equal(strncmp(name, "file.", 5), 0);
}

static void test_same_place(void **state __attribute__((unused)))
{
	save("file", "");
	assert_int_equal(symlink("file", "link"), 0);
	assert_true(place_is_same("file", "./file"));
	assert_true(place_is_same("link", "file"));
	assert_true(place_is_same("new", "./new"));
	assert_true(place_is_same("-", "/dev/stdout"));
	assert_true(place_is_same(NULL, "-"));
	assert_false(place_is_same("file", "new"));
	assert_false(place_is_same("-", "/dev/stderr"));
	assert_false(place_is_same("file", "-"));
	assert_false(place_is_same("no-folder/file", "no-folder/file"));
}

#define TEST(function) cmocka_unit_test_setup_teardown(function, enter_folder, leave_folder)

int main(void)
{
	const struct CMUnitTest tests[] = {
		TEST(test_same_place),  TEST(test_file),
		TEST(test_owner_stays), TEST(test_links),
		TEST(test_descriptors), TEST(test_standard_output),
		TEST(test_check),       TEST(test_names_that_are_taken),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
