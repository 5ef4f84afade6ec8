#include "reports/check/rule_document.h"

#include <string.h>

#include "base/bug.h"
#include "reports/json_value.h"

#define COLUMNS 80

/* What the first word of an id stands for. */
struct family {
	const char *name;  /* "inline" */
	const char *title; /* "Inlining" */
	const char *about;
};

static const struct family families[] = {
	{ "presence", "Presence", "Is there something to call or to attach a probe to?" },
	{ "inline", "Inlining", "Does a probe on the symbol see the calls?" },
	{ "signature", "Signature", "What it takes and gives back, by the debug information." },
	{ "clone", "Clones",
	  "Symbols that the compiler made: `foo.isra.0`, `foo.part.0`, "
	  "`foo.cold`." },
	{ "name", "Name", "Does the name stand for one function?" },
	{ "symbol", "Symbol", "What the symbol table tells." },
	{ "export", "Export", "What modules (EXPORT_SYMBOL) and the dynamic linker can use." },
	{ "calls", "Calls", "Who calls it." },
	{ "status", "Status", "What a look-up by name meets." },
	{ "evidence", "Evidence", "What the builds let us see." },
	{ "toolchain", "Toolchain", "What the builds were made with." },
	{ "machine", "Machine", "What the builds were made for." },
	{ "watch", "Watch list", "What a watch list demands." },
	{ "waiver", "Waivers", "What tolerates findings." },
};

static const struct family *rule_family(enum rule rule)
{
	const char *id = rule_info(rule)->id;
	size_t size = strcspn(id, ".");

	for (size_t i = 0; i < sizeof(families) / sizeof(families[0]); i++)
		if (strncmp(families[i].name, id, size) == 0 && !families[i].name[size])
			return &families[i];
	BUG("rule %s is of no family", id);
}

/* The labelled paragraphs of an entry. */
struct paragraph {
	const char *key;   /* in JSON */
	const char *label; /* to read */
	const char *text;  /* NULL: nothing to say */
};

#define PARAGRAPHS 4

static void rule_paragraphs(const struct rule_info *info, struct paragraph *ret)
{
	ret[0] = (struct paragraph){ "probes", "Probes", info->probes };
	ret[1] = (struct paragraph){ "livepatch", "Livepatches", info->livepatch };
	ret[2] = (struct paragraph){ "callers", "Callers", info->callers };
	ret[3] = (struct paragraph){ "advice", "What to do", info->advice };
}

static void add_padding(struct text *out, size_t written, size_t width)
{
	do
		text_add_char(out, ' ');
	while (++written < width);
}

static size_t widest_id(void)
{
	size_t width = 0;

	for (unsigned r = 0; r < RULES; r++) {
		size_t size = strlen(rule_info((enum rule)r)->id);

		width = size > width ? size : width;
	}
	return width;
}

void rules_table_write(struct text *out)
{
	size_t width = widest_id() + 2;
	const struct family *family = NULL;

	for (unsigned r = 0; r < RULES; r++) {
		const struct rule_info *info = rule_info((enum rule)r);
		const char *severity = severity_name(info->severity);

		if (rule_family((enum rule)r) != family) {
			text_add(out, family ? "\n" : "");
			family = rule_family((enum rule)r);
			text_printf(out, "%s: %s\n", family->title, family->about);
		}
		text_printf(out, "  %s", info->id);
		add_padding(out, strlen(info->id), width);
		text_add(out, severity);
		add_padding(out, strlen(severity), strlen("warning") + 2);
		text_printf(out, "%s\n", info->title);
	}
	text_add(out, "\n`symdrift rules RULE` tells what a rule means and what to do.\n");
}

/* Words of `string` behind `column` columns of text, broken at COLUMNS; further lines begin
 * with `indent` spaces. */
static void add_wrapped(struct text *out, const char *string, size_t column, size_t indent)
{
	bool first = true;

	while (*string) {
		size_t size = strcspn(string, " ");

		if (!first && column + 1 + size > COLUMNS) {
			text_add_char(out, '\n');
			add_padding(out, 0, indent);
			column = indent;
		} else if (!first) {
			text_add_char(out, ' ');
			column++;
		}
		text_add_bytes(out, string, size);
		column += size;
		first = false;
		string += size;
		string += strspn(string, " ");
	}
	text_add_char(out, '\n');
}

static void add_entry_text(struct text *out, const struct rule_info *info)
{
	const size_t indent = strlen("  Livepatches  ");
	struct paragraph paragraphs[PARAGRAPHS];

	rule_paragraphs(info, paragraphs);
	text_printf(out, "%s: %s (%s by default)\n\n  ", info->id, info->title,
		    severity_name(info->severity));
	add_wrapped(out, info->summary, 2, 2);
	text_add_char(out, '\n');
	for (size_t i = 0; i < PARAGRAPHS; i++) {
		if (!paragraphs[i].text)
			continue;
		text_printf(out, "  %s", paragraphs[i].label);
		add_padding(out, strlen(paragraphs[i].label) + 2, indent);
		add_wrapped(out, paragraphs[i].text, indent, indent);
	}
}

void rules_text_write(struct text *out, const bool chosen[RULES])
{
	bool first = true;

	for (unsigned r = 0; r < RULES; r++) {
		if (!chosen[r])
			continue;
		text_add(out, first ? "" : "\n");
		add_entry_text(out, rule_info((enum rule)r));
		first = false;
	}
}

static void add_entry_markdown(struct text *out, const struct rule_info *info)
{
	struct paragraph paragraphs[PARAGRAPHS];

	rule_paragraphs(info, paragraphs);
	text_printf(out, "### %s\n\n**%s**, %s by default. %s\n\n", info->id, info->title,
		    severity_name(info->severity), info->summary);
	for (size_t i = 0; i < PARAGRAPHS; i++)
		if (paragraphs[i].text)
			text_printf(out, "- *%s.* %s\n", paragraphs[i].label, paragraphs[i].text);
}

void rules_markdown_write_chosen(struct text *out, const bool chosen[RULES])
{
	bool first = true;

	for (unsigned r = 0; r < RULES; r++) {
		if (!chosen[r])
			continue;
		text_add(out, first ? "" : "\n");
		add_entry_markdown(out, rule_info((enum rule)r));
		first = false;
	}
}

static void add_introduction(struct text *out)
{
	text_add(out,
		 "# The rules of `symdrift check`\n"
		 "\n"
		 "A rule says what can happen to a function between two builds, and how serious "
		 "that is.\n"
		 "Its id stands in policies, waivers and every format, and stays as it is. The "
		 "severity is\n"
		 "the one by default: `--severity RULE=LEVEL` and the policy file change it, also "
		 "for many\n"
		 "(`inline.*=error`). A rule that is `off` is not looked for; `info` never fails a "
		 "check\n"
		 "unless `--fail-on info` says so.\n"
		 "\n"
		 "This document is written by `symdrift rules -f md`; `symdrift rules inline.full` "
		 "shows one\n"
		 "entry. What it says about probes is about kprobes, fentry and fexit of Linux "
		 "kernels, and\n"
		 "uprobes of programs and libraries. \"Callable\" is a function with a symbol of "
		 "its "
		 "own name.\n"
		 "\n"
		 "| rule | by default | what happened |\n"
		 "|---|---|---|\n");
}

/* GitHub and GitLab make the anchor of a heading alike: the dot goes. */
static void add_link(struct text *out, const char *id)
{
	text_printf(out, "[%s](#", id);
	for (; *id; id++)
		if (*id != '.')
			text_add_char(out, *id);
	text_add_char(out, ')');
}

void rules_markdown_write(struct text *out)
{
	const struct family *family = NULL;

	add_introduction(out);
	for (unsigned r = 0; r < RULES; r++) {
		const struct rule_info *info = rule_info((enum rule)r);

		text_add(out, "| ");
		add_link(out, info->id);
		text_printf(out, " | %s | %s |\n", severity_name(info->severity), info->title);
	}
	for (unsigned r = 0; r < RULES; r++) {
		if (rule_family((enum rule)r) != family) {
			family = rule_family((enum rule)r);
			text_printf(out, "\n## %s\n\n%s\n", family->title, family->about);
		}
		text_add_char(out, '\n');
		add_entry_markdown(out, rule_info((enum rule)r));
	}
}

static json_t *rule_to_json(enum rule rule)
{
	const struct rule_info *info = rule_info(rule);
	struct paragraph paragraphs[PARAGRAPHS];
	json_t *object = json_object();

	object_set(object, "id", text_to_json(info->id));
	object_set(object, "family", text_to_json(rule_family(rule)->name));
	object_set(object, "severity", text_to_json(severity_name(info->severity)));
	object_set(object, "title", text_to_json(info->title));
	object_set(object, "summary", text_to_json(info->summary));
	rule_paragraphs(info, paragraphs);
	for (size_t i = 0; i < PARAGRAPHS; i++)
		object_set(object, paragraphs[i].key, text_or_null(paragraphs[i].text));
	return object;
}

void rules_json_write(struct text *out, const bool chosen[RULES])
{
	bool first = true;

	text_add(out, "{\"format\":\"symdrift-rules\",\"version\":1,\n \"rules\":[");
	for (unsigned r = 0; r < RULES; r++) {
		if (!chosen[r])
			continue;
		text_add(out, first ? "\n  " : ",\n  ");
		text_add_value(out, rule_to_json((enum rule)r));
		first = false;
	}
	text_add(out, "]}\n");
}
