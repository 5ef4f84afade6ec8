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

static struct err *open_temporary(const char *path, struct output *ret)
{
	char *real = realpath(path, NULL); /* a link stays, what it leads to is replaced */
	struct text name = { 0 };
	int fd;

	ret->path = real ? real : xstrdup(path);
	text_printf(&name, "%s.XXXXXX", ret->path);
	ret->temporary = name.data;
	fd = mkostemp(ret->temporary, O_CLOEXEC);
	if (fd < 0) {
		struct err *err = err_errno("%s: cannot be written", path);

		free(ret->temporary);
		ret->temporary = NULL;
		return err;
	}
	(void)fchmod(fd, wanted_mode(ret->path));
	ret->stream = fdopen(fd, "w");
	return NULL;
}

static struct err *open_in_place(const char *path, struct output *ret)
{
	ret->path = xstrdup(path);
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
		err = open_temporary(path, ret);
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
