#include "reports/check/finding_words.h"

#include <string.h>

#include "analyzer/function_name.h"

void text_add_place(struct text *out, struct place place)
{
	if (!place.file)
		return;
	text_add(out, place.file);
	if (place.line)
		text_printf(out, ":%u", place.line);
}

void text_add_written_place(struct text *out, struct place place)
{
	const char *slash = place.file ? strrchr(place.file, '/') : NULL;

	if (slash && slash[1])
		place.file = slash + 1;
	text_add_place(out, place);
}

void text_add_finding_name(struct text *out, const struct finding *finding,
			   const struct finding_function *function)
{
	text_add_function_name(out, build_text(finding->pair->new_ref.build, function->name));
}

static uint32_t line_of(size_t line)
{
	return line < UINT32_MAX ? (uint32_t)line : 0;
}

struct place waiver_place(const struct waiver *waiver)
{
	return (struct place){ waiver->file, line_of(waiver->line) };
}

struct place finding_place(const struct finding *finding)
{
	if (finding->function_count)
		return finding->functions[0].place;
	if (finding->watch)
		return (struct place){ finding->watch->file, line_of(finding->watch->line) };
	if (!finding->pair && finding->waiver)
		return waiver_place(finding->waiver);
	return (struct place){ 0 };
}

static void add_functions(struct text *out, const struct finding *finding)
{
	text_add_number_of(out, finding->function_count, "function", "functions");
}

/* "struct a * became struct b * in 42 functions". */
static void add_type_cause(struct text *out, const struct finding *finding,
			   struct code_spans *codes)
{
	const char *old_text = finding->old_text, *new_text = finding->new_text;
	const char *what = finding->rule == RULE_SIGNATURE_RETURN_TYPE  ? "return type "
			   : finding->rule == RULE_SIGNATURE_PARAM_TYPE ? ""
			   : finding->rule == RULE_SIGNATURE_QUALIFIERS ? ""
									: "parameter ";

	text_add(out, what);
	text_add_code_words(out, old_text ? old_text : new_text, codes);
	if (old_text && new_text) {
		text_add(out, " became ");
		text_add_code_words(out, new_text, codes);
	}
	text_add(out, old_text && new_text ? " in " : new_text ? " added to " : " removed from ");
	add_functions(out, finding);
}

static void add_parameter(struct text *out, const char *name, struct code_spans *codes)
{
	text_add_code_words(out, name ? name : "(unnamed)", name ? codes : NULL);
}

static void add_name_cause(struct text *out, const struct finding *finding,
			   struct code_spans *codes)
{
	text_add(out, "parameter ");
	add_parameter(out, finding->old_text, codes);
	text_add(out, " renamed to ");
	add_parameter(out, finding->new_text, codes);
	text_add(out, " in ");
	add_functions(out, finding);
}

static void add_file_cause(struct text *out, const struct finding *finding,
			   struct code_spans *codes)
{
	const char *old_text = finding->old_text, *new_text = finding->new_text;

	if (old_text && new_text) {
		add_functions(out, finding);
		text_add(out, " moved from ");
		text_add_code_words(out, old_text, codes);
		text_add(out, " to ");
		text_add_code_words(out, new_text, codes);
		return;
	}
	add_functions(out, finding);
	text_add(out, old_text ? " are gone: " : " are new: ");
	text_add_code_words(out, old_text ? old_text : new_text, codes);
	text_add(out, old_text ? " has none left" : " had none before");
}

static void add_many(struct text *out, const struct finding *finding)
{
	add_functions(out, finding);
	text_add(out, ": ");
	text_add(out, rule_phrase(finding->rule));
}

/* "a.c: 2 functions: no debug information any more". */
static void add_evidence_cause(struct text *out, const struct finding *finding,
			       struct code_spans *codes)
{
	text_add_code_words(out, finding->old_text ? finding->old_text : finding->new_text, codes);
	text_add(out, ": ");
	add_functions(out, finding);
	text_add(out, ": ");
	text_add_function_phrase(out, finding, &finding->functions[0], codes);
}

/* Of several functions, or of a toolchain. */
static void add_cause(struct text *out, const struct finding *finding, struct code_spans *codes)
{
	bool texts = finding->old_text || finding->new_text;

	if (finding->cause == CAUSE_OF_TYPE && texts) {
		add_type_cause(out, finding, codes);
	} else if (finding->cause == CAUSE_OF_NAME && texts) {
		add_name_cause(out, finding, codes);
	} else if (finding->cause == CAUSE_OF_FILE && texts) {
		if (finding->rule == RULE_EVIDENCE_LOST || finding->rule == RULE_EVIDENCE_GAINED)
			add_evidence_cause(out, finding, codes);
		else
			add_file_cause(out, finding, codes);
	} else {
		if (finding->function_count == 1)
			text_add_function_phrase(out, finding, &finding->functions[0], codes);
		else
			add_many(out, finding);
		if (finding->cause == CAUSE_OF_TOOLCHAIN)
			text_add(out, ", and nothing else changed: the compiler may have done it");
	}
}

/* About what people wrote, where the gate has no sentence for it. */
static void add_written(struct text *out, const struct finding *finding, struct code_spans *codes)
{
	if (finding->watch) {
		text_add_code_words(out, finding->watch->name, codes);
		text_add(out, ": ");
	} else if (finding->waiver) {
		text_add_code_words(out, finding->waiver->rule, codes);
		text_add(out, " of ");
		text_add_code_words(out, finding->waiver->symbol, codes);
		text_add(out, ": ");
	}
	text_add(out, rule_phrase(finding->rule));
}

void text_add_finding_cause(struct text *out, const struct finding *finding,
			    struct code_spans *codes)
{
	if (finding->sentence)
		text_add(out, finding->sentence);
	else if (!finding->function_count)
		add_written(out, finding, codes);
	else if (finding->function_count == 1 && finding->cause != CAUSE_OF_TOOLCHAIN)
		text_add_function_phrase(out, finding, &finding->functions[0], codes);
	else
		add_cause(out, finding, codes);
}

void text_add_finding_title(struct text *out, const struct finding *finding,
			    struct code_spans *codes)
{
	size_t start = out->size;

	if (finding->function_count == 1 && !finding->sentence) {
		text_add_finding_name(out, finding, &finding->functions[0]);
		code_spans_add(codes, out, start);
		text_add(out, ": ");
	}
	text_add_finding_cause(out, finding, codes);
}
