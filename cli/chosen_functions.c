#include "cli/chosen_functions.h"

#include <stdlib.h>

#include "settings/watch_file.h"

/* Patterns as entries of a watch list; those of --symbol have no file. */
static struct err *read_patterns(const struct options *options, struct watch_list *list)
{
	struct err *err = NULL;

	for (size_t i = 0; i < options->symbol_count; i++)
		*ARRAY_PUSH(list->entries, list->count, list->capacity) =
			(struct watch_entry){ .name = options->symbols[i] };
	for (size_t i = 0; i < options->watch_file_count && !err; i++)
		err = watch_file_read(options->watch_files[i], list);
	return err;
}

static struct selection *select_patterns(const struct watch_list *list, const struct inputs *inputs)
{
	const char **texts = xcalloc(list->count, sizeof(*texts));
	struct selection *selection;

	for (size_t i = 0; i < list->count; i++)
		texts[i] = list->entries[i].name;
	selection = selection_new(texts, list->count, (const struct build *const *)inputs->builds,
				  inputs->build_count);
	free(texts);
	return selection;
}

static struct err *check_found(const struct options *options, const struct watch_list *list,
			       const struct selection *selection)
{
	for (size_t i = 0; i < list->count; i++) {
		const struct watch_entry *entry = &list->entries[i];

		if (selection_found(selection, i))
			continue;
		if (entry->file)
			return err_new(ERR_USAGE, "%s:%zu: no build has a function `%s`",
				       entry->file, entry->line, entry->name);
		if (options->symbols_from)
			return err_new(ERR_USAGE, "%s is about `%s`, which none of the builds has",
				       options->symbols_from, entry->name);
		return err_new(ERR_USAGE, "--symbol %s: no build has such a function", entry->name);
	}
	return NULL;
}

struct err *chosen_functions_select(const struct options *options, const struct inputs *inputs,
				    struct selection **ret)
{
	struct watch_list list = { 0 };
	struct err *err;

	*ret = NULL;
	if (!options->symbol_count && !options->watch_file_count)
		return NULL;
	err = read_patterns(options, &list);
	if (!err) {
		*ret = select_patterns(&list, inputs);
		err = check_found(options, &list, *ret);
	}
	watch_list_release(&list);
	if (err) {
		selection_free(*ret);
		*ret = NULL;
	}
	return err;
}
