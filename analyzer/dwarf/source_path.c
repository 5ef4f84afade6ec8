#include "analyzer/dwarf/source_path.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

/* A path of the build machine's own headers does not depend on where the project lies. */
static const char *const system_dirs[] = { "/usr/include/", "/usr/lib/", "/usr/local/include/" };

/* A compile directory further below the common folder than this is another place. */
#define MOST_STEPS_UP 4

/* The parts of a path, `.` and empty ones left out. */
struct parts {
	struct {
		const char *text;
		size_t size;
	} * items;
	size_t count, capacity;
	bool absolute;
};

static bool part_is(const struct parts *parts, size_t i, const char *text)
{
	return parts->items[i].size == strlen(text) &&
	       memcmp(parts->items[i].text, text, parts->items[i].size) == 0;
}

/* Add the parts of `path`; with `resolve`, `..` takes the part before it away. */
static void parts_add(struct parts *parts, const char *path, bool resolve)
{
	while (*path) {
		size_t size = strcspn(path, "/");
		bool up = size == 2 && path[0] == '.' && path[1] == '.';

		if (size == 0 || (size == 1 && path[0] == '.')) {
			/* left out */
		} else if (up && resolve && parts->count &&
			   !part_is(parts, parts->count - 1, "..")) {
			parts->count--;
		} else if (!(up && resolve && parts->absolute && parts->count == 0)) {
			array_reserve((void **)&parts->items, &parts->capacity, parts->count + 1,
				      sizeof(*parts->items));
			parts->items[parts->count].text = path;
			parts->items[parts->count++].size = size;
		}
		path += size;
		while (*path == '/')
			path++;
	}
}

static void text_add_parts(struct text *text, const struct parts *parts, size_t first)
{
	for (size_t i = first; i < parts->count; i++) {
		if (i > first)
			text_add_char(text, '/');
		text_add_bytes(text, parts->items[i].text, parts->items[i].size);
	}
}

/* FORMAT.md 4.1, "made short". */
static void add_short(struct text *text, const char *path)
{
	struct parts parts = { .absolute = path[0] == '/' };
	size_t first = 0;

	parts_add(&parts, path, parts.absolute);
	if (parts.absolute && parts.count > 3 && parts.items[2].size >= strlen("linux-") &&
	    memcmp(parts.items[2].text, "linux-", strlen("linux-")) == 0)
		first = 3;
	else if (parts.absolute)
		text_add_char(text, '/');
	text_add_parts(text, &parts, first);
	free(parts.items);
}

static bool is_system_path(const char *path)
{
	for (size_t i = 0; i < sizeof(system_dirs) / sizeof(system_dirs[0]); i++)
		if (strncmp(path, system_dirs[i], strlen(system_dirs[i])) == 0)
			return true;
	return false;
}

/* An absolute path, seen from an absolute compile directory. */
static void add_absolute(struct text *text, const char *comp_dir, const char *path)
{
	struct parts parts = { .absolute = true }, base = { .absolute = true };
	size_t common = 0;

	parts_add(&parts, path, true);
	if (comp_dir && comp_dir[0] == '/')
		parts_add(&base, comp_dir, true);
	while (common < base.count && common + 1 < parts.count &&
	       base.items[common].size == parts.items[common].size &&
	       memcmp(base.items[common].text, parts.items[common].text, base.items[common].size) ==
		       0)
		common++;
	if (common == 0 || base.count - common > MOST_STEPS_UP ||
	    (common < base.count && is_system_path(path))) {
		text_add_char(text, '/');
		common = 0;
	}
	text_add_parts(text, &parts, common);
	free(parts.items);
	free(base.items);
}

/* A path that is relative to the compile directory already. */
static void add_relative(struct text *text, const char *path)
{
	struct parts parts = { 0 };
	size_t first = 0;

	parts_add(&parts, path, true);
	while (first + 1 < parts.count && part_is(&parts, first, ".."))
		first++;
	text_add_parts(text, &parts, first);
	free(parts.items);
}

/* A relative compile directory (-fdebug-prefix-map) may stand in front of a path as well. */
static const char *without_prefix(const char *path, const char *comp_dir)
{
	size_t size = comp_dir ? strlen(comp_dir) : 0;

	if (size && strncmp(path, comp_dir, size) == 0 && path[size] == '/')
		return path + size + 1;
	return path;
}

/* Whether `path` lies below `folder`. */
static bool is_below(const char *path, const char *folder)
{
	size_t size = folder ? strlen(folder) : 0;

	return size && strncmp(path, folder, size) == 0 && path[size] == '/';
}

static void add_from_comp_dir(struct text *text, const struct path_base *base, const char *comp_dir,
			      const char *path)
{
	const char *top = base->absolute;
	struct text joined = { 0 };

	if (comp_dir && comp_dir[0] == '/' && !(top && is_below(comp_dir, top)))
		top = comp_dir; /* of another tree */
	path = without_prefix(path, comp_dir);
	if (comp_dir && path[0] != '/')
		text_printf(&joined, "%s/%s", comp_dir, path);
	if (path[0] == '/')
		add_absolute(text, top, path);
	else if (comp_dir && comp_dir[0] == '/' && top != comp_dir)
		add_absolute(text, top, text_string(&joined));
	else if (comp_dir && is_below(comp_dir, base->relative))
		add_relative(text, text_string(&joined) + strlen(base->relative) + 1);
	else
		add_relative(text, path);
	text_release(&joined);
}

void source_path_add_unit(struct text *text, enum path_style style, const struct path_base *base,
			  const char *comp_dir, const char *name)
{
	struct text joined = { 0 };

	if (style == PATHS_RELATIVE) {
		add_from_comp_dir(text, base, comp_dir, name);
		return;
	}
	if (comp_dir && name[0] != '/')
		text_printf(&joined, "%s/", comp_dir);
	text_add(&joined, name);
	add_short(text, text_string(&joined));
	text_release(&joined);
}

void source_path_add_file(struct text *text, enum path_style style, const struct path_base *base,
			  const char *comp_dir, const char *directory, const char *name)
{
	struct text joined = { 0 };
	size_t before = text->size;

	if (!directory)
		directory = "";
	if (style == PATHS_DWARF) {
		if (name[0] != '/')
			add_short(text, directory);
		if (text->size > before && text->data[text->size - 1] != '/')
			text_add_char(text, '/');
		text_add(text, name);
		return;
	}
	/* The compile directory itself may be spelled out as a directory entry. */
	if (comp_dir && strcmp(directory, comp_dir) == 0)
		directory = "";
	if (directory[0] && name[0] != '/')
		text_printf(&joined, "%s/", directory);
	text_add(&joined, name);
	add_from_comp_dir(text, base, comp_dir, text_string(&joined));
	text_release(&joined);
}
