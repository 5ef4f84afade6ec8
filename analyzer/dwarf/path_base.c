#include "analyzer/dwarf/path_base.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

struct comp_dir {
	char *path;
	size_t units;
};

void comp_dirs_add(struct comp_dirs *dirs, const char *path)
{
	size_t i = dirs->count;

	/* The last one is mostly the same. */
	while (i > 0 && strcmp(dirs->items[i - 1].path, path) != 0)
		i--;
	if (i > 0)
		dirs->items[i - 1].units++;
	else
		*ARRAY_PUSH(dirs->items, dirs->count, dirs->capacity) =
			(struct comp_dir){ .path = xstrdup(path), .units = 1 };
}

void comp_dirs_release(struct comp_dirs *dirs)
{
	for (size_t i = 0; i < dirs->count; i++)
		free(dirs->items[i].path);
	free(dirs->items);
	*dirs = (struct comp_dirs){ 0 };
}

/* The one that most units have; by bytes if there are several. */
static const struct comp_dir *most_frequent(const struct comp_dirs *dirs, bool absolute)
{
	const struct comp_dir *best = NULL;

	for (size_t i = 0; i < dirs->count; i++) {
		const struct comp_dir *dir = &dirs->items[i];

		if ((dir->path[0] == '/') != absolute)
			continue;
		if (!best || dir->units > best->units ||
		    (dir->units == best->units && strcmp(dir->path, best->path) < 0))
			best = dir;
	}
	return best;
}

/* Bytes of `a` that are the folder it has in common with `b`; *ret_parts: its parts. */
static size_t common_size(const char *a, const char *b, unsigned *ret_parts)
{
	size_t at = 0, size = 0;

	*ret_parts = 0;
	for (;; at++) {
		bool end_a = a[at] == '/' || !a[at], end_b = b[at] == '/' || !b[at];

		if (end_a && end_b && at > 0 && a[at - 1] != '/') {
			size = at;
			++*ret_parts;
		}
		if (!a[at] || a[at] != b[at])
			return size;
	}
}

static char *find_base(const struct comp_dirs *dirs, bool absolute)
{
	const struct comp_dir *anchor = most_frequent(dirs, absolute);
	unsigned parts, least;
	char *base;

	if (!anchor)
		return NULL;
	base = xstrdup(anchor->path);
	(void)common_size(base, base, &parts);
	/* /tmp or /home alone makes no tree of two folders, unless there is nothing below. */
	least = parts <= 2 || !absolute ? 1 : 2;
	for (size_t i = 0; i < dirs->count; i++) {
		const char *path = dirs->items[i].path;
		size_t size;

		if ((path[0] == '/') != absolute)
			continue;
		size = common_size(base, path, &parts);
		if (parts >= least)
			base[size] = '\0';
	}
	return base;
}

struct path_base path_base_find(const struct comp_dirs *dirs)
{
	return (struct path_base){
		.absolute = find_base(dirs, true),
		.relative = find_base(dirs, false),
	};
}

void path_base_release(struct path_base *base)
{
	free(base->absolute);
	free(base->relative);
	*base = (struct path_base){ 0 };
}
