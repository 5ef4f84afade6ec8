/* From the command line to a verdict: read the settings, then the builds, compare, judge. */
#ifndef SYMDRIFT_CLI_JUDGING_H
#define SYMDRIFT_CLI_JUDGING_H

#include "cli/comparing.h"
#include "cli/gate_settings.h"
#include "gate/verdict.h"

struct judging {
	struct gate_settings settings;
	struct comparing comparing;
	struct verdict *verdict;
};

/* `least` builds at least. Nothing is to be ended after an error. */
struct err *judging_start(const struct options *options, size_t least, struct judging *ret);
void judging_end(struct judging *judging);

#endif
