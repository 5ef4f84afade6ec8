/* A function that matters. Read by settings/watch_file.h and watch_object.h. */
#ifndef SYMDRIFT_GATE_WATCH_H
#define SYMDRIFT_GATE_WATCH_H

#include <stddef.h>

/* What a watched function must be. PRESENT: the new build has a symbol of its name. UNIQUE: that
 * name stands for one function there (neither Duplicate nor Collision). OUT_OF_LINE: it is
 * inlined nowhere there. SIGNATURE: the same in both builds. */
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
};

/* "present", ...; the name of one bit. */
const char *must_name(enum must must);

#endif
