/* symdrift rules: what each rule of the gate means and what to do. */
#include <string.h>

#include "cli/documents.h"
#include "cli/exit_status.h"
#include "cli/failure.h"
#include "cli/options.h"
#include "cli/verb.h"
#include "gate/rule.h"
#include "reports/check/rule_document.h"

static const struct verb_help help = {
	.arguments = "[RULE...]",
	.text = "Tell what each rule of `symdrift check` means, for whom, and what to do. RULE is "
		"an id, a glob or a family (`inline`); without one, all rules are listed.\v"
		"  symdrift rules\n"
		"  symdrift rules presence.removed 'inline.*'\n"
		"  symdrift rules -f md -o rules.md\n",
	.sets = OPTIONS_OUTPUT | OPTIONS_FORMAT,
	.formats = 1 << OUTPUT_TEXT | 1 << OUTPUT_MARKDOWN | 1 << OUTPUT_JSON,
};

struct choice {
	bool all; /* no RULE was named */
	bool rules[RULES];
};

static struct err *unknown_rule(const char *pattern)
{
	const char *nearest;

	if (strpbrk(pattern, "*?["))
		return err_new(ERR_USAGE,
			       "no rule matches `%s`; `symdrift rules` lists all of them", pattern);
	nearest = rule_nearest(pattern);
	if (nearest)
		return err_new(ERR_USAGE, "there is no rule `%s`; did you mean `%s`?", pattern,
			       nearest);
	return err_new(ERR_USAGE, "there is no rule `%s`; `symdrift rules` lists all of them",
		       pattern);
}

/* `pattern` is an id, a glob, or the name of a family. */
static bool rule_matches(enum rule rule, const char *pattern)
{
	const char *id = rule_info(rule)->id;
	size_t size = strlen(pattern);

	return rule_pattern_takes(pattern, rule) ||
	       (strncmp(id, pattern, size) == 0 && id[size] == '.');
}

static struct err *choose_rules(const struct options *options, struct choice *ret)
{
	*ret = (struct choice){ .all = options->build_count == 0 };
	for (unsigned r = 0; r < RULES; r++)
		ret->rules[r] = ret->all;
	for (size_t i = 0; i < options->build_count; i++) {
		bool found = false;

		for (unsigned r = 0; r < RULES; r++) {
			if (rule_matches((enum rule)r, options->builds[i]))
				ret->rules[r] = found = true;
		}
		if (!found)
			return unknown_rule(options->builds[i]);
	}
	return NULL;
}

static struct err *write_document(void *context, enum output_format format, struct text *out)
{
	const struct choice *choice = context;

	if (format == OUTPUT_JSON)
		rules_json_write(out, choice->rules);
	else if (format == OUTPUT_MARKDOWN && choice->all)
		rules_markdown_write(out);
	else if (format == OUTPUT_MARKDOWN)
		rules_markdown_write_chosen(out, choice->rules);
	else if (choice->all)
		rules_table_write(out);
	else
		rules_text_write(out, choice->rules);
	return NULL;
}

static int run(int argc, char **argv)
{
	struct options options;
	struct choice choice;
	struct err *err;

	options_parse(&help, argc, argv, &options);
	err = options_check_outputs(&options);
	if (!err)
		err = choose_rules(&options, &choice);
	if (!err)
		err = documents_write(&options, OUTPUT_TEXT, write_document, &choice);
	options_release(&options);
	return err ? failure_print(err) : EXIT_DONE;
}

const struct verb verb_rules = {
	.name = "rules",
	.summary = "what each rule of the gate means and what to do",
	.run = run,
};
