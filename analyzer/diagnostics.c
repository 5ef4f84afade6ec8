#include "analyzer/diagnostics.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/bug.h"

static const char *kind_text(enum diagnostic_kind kind)
{
	switch (kind) {
	case DIAG_NAME_BYTES:
		return "names with bytes that are no printable UTF-8, written as \\xNN";
	case DIAG_NO_NAME:
		return "functions without a name, left out";
	case DIAG_NO_ORIGIN:
		return "references to a function that lead nowhere, left out";
	case DIAG_NO_LINES:
		return "units whose table of file names cannot be read: no declaration places";
	case DIAG_SPLIT_UNIT:
		return "units whose split debug information (.dwo) is not there, skipped";
	case DIAG_NO_ALT_FILE:
		return "files of shared debug information (.gnu_debugaltlink) that are not there";
	case DIAG_NO_TYPES:
		return "units without types and parameters of functions (-g1): no signatures";
	case DIAG_KINDS:
		break;
	}
	BUG("diagnostic %d", (int)kind);
}

void diagnostics_add(struct diagnostics *diagnostics, enum diagnostic_kind kind, uint64_t place,
		     const char *format, ...)
{
	bool first = diagnostics->kinds[kind].count++ == 0;
	va_list args;

	if (!first && diagnostics->kinds[kind].place <= place)
		return;
	free(diagnostics->kinds[kind].example);
	va_start(args, format);
	if (vasprintf(&diagnostics->kinds[kind].example, format, args) < 0)
		BUG("out of memory");
	va_end(args);
	diagnostics->kinds[kind].place = place;
}

void diagnostics_add_name(struct diagnostics *diagnostics, uint32_t name)
{
	bool added;

	(void)pointer_map_at(&diagnostics->names, (const void *)(uintptr_t)name, &added);
}

static void merge_name(void *context, const void *key, uint32_t value __attribute__((unused)))
{
	diagnostics_add_name(context, (uint32_t)(uintptr_t)key);
}

void diagnostics_merge(struct diagnostics *diagnostics, struct diagnostics *from)
{
	for (unsigned kind = 0; kind < DIAG_KINDS; kind++) {
		bool earlier = from->kinds[kind].place < diagnostics->kinds[kind].place;

		if (from->kinds[kind].count == 0)
			continue;
		if (diagnostics->kinds[kind].count == 0 || earlier) {
			free(diagnostics->kinds[kind].example);
			diagnostics->kinds[kind].example = from->kinds[kind].example;
			diagnostics->kinds[kind].place = from->kinds[kind].place;
			from->kinds[kind].example = NULL;
		}
		diagnostics->kinds[kind].count += from->kinds[kind].count;
	}
	pointer_map_visit(&from->names, merge_name, diagnostics);
	diagnostics_release(from);
}

void diagnostics_release(struct diagnostics *diagnostics)
{
	for (unsigned kind = 0; kind < DIAG_KINDS; kind++)
		free(diagnostics->kinds[kind].example);
	pointer_map_release(&diagnostics->names);
	*diagnostics = (struct diagnostics){ 0 };
}

/* The first of the names, by bytes. */
struct first_name {
	const struct interner *strings;
	uint32_t name;
};

static void compare_name(void *context, const void *key, uint32_t value __attribute__((unused)))
{
	struct first_name *first = context;
	uint32_t name = (uint32_t)(uintptr_t)key;

	if (first->name == STRING_NONE || interner_compare(first->strings, name, first->name) < 0)
		first->name = name;
}

static void store_names(const struct diagnostics *diagnostics, struct build *build,
			struct diagnostic *stored, uint32_t *count)
{
	struct first_name first = { .strings = build->strings };

	if (diagnostics->names.count == 0)
		return;
	pointer_map_visit(&diagnostics->names, compare_name, &first);
	stored[(*count)++] = (struct diagnostic){
		.kind = kind_text(DIAG_NAME_BYTES),
		.example = interner_text(build->strings, first.name),
		.count = diagnostics->names.count,
	};
}

void diagnostics_store(const struct diagnostics *diagnostics, struct build *build)
{
	struct diagnostic *stored = ARENA_ARRAY(&build->arena, struct diagnostic, DIAG_KINDS);
	uint32_t count = 0;

	store_names(diagnostics, build, stored, &count);
	for (unsigned kind = 0; kind < DIAG_KINDS; kind++) {
		if (diagnostics->kinds[kind].count == 0)
			continue;
		stored[count++] = (struct diagnostic){
			.kind = kind_text((enum diagnostic_kind)kind),
			.example = arena_strdup(&build->arena, diagnostics->kinds[kind].example),
			.count = diagnostics->kinds[kind].count,
		};
	}
	build->evidence.diagnostics = stored;
	build->evidence.diagnostic_count = count;
}
