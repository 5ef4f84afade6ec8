#include "reports/notes/note_successors.h"

#include <stdlib.h>
#include <string.h>

#include "analyzer/demangle.h"
#include "analyzer/function_name.h"
#include "base/alloc.h"
#include "base/text.h"

/* A function by its name without parameters. */
struct named {
	char *name;
	uint32_t entry;
	struct note *gone; /* NULL: it is new */
};

struct named_list {
	struct named *items;
	size_t count, capacity;
};

static void add_named(struct named_list *list, const struct pair *pair, uint32_t entry,
		      struct note *gone)
{
	const char *linkage = build_text(pair->new_ref.build, pair->diffs[entry].name);
	char *demangled CLEANUP(free_text) =
		name_is_mangled(linkage) ? name_demangle(linkage) : NULL;
	struct text name = { 0 };

	if (!demangled)
		return;
	text_add_qualified_name(&name, demangled);
	*ARRAY_PUSH(list->items, list->count, list->capacity) =
		(struct named){ xstrdup(text_string(&name)), entry, gone };
	text_release(&name);
}

static int compare_named(const void *a, const void *b)
{
	const struct named *left = a, *right = b;
	int order = strcmp(left->name, right->name);

	return order ? order : (left->entry > right->entry) - (left->entry < right->entry);
}

/* `items` have one name. */
static void join(const struct named *items, size_t count)
{
	if (count != 2 || !items[0].gone == !items[1].gone)
		return;
	if (items[0].gone)
		items[0].gone->successor = items[1].entry;
	else
		items[1].gone->successor = items[0].entry;
}

void note_successors_find(const struct pair *pair, struct note *gone, uint32_t gone_count,
			  const struct note_list *fresh)
{
	struct named_list list = { 0 };

	for (uint32_t i = 0; i < gone_count; i++)
		add_named(&list, pair, gone[i].entries[0], &gone[i]);
	for (uint32_t i = 0; i < fresh->count && gone_count; i++)
		add_named(&list, pair, fresh->notes[i].entries[0], NULL);
	if (list.count)
		qsort(list.items, list.count, sizeof(*list.items), compare_named);
	for (size_t i = 0, next; i < list.count; i = next) {
		for (next = i + 1; next < list.count; next++)
			if (strcmp(list.items[i].name, list.items[next].name) != 0)
				break;
		join(&list.items[i], next - i);
	}
	for (size_t i = 0; i < list.count; i++)
		free(list.items[i].name);
	free(list.items);
}
