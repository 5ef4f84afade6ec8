#include "cli/output.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/text.h"
#include "cli/place.h"

#define BUFFER_SIZE (1 << 20)

/* A new file gets what the umask leaves; one that replaces another, the other's owner, group and
 * permissions, and until then nobody else may read it. */
static mode_t first_mode(const struct output_place *place)
{
	return place->exists ? 0600 : 0666;
}

static int open_nameless(const struct output_place *place)
{
	const char *slash = strrchr(place->path, '/');
	char *folder CLEANUP(free_text) = xstrndup(place->path, (size_t)(slash - place->path) + 1);

	return open(folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, first_mode(place));
}

static int open_named(void *context, const char *name)
{
	const struct output_place *place = context;

	return open(name, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, first_mode(place));
}

/* Best effort: only root may give a file away, others to a group of theirs. What runs as its owner
 * or group does so only if it has the same ones. */
static void take_over(const struct output_place *place, int fd)
{
	struct stat old, new;
	mode_t mode = place->mode;

	if (stat(place->path, &old) != 0)
		return;
	if (fchown(fd, old.st_uid, old.st_gid) != 0)
		(void)!fchown(fd, (uid_t)-1, old.st_gid);
	if (fstat(fd, &new) != 0)
		return;
	if (new.st_uid != old.st_uid)
		mode &= ~(mode_t)S_ISUID;
	if (new.st_gid != old.st_gid)
		mode &= ~(mode_t)S_ISGID;
	(void)fchmod(fd, mode);
}

/* Whoever may write to the folder could replace a file that is protected against writing. */
static int open_file(struct output_place *place, char **ret_temporary)
{
	int fd;

	if (place->exists && access(place->path, W_OK) != 0)
		return -1;
	fd = open_nameless(place);
	if (fd < 0)
		fd = place_make_beside(place->path, open_named, place, ret_temporary);
	if (fd >= 0 && place->exists)
		take_over(place, fd);
	return fd;
}

/* Nothing here is truncated: what is redirected goes on where it stands. */
static int open_place(struct output_place *place, char **ret_temporary)
{
	switch (place->kind) {
	case PLACE_DESCRIPTOR:
		return fcntl(place->descriptor, F_DUPFD_CLOEXEC, STDERR_FILENO + 1);
	case PLACE_DEVICE:
		return open(place->path, O_WRONLY | O_APPEND | O_NOCTTY | O_CLOEXEC);
	case PLACE_FILE:
		break;
	}
	return open_file(place, ret_temporary);
}

static const char *output_name(const struct output *output)
{
	return output->path ? output->path : "standard output";
}

struct err *output_open(const char *path, struct output *ret)
{
	struct output_place place;
	struct err *err = place_find(path, &place);
	int fd;

	*ret = (struct output){ 0 };
	if (err)
		return err;
	fd = open_place(&place, &ret->temporary);
	ret->in_place = place.kind != PLACE_FILE;
	ret->path = place.path;
	ret->stream = fd >= 0 ? fdopen(fd, "w") : NULL;
	if (!ret->stream) {
		err = err_errno("%s: cannot be written", ret->path ? path : output_name(ret));
		if (fd >= 0)
			close(fd);
		output_abandon(ret);
		return err;
	}
	setvbuf(ret->stream, NULL, _IOFBF, BUFFER_SIZE);
	return NULL;
}

static int link_stream(void *context, const char *name)
{
	const char *self = context;

	return linkat(AT_FDCWD, self, AT_FDCWD, name, AT_SYMLINK_FOLLOW);
}

/* Give a nameless file a name beside its place: a link can't replace a file, a rename can. */
static struct err *name_file(struct output *output)
{
	struct text self = { 0 };
	struct err *err = NULL;

	text_printf(&self, "/proc/self/fd/%d", fileno(output->stream));
	if (place_make_beside(output->path, link_stream, self.data, &output->temporary) < 0)
		err = err_errno("%s: cannot be written", output->path);
	text_release(&self);
	return err;
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
	if (!err && !output->in_place && !output->temporary)
		err = name_file(output);
	if (fclose(output->stream) != 0 && !err)
		err = err_errno("%s: cannot be written", output_name(output));
	output->stream = NULL;
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
	if (output->stream)
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
