/* What is wrong with waivers themselves: those that outlived their day or their reason, and those
 * that tolerate more than their writer may know.
 *
 * Without a verdict only what the files and the day tell; with one, also what met nothing in it.
 *
 *	struct waiver_lint *lint = waiver_lint_new(waivers, count, today, verdict);
 *	for (size_t i = 0; i < lint->remark_count; i++)
 *		...
 *	waiver_lint_free(lint);
 */
#ifndef SYMDRIFT_GATE_WAIVER_LINT_H
#define SYMDRIFT_GATE_WAIVER_LINT_H

#include <stdbool.h>
#include <stddef.h>

#include "gate/verdict.h"

/* A waiver that expires within so many days is told. */
#define WAIVER_NOTICE_DAYS 30

enum waiver_remark_kind {
	REMARK_EXPIRED, /* fails */
	REMARK_UNUSED,  /* fails */
	REMARK_EXPIRES_SOON,
	REMARK_BROAD, /* of all functions */
	WAIVER_REMARKS,
};

struct waiver_remark {
	enum waiver_remark_kind kind;
	const struct waiver *waiver;
};

struct waiver_lint {
	struct waiver_remark *remarks; /* in the order of the waivers, then by kind */
	size_t remark_count, remark_capacity;
	size_t waiver_count; /* looked at */
	bool compared;       /* there was a verdict: unused ones are known */
	bool failed;
};

/* The waivers must outlive it. `verdict` was made with the same ones in
 * the same order, or is NULL. */
struct waiver_lint *waiver_lint_new(const struct waiver *waivers, size_t count, date_day today,
				    const struct verdict *verdict);
void waiver_lint_free(struct waiver_lint *lint); /* NULL is fine */

bool waiver_remark_fails(enum waiver_remark_kind kind);

/* "expired", "unused", "expires-soon", "broad" */
const char *waiver_remark_id(enum waiver_remark_kind kind);

#endif
