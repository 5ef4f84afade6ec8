/* Reading a build from a file: ELF with DWARF, or a fingerprint (.jsonl).
 *
 * The kind is told by the first bytes, not by the name. */
#ifndef SYMDRIFT_ANALYZER_LOAD_H
#define SYMDRIFT_ANALYZER_LOAD_H

#include <stdatomic.h>

#include "analyzer/build.h"
#include "base/err.h"

/* How the paths of units and declarations are spelled. */
enum path_style {
	PATHS_RELATIVE, /* relative to the compile directory: net/ipv4/tcp_ipv4.c */
	PATHS_DWARF,    /* the reference's: compile directory joined, made short */
};

/* What has been done so far, for a progress bar in another thread. */
struct progress {
	atomic_ullong done;  /* bytes of debug information or lines of a file */
	atomic_ullong total; /* 0 until it is known */
};

struct load_options {
	enum path_style paths;
	unsigned jobs;                 /* threads; at least 1 */
	const char *const *debug_dirs; /* where to look for separate debug files first; */
	size_t debug_dir_count;        /* then /usr/lib/debug */
	struct progress *progress;     /* or NULL */
};

/* Load `path`. The build belongs to the caller; nothing is given on failure. Errors: ERR_IO
 * (not there, not readable, a folder), ERR_FORMAT, ERR_NO_DEBUG_INFO; each names the path. */
struct err *build_load(const char *path, const struct load_options *options,
		       struct interner *strings, struct build **ret);

#endif
