/* Errors that a user sees: bad input, bad usage, a failing system call.
 *
 * A function that can fail returns `struct err *`: NULL is success, anything else belongs to
 * the caller. The message is one whole sentence without a full stop that names the file and,
 * where there is one, the line or DIE offset. Control characters in it come out as `\xNN`, and
 * more than 2,000 bytes lose their middle. Callers add context with err_wrap() on the way up;
 * only cli/ prints. What is merely odd is a diagnostic instead (analyzer/build.h).
 *
 *	struct err *err = build_load(source, &options, strings, &build);
 *	if (err)
 *		return err_wrap(err, "build %s", label);
 */
#ifndef SYMDRIFT_BASE_ERR_H
#define SYMDRIFT_BASE_ERR_H

#include "base/alloc.h"

enum err_code {
	ERR_IO,             /* the system said no: missing file, no permission, full disk */
	ERR_FORMAT,         /* the input is not what it should be */
	ERR_NO_DEBUG_INFO,  /* a good ELF file, but no DWARF for it is to be found */
	ERR_USAGE,          /* options or arguments that make no sense */
	ERR_NOT_COMPARABLE, /* good builds that cannot be compared with each other */
};

struct err;

struct err *err_new(enum err_code code, const char *format, ...)
	__attribute__((format(printf, 2, 3), returns_nonnull, warn_unused_result));

/* An ERR_IO whose message ends with `: ` and what errno means. */
struct err *err_errno(const char *format, ...)
	__attribute__((format(printf, 1, 2), returns_nonnull, warn_unused_result));

/* Put `CONTEXT: ` in front of the message. Takes `err`, gives the same one back; NULL stays
 * NULL, so a result can be wrapped unseen. */
struct err *err_wrap(struct err *err, const char *format, ...)
	__attribute__((format(printf, 2, 3), warn_unused_result));

enum err_code err_code(const struct err *err);
const char *err_message(const struct err *err);
void err_free(struct err *err); /* NULL is fine */

#endif
