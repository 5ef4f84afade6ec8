/* Builds by hand, for unit tests: from a few lines of text to a finished struct build.
 *
 *	struct build *build = build_make(strings, "function tcp_close\n"
 *						  "signature void; struct sock *|sk; long|t\n"
 *						  "instance net/tcp.c net/tcp.h:12 external\n"
 *						  "inline-callers net/a.c:a net/a.c:b\n"
 *						  "symbol tcp_close GLOBAL DEFAULT .text\n"
 *						  "export EXPORT_SYMBOL\n"
 *						  "warning old, use tcp_shutdown\n");
 *	...
 *	build_free(build);
 *
 * Each line belongs to the function (callers: to the instance) before it. Fields behind the
 * name may be left out; `-` stands for nothing.
 *
 *	instance FILE DECL_FILE:LINE [external] [inlined|declared|declared-inlined]
 *	inline-callers, direct-callers, unseen-inline-callers, unseen-direct-callers FILE:NAME...
 *	symbol NAME [BIND [VISIBILITY [SECTION]]]
 *
 * A mistake in the text ends the test program. */
#ifndef SYMDRIFT_TESTS_BUILD_MAKER_H
#define SYMDRIFT_TESTS_BUILD_MAKER_H

#include <elf.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/build.h"
#include "base/alloc.h"
#include "base/bug.h"

/* The next field of *line up to one of `separators`, or NULL at its end. */
static inline char *maker_field(char **line, const char *separators)
{
	char *field;

	do
		field = strsep(line, separators);
	while (field && *field == '\0');
	return field;
}

static inline uint32_t maker_intern(struct build *build, const char *text)
{
	if (!text || strcmp(text, "-") == 0)
		return STRING_NONE;
	return intern(build->strings, text);
}

static inline struct function *maker_function(struct build *build)
{
	if (build->function_count == 0)
		BUG("a line before the first function");
	return &build->functions[build->function_count - 1];
}

/* "RETURN; TYPE|NAME; TYPE|NAME": the type is kept as it stands, with its last space. */
static inline const struct signature *maker_signature(struct build *build, char *line)
{
	size_t room = strlen(line);
	struct signature *signature = arena_zalloc(
		&build->arena, sizeof(*signature) + room * sizeof(signature->params[0]));
	char *part = strsep(&line, ";");

	signature->return_type = intern(build->strings, part);
	while ((part = strsep(&line, ";"))) {
		struct param *param = &signature->params[signature->param_count++];
		char *bar = strrchr(part, '|');

		if (*part != ' ' || !bar)
			BUG("no parameter: %s", part);
		param->type = intern_bytes(build->strings, part + 1, (size_t)(bar - part - 1));
		param->name = intern(build->strings, bar + 1);
	}
	return signature;
}

static inline void maker_instance(struct build *build, char *line)
{
	struct instance *instance = &build->instances[build->instance_count++];
	char *decl, *word;

	*instance = (struct instance){ .file = maker_intern(build, maker_field(&line, " ")) };
	maker_function(build)->instances.count++;
	decl = maker_field(&line, " ");
	if (decl) {
		instance->decl_file = maker_intern(build, strsep(&decl, ":"));
		instance->decl_line = decl ? (uint32_t)strtoul(decl, NULL, 10) : 0;
	}
	while ((word = maker_field(&line, " "))) {
		if (strcmp(word, "external") == 0)
			instance->external = true;
		else if (strcmp(word, "inlined") == 0)
			instance->inline_value = INLINE_INLINED;
		else if (strcmp(word, "declared") == 0)
			instance->inline_value = INLINE_DECLARED;
		else if (strcmp(word, "declared-inlined") == 0)
			instance->inline_value = INLINE_DECLARED_INLINED;
		else
			BUG("no word of an instance: %s", word);
	}
}

static inline void maker_callers(struct build *build, enum caller_kind kind, char *line)
{
	struct instance *instance = &build->instances[build->instance_count - 1];
	struct run *run = &instance->callers[kind];
	char *field;

	if (build->instance_count == 0 || run->count)
		BUG("callers twice or without an instance: %s", line);
	run->first = build->caller_count;
	while ((field = maker_field(&line, " "))) {
		struct caller *caller = &build->callers[build->caller_count++];

		caller->file = intern(build->strings, strsep(&field, ":"));
		caller->name = intern(build->strings, field);
		run->count++;
	}
}

static inline uint8_t maker_number(const char *name, const char *(*name_of)(unsigned))
{
	for (unsigned i = 0; i < 16; i++)
		if (name_of(i) && strcmp(name_of(i), name) == 0)
			return (uint8_t)i;
	BUG("no binding or visibility: %s", name);
}

static inline void maker_symbol(struct build *build, char *line)
{
	struct symbol *symbol = &build->symbols[build->symbol_count++];
	const char *bind, *visibility;

	*symbol = (struct symbol){ .name = maker_intern(build, maker_field(&line, " ")) };
	maker_function(build)->symbols.count++;
	bind = maker_field(&line, " ");
	symbol->bind = maker_number(bind ? bind : "GLOBAL", bind_name);
	visibility = maker_field(&line, " ");
	symbol->visibility = maker_number(visibility ? visibility : "DEFAULT", visibility_name);
	symbol->section = maker_intern(build, maker_field(&line, " "));
}

static inline void maker_line(struct build *build, char *line)
{
	char *word = strsep(&line, " ");

	if (!line)
		BUG("a line of one word: %s", word);
	if (strcmp(word, "function") == 0)
		build->functions[build->function_count++] = (struct function){
			.name = intern(build->strings, line),
			.instances.first = build->instance_count,
			.symbols.first = build->symbol_count,
		};
	else if (strcmp(word, "signature") == 0)
		maker_function(build)->signature = maker_signature(build, line);
	else if (strcmp(word, "instance") == 0)
		maker_instance(build, line);
	else if (strcmp(word, "symbol") == 0)
		maker_symbol(build, line);
	else if (strcmp(word, "export") == 0)
		maker_function(build)->exported = intern(build->strings, line);
	else if (strcmp(word, "warning") == 0)
		maker_function(build)->warning = intern(build->strings, line);
	else if (strcmp(word, "inline-callers") == 0)
		maker_callers(build, CALLERS_INLINE, line);
	else if (strcmp(word, "direct-callers") == 0)
		maker_callers(build, CALLERS_DIRECT, line);
	else if (strcmp(word, "unseen-inline-callers") == 0)
		maker_callers(build, CALLERS_INLINE_UNSEEN, line);
	else if (strcmp(word, "unseen-direct-callers") == 0)
		maker_callers(build, CALLERS_DIRECT_UNSEEN, line);
	else
		BUG("no line of a build: %s", word);
}

/* The build, finished; it belongs to the caller. */
static inline struct build *build_make(struct interner *strings, const char *text)
{
	struct build *build = build_new(strings);
	size_t room = strlen(text) + 1; /* more than there can be of anything */
	char *copy = xstrdup(text), *rest = copy, *line;

	build->functions = ARENA_ARRAY(&build->arena, struct function, room / 8 + 1);
	build->instances = ARENA_ARRAY(&build->arena, struct instance, room / 8 + 1);
	build->symbols = ARENA_ARRAY(&build->arena, struct symbol, room / 6 + 1);
	build->callers = ARENA_ARRAY(&build->arena, struct caller, room / 2 + 1);
	build->evidence.machine = "x86_64";
	build->evidence.class = 64;
	while ((line = maker_field(&rest, "\n")))
		maker_line(build, line);
	free(copy);
	build_finish(build, 1);
	return build;
}

#endif
