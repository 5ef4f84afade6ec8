#include "diffing/selection.h"

#include <fnmatch.h>
#include <stdlib.h>
#include <string.h>

#include "analyzer/demangle.h"
#include "analyzer/function_name.h"
#include "base/alloc.h"
#include "base/bug.h"
#include "base/pointer_map.h"
#include "base/text.h"

struct pattern {
	char *text;
	bool is_glob;
	bool found; /* some name meets it; of equal plain patterns only one can tell */
};

/* What was decided about the functions of one build. */
struct choice {
	const struct build *build;
	bool *takes; /* one for each function of the build */
};

struct selection {
	struct pattern *patterns; /* as they were given, and by kind */
	size_t pattern_count;
	struct pattern **plain; /* sorted by text */
	struct pattern **globs;
	size_t plain_count, glob_count;
	struct choice *choices;
	size_t choice_count;
};

/* --- patterns --- */

static bool text_is_glob(const char *text)
{
	return strpbrk(text, "*?[") != NULL;
}

static int compare_patterns(const void *left, const void *right)
{
	const struct pattern *const *a = left, *const *b = right;

	return strcmp((*a)->text, (*b)->text);
}

static void take_patterns(struct selection *selection, const char *const *texts, size_t count)
{
	selection->patterns = xcalloc(count, sizeof(*selection->patterns));
	selection->plain = xcalloc(count, sizeof(struct pattern *));
	selection->globs = xcalloc(count, sizeof(struct pattern *));
	selection->pattern_count = count;
	for (size_t i = 0; i < count; i++) {
		struct pattern *pattern = &selection->patterns[i];

		pattern->text = xstrdup(texts[i]);
		pattern->is_glob = text_is_glob(texts[i]);
		if (pattern->is_glob)
			selection->globs[selection->glob_count++] = pattern;
		else
			selection->plain[selection->plain_count++] = pattern;
	}
	qsort(selection->plain, selection->plain_count, sizeof(struct pattern *), compare_patterns);
}

/* The first plain pattern that is `text`, or NULL. */
static struct pattern *find_plain(const struct selection *selection, const char *text)
{
	size_t low = 0, high = selection->plain_count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (strcmp(selection->plain[middle]->text, text) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low < selection->plain_count && strcmp(selection->plain[low]->text, text) == 0)
		return selection->plain[low];
	return NULL;
}

static bool glob_takes(const char *glob, const char *text)
{
	return strcmp(glob, text) == 0 || fnmatch(glob, text, 0) == 0;
}

/* --- the spellings of a name --- */

typedef bool spelling_test(void *context, const char *text);

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

static bool test_demangled(const char *name, spelling_test *test, void *context)
{
	char *demangled CLEANUP(free_text) = name_demangle(name);
	struct text qualified = { 0 };
	const char *with_parameters;
	bool taken;

	if (!demangled)
		return false;
	text_add_qualified_name(&qualified, demangled);
	taken = test(context, demangled);
	if (strcmp(text_string(&qualified), demangled) != 0)
		taken |= test(context, text_string(&qualified));
	with_parameters = find_name(demangled, text_string(&qualified));
	if (with_parameters)
		taken |= test(context, with_parameters);
	text_release(&qualified);
	return taken;
}

/* Each spelling is tested, even after one has passed: a pattern may be met by it alone. */
static bool test_spellings(const char *name, spelling_test *test, void *context)
{
	bool taken = test(context, name);

	if (name_is_mangled(name))
		taken |= test_demangled(name, test, context);
	return taken;
}

/* --- all functions --- */

/* Each glob is tried until something meets it; then only for names that nothing else takes. */
static bool text_is_taken(void *context, const char *text)
{
	struct selection *selection = context;
	struct pattern *plain = find_plain(selection, text);
	bool taken = plain != NULL;

	if (plain)
		plain->found = true;
	for (size_t i = 0; i < selection->glob_count; i++) {
		struct pattern *glob = selection->globs[i];

		if ((taken && glob->found) || !glob_takes(glob->text, text))
			continue;
		glob->found = true;
		taken = true;
	}
	return taken;
}

/* The names of all builds that were looked at: an interned text has one address. */
enum decision { DECISION_NONE, DECISION_TAKEN, DECISION_LEFT };

static bool name_is_taken(struct selection *selection, const char *name,
			  struct pointer_map *decisions)
{
	bool added, taken;
	uint32_t *decision = pointer_map_at(decisions, name, &added);

	if (!added)
		return *decision == DECISION_TAKEN;
	taken = test_spellings(name, text_is_taken, selection);
	*decision = taken ? DECISION_TAKEN : DECISION_LEFT;
	return taken;
}

static bool function_is_taken(struct selection *selection, const struct build *build,
			      const struct function *f, struct pointer_map *decisions)
{
	const struct symbol *symbols = function_symbols(build, f);
	bool taken = name_is_taken(selection, build_text(build, f->name), decisions);

	for (uint32_t i = 0; i < f->symbols.count; i++)
		taken |= name_is_taken(selection, build_text(build, symbols[i].name), decisions);
	return taken;
}

static void decide(struct selection *selection, const struct build *const *builds, size_t count)
{
	struct pointer_map decisions = { 0 };

	selection->choices = xcalloc(count, sizeof(*selection->choices));
	selection->choice_count = count;
	for (size_t b = 0; b < count; b++) {
		const struct build *build = builds[b];
		bool *takes = xcalloc(build->function_count, sizeof(*takes));

		for (uint32_t i = 0; i < build->function_count; i++)
			takes[i] = function_is_taken(selection, build, &build->functions[i],
						     &decisions);
		selection->choices[b] = (struct choice){ build, takes };
	}
	pointer_map_release(&decisions);
}

struct selection *selection_new(const char *const *patterns, size_t count,
				const struct build *const *builds, size_t build_count)
{
	struct selection *selection = xcalloc(1, sizeof(*selection));

	take_patterns(selection, patterns, count);
	decide(selection, builds, build_count);
	return selection;
}

void selection_free(struct selection *selection)
{
	if (!selection)
		return;
	for (size_t i = 0; i < selection->choice_count; i++)
		free(selection->choices[i].takes);
	for (size_t i = 0; i < selection->pattern_count; i++)
		free(selection->patterns[i].text);
	free(selection->choices);
	free(selection->patterns);
	free(selection->plain);
	free(selection->globs);
	free(selection);
}

bool selection_takes(void *context, const struct build *build, const struct function *f)
{
	const struct selection *selection = context;

	for (size_t i = 0; i < selection->choice_count; i++)
		if (selection->choices[i].build == build)
			return selection->choices[i].takes[f - build->functions];
	BUG("a function of a build that was not given");
}

bool selection_found(const struct selection *selection, size_t index)
{
	const struct pattern *pattern = &selection->patterns[index];

	return pattern->is_glob ? pattern->found : find_plain(selection, pattern->text)->found;
}

/* --- one function --- */

struct one_pattern {
	const char *text;
	bool is_glob;
};

static bool text_meets(void *context, const char *text)
{
	const struct one_pattern *pattern = context;

	return pattern->is_glob ? glob_takes(pattern->text, text)
				: strcmp(pattern->text, text) == 0;
}

bool function_meets(const struct build *build, const struct function *f, const char *text)
{
	struct one_pattern pattern = { .text = text, .is_glob = text_is_glob(text) };
	const struct symbol *symbols = function_symbols(build, f);
	bool meets = test_spellings(build_text(build, f->name), text_meets, &pattern);

	for (uint32_t i = 0; i < f->symbols.count && !meets; i++)
		meets = test_spellings(build_text(build, symbols[i].name), text_meets, &pattern);
	return meets;
}

struct visiting {
	spelling_visit *visit;
	void *context;
};

static bool visit_spelling(void *context, const char *text)
{
	const struct visiting *visiting = context;

	visiting->visit(visiting->context, text);
	return false;
}

void name_visit_spellings(const char *name, spelling_visit *visit, void *context)
{
	struct visiting visiting = { visit, context };

	test_spellings(name, visit_spelling, &visiting);
}
