/* symdrift schema: the JSON schemas of what the program writes. */
#include <string.h>

#include "base/text.h"
#include "cli/exit_status.h"
#include "cli/failure.h"
#include "cli/options.h"
#include "cli/output.h"
#include "cli/schemas.h"
#include "cli/verb.h"

static const struct verb_help help = {
	.arguments = "[NAME]",
	.text = "Print the JSON schema (draft 2020-12) of what a verb writes with `-f json`. "
		"Without a name, list the schemas there are.\v"
		"  symdrift schema\n"
		"  symdrift schema compare -o compare.schema.json\n",
	.sets = OPTIONS_OUTPUT,
};

static void add_names(struct text *out, const char *between)
{
	for (size_t i = 0; i < schema_count; i++)
		text_printf(out, "%s%s", i ? between : "", schemas[i].name);
}

static struct err *unknown_schema(const char *name)
{
	struct text known = { 0 };
	struct err *err;

	add_names(&known, ", ");
	err = err_new(ERR_USAGE, "there is no schema `%s`; there are: %s", name,
		      text_string(&known));
	text_release(&known);
	return err;
}

static const struct schema *find_schema(const char *name)
{
	for (size_t i = 0; i < schema_count; i++)
		if (strcmp(schemas[i].name, name) == 0)
			return &schemas[i];
	return NULL;
}

static struct err *write_names(const char *path)
{
	struct text names = { 0 };
	struct err *err;

	add_names(&names, "\n");
	text_add_char(&names, '\n');
	err = output_save(path, names.data, names.size);
	text_release(&names);
	return err;
}

static struct err *write_schema(const struct options *options)
{
	const struct schema *schema;

	if (options->build_count == 0)
		return write_names(options->output);
	if (options->build_count > 1)
		return err_new(ERR_USAGE, "one schema at a time; `%s` is one too many",
			       options->builds[1]);
	schema = find_schema(options->builds[0]);
	if (!schema)
		return unknown_schema(options->builds[0]);
	return output_save(options->output, (const char *)schema->bytes, schema->size);
}

static int run(int argc, char **argv)
{
	struct options options;
	struct err *err;

	options_parse(&help, argc, argv, &options);
	err = options_check_outputs(&options);
	if (!err)
		err = write_schema(&options);
	options_release(&options);
	return err ? failure_print(err) : EXIT_DONE;
}

const struct verb verb_schema = {
	.name = "schema",
	.summary = "the JSON schemas of what the program writes",
	.run = run,
};
