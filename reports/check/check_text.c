#include "reports/check/check_text.h"

#include "reports/check/finding_words.h"
#include "reports/check/text_document.h"

#define COLUMNS 100
#define LINES 24
#define LEAST_LINES 14
#define WAIVERS_SHOWN 2
#define RULES_SHOWN 4

/* How many groups count: those for information are only counted. */
static size_t group_count(const struct text_document *d)
{
	size_t count = 0;

	while (count < d->groups.count &&
	       (d->all || d->groups.items[count].severity > SEVERITY_INFO))
		count++;
	return count;
}

static size_t lines_of(const struct text_document *d, size_t groups, enum density density)
{
	size_t lines = 0;

	for (size_t i = 0; i < groups; i++) {
		size_t count = d->groups.items[i].count;

		lines += density == ROOMY || count == 1 ? 2 * count : 1 + count;
	}
	return lines;
}

static size_t hidden_of(const struct text_document *d, const size_t *shown, size_t group)
{
	return d->groups.items[group].count - shown[group];
}

/* Another group that has a line to give and hides several then, or `fits`. */
static size_t find_giver(const struct text_document *d, size_t fits, const size_t *shown,
			 size_t taker)
{
	size_t found = fits;

	for (size_t i = 0; i < fits; i++)
		if (i != taker && hidden_of(d, shown, i) && shown[i] > 1 &&
		    (found == fits || shown[i] >= shown[found]))
			found = i;
	return found;
}

/* To hide a lone finding takes no line less than to show it: another group gives the line. */
static void show_lone(const struct text_document *d, size_t fits, size_t room, size_t *shown)
{
	for (size_t i = 0; i < fits; i++) {
		size_t giver;

		if (hidden_of(d, shown, i) != 1)
			continue;
		giver = room ? fits : find_giver(d, fits, shown, i);
		if (room)
			room--;
		else if (giver < fits)
			shown[giver]--;
		else
			continue;
		shown[i]++;
	}
}

/* How many findings of each group to show in `room` lines; gives how many groups. Every group
 * shown has one finding at least, and what is left goes round. */
static size_t share_room(const struct text_document *d, size_t groups, size_t room, size_t *shown)
{
	size_t used = 0, fits = 0;
	bool any = true;

	for (; fits < groups && used + 2 <= room; fits++, used += 2)
		shown[fits] = 1;
	while (any && used < room) {
		any = false;
		for (size_t i = 0; i < fits && used < room; i++) {
			if (shown[i] == d->groups.items[i].count)
				continue;
			shown[i]++;
			used++;
			any = true;
		}
	}
	show_lone(d, fits, room - used, shown);
	return fits;
}

/* Behind the scratch text, as many rules as fit: they end the line. */
static void add_rule_counts(struct text_document *d, const uint32_t *counts)
{
	size_t start = d->words.size;
	unsigned shown = RULES_SHOWN;

	text_add_rule_counts(&d->words, counts, shown);
	while (shown > 1 && !line_fits(&d->lines, text_string(&d->words))) {
		text_cut(&d->words, start);
		text_add_rule_counts(&d->words, counts, --shown);
	}
	text_words_add_cut(d, STYLE_PLAIN);
}

/* "and 214 more errors: 120 inline.full, 94 presence.removed": of the groups from `first` on. */
static void add_left_out(struct text_document *d, size_t first, size_t groups,
			 enum severity severity)
{
	uint32_t counts[RULES] = { 0 };
	uint64_t sum = 0;

	for (size_t i = first; i < groups; i++) {
		if (d->groups.items[i].severity != severity)
			continue;
		counts[d->groups.items[i].rule] += (uint32_t)d->groups.items[i].count;
		sum += d->groups.items[i].count;
	}
	if (!sum)
		return;
	line_add(&d->lines, severity_style(severity), severity_name(severity));
	line_pad(&d->lines, SEVERITY_COLUMNS);
	text_add(text_words_start(d), "and ");
	text_add_grouped(&d->words, sum);
	text_add(&d->words, " more: ");
	add_rule_counts(d, counts);
	line_end(&d->lines);
}

static bool cuts_findings(const struct text_document *d, size_t room, size_t groups)
{
	return !d->all && lines_of(d, groups, DENSE) > room;
}

/* Findings in `room` lines at most. */
static void add_findings(struct text_document *d, size_t room)
{
	size_t shown[SEVERITIES * RULES], groups = group_count(d), fits = groups;

	for (size_t i = 0; i < groups; i++)
		shown[i] = d->groups.items[i].count;
	d->density = d->all || lines_of(d, groups, ROOMY) <= room ? ROOMY : DENSE;
	if (cuts_findings(d, room, groups)) {
		/* Two lines are kept for what is left out of errors and of warnings. */
		size_t most = room > 4 ? room - (2 * groups > room ? 2 : 0) : 2;

		fits = share_room(d, groups, most, shown);
	}
	for (size_t i = 0; i < fits; i++)
		text_document_add_group(d, &d->groups.items[i], shown[i]);
	add_left_out(d, fits, groups, SEVERITY_ERROR);
	add_left_out(d, fits, groups, SEVERITY_WARNING);
}

static void add_information(struct text_document *d)
{
	uint32_t counts[RULES] = { 0 };
	uint64_t sum = 0;

	for (size_t i = 0; i < d->groups.count && !d->all; i++) {
		const struct finding_group *group = &d->groups.items[i];

		if (group->severity != SEVERITY_INFO)
			continue;
		counts[group->rule] += (uint32_t)group->count;
		sum += group->count;
	}
	if (!sum)
		return;
	line_add(&d->lines, STYLE_INFO, "info");
	line_pad(&d->lines, SEVERITY_COLUMNS);
	text_add_number_of(text_words_start(d), sum, "finding: ", "findings: ");
	add_rule_counts(d, counts);
	line_end(&d->lines);
}

static void add_waived_finding(struct text_document *d, const struct finding *finding)
{
	line_pad(&d->lines, 2);
	line_add(&d->lines, STYLE_PLAIN, rule_info(finding->rule)->id);
	line_pad(&d->lines, d->lines.column + 2);
	text_add_finding_title(text_words_start(d), finding, NULL);
	line_add(&d->lines, STYLE_PLAIN, text_string(&d->words));
	text_add(text_words_start(d), "  ");
	text_add_waiver_words(&d->words, finding->waiver);
	text_words_add_cut(d, STYLE_FAINT);
	line_end(&d->lines);
}

/* "inline.* of tcp_*: 3 findings waived until 2026-12-31 by net: ..., at waivers.yaml:12". */
static void add_waiver(struct text_document *d, const struct waiver_use *use)
{
	line_pad(&d->lines, 2);
	text_add(text_words_start(d), use->waiver->rule);
	text_add(&d->words, " of ");
	text_add(&d->words, use->waiver->symbol);
	text_add(&d->words, ": ");
	text_add_number_of(&d->words, use->findings, "finding", "findings");
	text_add_char(&d->words, ' ');
	text_add_waiver_words(&d->words, use->waiver);
	text_words_add_cut(d, STYLE_PLAIN);
	line_end(&d->lines);
}

static bool holds(const struct waiver_use *use)
{
	return !use->expired && use->findings;
}

static void add_waivers(struct text_document *d)
{
	size_t count = 0, shown, at = 0;

	for (size_t i = 0; i < d->verdict->waiver_count; i++)
		count += holds(&d->verdict->waivers[i]);
	shown = text_document_shown(d, count, WAIVERS_SHOWN);
	for (size_t i = 0; i < d->verdict->waiver_count && at < shown; i++) {
		if (!holds(&d->verdict->waivers[i]))
			continue;
		add_waiver(d, &d->verdict->waivers[i]);
		at++;
	}
	text_document_add_more(d, count - shown, "more waiver that holds",
			       "more waivers that hold");
}

static void add_waived(struct text_document *d)
{
	const struct finding_list *waived = &d->groups.waived;
	uint32_t counts[RULES] = { 0 };

	if (!waived->count)
		return;
	for (size_t i = 0; i < waived->count; i++)
		counts[waived->items[i]->rule]++;
	line_add(&d->lines, STYLE_INFO, "waived");
	line_pad(&d->lines, SEVERITY_COLUMNS);
	text_add_number_of(text_words_start(d), waived->count, "finding: ", "findings: ");
	add_rule_counts(d, counts);
	line_end(&d->lines);
	for (size_t i = 0; i < waived->count && d->all; i++)
		add_waived_finding(d, waived->items[i]);
	if (!d->all)
		add_waivers(d);
}

static void add_hint(struct text_document *d, bool cut)
{
	struct text *words = text_words_start(d);
	size_t start;

	if (!d->verdict->finding_count || d->all)
		return;
	if (d->groups.count && d->groups.items[0].severity > SEVERITY_INFO) {
		text_printf(words, "What to do: symdrift rules %s. ",
			    rule_info(d->groups.items[0].rule)->id);
	}
	start = words->size;
	text_add(words,
		 cut ? "All findings: --all, or -f md:FILE." : "More: --all, or -f md:FILE.");
	if (!line_fits(&d->lines, text_string(words))) {
		text_cut(words, start);
		text_add(words, "All: --all.");
	}
	text_words_add_cut(d, STYLE_FAINT);
	line_end(&d->lines);
}

/* Expired waivers by name, for their findings may be among those that are left out. */
static void add_expired(struct text_document *d)
{
	struct text *words = text_words_start(d);
	size_t count = 0;

	for (size_t i = 0; i < d->verdict->waiver_count; i++) {
		const struct waiver *waiver = d->verdict->waivers[i].waiver;

		if (!d->verdict->waivers[i].expired)
			continue;
		text_add(words, count++ ? ", " : "");
		text_add(words, waiver->rule);
		text_add(words, " of ");
		text_add(words, waiver->symbol);
		text_add(words, " (");
		text_add_written_place(words, waiver_place(waiver));
		text_add(words, ")");
	}
	if (!count)
		return;
	line_add(&d->lines, STYLE_WARNING, "expired");
	line_pad(&d->lines, SEVERITY_COLUMNS);
	line_add_cut(&d->lines, STYLE_PLAIN, count == 1 ? "1 waiver: " : "waivers: ");
	text_words_add_cut(d, STYLE_PLAIN);
	line_end(&d->lines);
}

/* What comes behind the findings. */
static void add_tail(struct text_document *d, bool cut)
{
	if (cut)
		add_expired(d);
	add_information(d);
	add_waived(d);
	add_hint(d, cut);
}

/* The lines that the tail will have. */
static unsigned tail_lines(struct text_document *d)
{
	struct text nowhere = { 0 }, *out = d->lines.out;
	struct text_lines kept = d->lines;
	unsigned count;

	d->lines.out = &nowhere;
	add_tail(d, true);
	count = d->lines.count - kept.count;
	d->lines.out = out;
	d->lines.count = kept.count;
	text_release(&nowhere);
	return count;
}

static void add_document(struct text_document *d)
{
	size_t used, room, groups = group_count(d);
	bool tight;

	text_document_add_head(d);
	if (d->verdict->failure)
		return;
	if (groups)
		line_end(&d->lines);
	/* The shell's prompt wants a line too. */
	used = d->lines.count + tail_lines(d) + 2;
	room = d->height > used ? d->height - used : 0;
	/* A lone finding without room takes that of the empty line. */
	tight = groups && !d->all && lines_of(d, groups, DENSE) == room + 1;
	room += tight;
	add_findings(d, room);
	if (groups && !tight)
		line_end(&d->lines);
	add_tail(d, cuts_findings(d, room, groups));
}

/* A runner of GitHub reads its log for commands: `##[` anywhere, `::` in front of a line. Texts of
 * the input must give none. */
static void add_without_commands(struct text *out, const char *lines)
{
	bool in_front = true;

	for (const char *at = lines; *at; at++) {
		if (in_front && at[0] == ':' && at[1] == ':')
			text_add(out, "\\x3a");
		else if (at[0] == '#' && at > lines && at[-1] == '#' && at[1] == '[')
			text_add(out, "\\x23");
		else
			text_add_char(out, *at);
		in_front = *at == '\n' || (in_front && *at == ' ');
	}
}

void check_text_write(struct text *out, const struct verdict *verdict,
		      const struct check_text_options *options)
{
	struct text_document d = { .verdict = verdict, .all = options->all };
	struct text lines = { 0 };

	d.height = options->lines ? options->lines : LINES;
	if (d.height < LEAST_LINES)
		d.height = LEAST_LINES;
	d.lines = (struct text_lines){ .out = &lines, .color = options->color };
	d.lines.columns = options->columns ? options->columns : COLUMNS;
	if (options->all)
		d.lines.columns = 0;
	d.name_groups = verdict->comparison && verdict->comparison->group_count > 1;
	finding_groups_init(&d.groups, verdict, false);
	add_document(&d);
	finding_groups_release(&d.groups);
	text_lines_release(&d.lines);
	text_release(&d.words);
	add_without_commands(out, text_string(&lines));
	text_release(&lines);
}
