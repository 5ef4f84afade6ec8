/* From the command line to a comparison: load, select, compare. */
#ifndef SYMDRIFT_CLI_COMPARING_H
#define SYMDRIFT_CLI_COMPARING_H

#include "cli/inputs.h"
#include "cli/options.h"
#include "diffing/diff.h"
#include "diffing/selection.h"

struct comparing {
	struct inputs inputs;
	struct selection *selection;
	struct diff_options diff_options;
	struct comparison *comparison;
};

/* `least` builds at least. Nothing is to be ended after an error. */
struct err *comparing_start(const struct options *options, size_t least, struct comparing *ret);
/* Whether any pair differs: what --exit-code asks. */
bool comparing_found_differences(const struct comparing *comparing);

void comparing_end(struct comparing *comparing);

#endif
