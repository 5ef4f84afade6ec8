#include "cli/selection.h"

#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/demangle.h"
#include "analyzer/function_name.h"
#include "base/bug.h"
#include "base/pointer_map.h"
#include "base/text.h"

struct pattern {
	char *text;
	const char *file; /* --watch file, or NULL */
	size_t line;
	bool is_glob;
	bool found; /* some name meets it; of equal plain patterns only the first can tell */
};

/* Patterns as they were given, and by kind. */
struct pattern_list {
	struct pattern *items;
	size_t count, capacity;
	struct pattern **plain; /* sorted by text */
	struct pattern **globs;
	size_t plain_count, glob_count;
};

/* What was decided about the functions of one build. */
struct choice {
	const struct build *build;
	bool *takes; /* one for each function of the build */
};

struct selection {
	struct choice *choices;
	size_t count;
};

static void add_pattern(struct pattern_list *list, const char *text, size_t size, const char *file,
			size_t line)
{
	struct pattern *pattern = ARRAY_PUSH(list->items, list->count, list->capacity);

	*pattern = (struct pattern){ .text = xstrndup(text, size), .file = file, .line = line };
	pattern->is_glob = strpbrk(pattern->text, "*?[") != NULL;
}

/* A line of a watch list: a name or glob, `#` comments, `[section]` headers. */
static void add_line(struct pattern_list *list, const char *text, const char *file, size_t line)
{
	size_t size;

	text += strspn(text, " \t\r\n");
	size = strcspn(text, "#\r\n");
	while (size && (text[size - 1] == ' ' || text[size - 1] == '\t'))
		size--;
	if (size && !(text[0] == '[' && text[size - 1] == ']'))
		add_pattern(list, text, size, file, line);
}

static struct err *read_watch(struct pattern_list *list, const char *path)
{
	FILE *file = fopen(path, "re");
	char *line = NULL;
	size_t room = 0, number = 0;
	struct err *err = NULL;

	if (!file)
		return err_errno("%s: cannot be opened", path);
	errno = 0;
	while (getline(&line, &room, file) >= 0)
		add_line(list, line, path, ++number);
	if (ferror(file))
		err = err_errno("%s: cannot be read", path);
	free(line);
	fclose(file);
	return err;
}

static int compare_patterns(const void *left, const void *right)
{
	const struct pattern *const *a = left, *const *b = right;

	return strcmp((*a)->text, (*b)->text);
}

static void sort_by_kind(struct pattern_list *list)
{
	list->plain = xcalloc(list->count, sizeof(struct pattern *));
	list->globs = xcalloc(list->count, sizeof(struct pattern *));
	for (size_t i = 0; i < list->count; i++) {
		struct pattern *pattern = &list->items[i];

		if (pattern->is_glob)
			list->globs[list->glob_count++] = pattern;
		else
			list->plain[list->plain_count++] = pattern;
	}
	qsort(list->plain, list->plain_count, sizeof(struct pattern *), compare_patterns);
}

/* The first plain pattern that is `text`, or NULL. */
static struct pattern *find_plain(const struct pattern_list *list, const char *text)
{
	size_t low = 0, high = list->plain_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(list->plain[middle]->text, text) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < list->plain_count && strcmp(list->plain[low]->text, text) == 0)
		return list->plain[low];
	return NULL;
}

/* `[` is a sign of names too: `f[abi:cxx11]()`, `<[T]>::len`. */
static bool glob_takes(const struct pattern *pattern, const char *text)
{
	return strcmp(pattern->text, text) == 0 || fnmatch(pattern->text, text, 0) == 0;
}

/* One spelling of a name. Each glob is tried until something meets it; then only for names
 * that nothing else takes. */
static bool text_is_taken(struct pattern_list *list, const char *text)
{
	struct pattern *plain = find_plain(list, text);
	bool taken = plain != NULL;

	if (plain)
		plain->found = true;
	for (size_t i = 0; i < list->glob_count; i++) {
		struct pattern *glob = list->globs[i];

		if ((taken && glob->found) || !glob_takes(glob, text))
			continue;
		glob->found = true;
		taken = true;
	}
	return taken;
}

/* `ns::apply<int>(int)` in `void ns::apply<int>(int)`, or NULL. */
static const char *find_name(const char *demangled, const char *name)
{
	const char *at = demangled;

	while ((at = strstr(at, name))) {
		if (at[strlen(name)] == '(' && at > demangled && at[-1] == ' ')
			return at;
		at++;
	}
	return NULL;
}

/* The demangled name: whole, without the return type, and without parameters too. */
static bool demangled_is_taken(struct pattern_list *list, const char *name)
{
	char *demangled CLEANUP(free_text) = name_demangle(name);
	struct text qualified = { 0 };
	const char *with_parameters;
	bool taken;

	if (!demangled)
		return false;
	text_add_qualified_name(&qualified, demangled);
	taken = text_is_taken(list, demangled);
	if (strcmp(text_string(&qualified), demangled) != 0)
		taken |= text_is_taken(list, text_string(&qualified));
	with_parameters = find_name(demangled, text_string(&qualified));
	if (with_parameters)
		taken |= text_is_taken(list, with_parameters);
	text_release(&qualified);
	return taken;
}

/* The names of all builds that were looked at: an interned text has one address. */
enum verdict { VERDICT_NONE, VERDICT_TAKEN, VERDICT_LEFT };

struct deciding {
	struct pattern_list *list;
	const struct interner *strings;
	struct pointer_map verdicts;
};

static bool name_is_taken(struct deciding *deciding, uint32_t id)
{
	const char *name = interner_text(deciding->strings, id);
	bool added, taken;
	uint32_t *verdict = pointer_map_at(&deciding->verdicts, name, &added);

	if (!added)
		return *verdict == VERDICT_TAKEN;
	taken = text_is_taken(deciding->list, name);
	if (name_is_mangled(name))
		taken |= demangled_is_taken(deciding->list, name);
	*verdict = taken ? VERDICT_TAKEN : VERDICT_LEFT;
	return taken;
}

/* Each name is looked at, even after one is taken: a pattern may be met by it alone. */
static bool function_is_taken(struct deciding *deciding, const struct build *build,
			      const struct function *f)
{
	const struct symbol *symbols = function_symbols(build, f);
	bool taken = name_is_taken(deciding, f->name);

	for (uint32_t i = 0; i < f->symbols.count; i++)
		taken |= name_is_taken(deciding, symbols[i].name);
	return taken;
}

static void decide(struct selection *selection, struct pattern_list *list,
		   const struct inputs *inputs)
{
	struct deciding deciding = { .list = list, .strings = inputs->strings };

	selection->choices = xcalloc(inputs->build_count, sizeof(*selection->choices));
	selection->count = inputs->build_count;
	for (size_t b = 0; b < inputs->build_count; b++) {
		const struct build *build = inputs->builds[b];
		bool *takes = xcalloc(build->function_count, sizeof(*takes));

		for (uint32_t i = 0; i < build->function_count; i++)
			takes[i] = function_is_taken(&deciding, build, &build->functions[i]);
		selection->choices[b] = (struct choice){ build, takes };
	}
	pointer_map_release(&deciding.verdicts);
}

bool selection_takes(void *context, const struct build *build, const struct function *f)
{
	const struct selection *selection = context;

	for (size_t i = 0; i < selection->count; i++)
		if (selection->choices[i].build == build)
			return selection->choices[i].takes[f - build->functions];
	BUG("a function of a build that was not given");
}

static struct err *check_found(const struct pattern_list *list)
{
	for (size_t i = 0; i < list->count; i++) {
		const struct pattern *pattern = &list->items[i];

		if (pattern->is_glob ? pattern->found : find_plain(list, pattern->text)->found)
			continue;
		if (pattern->file)
			return err_new(ERR_USAGE, "%s:%zu: no build has a function `%s`",
				       pattern->file, pattern->line, pattern->text);
		return err_new(ERR_USAGE, "--symbol %s: no build has such a function",
			       pattern->text);
	}
	return NULL;
}

static struct err *read_patterns(const struct options *options, struct pattern_list *list)
{
	struct err *err = NULL;

	for (size_t i = 0; i < options->symbol_count; i++)
		add_pattern(list, options->symbols[i], strlen(options->symbols[i]), NULL, 0);
	for (size_t i = 0; i < options->watch_file_count && !err; i++)
		err = read_watch(list, options->watch_files[i]);
	if (!err && list->count == 0)
		err = err_new(ERR_USAGE, "%s: the list names no function", options->watch_files[0]);
	return err;
}

static void release_patterns(struct pattern_list *list)
{
	for (size_t i = 0; i < list->count; i++)
		free(list->items[i].text);
	free(list->items);
	free(list->plain);
	free(list->globs);
}

struct err *selection_new(const struct options *options, const struct inputs *inputs,
			  struct selection **ret)
{
	struct pattern_list list = { 0 };
	struct err *err;

	*ret = NULL;
	if (!options->symbol_count && !options->watch_file_count)
		return NULL;
	err = read_patterns(options, &list);
	if (!err) {
		*ret = xcalloc(1, sizeof(**ret));
		sort_by_kind(&list);
		decide(*ret, &list, inputs);
		err = check_found(&list);
	}
	release_patterns(&list);
	if (err) {
		selection_free(*ret);
		*ret = NULL;
	}
	return err;
}

void selection_free(struct selection *selection)
{
	if (!selection)
		return;
	for (size_t i = 0; i < selection->count; i++)
		free(selection->choices[i].takes);
	free(selection->choices);
	free(selection);
}
