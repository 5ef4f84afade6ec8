#include "cli/selection.h"

#include <errno.h>
#include <fnmatch.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/demangle.h"

struct pattern {
	char *text;
	bool is_glob;
	uint32_t id;      /* of a plain name; STRING_NONE if no build knows it */
	const char *file; /* --watch file, or NULL */
	size_t line;
};

struct selection {
	struct pattern *patterns;
	size_t count, capacity;
};

static void add_pattern(struct selection *selection, const char *text, size_t size,
			const char *file, size_t line)
{
	struct pattern *pattern =
		ARRAY_PUSH(selection->patterns, selection->count, selection->capacity);

	*pattern = (struct pattern){ .text = strndup(text, size), .file = file, .line = line };
	pattern->is_glob = strpbrk(pattern->text, "*?[") != NULL;
}

/* A line of a watch list: a name or glob, `#` comments, `[section]` headers. */
static void add_line(struct selection *selection, const char *text, const char *file, size_t line)
{
	size_t size;

	text += strspn(text, " \t\r\n");
	size = strcspn(text, "#\r\n");
	while (size && (text[size - 1] == ' ' || text[size - 1] == '\t'))
		size--;
	if (size && !(text[0] == '[' && text[size - 1] == ']'))
		add_pattern(selection, text, size, file, line);
}

static struct err *read_watch(struct selection *selection, const char *path)
{
	FILE *file = fopen(path, "re");
	char *line = NULL;
	size_t room = 0, number = 0;
	struct err *err = NULL;

	if (!file)
		return err_errno("%s: cannot be opened", path);
	errno = 0;
	while (getline(&line, &room, file) >= 0)
		add_line(selection, line, path, ++number);
	if (ferror(file))
		err = err_errno("%s: cannot be read", path);
	free(line);
	fclose(file);
	return err;
}

static bool text_matches(const struct pattern *pattern, const char *text)
{
	return pattern->is_glob ? fnmatch(pattern->text, text, 0) == 0
				: strcmp(pattern->text, text) == 0;
}

/* The demangled name, whole or up to its parameters. */
static bool demangled_matches(const struct pattern *pattern, const char *name)
{
	char *text CLEANUP(free_text) = name_demangle(name);
	char *params;

	if (!text)
		return false;
	if (text_matches(pattern, text))
		return true;
	params = strchr(text, '(');
	if (!params || params == text)
		return false;
	*params = '\0';
	return text_matches(pattern, text);
}

static bool pattern_takes(const struct pattern *pattern, const struct build *build,
			  const struct function *f)
{
	const char *name = interner_text(build->strings, f->name);
	const struct symbol *symbols = function_symbols(build, f);

	if (pattern->is_glob ? text_matches(pattern, name) : pattern->id == f->name)
		return true;
	for (uint32_t i = 0; i < f->symbols.count; i++)
		if (symbols[i].name != f->name &&
		    (pattern->is_glob
			     ? text_matches(pattern, interner_text(build->strings, symbols[i].name))
			     : pattern->id == symbols[i].name))
			return true;
	return name_is_mangled(name) && demangled_matches(pattern, name);
}

bool selection_takes(void *context, const struct build *build, const struct function *f)
{
	const struct selection *selection = context;

	for (size_t i = 0; i < selection->count; i++)
		if (pattern_takes(&selection->patterns[i], build, f))
			return true;
	return false;
}

static bool any_build_has(const struct pattern *pattern, const struct inputs *inputs)
{
	for (size_t b = 0; b < inputs->build_count; b++) {
		const struct build *build = inputs->builds[b];

		for (uint32_t i = 0; i < build->function_count; i++)
			if (pattern_takes(pattern, build, &build->functions[i]))
				return true;
	}
	return false;
}

static struct err *check_patterns(struct selection *selection, const struct inputs *inputs)
{
	for (size_t i = 0; i < selection->count; i++) {
		struct pattern *pattern = &selection->patterns[i];

		pattern->id = interner_find(inputs->strings, pattern->text, strlen(pattern->text));
		if (any_build_has(pattern, inputs))
			continue;
		if (pattern->file)
			return err_new(ERR_USAGE, "%s:%zu: no build has a function `%s`",
				       pattern->file, pattern->line, pattern->text);
		return err_new(ERR_USAGE, "--symbol %s: no build has such a function",
			       pattern->text);
	}
	return NULL;
}

struct err *selection_new(const struct options *options, const struct inputs *inputs,
			  struct selection **ret)
{
	struct selection *selection;
	struct err *err = NULL;

	*ret = NULL;
	if (!options->symbol_count && !options->watch_file_count)
		return NULL;
	selection = xcalloc(1, sizeof(*selection));
	for (size_t i = 0; i < options->symbol_count; i++)
		add_pattern(selection, options->symbols[i], strlen(options->symbols[i]), NULL, 0);
	for (size_t i = 0; i < options->watch_file_count && !err; i++)
		err = read_watch(selection, options->watch_files[i]);
	if (!err && selection->count == 0)
		err = err_new(ERR_USAGE, "%s: the list names no function", options->watch_files[0]);
	if (!err)
		err = check_patterns(selection, inputs);
	if (err)
		selection_free(selection);
	else
		*ret = selection;
	return err;
}

void selection_free(struct selection *selection)
{
	if (!selection)
		return;
	for (size_t i = 0; i < selection->count; i++)
		free(selection->patterns[i].text);
	free(selection->patterns);
	free(selection);
}
