/* symdrift: what happened to every function between builds. */
#include <signal.h>
#include <stdio.h>
#include <string.h>

#include "base/text.h"
#include "cli/exit_status.h"
#include "cli/verb.h"

static const struct verb *const verbs[] = {
	&verb_compare,
	&verb_report,
	&verb_fingerprint,
	&verb_inspect,
};

#define VERB_COUNT (sizeof(verbs) / sizeof(verbs[0]))

static void print_help(FILE *stream)
{
	fputs("Usage: symdrift VERB [OPTION...] BUILD...\n"
	      "Tell what happened to every function between builds (ELF with DWARF).\n\n",
	      stream);
	for (size_t i = 0; i < VERB_COUNT; i++)
		fprintf(stream, "  %-12s %s\n", verbs[i]->name, verbs[i]->summary);
	fputs("\n"
	      "  symdrift compare vmlinux-6.1 vmlinux-6.12\n"
	      "  symdrift compare -f html:changes.html old=libfoo.so.1 new=libfoo.so.2\n"
	      "\n"
	      "`symdrift VERB --help` tells the rest. Exit status: 0 done, 1 findings,\n"
	      "2 not done (usage, unreadable input), 3 done on incomplete evidence.\n",
	      stream);
}

static const struct verb *find_verb(const char *name)
{
	for (size_t i = 0; i < VERB_COUNT; i++)
		if (strcmp(verbs[i]->name, name) == 0)
			return verbs[i];
	return NULL;
}

int main(int argc, char **argv)
{
	struct text name = { 0 };
	const struct verb *verb;
	int status;

	/* A closed pipe is an error of writing like any other: reported, exit status 2. */
	signal(SIGPIPE, SIG_IGN);
	if (argc >= 2 && (strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0 ||
			  strcmp(argv[1], "help") == 0)) {
		print_help(stdout);
		return EXIT_DONE;
	}
	if (argc >= 2 && (strcmp(argv[1], "--version") == 0 || strcmp(argv[1], "-V") == 0)) {
		puts("symdrift " SYMDRIFT_VERSION);
		return EXIT_DONE;
	}
	if (argc < 2) {
		print_help(stderr);
		return EXIT_NOT_DONE;
	}
	verb = find_verb(argv[1]);
	if (!verb) {
		fprintf(stderr, "symdrift: there is no verb `%s`; see `symdrift --help`\n",
			argv[1]);
		return EXIT_NOT_DONE;
	}
	text_printf(&name, "symdrift %s", verb->name);
	argv[1] = name.data;
	status = verb->run(argc - 1, argv + 1);
	text_release(&name);
	return status;
}
