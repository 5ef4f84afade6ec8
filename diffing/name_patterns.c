#include "diffing/name_patterns.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/demangle.h"
#include "analyzer/function_name.h"
#include "base/alloc.h"
#include "base/pointer_map.h"
#include "base/text.h"

/* A plain name, or a glob with the bytes that all it takes begin with. */
struct name_pattern {
	const char *text;
	uint32_t index;
	size_t literal; /* bytes in front of the first wildcard */
};

struct name_patterns {
	struct name_pattern *plain; /* sorted by text, then index */
	struct name_pattern *globs; /* sorted by first byte; those without a literal last */
	size_t plain_count, glob_count;
	size_t glob_first[257]; /* by that byte: where its globs begin; [256]: without one */
	bool *taken;            /* by index: among the matches at hand */
	uint32_t *matches;
	size_t match_count;
	struct pointer_map misses; /* addresses of names that meet nothing: value 1 */
};

/* `[` is a sign of names too, `\` takes the meaning from what follows. */
static size_t literal_size(const char *text)
{
	return strcspn(text, "*?[\\");
}

static int compare_plain(const void *left, const void *right)
{
	const struct name_pattern *a = left, *b = right;
	int order = strcmp(a->text, b->text);

	return order ? order : (a->index > b->index) - (a->index < b->index);
}

static unsigned first_byte(const struct name_pattern *glob)
{
	return glob->literal ? (unsigned char)glob->text[0] : 256;
}

static int compare_globs(const void *left, const void *right)
{
	const struct name_pattern *a = left, *b = right;
	unsigned first = first_byte(a), second = first_byte(b);

	if (first != second)
		return first < second ? -1 : 1;
	return (a->index > b->index) - (a->index < b->index);
}

/* A glob that begins with `[` or `\` may also be meant as it stands: it has no literal. */
static void sort_patterns(struct name_patterns *patterns)
{
	size_t next = 0;

	if (patterns->plain_count)
		qsort(patterns->plain, patterns->plain_count, sizeof(*patterns->plain),
		      compare_plain);
	if (patterns->glob_count)
		qsort(patterns->globs, patterns->glob_count, sizeof(*patterns->globs),
		      compare_globs);
	for (unsigned byte = 0; byte <= 256; byte++) {
		while (next < patterns->glob_count && first_byte(&patterns->globs[next]) < byte)
			next++;
		patterns->glob_first[byte] = next;
	}
}

struct name_patterns *name_patterns_new(const char *const *texts, size_t count)
{
	struct name_patterns *patterns = xcalloc(1, sizeof(*patterns));

	patterns->plain = xcalloc(count, sizeof(*patterns->plain));
	patterns->globs = xcalloc(count, sizeof(*patterns->globs));
	patterns->taken = xcalloc(count, sizeof(*patterns->taken));
	patterns->matches = xcalloc(count, sizeof(*patterns->matches));
	for (size_t i = 0; i < count; i++) {
		struct name_pattern pattern = { .text = texts[i], .index = (uint32_t)i };

		pattern.literal = literal_size(texts[i]);
		if (strpbrk(texts[i], "*?["))
			patterns->globs[patterns->glob_count++] = pattern;
		else
			patterns->plain[patterns->plain_count++] = pattern;
	}
	sort_patterns(patterns);
	return patterns;
}

void name_patterns_free(struct name_patterns *patterns)
{
	if (!patterns)
		return;
	pointer_map_release(&patterns->misses);
	free(patterns->plain);
	free(patterns->globs);
	free(patterns->taken);
	free(patterns->matches);
	free(patterns);
}

static void take(struct name_patterns *patterns, uint32_t index)
{
	if (patterns->taken[index])
		return;
	patterns->taken[index] = true;
	patterns->matches[patterns->match_count++] = index;
}

/* Gives whether any plain name was met. */
static bool take_plain(struct name_patterns *patterns, const char *text)
{
	size_t low = 0, high = patterns->plain_count, first;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(patterns->plain[middle].text, text) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (first = low; low < patterns->plain_count; low++) {
		if (strcmp(patterns->plain[low].text, text) != 0)
			break;
		take(patterns, patterns->plain[low].index);
	}
	return low > first;
}

static bool take_globs(struct name_patterns *patterns, size_t first, size_t end, const char *text)
{
	bool any = false;

	for (size_t i = first; i < end; i++) {
		const struct name_pattern *glob = &patterns->globs[i];

		if (strncmp(glob->text, text, glob->literal) != 0)
			continue;
		if (strcmp(glob->text, text) != 0 && fnmatch(glob->text, text, 0) != 0)
			continue;
		take(patterns, glob->index);
		any = true;
	}
	return any;
}

/* --- the spellings of a name --- */

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

static void visit_demangled(const char *name, spelling_visit *visit, void *context)
{
	char *demangled CLEANUP(free_text) = name_demangle(name);
	struct text qualified = { 0 };
	const char *with_parameters;

	if (!demangled)
		return;
	text_add_qualified_name(&qualified, demangled);
	visit(context, demangled);
	if (strcmp(text_string(&qualified), demangled) != 0)
		visit(context, text_string(&qualified));
	with_parameters = find_name(demangled, text_string(&qualified));
	if (with_parameters)
		visit(context, with_parameters);
	text_release(&qualified);
}

void name_visit_spellings(const char *name, spelling_visit *visit, void *context)
{
	visit(context, name);
	if (name_is_mangled(name))
		visit_demangled(name, visit, context);
}

/* --- functions --- */

struct spelling_matcher {
	struct name_patterns *patterns;
	bool any;
};

static void match_spelling(void *context, const char *text)
{
	struct spelling_matcher *matcher = context;
	struct name_patterns *patterns = matcher->patterns;
	unsigned byte = (unsigned char)text[0];

	matcher->any |= take_plain(patterns, text);
	matcher->any |= take_globs(patterns, patterns->glob_first[byte],
				   patterns->glob_first[byte + 1], text);
	matcher->any |= take_globs(patterns, patterns->glob_first[256], patterns->glob_count, text);
}

static void match_name(struct name_patterns *patterns, const struct build *build, uint32_t id)
{
	struct spelling_matcher matcher = { .patterns = patterns };
	const char *name = build_text(build, id);

	if (pointer_map_has(&patterns->misses, name))
		return;
	name_visit_spellings(name, match_spelling, &matcher);
	if (!matcher.any) {
		bool added;

		*pointer_map_at(&patterns->misses, name, &added) = 1;
	}
}

static void match_function(struct name_patterns *patterns, const struct build *build,
			   const struct function *f)
{
	const struct symbol *symbols;

	if (!f)
		return;
	symbols = function_symbols(build, f);
	match_name(patterns, build, f->name);
	for (uint32_t i = 0; i < f->symbols.count; i++)
		if (symbols[i].name != f->name)
			match_name(patterns, build, symbols[i].name);
}

static int compare_indices(const void *left, const void *right)
{
	const uint32_t *a = left, *b = right;

	return (*a > *b) - (*a < *b);
}

static void forget_matches(struct name_patterns *patterns)
{
	for (size_t i = 0; i < patterns->match_count; i++)
		patterns->taken[patterns->matches[i]] = false;
	patterns->match_count = 0;
}

static size_t give_matches(struct name_patterns *patterns, const uint32_t **ret)
{
	if (patterns->match_count > 1)
		qsort(patterns->matches, patterns->match_count, sizeof(*patterns->matches),
		      compare_indices);
	*ret = patterns->matches;
	return patterns->match_count;
}

size_t name_patterns_match(struct name_patterns *patterns, const struct build *build,
			   const struct function *f, const uint32_t **ret)
{
	forget_matches(patterns);
	match_function(patterns, build, f);
	return give_matches(patterns, ret);
}

size_t name_patterns_match_pair(struct name_patterns *patterns, const struct pair *pair,
				const struct function *old_function,
				const struct function *new_function, const uint32_t **ret)
{
	forget_matches(patterns);
	match_function(patterns, pair->old_ref.build, old_function);
	match_function(patterns, pair->new_ref.build, new_function);
	return give_matches(patterns, ret);
}
