/* Where distributions put debug information that was split off: GDB manual, "Separate Debug
 * Files". */
#include <elfutils/libdwelf.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "analyzer/elf/object.h"
#include "base/text.h"

static const char *const default_dir = "/usr/lib/debug";

/* What the separate file must prove to be the right one. */
struct wanted {
	const struct object *object;
	const char *build_id; /* or NULL, then the checksum counts */
	GElf_Word checksum;
	bool has_checksum;
};

/* The checksum of .gnu_debuglink is that of zlib, over the whole file. */
static bool has_checksum(const char *path, GElf_Word checksum)
{
	unsigned char block[65536];
	uLong sum = crc32(0, NULL, 0);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t got;

	if (fd < 0)
		return false;
	while ((got = read(fd, block, sizeof(block))) > 0)
		sum = crc32(sum, block, (uInt)got);
	close(fd);
	return got == 0 && (GElf_Word)sum == checksum;
}

static bool is_wanted(const struct wanted *wanted, const char *path)
{
	char *build_id CLEANUP(free_text) = NULL;
	struct object *candidate;
	bool good;
	struct err *err;

	if (access(path, R_OK) != 0)
		return false;
	err = object_open(path, "is no ELF file", &candidate);
	if (err) {
		err_free(err);
		return false;
	}
	build_id = object_build_id(candidate);
	good = object_has_debug_info(candidate) &&
	       candidate->header.e_machine == wanted->object->header.e_machine;
	if (good && wanted->build_id && build_id)
		good = strcmp(wanted->build_id, build_id) == 0;
	else if (good)
		good = wanted->has_checksum && has_checksum(path, wanted->checksum);
	object_close(candidate);
	return good;
}

/* Gives the text of `path` if the file is the wanted one; leaves `path` empty otherwise. */
static char *take_if_wanted(const struct wanted *wanted, struct text *path)
{
	char *found = NULL;

	if (is_wanted(wanted, text_string(path)))
		found = xstrdup(text_string(path));
	text_clear(path);
	return found;
}

static char *find_by_build_id(const struct wanted *wanted, const char *dir)
{
	struct text path = { 0 };
	char *found;

	if (!wanted->build_id || strlen(wanted->build_id) < 3)
		return NULL;
	text_printf(&path, "%s/.build-id/%.2s/%s.debug", dir, wanted->build_id,
		    wanted->build_id + 2);
	found = take_if_wanted(wanted, &path);
	text_release(&path);
	return found;
}

static char *find_by_link(const struct wanted *wanted, const char *link, const char *const *dirs,
			  size_t dir_count)
{
	char *real CLEANUP(free_text) = realpath(wanted->object->path, NULL);
	struct text path = { 0 };
	char *slash = real ? strrchr(real, '/') : NULL;
	char *found = NULL;

	if (!slash || strchr(link, '/'))
		return NULL;
	*slash = '\0';
	text_printf(&path, "%s/%s", real, link);
	if (strcmp(text_string(&path), wanted->object->path) != 0)
		found = take_if_wanted(wanted, &path);
	if (!found) {
		text_clear(&path);
		text_printf(&path, "%s/.debug/%s", real, link);
		found = take_if_wanted(wanted, &path);
	}
	for (size_t i = 0; i < dir_count && !found; i++) {
		text_printf(&path, "%s%s/%s", dirs[i], real, link);
		found = take_if_wanted(wanted, &path);
		if (found)
			break;
		text_printf(&path, "%s/%s", dirs[i], link);
		found = take_if_wanted(wanted, &path);
	}
	text_release(&path);
	return found;
}

char *object_find_debug_file(const struct object *object, const char *const *dirs, size_t dir_count)
{
	char *build_id CLEANUP(free_text) = object_build_id(object);
	struct wanted wanted = { .object = object, .build_id = build_id };
	const char *link = dwelf_elf_gnu_debuglink(object->elf, &wanted.checksum);
	const char **all = xcalloc(dir_count + 1, sizeof(*all));
	char *found = NULL;

	wanted.has_checksum = link != NULL;
	for (size_t i = 0; i < dir_count; i++)
		all[i] = dirs[i];
	all[dir_count] = default_dir;
	for (size_t i = 0; i <= dir_count && !found; i++)
		found = find_by_build_id(&wanted, all[i]);
	if (!found && link)
		found = find_by_link(&wanted, link, all, dir_count + 1);
	free(all);
	return found;
}
