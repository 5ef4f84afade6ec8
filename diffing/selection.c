#include "diffing/selection.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/bug.h"
#include "diffing/name_patterns.h"

/* What was decided about the functions of one build. */
struct choice {
	const struct build *build;
	bool *takes; /* one for each function of the build */
};

struct selection {
	struct choice *choices;
	size_t choice_count;
	bool *found; /* by index of the patterns: some function meets it */
};

static bool *decide(struct selection *selection, struct name_patterns *patterns,
		    const struct build *build)
{
	bool *takes = xcalloc(build->function_count, sizeof(*takes));

	for (uint32_t i = 0; i < build->function_count; i++) {
		const uint32_t *indices;
		size_t count = name_patterns_match(patterns, build, &build->functions[i], &indices);

		takes[i] = count > 0;
		for (size_t k = 0; k < count; k++)
			selection->found[indices[k]] = true;
	}
	return takes;
}

struct selection *selection_new(const char *const *patterns, size_t count,
				const struct build *const *builds, size_t build_count)
{
	struct selection *selection = xcalloc(1, sizeof(*selection));
	struct name_patterns *names = name_patterns_new(patterns, count);

	selection->found = xcalloc(count, sizeof(*selection->found));
	selection->choices = xcalloc(build_count, sizeof(*selection->choices));
	selection->choice_count = build_count;
	for (size_t i = 0; i < build_count; i++)
		selection->choices[i] =
			(struct choice){ builds[i], decide(selection, names, builds[i]) };
	name_patterns_free(names);
	return selection;
}

void selection_free(struct selection *selection)
{
	if (!selection)
		return;
	for (size_t i = 0; i < selection->choice_count; i++)
		free(selection->choices[i].takes);
	free(selection->choices);
	free(selection->found);
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

bool selection_found(const struct selection *selection, size_t pattern)
{
	return selection->found[pattern];
}
