/* The exit status, the same for every verb. */
#ifndef SYMDRIFT_CLI_EXIT_STATUS_H
#define SYMDRIFT_CLI_EXIT_STATUS_H

enum exit_status {
	EXIT_DONE = 0,       /* done; nothing to report */
	EXIT_FINDINGS = 1,   /* done; findings (compare and report: only with --exit-code) */
	EXIT_NOT_DONE = 2,   /* usage, unreadable or malformed input */
	EXIT_INCOMPLETE = 3, /* done, but evidence is missing or the builds do not compare */
};

#endif
