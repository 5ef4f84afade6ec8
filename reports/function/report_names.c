#include "reports/function/report_names.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "base/alloc.h"
#include "base/utf8.h"
#include "reports/function/function_view.h"

/* Bytes of a file name before its hash and extension; file systems take 255. */
#define NAME_MAX_BYTES 200

/* The builds of a comparison, each once. */
struct build_list {
	const struct build **items;
	size_t count, capacity;
};

static void add_build(struct build_list *list, const struct build *build)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i] == build)
			return;
	*ARRAY_PUSH(list->items, list->count, list->capacity) = build;
}

static void collect_builds(struct build_list *list, const struct comparison *c)
{
	for (size_t g = 0; g < c->group_count; g++) {
		const struct group *group = &c->groups[g];

		if (group->mode == GROUP_BASE)
			add_build(list, group->base.build);
		for (size_t i = 0; i < group->build_count; i++)
			add_build(list, group->builds[i].build);
	}
}

/* The reported names of one build, sorted as its functions are. */
struct name_filter {
	bool reference;
	function_filter *filter;
	void *context;
};

static bool is_reported(const struct name_filter *filter, const struct build *build,
			const struct function *f)
{
	status_set status = status_by_rules(f, style_rules(filter->reference));

	if (status == STATUS_ABSENT || (filter->reference && !function_in_reference(build, f)))
		return false;
	return !filter->filter || filter->filter(filter->context, build, f);
}

/* Merge the sorted names with those of one more build. */
static uint32_t *merge_build(uint32_t *names, size_t *count, const struct build *build,
			     const struct name_filter *filter)
{
	uint32_t *merged = xmalloc((*count + build->function_count) * sizeof(*merged));
	size_t next = 0, total = 0;

	for (uint32_t i = 0; i < build->function_count; i++) {
		const struct function *f = &build->functions[i];

		if (next < *count && names[next] == f->name) {
			merged[total++] = names[next++];
			continue;
		}
		while (next < *count && interner_compare(build->strings, names[next], f->name) < 0)
			merged[total++] = names[next++];
		if (next < *count && names[next] == f->name)
			merged[total++] = names[next++];
		else if (is_reported(filter, build, f))
			merged[total++] = f->name;
	}
	while (next < *count)
		merged[total++] = names[next++];
	free(names);
	*count = total;
	return merged;
}

uint32_t *report_names(const struct comparison *c, bool reference, function_filter *filter,
		       void *filter_context, size_t *count_ret)
{
	struct name_filter name_filter = { reference, filter, filter_context };
	struct build_list builds = { 0 };
	uint32_t *names = NULL;
	size_t count = 0;

	collect_builds(&builds, c);
	for (size_t i = 0; i < builds.count; i++)
		names = merge_build(names, &count, builds.items[i], &name_filter);
	free(builds.items);
	*count_ret = count;
	return names ? names : xmalloc(0);
}

/* A character of a file name: as it is if that can be, else percent-encoded. Gives its bytes
 * in `at`. */
static size_t add_path_character(struct text *out, const char *at, bool first)
{
	size_t size = utf8_size(at);
	unsigned char byte = (unsigned char)*at;

	if (!size || byte < ' ' || byte == 0x7f || byte == '/' || byte == '%' ||
	    (first && byte == '.')) {
		text_printf(out, "%%%02X", (unsigned)byte);
		return 1;
	}
	text_add_bytes(out, at, size);
	return size;
}

static void add_folder(struct text *out, const char *name)
{
	const char *at = name + strspn(name, "_");
	char lower[2] = { 0 };

	if (!*at)
		at = *name ? name : "_";
	lower[0] = (char)tolower((unsigned char)*at);
	add_path_character(out, isupper((unsigned char)*at) ? lower : at, true);
}

void text_add_report_path(struct text *out, const char *name, const char *extension)
{
	size_t start, cut = 0;

	add_folder(out, name);
	text_add_char(out, '/');
	start = out->size;
	for (const char *at = name; *at;) {
		at += add_path_character(out, at, at == name);
		if (out->size - start <= NAME_MAX_BYTES)
			cut = out->size;
	}
	if (out->size - start > NAME_MAX_BYTES) {
		text_cut(out, cut);
		text_printf(out, "~%016llx", (unsigned long long)XXH3_64bits(name, strlen(name)));
	}
	text_add(out, extension);
}
