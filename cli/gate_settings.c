#include "cli/gate_settings.h"

#include <stdio.h>
#include <sys/stat.h>
#include <time.h>

#include "settings/date.h"
#include "settings/policy_file.h"
#include "settings/policy_value.h"
#include "settings/watch_object.h"

#define SECONDS_OF_DAY 86400

/* --- the policy, and the command line over it --- */

static struct err *apply_severities(const struct check_options *options, struct policy *policy)
{
	struct err *err = NULL;

	for (size_t i = 0; i < options->severity_count && !err; i++)
		err = err_wrap(policy_set_severity(policy, options->severities[i]), "--severity %s",
			       options->severities[i]);
	return err;
}

/* Scopes of the command line replace those of the file: both together would be the wider one. */
static struct err *apply_scopes(const struct check_options *options, struct policy *policy)
{
	struct err *err = NULL;

	if (options->scope_count)
		policy_clear_scope(policy);
	for (size_t i = 0; i < options->scope_count && !err; i++)
		err = err_wrap(policy_add_scope(policy, options->scopes[i]), "--scope %s",
			       options->scopes[i]);
	return err;
}

static struct err *apply_fail_on(const struct check_options *options, struct policy *policy)
{
	if (!options->fail_on)
		return NULL;
	return err_wrap(policy_set_fail_on(policy, options->fail_on), "--fail-on %s",
			options->fail_on);
}

static struct err *read_policy(const struct check_options *options, struct policy *policy,
			       struct policy_files *files)
{
	struct err *err = NULL;

	*files = (struct policy_files){ 0 };
	if (options->policy_file)
		err = policy_file_read(options->policy_file, policy, files);
	if (!err)
		err = apply_severities(options, policy);
	if (!err)
		err = apply_scopes(options, policy);
	if (!err)
		err = apply_fail_on(options, policy);
	return err;
}

/* --- lists of files --- */

/* The files that the policy names, then those of the command line. */
struct file_list {
	const char *const *of_policy;
	size_t policy_count;
	const char *const *of_options;
	size_t option_count;
};

static size_t file_count(const struct file_list *files)
{
	return files->policy_count + files->option_count;
}

static const char *file_at(const struct file_list *files, size_t index)
{
	return index < files->policy_count ? files->of_policy[index]
					   : files->of_options[index - files->policy_count];
}

/* Whether the file of this index is one before it, under whatever name. */
static bool is_again(const struct file_list *files, size_t index)
{
	struct stat status, earlier;

	if (stat(file_at(files, index), &status) != 0)
		return false;
	for (size_t i = 0; i < index; i++)
		if (stat(file_at(files, i), &earlier) == 0 && earlier.st_dev == status.st_dev &&
		    earlier.st_ino == status.st_ino)
			return true;
	return false;
}

static struct err *read_waivers(const struct file_list *files, struct waiver_list *waivers)
{
	struct err *err = NULL;

	for (size_t i = 0; i < file_count(files) && !err; i++)
		if (!is_again(files, i))
			err = waiver_file_read(file_at(files, i), waivers);
	return err;
}

static struct err *read_watches(const struct file_list *files, const struct check_options *options,
				struct watch_list *watches)
{
	struct err *err = NULL;

	for (size_t i = 0; i < file_count(files) && !err; i++)
		if (!is_again(files, i))
			err = watch_file_read(file_at(files, i), watches);
	for (size_t i = 0; i < options->watch_object_count && !err; i++)
		err = watch_object_read(options->watch_objects[i], watches);
	return err;
}

/* --- the day --- */

/* In UTC, so that a waiver ends everywhere at once. */
static struct err *read_today(const struct check_options *options, date_day *ret)
{
	if (options->today)
		return err_wrap(date_parse(options->today, ret), "--today %s", options->today);
	*ret = (date_day)(time(NULL) / SECONDS_OF_DAY);
	return NULL;
}

/* --- all of it --- */

/* A scope of watched functions alone, and none watched, would pass whatever happens. */
static struct err *check_scope(const struct gate_settings *settings)
{
	if (settings->policy.scope != SCOPE_WATCHED || settings->watches.count)
		return NULL;
	return err_new(ERR_USAGE,
		       "the scope is that of watched functions, but none are watched: "
		       "name them with --watch or --watch-from, or `watch` in the policy");
}

static struct err *read_all(const struct check_options *options, struct gate_settings *settings)
{
	struct policy_files files;
	struct err *err = read_policy(options, &settings->policy, &files);
	const struct file_list waivers = { files.waivers, files.waiver_count, options->waiver_files,
					   options->waiver_file_count };
	const struct file_list watches = { files.watch, files.watch_count, options->watch_files,
					   options->watch_file_count };

	if (!err)
		err = read_today(options, &settings->verdict.today);
	if (!err)
		err = read_waivers(&waivers, &settings->waivers);
	if (!err)
		err = read_watches(&watches, options, &settings->watches);
	return err ? err : check_scope(settings);
}

struct err *gate_settings_read(const struct check_options *options, struct gate_settings *ret)
{
	struct err *err;

	*ret = (struct gate_settings){ 0 };
	policy_init(&ret->policy);
	err = read_all(options, ret);
	if (err) {
		gate_settings_release(ret);
		return err;
	}
	ret->verdict.policy = &ret->policy;
	ret->verdict.waivers = ret->waivers.waivers;
	ret->verdict.waiver_count = ret->waivers.count;
	ret->verdict.watches = ret->watches.entries;
	ret->verdict.watch_count = ret->watches.count;
	return NULL;
}

void gate_settings_print_notes(const struct gate_settings *settings, bool quiet)
{
	for (size_t i = 0; i < settings->watches.note_count && !quiet; i++)
		fprintf(stderr, "symdrift: %s\n", settings->watches.notes[i]);
}

void gate_settings_release(struct gate_settings *settings)
{
	policy_release(&settings->policy);
	waiver_list_release(&settings->waivers);
	watch_list_release(&settings->watches);
}
