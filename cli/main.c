/* symdrift: what happened to every function between builds. */
#include <limits.h>
#include <malloc.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/text.h"
#include "cli/exit_status.h"
#include "cli/verb.h"

static const struct verb *const verbs[] = {
	&verb_compare, &verb_check, &verb_notes,   &verb_report, &verb_fingerprint,
	&verb_inspect, &verb_rules, &verb_waivers, &verb_schema,
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
	      "  symdrift check --watch probes.watch 6.1.jsonl vmlinux-6.12\n"
	      "\n"
	      "`symdrift VERB --help` tells the rest. Exit status: 0 done (check: passed), 1 "
	      "check\n"
	      "failed, or something differs (with --exit-code), 2 not done (usage, input, "
	      "output),\n"
	      "3 check: the evidence is incomplete, or the builds do not compare.\n",
	      stream);
}

static const struct verb *find_verb(const char *name)
{
	for (size_t i = 0; i < VERB_COUNT; i++)
		if (strcmp(verbs[i]->name, name) == 0)
			return verbs[i];
	return NULL;
}

/* Input files are mapped: one that is cut off while it is read, or whose disk fails, shows by
 * this signal. All builds are read before anything is written, so nothing is left behind. */
static void end_read(int signal __attribute__((unused)))
{
	static const char message[] =
		"symdrift: an input file could not be read to its end: it became shorter "
		"meanwhile, or its disk fails\n";

	(void)!write(STDERR_FILENO, message, sizeof(message) - 1);
	_exit(EXIT_NOT_DONE);
}

static bool is_word(const char *argument, const char *word, const char *letter)
{
	return strcmp(argument, word) == 0 || strcmp(argument, letter) == 0;
}

/* argv[0] is the name of the verb. */
static int run_verb(int argc, char **argv)
{
	const struct verb *verb = find_verb(argv[0]);
	struct text name = { 0 };
	int status;

	if (!verb) {
		fprintf(stderr, "symdrift: there is no verb `%s`; see `symdrift --help`\n",
			argv[0]);
		return EXIT_NOT_DONE;
	}
	text_printf(&name, "symdrift %s", verb->name);
	argv[0] = name.data;
	status = verb->run(argc, argv);
	text_release(&name);
	return status;
}

static int print_verb_help(char *verb)
{
	char option[] = "--help";
	char *arguments[] = { verb, option, NULL };

	return run_verb(2, arguments);
}

/* Builds are read into memory that is kept to the end: giving pieces of it back to the kernel and
 * asking for them again costs page faults. A setting that is refused is no loss. */
static void keep_memory(void)
{
	mallopt(M_MMAP_THRESHOLD, 1 << 30);
	mallopt(M_TRIM_THRESHOLD, INT_MAX);
	mallopt(M_TOP_PAD, 64 << 20);
}

int main(int argc, char **argv)
{
	keep_memory();
	/* A closed pipe is an error of writing like any other: reported, exit status 2. */
	signal(SIGPIPE, SIG_IGN);
	signal(SIGBUS, end_read);
	if (argc < 2) {
		print_help(stderr);
		return EXIT_NOT_DONE;
	}
	if (strcmp(argv[1], "help") == 0 && argc > 2)
		return print_verb_help(argv[2]);
	if (is_word(argv[1], "--help", "-h") || strcmp(argv[1], "help") == 0) {
		print_help(stdout);
		return EXIT_DONE;
	}
	if (is_word(argv[1], "--version", "-V")) {
		puts("symdrift " SYMDRIFT_VERSION);
		return EXIT_DONE;
	}
	return run_verb(argc - 1, argv + 1);
}
