/* The verbs: one file each, all with the same shape. */
#ifndef SYMDRIFT_CLI_VERB_H
#define SYMDRIFT_CLI_VERB_H

struct verb {
	const char *name;
	const char *summary; /* one line for `symdrift --help` */
	/* Runs with argv[0] being "symdrift NAME"; gives an enum exit_status. */
	int (*run)(int argc, char **argv);
};

extern const struct verb verb_compare, verb_report, verb_fingerprint, verb_inspect;
extern const struct verb verb_check, verb_waivers;
extern const struct verb verb_rules, verb_schema, verb_notes;

#endif
