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
#include "cli/place.h"
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
		char *parent = xstrndup(path, (size_t)(slash - path));

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

static int remove_inner_entry(const char *path, const struct stat *status, int kind,
			      struct FTW *place)
{
	return place->level > 0 ? remove_entry(path, status, kind, place) : 0;
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

static int make_folder(void *context __attribute__((unused)), const char *name)
{
	return mkdir(name, 0777);
}

static struct err *fill_new_folder(const struct report_tree *tree, const char *path)
{
	char *temporary CLEANUP(free_text) = NULL;
	struct err *err;

	if (place_make_beside(path, make_folder, NULL, &temporary) != 0)
		return err_errno("%s: the folder cannot be made", path);
	err = fill_folder(tree, temporary);
	if (!err && rename(temporary, path) != 0)
		err = err_errno("%s: the folder cannot be made", path);
	if (err)
		(void)nftw(temporary, remove_entry, 16, FTW_DEPTH | FTW_PHYS);
	return err;
}

/* It may be the folder we are in, or where a file system is mounted: nothing to rename over. */
static struct err *fill_empty_folder(const struct report_tree *tree, const char *path)
{
	char *real CLEANUP(free_text) = realpath(path, NULL);
	struct err *err;

	if (!real)
		return err_errno("%s: the folder cannot be opened", path);
	err = fill_folder(tree, path);
	if (err)
		(void)nftw(real, remove_inner_entry, 16, FTW_DEPTH | FTW_PHYS);
	return err;
}

struct err *report_tree_write(const struct report_tree *tree)
{
	size_t size = strlen(tree->folder);
	char *path CLEANUP(free_text) = NULL;
	struct stat status;

	while (size > 1 && tree->folder[size - 1] == '/')
		size--;
	path = xstrndup(tree->folder, size);
	if (stat(path, &status) != 0)
		return fill_new_folder(tree, path);
	if (!S_ISDIR(status.st_mode))
		return err_new(ERR_USAGE, "%s: is a file, not a folder to write to", path);
	return is_empty_folder(path) ? fill_empty_folder(tree, path) : fill_folder(tree, path);
}
