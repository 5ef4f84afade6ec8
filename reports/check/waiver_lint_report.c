#include "reports/check/waiver_lint_report.h"

#include "reports/json_value.h"
#include "reports/markup.h"

static void add_kind(struct text *out, const struct waiver_remark *remark)
{
	switch (remark->kind) {
	case REMARK_EXPIRED:
		text_printf(out, "expired on %s", remark->waiver->expires_text);
		return;
	case REMARK_UNUSED:
		text_add(out, "unused: it meets no finding");
		return;
	case REMARK_EXPIRES_SOON:
		text_printf(out, "expires on %s", remark->waiver->expires_text);
		return;
	case REMARK_BROAD:
		text_add(out, "broad: it is about all functions");
		return;
	case WAIVER_REMARKS:
		break;
	}
}

static void add_remark(struct text *out, const struct waiver_remark *remark)
{
	const struct waiver *waiver = remark->waiver;

	text_add_verbatim(out, waiver->file);
	text_printf(out, ":%zu: %s: ", waiver->line,
		    waiver_remark_fails(remark->kind) ? "error" : "note");
	add_kind(out, remark);
	text_add(out, ": ");
	text_add_verbatim(out, waiver->rule);
	text_add(out, " for ");
	text_add_verbatim(out, waiver->symbol);
	text_add(out, ": ");
	text_add_verbatim(out, waiver->reason);
	text_add_char(out, '\n');
}

static size_t count_remarks(const struct waiver_lint *lint, enum waiver_remark_kind kind)
{
	size_t count = 0;

	for (size_t i = 0; i < lint->remark_count; i++)
		count += lint->remarks[i].kind == kind;
	return count;
}

/* "2 expired", ... behind what stands there. */
static void add_count(struct text *out, const struct waiver_lint *lint,
		      enum waiver_remark_kind kind, const char *words)
{
	size_t count = count_remarks(lint, kind);

	if (count)
		text_printf(out, ", %zu %s", count, words);
}

void waiver_lint_text_write(struct text *out, const struct waiver_lint *lint)
{
	for (size_t i = 0; i < lint->remark_count; i++)
		add_remark(out, &lint->remarks[i]);
	text_printf(out, "%zu waiver%s", lint->waiver_count, lint->waiver_count == 1 ? "" : "s");
	add_count(out, lint, REMARK_EXPIRED, "expired");
	add_count(out, lint, REMARK_UNUSED, "unused");
	add_count(out, lint, REMARK_EXPIRES_SOON, "about to expire");
	add_count(out, lint, REMARK_BROAD, "broad");
	if (lint->remark_count == 0)
		text_add(out, ": nothing to remark");
	text_add(out, lint->compared ? "\n" : " (without builds; unused ones are not known)\n");
}

static json_t *remark_to_json(const struct waiver_remark *remark)
{
	const struct waiver *waiver = remark->waiver;
	json_t *object = json_object();

	object_set(object, "kind", json_string(waiver_remark_id(remark->kind)));
	object_set(object, "fails", json_boolean(waiver_remark_fails(remark->kind)));
	object_set(object, "file", text_to_json(waiver->file));
	object_set(object, "line", json_integer((json_int_t)waiver->line));
	object_set(object, "rule", text_to_json(waiver->rule));
	object_set(object, "symbol", text_to_json(waiver->symbol));
	object_set(object, "path", text_or_null(waiver->path));
	object_set(object, "reason", text_to_json(waiver->reason));
	object_set(object, "owner", text_or_null(waiver->owner));
	object_set(object, "ticket", text_or_null(waiver->ticket));
	object_set(object, "expires", text_or_null(waiver->expires_text));
	return object;
}

void waiver_lint_json_write(struct text *out, const struct waiver_lint *lint)
{
	json_t *document = json_object(), *remarks = json_array();

	for (size_t i = 0; i < lint->remark_count; i++)
		array_append(remarks, remark_to_json(&lint->remarks[i]));
	object_set(document, "format", json_string("symdrift-waivers-lint"));
	object_set(document, "version", json_integer(1));
	object_set(document, "outcome", json_string(lint->failed ? "failed" : "passed"));
	object_set(document, "waivers", json_integer((json_int_t)lint->waiver_count));
	object_set(document, "compared", json_boolean(lint->compared));
	object_set(document, "remarks", remarks);
	text_add_value(out, document);
	text_add_char(out, '\n');
}
