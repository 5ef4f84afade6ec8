#include "reports/check/function_words.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "gate/evidence_hits.h"
#include "gate/watch_check.h"
#include "reports/check/change_words.h"
#include "reports/check/finding_words.h"
#include "reports/inline_callers.h"

#define PLACES_SHOWN 3

struct subject {
	const struct finding *finding;
	const struct finding_function *function;
	const struct build *build; /* the new one; its strings are those of all */
	struct code_spans *codes;  /* of the text that is written */
};

/* The details; adds nothing if there are none to tell. */
typedef void details_writer(struct text *out, const struct subject *subject);

static void write_inlined_into(struct text *out, const struct subject *s)
{
	struct counted_name *names;
	size_t count;

	if (!s->function->new_function)
		return;
	names = inline_callers_new(s->build, s->function->new_function, &count);
	if (count) {
		text_add(out, "now inlined into ");
		text_add_name_list(out, s->build, names, count, STRING_NONE, s->codes);
	}
	free(names);
}

static void write_changes(struct text *out, const struct subject *s)
{
	const struct finding_function *function = s->function;

	text_add_changes_words(out, s->build, function->diff, function->changes,
			       function->change_count, s->codes);
}

static int compare_places(const void *a, const void *b)
{
	const struct place *x = a, *y = b;
	int order = x->file && y->file ? strcmp(x->file, y->file) : !x->file - !y->file;

	return order ? order : (x->line > y->line) - (x->line < y->line);
}

/* The places sorted, each once; gives how many. */
static size_t sort_places(struct place *places, size_t count)
{
	size_t kept = 0;

	qsort(places, count, sizeof(*places), compare_places);
	for (size_t i = 0; i < count; i++)
		if (!kept || compare_places(&places[kept - 1], &places[i]) != 0)
			places[kept++] = places[i];
	return kept;
}

/* Where the several functions of one name are. */
static void write_places(struct text *out, const struct subject *s)
{
	const struct function *f = s->function->new_function;
	struct place *places;
	size_t count;

	if (!f || !f->instances.count)
		return;
	places = xcalloc(f->instances.count, sizeof(*places));
	for (uint32_t i = 0; i < f->instances.count; i++)
		places[i] = instance_place(s->build, &function_instances(s->build, f)[i]);
	count = sort_places(places, f->instances.count);
	if (count == 1) {
		text_add_grouped(out, f->instances.count);
		text_add(out, f->instances.count == 1 ? " copy of " : " copies of ");
	} else {
		text_add(out, "stands for ");
	}
	for (size_t i = 0; i < count && i < PLACES_SHOWN; i++) {
		size_t start;

		text_add(out, i ? ", " : "");
		start = out->size;
		text_add_place(out, places[i]);
		code_spans_add(s->codes, out, start);
	}
	text_add_more(out, count > PLACES_SHOWN ? count - PLACES_SHOWN : 0);
	free(places);
}

static void add_percent(struct text *out, uint64_t old_size, uint64_t new_size)
{
	bool more = new_size > old_size;
	uint64_t difference = more ? new_size - old_size : old_size - new_size;

	if (!old_size || difference / old_size > 1000)
		return;
	text_add(out, more ? " (+" : " (-");
	text_add_grouped(out, (uint64_t)((double)difference * 100 / (double)old_size + 0.5));
	text_add(out, " %)");
}

static void write_sizes(struct text *out, const struct subject *s)
{
	text_add_grouped(out, s->function->old_size);
	text_add(out, " to ");
	text_add_grouped(out, s->function->new_size);
	text_add(out, " bytes");
	add_percent(out, s->function->old_size, s->function->new_size);
}

/* How what is gone or new was or is exported. */
static void write_presence(struct text *out, const struct subject *s)
{
	const struct finding_function *function = s->function;
	bool gone = function->new_status & STATUS_ABSENT;
	const struct function *f = gone ? function->old_function : function->new_function;

	text_add(out, gone ? "was " : "is ");
	text_add(out, status_name(gone ? function->old_status : function->new_status));
	if (f && f->exported != STRING_NONE) {
		text_add(out, ", exported (");
		text_add_code_words(out, build_text(s->build, f->exported), s->codes);
		text_add(out, ")");
	}
}

/* What the watch list wants, and why it isn't so. */
static void write_not_present(struct text *out, const struct subject *s)
{
	size_t before = out->size;

	write_inlined_into(out, s);
	if (out->size == before)
		write_changes(out, s);
}

/* How much less the one build knows than the other. */
static void write_evidence(struct text *out, const struct subject *s)
{
	const struct pair *pair = s->finding->pair;
	bool lost = s->finding->rule == RULE_EVIDENCE_LOST;
	enum knowledge less =
		lost ? function_knowledge(pair->new_ref.build, s->function->new_function)
		     : function_knowledge(pair->old_ref.build, s->function->old_function);

	if (less == KNOWS_SYMBOLS)
		text_add(out, lost ? "no debug information any more" : "debug information now");
	else
		text_add(out, lost ? "the signature is not known any more"
				   : "the signature is known now");
}

struct rule_words {
	const char *phrase;
	details_writer *write;
	enum {
		WITH_STATUS = 1 << 0, /* "(Regular to Full Inline)" behind phrase and details */
		IN_TITLE = 1 << 1,    /* the details are the phrase, and don't need it */
		AFTER = 1 << 2,       /* the details go behind the phrase even in the words */
	} form;
};

static const struct rule_words rules[RULES] = {
	[RULE_PRESENCE_REMOVED] = { "gone", write_presence, AFTER },
	[RULE_PRESENCE_NO_CODE] = { "no code left, neither a symbol nor inlined anywhere", NULL,
				    WITH_STATUS },
	[RULE_PRESENCE_MOVED] = { "moved to another file", write_changes, IN_TITLE },
	[RULE_PRESENCE_ADDED] = { "added", write_presence, AFTER },
	[RULE_PRESENCE_REMOVED_UNCALLABLE] = { "gone", write_presence, AFTER },
	[RULE_PRESENCE_ADDED_UNCALLABLE] = { "added", write_presence, AFTER },
	[RULE_INLINE_FULL] = { "inlined everywhere", write_inlined_into, WITH_STATUS },
	[RULE_INLINE_FULL_UNCALLABLE] = { "the last copies are gone", write_inlined_into,
					  WITH_STATUS },
	[RULE_INLINE_SELECTIVE] = { "inlined into some callers", write_inlined_into, WITH_STATUS },
	[RULE_INLINE_SELF] = { "inlined, but into no other function", NULL, WITH_STATUS },
	[RULE_INLINE_OUT_OF_LINE] = { "out of line again", NULL, WITH_STATUS },
	[RULE_INLINE_NOT_SELECTIVE] = { "no longer inlined anywhere", NULL, WITH_STATUS },
	[RULE_INLINE_CALLERS] = { "inlined into other functions than before", write_changes, 0 },
	[RULE_INLINE_DECLARED] = { "declared inline now", NULL, 0 },
	[RULE_INLINE_NOT_DECLARED] = { "no longer declared inline", NULL, 0 },
	[RULE_SIGNATURE_PARAM_ADDED] = { "parameter added", write_changes, IN_TITLE },
	[RULE_SIGNATURE_PARAM_REMOVED] = { "parameter removed", write_changes, IN_TITLE },
	[RULE_SIGNATURE_PARAM_REORDERED] = { "parameters reordered", write_changes, IN_TITLE },
	[RULE_SIGNATURE_PARAM_TYPE] = { "parameter changed", write_changes, IN_TITLE },
	[RULE_SIGNATURE_RETURN_TYPE] = { "return type changed", write_changes, IN_TITLE },
	[RULE_SIGNATURE_PARAM_RENAMED] = { "parameter renamed", write_changes, IN_TITLE },
	[RULE_SIGNATURE_QUALIFIERS] = { "qualifiers changed", write_changes, IN_TITLE },
	[RULE_SIGNATURE_UNCALLABLE] = { "signature changed", write_changes, IN_TITLE },
	[RULE_CLONE_RENAMED_AWAY] = { "not under its own name any more", write_changes, IN_TITLE },
	[RULE_CLONE_RENAMED_BACK] = { "there again under its own name", write_changes, IN_TITLE },
	[RULE_CLONE_EXTRA] = { "extra clone", write_changes, 0 },
	[RULE_CLONE_GONE] = { "fewer clones", write_changes, 0 },
	[RULE_CLONE_COLD_PART] = { "cold part split off", write_changes, 0 },
	[RULE_CLONE_COLD_PART_GONE] = { "cold part joined again", write_changes, 0 },
	[RULE_NAME_BECAME_AMBIGUOUS] = { "the name stands for several functions now", write_places,
					 WITH_STATUS },
	[RULE_NAME_BECAME_UNIQUE] = { "the name stands for one function now", NULL, WITH_STATUS },
	[RULE_SYMBOL_BINDING] = { "binding changed", write_changes, IN_TITLE },
	[RULE_SYMBOL_SECTION] = { "section changed", write_changes, IN_TITLE },
	[RULE_SYMBOL_SIZE] = { "size changed", write_sizes, AFTER },
	[RULE_SYMBOL_OTHER] = { "other symbols came or went", write_changes, 0 },
	[RULE_EXPORT_REMOVED] = { "no longer exported", write_changes, IN_TITLE },
	[RULE_EXPORT_KIND] = { "exported in another way", write_changes, IN_TITLE },
	[RULE_EXPORT_ADDED] = { "exported now", write_changes, IN_TITLE },
	[RULE_EXPORT_DEPRECATED] = { "deprecated now", write_changes, IN_TITLE },
	[RULE_EXPORT_NOT_DEPRECATED] = { "no longer deprecated", write_changes, IN_TITLE },
	[RULE_CALLS_DIRECT] = { "other callers than before", write_changes, 0 },
	[RULE_STATUS_OTHER] = { "status changed", NULL, WITH_STATUS },
	[RULE_EVIDENCE_LOST] = { "evidence lost", write_evidence, IN_TITLE },
	[RULE_EVIDENCE_GAINED] = { "evidence gained", write_evidence, IN_TITLE },
	[RULE_TOOLCHAIN_CHANGED] = { "the compiler changed", NULL, 0 },
	[RULE_MACHINE_CHANGED] = { "the machine changed", NULL, 0 },
	[RULE_WATCH_MISSING] = { "in neither build", NULL, 0 },
	[RULE_WATCH_PRESENT] = { "must be present, but has no symbol of its name",
				 write_not_present, WITH_STATUS | AFTER },
	[RULE_WATCH_UNIQUE] = { "must be unique, but is not", write_places, WITH_STATUS | AFTER },
	[RULE_WATCH_OUT_OF_LINE] = { "must be out of line, but is inlined", write_inlined_into,
				     WITH_STATUS | AFTER },
	[RULE_WATCH_SIGNATURE] = { "must keep its signature", write_changes, AFTER },
	[RULE_WAIVER_EXPIRED] = { "expired waiver", NULL, 0 },
	[RULE_WAIVER_UNUSED] = { "unused waiver", NULL, 0 },
};

const char *rule_phrase(enum rule rule)
{
	return rules[rule].phrase ? rules[rule].phrase : rule_info(rule)->id;
}

/* "(Regular to Full Inline)", or "(Full Inline)" of one that stayed so. */
static void add_statuses(struct text *out, const struct finding_function *function)
{
	text_add(out, " (");
	text_add(out, status_name(function->old_status));
	if (function->new_status != function->old_status) {
		text_add(out, " to ");
		text_add(out, status_name(function->new_status));
	}
	text_add(out, ")");
}

/* What a watch list demands and can't be told; adds nothing of anything else. */
static bool add_doubt(struct text *out, const struct finding *finding,
		      const struct finding_function *function)
{
	bool signature = finding->rule == RULE_WATCH_SIGNATURE;
	enum must_doubt doubt;

	if (!signature && finding->rule != RULE_WATCH_OUT_OF_LINE)
		return false;
	doubt = must_doubt(finding->pair, function->old_function, function->new_function,
			   signature ? MUST_SIGNATURE : MUST_OUT_OF_LINE);
	if (doubt == DOUBT_NONE)
		return false;
	text_add(out, signature ? "must keep its signature, " : "must be out of line, ");
	if (doubt == DOUBT_SEVERAL)
		text_add(out, "but stands for several functions; which signature is meant can't be "
			      "told");
	else
		text_printf(out, "which is unknown in %s: no debug information",
			    doubt == DOUBT_OLD ? finding->pair->old_ref.label
					       : finding->pair->new_ref.label);
	return true;
}

static struct subject subject_of(const struct finding *finding,
				 const struct finding_function *function, struct code_spans *codes)
{
	return (struct subject){ finding, function, finding->pair->new_ref.build, codes };
}

void text_add_function_phrase(struct text *out, const struct finding *finding,
			      const struct finding_function *function, struct code_spans *codes)
{
	const struct rule_words *words = &rules[finding->rule];
	struct subject subject = subject_of(finding, function, codes);
	size_t before = out->size;

	if (add_doubt(out, finding, function))
		return;
	if (words->form & IN_TITLE)
		words->write(out, &subject);
	if (out->size == before)
		text_add(out, rule_phrase(finding->rule));
	if (words->form & WITH_STATUS)
		add_statuses(out, function);
	if (finding->rule == RULE_SYMBOL_SIZE) {
		text_add(out, ": ");
		write_sizes(out, &subject);
	}
}

void text_add_function_words(struct text *out, const struct finding *finding,
			     const struct finding_function *function, struct code_spans *codes)
{
	const struct rule_words *words = &rules[finding->rule];
	struct subject subject = subject_of(finding, function, codes);
	size_t start = out->size, middle;

	if (add_doubt(out, finding, function))
		return;
	if (words->form & AFTER) {
		text_add(out, rule_phrase(finding->rule));
		text_add(out, words->form & WITH_STATUS ? ": " : "; ");
	}
	middle = out->size;
	if (words->write)
		words->write(out, &subject);
	if (out->size == middle) {
		text_cut(out, start);
		text_add(out, rule_phrase(finding->rule));
	}
	if (words->form & WITH_STATUS)
		add_statuses(out, function);
}
