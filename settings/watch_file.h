/* A watch list: functions that matter, and what they must be.
 *
 *	# of the tracer
 *	tcp_v4_connect
 *	vfs_*
 *	[block]
 *	blk_account_io_start: must=present,out-of-line
 *
 * One name or glob a line. A `#` begins a comment that goes to the end of the line, but for the
 * number of a lambda: `f()::{lambda(int)#1}::operator()`. A line that is one pair of brackets
 * begins a section, which holds until the next one and for nothing but messages; `[st]cp_*` and
 * `f[abi:cxx11]()` are names. Limits: 4 MB, 100,000 names, of them 1,000 globs.
 *
 *	struct watch_list list = { 0 };
 *	struct err *err = watch_file_read("watch.txt", &list);
 *	...
 *	watch_list_release(&list);
 */
#ifndef SYMDRIFT_SETTINGS_WATCH_FILE_H
#define SYMDRIFT_SETTINGS_WATCH_FILE_H

#include "base/arena.h"
#include "base/err.h"
#include "gate/watch.h"

struct watch_list {
	struct arena arena; /* of the texts */
	struct watch_entry *entries;
	size_t count, capacity;
	const char **notes; /* whole sentences on what was left out, for the user to see */
	size_t note_count, note_capacity;
};

void watch_list_release(struct watch_list *list);

/* Append the entries of a file, at least one. Errors: ERR_IO if it cannot be read; ERR_FORMAT,
 * with `FILE:LINE: ` in front, for what is wrong in it: a requirement that nobody knows, say, or
 * two different ones of one name. The list is still to be released after an error. */
struct err *watch_file_read(const char *path, struct watch_list *list);

#endif
