#include "cli/judging.h"

struct err *judging_start(const struct options *options, size_t least, struct judging *ret)
{
	struct err *err = gate_settings_read(&options->check, &ret->settings);

	if (err)
		return err;
	gate_settings_print_notes(&ret->settings, options->quiet);
	err = comparing_start(options, least, &ret->comparing);
	if (err) {
		gate_settings_release(&ret->settings);
		return err;
	}
	ret->verdict = verdict_new(ret->comparing.comparison, &ret->settings.verdict);
	return NULL;
}

void judging_end(struct judging *judging)
{
	verdict_free(judging->verdict);
	comparing_end(&judging->comparing);
	gate_settings_release(&judging->settings);
}
