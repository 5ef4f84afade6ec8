#include "cli/comparing.h"

struct err *comparing_start(const struct options *options, size_t least, struct comparing *ret)
{
	struct err *err;

	*ret = (struct comparing){ 0 };
	err = inputs_load(options, least, &ret->inputs);
	if (err)
		return err;
	err = selection_new(options, &ret->inputs, &ret->selection);
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

void comparing_end(struct comparing *comparing)
{
	comparison_free(comparing->comparison);
	selection_free(comparing->selection);
	inputs_release(&comparing->inputs);
}
