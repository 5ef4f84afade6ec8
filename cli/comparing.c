#include "cli/comparing.h"

#include "cli/chosen_functions.h"

struct err *comparing_start(const struct options *options, size_t least, struct comparing *ret)
{
	struct err *err;

	*ret = (struct comparing){ 0 };
	err = inputs_load(options, least, &ret->inputs);
	if (err)
		return err;
	err = chosen_functions_select(options, &ret->inputs, &ret->selection);
	if (err) {
		inputs_release(&ret->inputs);
		return err;
	}
	ret->diff_options = (struct diff_options){
		.rules = options->reference_style ? RULES_REFERENCE : RULES_DEFAULT,
		.jobs = options->jobs,
		.filter = ret->selection ? selection_takes : NULL,
		.filter_context = ret->selection,
	};
	ret->comparison =
		comparison_new(ret->inputs.groups, ret->inputs.group_count, &ret->diff_options);
	return NULL;
}

bool comparing_found_differences(const struct comparing *comparing)
{
	const struct comparison *comparison = comparing->comparison;

	for (size_t g = 0; g < comparison->group_count; g++)
		for (size_t p = 0; p < comparison->groups[g].pair_count; p++)
			if (comparison->groups[g].pairs[p].diff_count)
				return true;
	return false;
}

void comparing_end(struct comparing *comparing)
{
	comparison_free(comparing->comparison);
	selection_free(comparing->selection);
	inputs_release(&comparing->inputs);
}
