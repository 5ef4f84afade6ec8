#include "settings/watch_object.h"

#include "analyzer/elf/attach_points.h"

static bool has_kind(const struct attach_points *points, enum attach_kind kind)
{
	for (size_t i = 0; i < points->count; i++)
		if (points->items[i].kind == kind)
			return true;
	return false;
}

static void add_note(struct watch_list *list, const char *path, const struct attach_points *points)
{
	if (points->skipped == 0)
		return;
	*ARRAY_PUSH(list->notes, list->note_count, list->note_capacity) = arena_printf(
		&list->arena, "%s: %zu section%s no function, such as %s", path, points->skipped,
		points->skipped == 1 ? " names" : "s name", points->skipped_example);
}

struct err *watch_object_read(const char *path, struct watch_list *list)
{
	struct attach_points points;
	struct err *err = attach_points_read(path, &points);
	const char *file;
	bool has_kernel;

	if (err)
		return err;
	file = arena_strdup(&list->arena, path);
	has_kernel = has_kind(&points, ATTACH_KERNEL);
	for (size_t i = 0; i < points.count; i++) {
		const struct attach_point *point = &points.items[i];

		*ARRAY_PUSH(list->entries, list->count, list->capacity) = (struct watch_entry){
			.name = point->name,
			.file = file,
			.section = point->section,
			.may_be_missing = point->kind == ATTACH_UNDEFINED ||
					  (point->kind == ATTACH_PROGRAM && has_kernel),
		};
	}
	add_note(list, path, &points);
	/* The texts stay in use. */
	arena_adopt(&list->arena, &points.arena);
	attach_points_release(&points);
	return NULL;
}
