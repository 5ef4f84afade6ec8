#include "diffing/name_list.h"

#include <stdlib.h>

static int compare_names(const void *left, const void *right, void *strings)
{
	return interner_compare(strings, *(const uint32_t *)left, *(const uint32_t *)right);
}

size_t name_set_sort(const struct interner *strings, uint32_t *names, size_t count)
{
	size_t kept = 0;

	if (count > 1)
		qsort_r(names, count, sizeof(*names), compare_names, (void *)strings);
	for (size_t i = 0; i < count; i++)
		if (kept == 0 || names[kept - 1] != names[i])
			names[kept++] = names[i];
	return kept;
}

const char *name_set_join(const struct interner *strings, const uint32_t *names, size_t count,
			  struct text *text, struct arena *arena)
{
	if (count == 0)
		return NULL;
	text_clear(text);
	for (size_t i = 0; i < count; i++) {
		if (i > 0)
			text_add(text, ", ");
		text_add_bytes(text, interner_text(strings, names[i]),
			       interner_size(strings, names[i]));
	}
	return arena_copy(arena, text_string(text), text->size + 1);
}

size_t name_set_subtract(const struct interner *strings, uint32_t *names, size_t count,
			 const uint32_t *others, size_t other_count)
{
	size_t kept = 0, k = 0;

	for (size_t i = 0; i < count; i++) {
		while (k < other_count && interner_compare(strings, others[k], names[i]) < 0)
			k++;
		if (k == other_count || others[k] != names[i])
			names[kept++] = names[i];
	}
	return kept;
}

static int compare_counted(const void *left, const void *right, void *strings)
{
	const struct counted_name *a = left, *b = right;
	int order = interner_compare(strings, a->name, b->name);

	return order ? order : (a->bind > b->bind) - (a->bind < b->bind);
}

size_t counted_names_sort(const struct interner *strings, struct counted_name *names, size_t count)
{
	size_t kept = 0;

	if (count > 1)
		qsort_r(names, count, sizeof(*names), compare_counted, (void *)strings);
	for (size_t i = 0; i < count; i++) {
		struct counted_name *last = kept ? &names[kept - 1] : NULL;

		if (last && last->name == names[i].name && last->bind == names[i].bind)
			last->count += names[i].count;
		else
			names[kept++] = names[i];
	}
	return kept;
}
