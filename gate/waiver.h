/* A finding that is tolerated, with the reason. Read by settings/waiver_file.h. */
#ifndef SYMDRIFT_GATE_WAIVER_H
#define SYMDRIFT_GATE_WAIVER_H

#include <limits.h>
#include <stdbool.h>
#include <stddef.h>

#include "analyzer/status.h"

/* Days since 1970-01-01, of the proleptic Gregorian calendar. */
typedef int date_day;

#define DATE_NONE INT_MAX

struct waiver {
	const char *file; /* where it stands, for messages */
	size_t line;
	const char *rule; /* an id or a glob of ids */
	const char
		*symbol;  /* a name or a glob, of functions and their symbols, as in a watch list */
	const char *path; /* glob of the file of the function; NULL: any */
	bool has_old_status, has_new_status;
	status_set old_status, new_status;
	const char *reason;         /* never NULL */
	const char *owner, *ticket; /* or NULL */
	const char *expires_text;   /* "2026-12-31", the last day it holds; NULL: never */
	date_day expires;           /* DATE_NONE: never */
};

/* Whether the pattern takes most names there can be: `*`, `?*`, `[a-z]*`, `[[:print:]]*`. Such a
 * waiver takes what is not about a function as well. */
bool waiver_symbol_is_broad(const char *symbol);

#endif
