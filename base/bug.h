/* Our own broken invariants.
 *
 * BUG() is for what cannot happen whatever the input is: it names the place and aborts. Odd
 * input is never a BUG; it is a struct err (base/err.h) or a diagnostic (analyzer/build.h). */
#ifndef SYMDRIFT_BASE_BUG_H
#define SYMDRIFT_BASE_BUG_H

#define BUG(...) bug_abort(__FILE__, __LINE__, __VA_ARGS__)

/* Print the place and the message to standard error, then abort(). */
_Noreturn void bug_abort(const char *file, int line, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

#endif
