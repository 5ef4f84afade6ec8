#include "reports/splice/report_shape.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "diffing/diff.h"

#define WARNING "\u26a0\ufe0f"
#define CHECK "\u2705"

/* Where a group is being read. Each reader steps over what it takes; where it gives false, `line`
 * is the line that does not fit. */
struct shape {
	const struct markdown_file *file;
	size_t line, end;
};

static bool at(const struct shape *s, const char *start, const char *end)
{
	return s->line < s->end && markdown_line_has_ends(s->file, s->line, start, end);
}

static size_t line_size(const struct shape *s)
{
	return s->file->lines[s->line].end - s->file->lines[s->line].from;
}

static bool at_line(const struct shape *s, const char *text)
{
	return at(s, text, "") && line_size(s) == strlen(text);
}

static bool take(struct shape *s, const char *start, const char *end)
{
	if (!at(s, start, end))
		return false;
	s->line++;
	return true;
}

static bool take_line(struct shape *s, const char *text)
{
	if (!at_line(s, text))
		return false;
	s->line++;
	return true;
}

static bool take_truth(struct shape *s, const char *true_line, const char *false_line)
{
	return take_line(s, true_line) || take_line(s, false_line);
}

static bool take_callers(struct shape *s, const char *title)
{
	if (!take_line(s, title))
		return true;
	if (!take(s, "  - ", ""))
		return false;
	while (take(s, "  - ", ""))
		;
	return true;
}

static bool take_instance(struct shape *s)
{
	return take_line(s, "```") && take(s, "In ", ")") && take(s, "Location: ", "") &&
	       take_truth(s, "Inline: True", "Inline: False") &&
	       take_callers(s, "Inline callers:") && take_callers(s, "Direct callers:") &&
	       take_line(s, "```");
}

static bool take_instances(struct shape *s)
{
	if (take_line(s, "**Instances:** none"))
		return take_line(s, "");
	if (!take_line(s, "**Instances:**") || !take_line(s, "") || !take_instance(s))
		return false;
	while (at_line(s, "```"))
		if (!take_instance(s))
			return false;
	return true;
}

static bool take_symbols(struct shape *s)
{
	if (!take_line(s, "**Symbols:**"))
		return true;
	if (!take_line(s, "") || !take_line(s, "```"))
		return false;
	while (!at_line(s, "```") && take(s, "", ")"))
		;
	return take_line(s, "```");
}

static bool take_signature(struct shape *s)
{
	if (!take_line(s, "```c"))
		return true;
	return take(s, "", ");") && take_line(s, "```") && take_line(s, "");
}

static bool take_facts(struct shape *s)
{
	return take_signature(s) && take(s, "**Collision:** ", "") && take_line(s, "") &&
	       take(s, "**Inline:** ", "") && take_line(s, "") &&
	       take_truth(s, "**Transformation:** True", "**Transformation:** False") &&
	       take_line(s, "") && take_instances(s) && take_symbols(s);
}

static bool take_status_item(struct shape *s)
{
	if (!take_line(s, "<li>"))
		return false;
	if (take(s, "In <code>", "</code>: Absent " WARNING))
		return take_line(s, "</li>");
	return take_line(s, "<details>") && take(s, "<summary>In <code>", "</summary>") &&
	       take_line(s, "") && take_facts(s) && take_line(s, "</details>") &&
	       take_line(s, "</li>");
}

static bool take_change_title(struct shape *s)
{
	struct text line = { 0 };
	bool taken = false;

	for (enum change_kind kind = 0; kind < CHANGE_KINDS && !taken; kind++) {
		text_clear(&line);
		text_printf(&line, "<b>%s. </b>", change_kind_title(kind));
		taken = take_line(s, text_string(&line));
	}
	text_release(&line);
	return taken;
}

/* The body is one line, or nothing. */
static bool take_change(struct shape *s)
{
	if (!take_line(s, "<li>") || !take_change_title(s))
		return false;
	return take_line(s, "</li>") || (take(s, "", "") && take_line(s, "</li>"));
}

static bool take_changes(struct shape *s)
{
	if (!take_line(s, "<ul>"))
		return false;
	while (at_line(s, "<li>"))
		if (!take_change(s))
			return false;
	return take_line(s, "</ul>");
}

static bool take_pair_item(struct shape *s)
{
	if (!take_line(s, "<li>"))
		return false;
	if (take(s, "No changes between <code>", "</code> " CHECK))
		return take_line(s, "</li>");
	return take_line(s, "<details>") &&
	       take(s, "<summary>Changed between <code>", "</code> " WARNING "</summary>") &&
	       take_changes(s) && take_line(s, "</details>") && take_line(s, "</li>");
}

static bool group_begins(const struct shape *s)
{
	struct shape next = *s;

	return take(&next, "<b>", "</b>") && at_line(&next, "<ul>");
}

static bool take_group(struct shape *s, enum report_section section)
{
	s->line += 2;
	while (at_line(s, "<li>"))
		if (!(section == REPORT_STATUS ? take_status_item(s) : take_pair_item(s)))
			return false;
	return take_line(s, "</ul>");
}

/* Whether a list begins in a code block that ends within the list: a fence above it is the wrong
 * way round, and the list's own fences are too. */
static bool crosses_literal(const struct shape *s, enum report_section section)
{
	struct shape next = *s;

	if (!group_begins(s))
		return false;
	take_group(&next, section);
	return next.line > s->file->lines[s->line].literal_end;
}

static bool remark_begins(const struct shape *s)
{
	struct shape next = *s;

	return take_line(&next, "") && at(&next, "> **Incomplete:** some units of a build", "");
}

const char *report_section_title(enum report_section section)
{
	return section == REPORT_STATUS ? "Status" : "Differences";
}

static struct err *shape_err(const struct shape *s, enum report_section section, size_t from)
{
	if (s->line >= s->end)
		return err_new(ERR_FORMAT,
			       "%s:%zu: the list that begins here, under %s, does not end",
			       s->file->path, from + 1, report_section_title(section));
	return err_new(ERR_FORMAT,
		       "%s:%zu: this is not what symdrift writes in a list under %s: what people "
		       "write must stand before or behind the lists",
		       s->file->path, s->line + 1, report_section_title(section));
}

static struct err *literal_err(const struct shape *s, enum report_section section)
{
	return err_new(ERR_FORMAT,
		       "%s:%zu: the list that begins here, under %s, is partly in a code block: is "
		       "there a code block without end above it?",
		       s->file->path, s->line + 1, report_section_title(section));
}

static void add_part(struct report_parts *parts, size_t from, size_t to, size_t key)
{
	*ARRAY_PUSH(parts->items, parts->count, parts->capacity) =
		(struct report_part){ from, to, key };
}

struct err *report_parts_find(const struct markdown_file *file, enum report_section section,
			      size_t from, size_t to, struct report_parts *ret)
{
	struct shape s = { file, from, to };

	*ret = (struct report_parts){ 0 };
	while (s.line < s.end) {
		size_t start = s.line;

		if (file->lines[start].literal_end) {
			if (crosses_literal(&s, section))
				return literal_err(&s, section);
			s.line++;
		} else if (group_begins(&s)) {
			if (!take_group(&s, section))
				return shape_err(&s, section, start);
			add_part(ret, start, s.line, start);
		} else if (section == REPORT_DIFFERENCES && remark_begins(&s)) {
			s.line += 2;
			add_part(ret, start, s.line, start + 1);
		} else {
			s.line++;
		}
	}
	return NULL;
}

void report_parts_release(struct report_parts *parts)
{
	free(parts->items);
	*parts = (struct report_parts){ 0 };
}
