#include "reports/check/check_github.h"

#include <stdlib.h>

#include "reports/check/finding_words.h"
#include "reports/check/result_list.h"

#define TITLE_MOST 250 /* bytes */
#define MESSAGE_MOST 4000
#define FUNCTIONS_MOST 10 /* of a finding, in its message */

/* The first of each kind is what GitHub shows. */
enum kind {
	KIND_ERROR,
	KIND_WARNING,
	KIND_NOTICE,
	KINDS,
};

static const char *const kind_names[KINDS] = { "error", "warning", "notice" };

struct writer {
	struct text *out;
	const struct verdict *verdict;
	uint32_t written[KINDS];
};

static enum kind kind_of(const struct finding *finding)
{
	switch (finding_rank(finding)) {
	case RANK_ERROR:
		return KIND_ERROR;
	case RANK_WARNING:
		return KIND_WARNING;
	default:
		return KIND_NOTICE;
	}
}

/* Of the last kind one is kept for the outcome. */
static uint32_t room_of(enum kind kind)
{
	return kind == KIND_NOTICE ? GITHUB_ANNOTATIONS - 1 : GITHUB_ANNOTATIONS;
}

/* --- escaping --- */

/* The runner undoes these and no others; the last two only in properties. */
static void add_data(struct text *out, const char *string, bool property)
{
	for (const char *at = string; *at; at++) {
		if (*at == '%')
			text_add(out, "%25");
		else if (*at == '\r')
			text_add(out, "%0D");
		else if (*at == '\n')
			text_add(out, "%0A");
		else if (property && *at == ':')
			text_add(out, "%3A");
		else if (property && *at == ',')
			text_add(out, "%2C");
		else if (*at == '#' && at > string && at[-1] == '#' && at[1] == '[')
			text_add(out, "\\x23");
		else
			text_add_char(out, *at);
	}
}

static void add_property(struct text *out, const char *name, const char *string, size_t most)
{
	struct text plain = { 0 };

	text_add_short(&plain, string, most);
	text_printf(out, "%s=", name);
	add_data(out, text_string(&plain), true);
	text_release(&plain);
}

/* One command. `message` is of ours, with text of the input in it already on one line. */
static void add_command(struct writer *writer, enum kind kind, struct place place,
			const char *title, const char *message)
{
	struct text *out = writer->out;

	text_printf(out, "::%s ", kind_names[kind]);
	if (place.file) {
		add_property(out, "file", place.file, SIZE_MAX);
		if (place.line)
			text_printf(out, ",line=%u", place.line);
		text_add(out, ",");
	}
	add_property(out, "title", title, TITLE_MOST);
	text_add(out, "::");
	add_data(out, message, false);
	text_add(out, "\n");
	writer->written[kind]++;
}

/* --- findings --- */

static void add_function_line(struct text *out, const struct finding *finding,
			      const struct finding_function *function)
{
	struct text words = { 0 };

	text_add_finding_name(&words, finding, function);
	text_add(&words, ": ");
	text_add_function_words(&words, finding, function, NULL);
	if (function->place.file && finding->function_count > 1) {
		text_add(&words, ", ");
		text_add_place(&words, function->place);
	}
	text_add_short(out, text_string(&words), MESSAGE_MOST / FUNCTIONS_MOST);
	text_release(&words);
}

static void add_waiver(struct text *out, const struct finding *finding)
{
	struct text words = { 0 };

	if (!finding_is_waived(finding))
		return;
	text_add_waiver_words(&words, finding->waiver);
	text_add_short(out, text_string(&words), MESSAGE_MOST / 4);
	text_add(out, "\n");
	text_release(&words);
}

static void add_message(struct text *out, const struct verdict *verdict,
			const struct finding *finding)
{
	const struct rule_info *info = rule_info(finding->rule);
	struct text title = { 0 };

	add_waiver(out, finding);
	for (uint32_t i = 0; i < finding->function_count; i++) {
		if (i == FUNCTIONS_MOST) {
			text_add(out, "and ");
			text_add_number_of(out, finding->function_count - i, "more function",
					   "more functions");
			text_add(out, "\n");
			break;
		}
		add_function_line(out, finding, &finding->functions[i]);
		text_add(out, "\n");
	}
	if (!finding->function_count) {
		text_add_finding_title(&title, finding, NULL);
		text_add_short(out, text_string(&title), MESSAGE_MOST / 4);
		text_add(out, "\n");
	}
	if (finding->pair && verdict->pair_count > 1) {
		text_clear(&title);
		text_add_pair_words(&title, finding->pair, pair_group(verdict, finding->group));
		text_add_short(out, text_string(&title), TITLE_MOST);
		text_add(out, "\n");
	}
	text_printf(out, "%s (%s). %s", info->title, info->id, info->advice ? info->advice : "");
	text_release(&title);
}

static void add_finding(struct writer *writer, const struct finding *finding)
{
	struct text title = { 0 }, message = { 0 };

	if (finding_is_waived(finding))
		text_add(&title, "Waived: ");
	text_add_finding_title(&title, finding, NULL);
	add_message(&message, writer->verdict, finding);
	add_command(writer, kind_of(finding), finding_place(finding), text_string(&title),
		    text_string(&message));
	text_release(&title);
	text_release(&message);
}

/* --- what there is no annotation for --- */

static void add_plain_line(struct text *out, const struct verdict *verdict,
			   const struct finding *finding)
{
	struct text words = { 0 }, line = { 0 };
	struct place place = finding_place(finding);

	text_add_finding_title(&words, finding, NULL);
	if (finding->pair && verdict->pair_count > 1) {
		text_add(&words, ", ");
		text_add_pair_words(&words, finding->pair, pair_group(verdict, finding->group));
	}
	if (place.file) {
		text_add(&words, ", ");
		text_add_place(&words, place);
	}
	if (finding_is_waived(finding)) {
		text_add(&words, ", ");
		text_add_waiver_words(&words, finding->waiver);
	}
	text_add_short(&line, text_string(&words), MESSAGE_MOST / 4);
	text_printf(out, "%s %s: ", severity_name(finding->severity), rule_info(finding->rule)->id);
	add_data(out, text_string(&line), false);
	text_add(out, "\n");
	text_release(&words);
	text_release(&line);
}

/* The findings that have no annotation. */
static void add_group(struct writer *writer, const struct finding *const *findings, size_t count)
{
	if (!count)
		return;
	text_add(writer->out, "::group::symdrift: ");
	text_add_number_of(writer->out, count, "more finding", "more findings");
	text_add(writer->out, "\n");
	for (size_t i = 0; i < count && i < GITHUB_LINES; i++)
		add_plain_line(writer->out, writer->verdict, findings[i]);
	if (count > GITHUB_LINES) {
		text_add(writer->out, "and ");
		text_add_grouped(writer->out, count - GITHUB_LINES);
		text_add(writer->out, " more; -f json has all\n");
	}
	text_add(writer->out, "::endgroup::\n");
}

static void add_outcome(struct writer *writer, size_t rest)
{
	struct text headline = { 0 }, message = { 0 };

	text_add_headline(&headline, writer->verdict);
	text_add_short(&message, text_string(&headline), MESSAGE_MOST);
	text_add(&message, ".");
	if (rest) {
		text_add(&message, " ");
		text_add_number_of(&message, rest, "more finding is", "more findings are");
		text_add(&message, " in the log of this step; GitHub shows ten annotations of a "
				   "kind.");
	}
	add_command(writer, KIND_NOTICE, (struct place){ 0 }, "symdrift check",
		    text_string(&message));
	text_release(&headline);
	text_release(&message);
}

static void add_incomplete(struct writer *writer, const struct pair_verdict *pair)
{
	struct text title = { 0 }, message = { 0 };

	if (!pair->incomplete_count || writer->written[KIND_ERROR] == GITHUB_ANNOTATIONS)
		return;
	text_add(&title, "Incomplete: ");
	text_add_pair_words(&title, pair->pair, pair_group(writer->verdict, pair->group));
	for (uint32_t i = 0; i < pair->incomplete_count; i++) {
		if (i)
			text_add(&message, "\n");
		text_add_short(&message, pair->incomplete[i], MESSAGE_MOST / 4);
		text_add(&message, ".");
	}
	add_command(writer, KIND_ERROR, (struct place){ 0 }, text_string(&title),
		    text_string(&message));
	text_release(&title);
	text_release(&message);
}

static void add_failure(struct writer *writer)
{
	struct text message = { 0 };

	if (!writer->verdict->failure)
		return;
	text_add_short(&message, writer->verdict->failure, MESSAGE_MOST);
	add_command(writer, KIND_ERROR, (struct place){ 0 }, "symdrift check was not done",
		    text_string(&message));
	text_release(&message);
}

void check_github_write(struct text *out, const struct verdict *verdict)
{
	struct writer writer = { .out = out, .verdict = verdict };
	const struct finding **findings = findings_by_rank(verdict);
	size_t rest = 0;

	add_failure(&writer);
	for (size_t i = 0; i < verdict->pair_count; i++)
		add_incomplete(&writer, &verdict->pairs[i]);
	for (size_t i = 0; i < verdict->finding_count; i++) {
		enum kind kind = kind_of(findings[i]);

		if (writer.written[kind] < room_of(kind))
			add_finding(&writer, findings[i]);
		else
			findings[rest++] = findings[i];
	}
	add_group(&writer, findings, rest);
	add_outcome(&writer, rest);
	free(findings);
}
