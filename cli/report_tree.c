#include "cli/report_tree.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/interner.h"
#include "base/work.h"
#include "reports/function/report_names.h"

/* Functions that one task writes. */
#define BATCH 512

struct writing {
	const struct report_tree *tree;
	int folder;          /* open */
	const char *path;    /* of it, for messages */
	struct err **errors; /* one a task */
};

static struct err *write_all(int fd, const struct text *text, const char *folder, const char *path)
{
	size_t done = 0;

	while (done < text->size) {
		ssize_t size = write(fd, text->data + done, text->size - done);

		if (size < 0 && errno != EINTR)
			return err_errno("%s/%s: cannot be written", folder, path);
		done += size > 0 ? (size_t)size : 0;
	}
	return NULL;
}

static int open_report(int folder, const char *path)
{
	const int flags = O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC;
	int fd = openat(folder, path, flags, 0666);
	const char *slash = strrchr(path, '/');

	if (fd < 0 && errno == ENOENT && slash) {
		char *parent = strndup(path, (size_t)(slash - path));

		(void)mkdirat(folder, parent, 0777);
		free(parent);
		fd = openat(folder, path, flags, 0666);
	}
	return fd;
}

static struct err *write_report(struct writing *writing, uint32_t name, unsigned worker,
				struct text *text, struct text *path)
{
	const struct report_tree *tree = writing->tree;
	struct err *err;
	int fd;

	text_clear(text);
	text_clear(path);
	err = tree->render(tree->context, name, worker, text);
	if (err)
		return err;
	text_add_report_path(path, interner_text(tree->strings, name), tree->extension);
	fd = open_report(writing->folder, text_string(path));
	if (fd < 0)
		return err_errno("%s/%s: cannot be written", writing->path, text_string(path));
	err = write_all(fd, text, writing->path, text_string(path));
	if (close(fd) != 0 && !err)
		err = err_errno("%s/%s: cannot be written", writing->path, text_string(path));
	return err;
}

static void write_batch(void *context, size_t task, unsigned worker)
{
	struct writing *writing = context;
	struct text text = { 0 }, path = { 0 };
	size_t end = (task + 1) * BATCH;
	struct err *err = NULL;

	if (end > writing->tree->name_count)
		end = writing->tree->name_count;
	for (size_t i = task * BATCH; i < end && !err; i++)
		err = write_report(writing, writing->tree->names[i], worker, &text, &path);
	writing->errors[task] = err;
	text_release(&text);
	text_release(&path);
}

static struct err *fill_folder(const struct report_tree *tree, const char *path)
{
	size_t tasks = (tree->name_count + BATCH - 1) / BATCH;
	struct writing writing = { .tree = tree, .path = path };
	struct err *first = NULL;

	writing.folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (writing.folder < 0)
		return err_errno("%s: the folder cannot be opened", path);
	writing.errors = xcalloc(tasks, sizeof(*writing.errors));
	work_run(tree->jobs, tasks, write_batch, &writing);
	for (size_t i = 0; i < tasks; i++) {
		if (first)
			err_free(writing.errors[i]);
		else
			first = writing.errors[i];
	}
	free(writing.errors);
	close(writing.folder);
	return first;
}

static int remove_entry(const char *path, const struct stat *status __attribute__((unused)),
			int kind __attribute__((unused)), struct FTW *place __attribute__((unused)))
{
	return remove(path);
}

static bool is_empty_folder(const char *path)
{
	DIR *folder = opendir(path);
	const struct dirent *entry;
	bool empty = true;

	if (!folder)
		return false;
	while (empty && (entry = readdir(folder)))
		empty = strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0;
	closedir(folder);
	return empty;
}

static struct err *fill_new_folder(const struct report_tree *tree, const char *path)
{
	struct text temporary = { 0 };
	struct err *err;
	mode_t mask = umask(0);

	umask(mask);
	text_printf(&temporary, "%s.XXXXXX", path);
	if (!mkdtemp(temporary.data)) {
		err = err_errno("%s: the folder cannot be made", path);
		text_release(&temporary);
		return err;
	}
	(void)chmod(temporary.data, 0777 & ~mask);
	err = fill_folder(tree, temporary.data);
	if (!err && rename(temporary.data, path) != 0)
		err = err_errno("%s: the folder cannot be made", path);
	if (err)
		(void)nftw(temporary.data, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
	text_release(&temporary);
	return err;
}

struct err *report_tree_write(const struct report_tree *tree)
{
	size_t size = strlen(tree->folder);
	char *path CLEANUP(free_text) = NULL;
	struct stat status;

	while (size > 1 && tree->folder[size - 1] == '/')
		size--;
	path = strndup(tree->folder, size);
	if (stat(path, &status) != 0 || is_empty_folder(path))
		return fill_new_folder(tree, path);
	if (!S_ISDIR(status.st_mode))
		return err_new(ERR_USAGE, "%s: is a file, not a folder to write reports to", path);
	return fill_folder(tree, path);
}
