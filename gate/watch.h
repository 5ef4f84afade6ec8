/* A function that matters. Read by settings/watch_file.h and watch_object.h. */
#ifndef SYMDRIFT_GATE_WATCH_H
#define SYMDRIFT_GATE_WATCH_H

#include <stdbool.h>
#include <stddef.h>

/* What a watched function must be. PRESENT: the new build has a symbol of its name; each of the
 * others asks for that too. UNIQUE: that name stands for one function there (neither Duplicate nor
 * Collision). OUT_OF_LINE: it is inlined nowhere there. SIGNATURE: the same in both builds, but for
 * names of parameters and qualifiers of types. What can't be told for want of debug information
 * does not hold. */
enum must {
	MUST_PRESENT = 1 << 0,
	MUST_UNIQUE = 1 << 1,
	MUST_OUT_OF_LINE = 1 << 2,
	MUST_SIGNATURE = 1 << 3,
};

struct watch_entry {
	const char *name;    /* a name or a glob */
	const char *file;    /* where it was written */
	size_t line;         /* 0: none, from an object */
	const char *section; /* of the list, or of the object: "kprobe/tcp_v4_connect"; or NULL */
	unsigned must;       /* enum must bits; 0: every rule counts. Else only these do, as
			      * errors, and other rules are at most info for the function */
	bool may_be_missing; /* that no build has such a function is no finding: an undefined symbol
			      * of an object, which may be data; a function of another file */
};

/* "present", ...; the name of one bit. */
const char *must_name(enum must must);

#endif
