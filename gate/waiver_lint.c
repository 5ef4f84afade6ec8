#include "gate/waiver_lint.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "gate/waiver_match.h"

static const char *const remark_ids[] = {
	[REMARK_EXPIRED] = "expired",
	[REMARK_UNUSED] = "unused",
	[REMARK_EXPIRES_SOON] = "expires-soon",
	[REMARK_BROAD] = "broad",
};

const char *waiver_remark_id(enum waiver_remark_kind kind)
{
	return remark_ids[kind];
}

bool waiver_remark_fails(enum waiver_remark_kind kind)
{
	return kind == REMARK_EXPIRED || kind == REMARK_UNUSED;
}

static void add_remark(struct waiver_lint *lint, enum waiver_remark_kind kind,
		       const struct waiver *waiver)
{
	*ARRAY_PUSH(lint->remarks, lint->remark_count, lint->remark_capacity) =
		(struct waiver_remark){ .kind = kind, .waiver = waiver };
	lint->failed |= waiver_remark_fails(kind);
}

static bool expires_soon(const struct waiver *waiver, date_day today)
{
	return waiver->expires != DATE_NONE && !waiver_is_expired(waiver, today) &&
	       waiver->expires - today <= WAIVER_NOTICE_DAYS;
}

struct waiver_lint *waiver_lint_new(const struct waiver *waivers, size_t count, date_day today,
				    const struct verdict *verdict)
{
	struct waiver_lint *lint = xcalloc(1, sizeof(*lint));

	lint->waiver_count = count;
	lint->compared = verdict != NULL;
	for (size_t i = 0; i < count; i++) {
		const struct waiver *waiver = &waivers[i];

		if (waiver_is_expired(waiver, today))
			add_remark(lint, REMARK_EXPIRED, waiver);
		if (verdict && verdict->waivers[i].findings == 0)
			add_remark(lint, REMARK_UNUSED, waiver);
		if (expires_soon(waiver, today))
			add_remark(lint, REMARK_EXPIRES_SOON, waiver);
		if (waiver_symbol_is_broad(waiver->symbol))
			add_remark(lint, REMARK_BROAD, waiver);
	}
	return lint;
}

void waiver_lint_free(struct waiver_lint *lint)
{
	if (!lint)
		return;
	free(lint->remarks);
	free(lint);
}
