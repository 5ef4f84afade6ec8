#include "cli/output.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"

#define BUFFER_SIZE (1 << 20)

/* A file keeps its permissions; a new one gets what the umask leaves. */
static mode_t wanted_mode(const char *path)
{
	struct stat status;
	mode_t mask;

	if (stat(path, &status) == 0)
		return status.st_mode & 07777;
	mask = umask(0);
	umask(mask);
	return 0666 & ~mask;
}

static int open_nameless(const char *path)
{
	const char *slash = strrchr(path, '/');
	char *folder = slash ? strndup(path, (size_t)(slash - path) + 1) : xstrdup(".");
	int fd = open(folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0600);

	free(folder);
	return fd;
}

static struct err *open_new(const char *path, struct output *ret)
{
	char *real = realpath(path, NULL); /* a link stays, what it leads to is replaced */
	struct text name = { 0 };
	int fd;

	ret->path = real ? real : xstrdup(path);
	fd = open_nameless(ret->path);
	if (fd < 0) {
		text_printf(&name, "%s.XXXXXX", ret->path);
		fd = mkostemp(name.data, O_CLOEXEC);
		if (fd < 0) {
			text_release(&name);
			return err_errno("%s: cannot be written", path);
		}
		ret->temporary = name.data;
	}
	(void)fchmod(fd, wanted_mode(ret->path));
	ret->stream = fdopen(fd, "w");
	return NULL;
}

/* Give a nameless file a name beside its place: a link can't replace a file, a rename can. */
static struct err *name_file(struct output *output)
{
	struct text self = { 0 }, name = { 0 };
	struct err *err = NULL;

	text_printf(&self, "/proc/self/fd/%d", fileno(output->stream));
	text_printf(&name, "%s.%ld", output->path, (long)getpid());
	(void)unlink(text_string(&name));
	if (linkat(AT_FDCWD, text_string(&self), AT_FDCWD, text_string(&name), AT_SYMLINK_FOLLOW) ==
	    0) {
		output->temporary = name.data;
	} else {
		err = err_errno("%s: cannot be written", output->path);
		text_release(&name);
	}
	text_release(&self);
	return err;
}

static struct err *open_in_place(const char *path, struct output *ret)
{
	ret->path = xstrdup(path);
	ret->in_place = true;
	ret->stream = fopen(path, "we");
	return ret->stream ? NULL : err_errno("%s: cannot be written", path);
}

struct err *output_open(const char *path, struct output *ret)
{
	struct stat status;
	struct err *err;

	*ret = (struct output){ 0 };
	if (!path || strcmp(path, "-") == 0) {
		ret->stream = stdout;
		return NULL;
	}
	if (stat(path, &status) == 0 && S_ISDIR(status.st_mode))
		return err_new(ERR_USAGE, "%s: is a folder, not a file to write to", path);
	if (stat(path, &status) == 0 && !S_ISREG(status.st_mode))
		err = open_in_place(path, ret);
	else
		err = open_new(path, ret);
	if (err) {
		output_abandon(ret);
		return err;
	}
	setvbuf(ret->stream, NULL, _IOFBF, BUFFER_SIZE);
	return NULL;
}

static const char *output_name(const struct output *output)
{
	return output->path ? output->path : "standard output";
}

struct err *output_write(struct output *output, const char *bytes, size_t size)
{
	if (fwrite(bytes, 1, size, output->stream) != size)
		return err_errno("%s: cannot be written", output_name(output));
	return NULL;
}

struct err *output_finish(struct output *output)
{
	struct err *err = NULL;

	if (fflush(output->stream) != 0 || ferror(output->stream))
		err = err_errno("%s: cannot be written", output_name(output));
	if (!err && output->path && !output->in_place && !output->temporary)
		err = name_file(output);
	if (output->stream != stdout) {
		if (fclose(output->stream) != 0 && !err)
			err = err_errno("%s: cannot be written", output_name(output));
		output->stream = NULL;
	}
	if (!err && output->temporary && rename(output->temporary, output->path) != 0)
		err = err_errno("%s: cannot be written", output_name(output));
	if (!err) {
		free(output->temporary);
		output->temporary = NULL;
	}
	output_abandon(output);
	return err;
}

void output_abandon(struct output *output)
{
	if (output->stream && output->stream != stdout)
		fclose(output->stream);
	if (output->temporary)
		unlink(output->temporary);
	free(output->temporary);
	free(output->path);
	*output = (struct output){ 0 };
}

struct err *output_save(const char *path, const char *bytes, size_t size)
{
	struct output output;
	struct err *err = output_open(path, &output);

	if (err)
		return err;
	err = output_write(&output, bytes, size);
	if (err) {
		output_abandon(&output);
		return err;
	}
	return output_finish(&output);
}
