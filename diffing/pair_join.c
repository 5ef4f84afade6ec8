#include "diffing/pair_join.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/work.h"
#include "diffing/function_diff.h"

/* Functions of the larger build in one task. */
#define RANGE_SIZE 1024

/* A cell of the matrix of a pair. */
struct transition_count {
	size_t cell, count;
};

/* A part of a pair: the functions of both builds whose names lie in the same range. */
struct range {
	struct pair *pair;
	uint32_t first[SIDES], end[SIDES]; /* indices of functions */
	struct function_diff *diffs;
	size_t diff_count, diff_capacity;
	size_t union_count;
	struct transition_count *transitions; /* those that occur */
	size_t transition_count, transition_capacity;
};

/* What a worker has for itself. */
struct worker_state {
	struct arena arena;
	struct explainer explainer;
	size_t transitions[STATUS_SETS * STATUS_SETS]; /* of the range at hand, else all zero */
};

struct join {
	const struct diff_options *options;
	struct range *ranges;
	size_t range_count, range_capacity;
	struct worker_state *workers;
};

/* The function as the rules see it: NULL if it is absent or does not take part. */
static const struct function *present_function(const struct diff_options *options,
					       const struct build *build, const struct function *f)
{
	if (status_by_rules(f, options->rules) & STATUS_ABSENT)
		return NULL;
	if (options->rules == RULES_REFERENCE && !function_in_reference(build, f))
		return NULL;
	return f;
}

static bool takes_part(const struct diff_options *options, const struct build *build,
		       const struct function *f)
{
	return f && (!options->filter || options->filter(options->filter_context, build, f));
}

/* One name: either function may be NULL, not both. */
static void join_functions(struct join *join, struct range *range, struct worker_state *worker,
			   const struct function *old_function, const struct function *new_function)
{
	const struct build *old_build = range->pair->old_ref.build;
	const struct build *new_build = range->pair->new_ref.build;
	struct explainer *x = &worker->explainer;
	struct function_diff diff;

	old_function = present_function(join->options, old_build, old_function);
	new_function = present_function(join->options, new_build, new_function);
	if (!takes_part(join->options, old_build, old_function) &&
	    !takes_part(join->options, new_build, new_function))
		return;
	range->union_count++;
	worker->transitions[status_by_rules(old_function, join->options->rules) * STATUS_SETS +
			    status_by_rules(new_function, join->options->rules)]++;
	explainer_start(x, old_build, new_build);
	if (function_diff_make(x, join->options->rules, old_function, new_function, &diff))
		*ARRAY_PUSH(range->diffs, range->diff_count, range->diff_capacity) = diff;
}

/* Hand the worker's counts over to the range: few of the cells occur. */
static void keep_transitions(struct range *range, struct worker_state *worker)
{
	for (size_t i = 0; i < STATUS_SETS * STATUS_SETS; i++) {
		if (!worker->transitions[i])
			continue;
		*ARRAY_PUSH(range->transitions, range->transition_count,
			    range->transition_capacity) =
			(struct transition_count){ i, worker->transitions[i] };
		worker->transitions[i] = 0;
	}
}

static void join_range(void *context, size_t task, unsigned worker)
{
	struct join *join = context;
	struct range *range = &join->ranges[task];
	struct worker_state *state = &join->workers[worker];
	const struct build *old_build = range->pair->old_ref.build;
	const struct build *new_build = range->pair->new_ref.build;
	uint32_t i = range->first[SIDE_OLD], k = range->first[SIDE_NEW];

	while (i < range->end[SIDE_OLD] || k < range->end[SIDE_NEW]) {
		const struct function *old_function = NULL, *new_function = NULL;
		int order = 0;

		if (i == range->end[SIDE_OLD])
			order = 1;
		else if (k == range->end[SIDE_NEW])
			order = -1;
		else
			order = interner_compare(old_build->strings, old_build->functions[i].name,
						 new_build->functions[k].name);
		if (order <= 0)
			old_function = &old_build->functions[i++];
		if (order >= 0)
			new_function = &new_build->functions[k++];
		join_functions(join, range, state, old_function, new_function);
	}
	keep_transitions(range, state);
}

/* The first function of the build that is not before `name`. */
static uint32_t lower_bound(const struct build *build, uint32_t name)
{
	uint32_t first = 0, end = build->function_count;

	while (first < end) {
		uint32_t middle = first + (end - first) / 2;

		if (interner_compare(build->strings, build->functions[middle].name, name) < 0)
			first = middle + 1;
		else
			end = middle;
	}
	return first;
}

static void plan_pair(struct join *join, struct pair *pair)
{
	const struct build *builds[SIDES] = { pair->old_ref.build, pair->new_ref.build };
	bool old_is_larger = builds[SIDE_OLD]->function_count > builds[SIDE_NEW]->function_count;
	enum side large = old_is_larger ? SIDE_OLD : SIDE_NEW;
	enum side small = old_is_larger ? SIDE_NEW : SIDE_OLD;
	uint32_t large_count = builds[large]->function_count;
	uint32_t first = 0, small_first = 0;

	while (first < large_count) {
		struct range *range =
			ARRAY_PUSH(join->ranges, join->range_count, join->range_capacity);
		uint32_t end = large_count, small_end = builds[small]->function_count;

		if (large_count - first > RANGE_SIZE) {
			end = first + RANGE_SIZE;
			small_end = lower_bound(builds[small], builds[large]->functions[end].name);
		}
		*range = (struct range){ .pair = pair };
		range->first[large] = first;
		range->end[large] = end;
		range->first[small] = small_first;
		range->end[small] = small_end;
		first = end;
		small_first = small_end;
	}
}

/* Add up what the ranges of a pair counted. */
static void add_transitions(size_t *sum, struct range *range)
{
	for (size_t i = 0; i < range->transition_count; i++)
		sum[range->transitions[i].cell] += range->transitions[i].count;
	free(range->transitions);
}

/* Join the ranges of a pair, from `*next` on; they are in the order of names. */
static void collect_pair(struct join *join, struct arena *arena, struct pair *pair, size_t *next)
{
	const size_t matrix_size = STATUS_SETS * STATUS_SETS * sizeof(*pair->transitions);
	size_t first = *next, end = first, count = 0;
	size_t *transitions = arena_zalloc(arena, matrix_size);

	for (; end < join->range_count && join->ranges[end].pair == pair; end++) {
		count += join->ranges[end].diff_count;
		pair->union_count += join->ranges[end].union_count;
	}
	pair->diffs = ARENA_ARRAY(arena, struct function_diff, count);
	for (size_t i = first; i < end; i++) {
		struct range *range = &join->ranges[i];

		if (range->diff_count)
			memcpy(&pair->diffs[pair->diff_count], range->diffs,
			       range->diff_count * sizeof(*range->diffs));
		pair->diff_count += range->diff_count;
		add_transitions(transitions, range);
		free(range->diffs);
	}
	pair->transitions = transitions;
	pair->unchanged_count = pair->union_count - pair->diff_count;
	*next = end;
}

static void run_workers(struct join *join, struct arena *arena)
{
	unsigned jobs = join->options->jobs ? join->options->jobs : 1;

	join->workers = xcalloc(jobs, sizeof(*join->workers));
	for (unsigned i = 0; i < jobs; i++) {
		arena_init(&join->workers[i].arena);
		explainer_init(&join->workers[i].explainer, &join->workers[i].arena);
	}
	work_run(jobs, join->range_count, join_range, join);
	for (unsigned i = 0; i < jobs; i++) {
		explainer_release(&join->workers[i].explainer);
		arena_adopt(arena, &join->workers[i].arena);
	}
	free(join->workers);
}

void comparison_join(struct comparison *comparison, const struct diff_options *options)
{
	struct join join = { .options = options };
	size_t next = 0;

	for (size_t i = 0; i < comparison->group_count; i++)
		for (size_t k = 0; k < comparison->groups[i].pair_count; k++)
			plan_pair(&join, &comparison->groups[i].pairs[k]);
	run_workers(&join, &comparison->arena);
	for (size_t i = 0; i < comparison->group_count; i++)
		for (size_t k = 0; k < comparison->groups[i].pair_count; k++)
			collect_pair(&join, &comparison->arena, &comparison->groups[i].pairs[k],
				     &next);
	free(join.ranges);
}
