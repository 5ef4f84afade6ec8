/* What people wrote for the gate, as one: the policy with the command line over it, the waivers,
 * the functions that matter, and the day. Cheap to read, so it is read before the builds.
 *
 *	struct gate_settings settings;
 *	struct err *err = gate_settings_read(&options->check, &settings);
 *	...
 *	verdict = verdict_new(comparison, &settings.verdict);
 *	verdict_free(verdict);
 *	gate_settings_release(&settings);
 */
#ifndef SYMDRIFT_CLI_GATE_SETTINGS_H
#define SYMDRIFT_CLI_GATE_SETTINGS_H

#include "cli/check_options.h"
#include "gate/verdict.h"
#include "settings/waiver_file.h"
#include "settings/watch_file.h"

struct gate_settings {
	struct policy policy;
	struct waiver_list waivers;
	struct watch_list watches;
	struct verdict_options verdict; /* points to the others */
};

/* A file that is named twice, also by the policy, is read once. Nothing is to be released after an
 * error. The settings stay where they are, for `verdict` points into them. */
struct err *gate_settings_read(const struct check_options *options, struct gate_settings *ret);

/* Tell on standard error what was left out of the watch list, unless `quiet`. */
void gate_settings_print_notes(const struct gate_settings *settings, bool quiet);

void gate_settings_release(struct gate_settings *settings);

#endif
