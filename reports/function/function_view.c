/* Each build is looked into once a function, however many groups it takes part in. */
#include "reports/function/function_view.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/arena.h"
#include "base/bug.h"

/* So many functions are passed over one by one before a search. */
#define STEPS 8

struct build_cursor {
	const struct build *build;
	uint32_t next; /* functions before it have smaller names than the last one asked for */
	const struct function *found;
};

/* Places in the build_cursors. */
struct pair_builds {
	size_t old_build, new_build;
	size_t next_diff;
};

struct group_builds {
	size_t *builds;
	size_t base;
	struct pair_builds *pairs;
};

struct function_cursor {
	struct arena arena;
	struct function_view view;
	struct build_cursor *builds;
	size_t build_count, build_capacity;
	struct group_builds *groups;
	const struct interner *strings;
};

static size_t place_of(struct function_cursor *cursor, const struct build *build)
{
	for (size_t i = 0; i < cursor->build_count; i++)
		if (cursor->builds[i].build == build)
			return i;
	*ARRAY_PUSH(cursor->builds, cursor->build_count, cursor->build_capacity) =
		(struct build_cursor){ .build = build };
	return cursor->build_count - 1;
}

static bool is_listed(const struct comparison *c, const struct build *build)
{
	for (size_t g = 0; g < c->group_count; g++)
		for (size_t i = 0; i < c->groups[g].build_count; i++)
			if (c->groups[g].builds[i].build == build)
				return true;
	return false;
}

static void prepare_group(struct function_cursor *cursor, size_t index)
{
	const struct comparison *c = cursor->view.comparison;
	const struct group *group = &c->groups[index];
	struct group_builds *builds = &cursor->groups[index];
	struct group_view *view = &cursor->view.groups[index];
	struct arena *arena = &cursor->arena;

	builds->builds = ARENA_ARRAY(arena, size_t, group->build_count);
	builds->pairs = ARENA_ARRAY(arena, struct pair_builds, group->pair_count);
	*view = (struct group_view){
		.functions = ARENA_ARRAY(arena, const struct function *, group->build_count),
		.pairs = ARENA_ARRAY(arena, struct pair_view, group->pair_count),
	};
	for (size_t i = 0; i < group->build_count; i++)
		builds->builds[i] = place_of(cursor, group->builds[i].build);
	for (size_t i = 0; i < group->pair_count; i++)
		builds->pairs[i] = (struct pair_builds){
			.old_build = place_of(cursor, group->pairs[i].old_ref.build),
			.new_build = place_of(cursor, group->pairs[i].new_ref.build),
		};
	if (group->mode == GROUP_BASE) {
		builds->base = place_of(cursor, group->base.build);
		view->lists_base = !cursor->view.reference && !is_listed(c, group->base.build);
	}
}

struct function_cursor *function_cursor_new(const struct comparison *comparison, bool reference)
{
	struct function_cursor *cursor = xcalloc(1, sizeof(*cursor));

	arena_init(&cursor->arena);
	cursor->view.comparison = comparison;
	cursor->view.reference = reference;
	cursor->view.groups =
		ARENA_ARRAY(&cursor->arena, struct group_view, comparison->group_count);
	cursor->groups = ARENA_ARRAY(&cursor->arena, struct group_builds, comparison->group_count);
	for (size_t i = 0; i < comparison->group_count; i++)
		prepare_group(cursor, i);
	if (!cursor->build_count)
		BUG("a comparison without a build");
	cursor->strings = cursor->builds[0].build->strings;
	return cursor;
}

void function_cursor_free(struct function_cursor *cursor)
{
	if (!cursor)
		return;
	free(cursor->builds);
	arena_release(&cursor->arena);
	free(cursor);
}

enum diff_rules style_rules(bool reference)
{
	return reference ? RULES_REFERENCE : RULES_DEFAULT;
}

status_set view_status(const struct function_view *view, const struct function *f)
{
	return status_by_rules(f, style_rules(view->reference));
}

static const struct function *present(const struct function_view *view, const struct build *build,
				      const struct function *f)
{
	if (!f || view_status(view, f) == STATUS_ABSENT)
		return NULL;
	return view->reference && !function_in_reference(build, f) ? NULL : f;
}

/* The first function from `low` on whose name is not below `name`. */
static uint32_t lower_bound(const struct build *build, uint32_t low, uint32_t name)
{
	uint32_t high = build->function_count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;

		if (interner_compare(build->strings, build->functions[middle].name, name) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

/* In the order of names the function is the next one or there is none. */
static const struct function *find_function(struct build_cursor *at, uint32_t name)
{
	const struct build *build = at->build;
	const struct function *functions = build->functions;

	if (at->next && interner_compare(build->strings, functions[at->next - 1].name, name) >= 0)
		at->next = 0;
	for (int i = 0; i < STEPS && at->next < build->function_count; i++, at->next++) {
		if (functions[at->next].name == name)
			return &functions[at->next++];
		if (interner_compare(build->strings, functions[at->next].name, name) > 0)
			return NULL;
	}
	at->next = lower_bound(build, at->next, name);
	if (at->next < build->function_count && functions[at->next].name == name)
		return &functions[at->next++];
	return NULL;
}

/* The same for the entries of a pair. */
static const struct function_diff *find_diff(const struct interner *strings,
					     const struct pair *pair, size_t *next, uint32_t name)
{
	const struct function_diff *diffs = pair->diffs, *diff;

	if (!*next || interner_compare(strings, diffs[*next - 1].name, name) < 0) {
		if (*next == pair->diff_count)
			return NULL;
		if (diffs[*next].name == name)
			return &diffs[(*next)++];
		if (interner_compare(strings, diffs[*next].name, name) > 0)
			return NULL;
	}
	diff = pair_find(pair, name);
	if (diff)
		*next = (size_t)(diff - diffs) + 1;
	return diff;
}

static void seek_group(struct function_cursor *cursor, size_t index)
{
	const struct group *group = &cursor->view.comparison->groups[index];
	struct group_builds *builds = &cursor->groups[index];
	struct group_view *view = &cursor->view.groups[index];

	for (size_t i = 0; i < group->build_count; i++)
		view->functions[i] = cursor->builds[builds->builds[i]].found;
	if (group->mode == GROUP_BASE)
		view->base = cursor->builds[builds->base].found;
	for (size_t i = 0; i < group->pair_count; i++) {
		struct pair_builds *pair = &builds->pairs[i];
		struct pair_view *to = &view->pairs[i];

		to->old_function = cursor->builds[pair->old_build].found;
		to->new_function = cursor->builds[pair->new_build].found;
		to->diff = NULL;
		if (to->old_function || to->new_function)
			to->diff = find_diff(cursor->strings, &group->pairs[i], &pair->next_diff,
					     cursor->view.name);
	}
}

const struct function_view *function_cursor_seek(struct function_cursor *cursor, uint32_t name)
{
	cursor->view.name = name;
	cursor->view.text = interner_text(cursor->strings, name);
	for (size_t i = 0; i < cursor->build_count; i++) {
		struct build_cursor *at = &cursor->builds[i];

		at->found = present(&cursor->view, at->build, find_function(at, name));
	}
	for (size_t i = 0; i < cursor->view.comparison->group_count; i++)
		seek_group(cursor, i);
	return &cursor->view;
}

static bool shows_signature(const struct build *build, const struct function *f)
{
	return f && function_shows_signature(build, f, true);
}

bool pair_view_has_item(const struct function_view *view, const struct pair *pair,
			const struct pair_view *sides)
{
	if (!view->reference)
		return sides->old_function || sides->new_function;
	return shows_signature(pair->old_ref.build, sides->old_function) &&
	       shows_signature(pair->new_ref.build, sides->new_function);
}

bool pair_view_prints_group(const struct function_view *view, const struct pair *pair,
			    const struct pair_view *sides)
{
	if (!view->reference)
		return sides->old_function || sides->new_function;
	return shows_signature(pair->old_ref.build, sides->old_function) ||
	       shows_signature(pair->new_ref.build, sides->new_function);
}
