#include "reports/check/check_junit.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "reports/check/finding_words.h"
#include "reports/check/result_list.h"
#include "reports/markup.h"

#define NAME_MOST 250 /* bytes */
#define LINE_MOST 1000

struct counts {
	size_t tests, failures, errors, skipped;
};

/* A test case of a finding. */
struct test_case {
	const struct finding *finding;
	char *name;
	bool shared; /* another one of the suite has the same class and name */
};

struct suite {
	struct text body;
	struct counts counts;
	const struct verdict *verdict;
	const struct pair *pair; /* NULL: of the waivers, or of a run that was not done */
	struct text pair_words;
	struct test_case *cases;
	size_t case_count;
	size_t left_out;
};

/* --- text --- */

/* U+FFFE and U+FFFF, which are good UTF-8 and no XML. */
static bool is_no_character(const char *at)
{
	return strncmp(at, "\xef\xbf\xbe", 3) == 0 || strncmp(at, "\xef\xbf\xbf", 3) == 0;
}

static void add_xml(struct text *out, const char *string, size_t most)
{
	struct text plain = { 0 }, clean = { 0 };

	text_add_short(&plain, string, most);
	for (const char *at = text_string(&plain); *at; at++) {
		if (is_no_character(at)) {
			text_printf(&clean, "\\xef\\xbf\\x%02x", (unsigned)(unsigned char)at[2]);
			at += 2;
		} else {
			text_add_char(&clean, *at);
		}
	}
	text_add_html(out, text_string(&clean));
	text_release(&plain);
	text_release(&clean);
}

static void add_attribute(struct text *out, const char *name, const char *string, size_t most)
{
	text_printf(out, " %s=\"", name);
	add_xml(out, string, most);
	text_add(out, "\"");
}

/* --- the text of a finding --- */

static void add_function_line(struct text *out, const struct finding *finding,
			      const struct finding_function *function)
{
	struct text line = { 0 };

	text_add_finding_name(&line, finding, function);
	if (function->place.file) {
		text_add(&line, " (");
		text_add_place(&line, function->place);
		text_add(&line, ")");
	}
	text_add(&line, ": ");
	text_add_function_words(&line, finding, function, NULL);
	add_xml(out, text_string(&line), LINE_MOST);
	text_add(out, "\n");
	text_release(&line);
}

static void add_finding_text(struct text *out, const struct finding *finding)
{
	const struct rule_info *info = rule_info(finding->rule);
	struct text line = { 0 };

	if (finding_is_waived(finding)) {
		text_add_waiver_words(&line, finding->waiver);
		add_xml(out, text_string(&line), LINE_MOST);
		text_add(out, "\n");
		text_clear(&line);
	}
	text_add_finding_title(&line, finding, NULL);
	add_xml(out, text_string(&line), LINE_MOST);
	text_add(out, "\n");
	if (!finding->function_count && finding_place(finding).file) {
		text_clear(&line);
		text_add_place(&line, finding_place(finding));
		add_xml(out, text_string(&line), LINE_MOST);
		text_add(out, "\n");
	}
	text_release(&line);
	for (uint32_t i = 0; i < finding->function_count && i < JUNIT_FUNCTIONS; i++)
		add_function_line(out, finding, &finding->functions[i]);
	if (finding->function_count > JUNIT_FUNCTIONS) {
		text_add(out, "and ");
		text_add_number_of(out, finding->function_count - JUNIT_FUNCTIONS, "more function",
				   "more functions");
		text_add(out, "\n");
	}
	text_printf(out, "%s: %s.", severity_name(finding->severity), info->id);
	if (info->advice) {
		text_add(out, " ");
		add_xml(out, info->advice, SIZE_MAX);
	}
}

/* --- the cases of a suite --- */

/* Whether the finding, which is not waived, is among those why the check fails. */
static bool finding_fails(const struct verdict *verdict, const struct finding *finding)
{
	const char *id = rule_info(finding->rule)->id;
	const char *level = severity_name(finding->severity);
	bool own_budget = verdict->policy->rule_budgets[finding->rule] != BUDGET_NONE;

	for (size_t i = 0; i < verdict->reason_count; i++) {
		const char *what = verdict->reasons[i].what;

		if (strcmp(what, own_budget ? id : level) == 0)
			return true;
	}
	return false;
}

static void begin_case(struct suite *suite, const char *class, const char *name)
{
	suite->counts.tests++;
	text_add(&suite->body, "    <testcase");
	add_attribute(&suite->body, "classname", class, SIZE_MAX);
	text_add(&suite->body, " name=\"");
	add_xml(&suite->body, name, NAME_MOST);
	if (suite->pair && suite->verdict->pair_count > 1) {
		text_add(&suite->body, " (");
		add_xml(&suite->body, text_string(&suite->pair_words), NAME_MOST);
		text_add(&suite->body, ")");
	}
	text_add(&suite->body, "\"");
}

static void add_passed(struct suite *suite, const char *class, const char *name)
{
	begin_case(suite, class, name);
	text_add(&suite->body, "/>\n");
}

static void add_error(struct suite *suite, const char *class, const char *name, const char *type,
		      const char *const *sentences, size_t count)
{
	begin_case(suite, class, name);
	text_printf(&suite->body, "><error type=\"%s\"", type);
	add_attribute(&suite->body, "message", sentences[0], LINE_MOST);
	text_add(&suite->body, ">");
	for (size_t i = 0; i < count; i++) {
		text_add(&suite->body, i ? "\n" : "");
		add_xml(&suite->body, sentences[i], RESULT_MESSAGE_MOST);
	}
	text_add(&suite->body, "</error></testcase>\n");
	suite->counts.errors++;
}

/* A finding as an element of the case: <failure>, <skipped>; what passes has <system-out>. */
static void add_element(struct suite *suite, const struct finding *finding)
{
	struct text *out = &suite->body;
	struct text message = { 0 };
	const char *element = "system-out";

	if (finding_is_waived(finding)) {
		element = "skipped";
		suite->counts.skipped++;
		text_add_waiver_words(&message, finding->waiver);
	} else if (finding_fails(suite->verdict, finding)) {
		element = "failure";
		suite->counts.failures++;
		text_add_finding_title(&message, finding, NULL);
	}
	text_printf(out, "><%s", element);
	if (message.size) {
		text_printf(out, " type=\"%s\"", severity_name(finding->severity));
		add_attribute(out, "message", text_string(&message), LINE_MOST);
	}
	text_add(out, ">");
	add_finding_text(out, finding);
	text_printf(out, "</%s></testcase>\n", element);
	text_release(&message);
}

static void add_finding_case(struct suite *suite, const struct test_case *test)
{
	struct text name = { 0 };

	text_add(&name, test->name);
	if (test->shared)
		text_printf(&name, " [%.8s]", test->finding->id);
	begin_case(suite, rule_info(test->finding->rule)->id, text_string(&name));
	add_element(suite, test->finding);
	text_release(&name);
}

/* --- names --- */

static char *case_name(const struct finding *finding)
{
	struct text title = { 0 }, name = { 0 };

	text_add_finding_title(&title, finding, NULL);
	text_add_short(&name, text_string(&title), NAME_MOST - sizeof(" [00000000]"));
	text_release(&title);
	return name.data;
}

static int compare_cases(const void *left, const void *right)
{
	const struct test_case *a = *(struct test_case *const *)left;
	const struct test_case *b = *(struct test_case *const *)right;

	if (a->finding->rule != b->finding->rule)
		return a->finding->rule < b->finding->rule ? -1 : 1;
	return strcmp(a->name, b->name);
}

static void find_shared_names(struct suite *suite)
{
	struct test_case **sorted = xcalloc(suite->case_count + 1, sizeof(struct test_case *));

	for (size_t i = 0; i < suite->case_count; i++)
		sorted[i] = &suite->cases[i];
	qsort(sorted, suite->case_count, sizeof(struct test_case *), compare_cases);
	for (size_t i = 1; i < suite->case_count; i++)
		if (compare_cases(&sorted[i - 1], &sorted[i]) == 0)
			sorted[i - 1]->shared = sorted[i]->shared = true;
	free(sorted);
}

/* --- suites --- */

static void suite_init(struct suite *ret, const struct verdict *verdict, const struct pair *pair,
		       const struct group *group)
{
	*ret = (struct suite){ .verdict = verdict, .pair = pair };
	if (pair)
		text_add_pair_words(&ret->pair_words, pair, pair_group(verdict, group));
}

static void suite_release(struct suite *suite)
{
	for (size_t i = 0; i < suite->case_count; i++)
		free(suite->cases[i].name);
	free(suite->cases);
	text_release(&suite->body);
	text_release(&suite->pair_words);
}

static bool is_about_waivers(enum rule rule)
{
	return rule == RULE_WAIVER_EXPIRED || rule == RULE_WAIVER_UNUSED;
}

/* The findings of the suite, and the rules that found nothing. */
static void add_cases(struct suite *suite)
{
	const struct verdict *verdict = suite->verdict;
	const struct finding **findings = findings_by_rank(verdict);
	bool occurs[RULES] = { false };
	size_t capacity = 0;

	for (size_t i = 0; i < verdict->finding_count; i++) {
		const struct finding *finding = findings[i];

		if (finding->pair != suite->pair)
			continue;
		occurs[finding->rule] = true;
		if (suite->case_count == JUNIT_CASES) {
			suite->left_out++;
			continue;
		}
		*ARRAY_PUSH(suite->cases, suite->case_count, capacity) =
			(struct test_case){ .finding = finding, .name = case_name(finding) };
	}
	free(findings);
	find_shared_names(suite);
	for (size_t i = 0; i < suite->case_count; i++)
		add_finding_case(suite, &suite->cases[i]);
	for (unsigned r = 0; r < RULES; r++)
		if (!occurs[r] && verdict->policy->severities[r] != SEVERITY_OFF &&
		    is_about_waivers((enum rule)r) == !suite->pair)
			add_passed(suite, rule_info((enum rule)r)->id, "nothing found");
}

/* Write the suite and add its counts. */
static void write_suite(struct text *out, struct suite *suite, const char *name,
			struct counts *total)
{
	const struct counts *counts = &suite->counts;

	text_add(out, "  <testsuite");
	add_attribute(out, "name", name, NAME_MOST);
	text_printf(out, " tests=\"%zu\" failures=\"%zu\" errors=\"%zu\" skipped=\"%zu\">\n",
		    counts->tests, counts->failures, counts->errors, counts->skipped);
	text_add_bytes(out, text_string(&suite->body), suite->body.size);
	if (suite->left_out) {
		text_add(out, "    <system-out>");
		text_add_number_of(out, suite->left_out, "finding is", "findings are");
		text_add(out, " left out of this suite; -f json has all.</system-out>\n");
	}
	text_add(out, "  </testsuite>\n");
	total->tests += counts->tests;
	total->failures += counts->failures;
	total->errors += counts->errors;
	total->skipped += counts->skipped;
}

static void write_pair(struct text *out, const struct verdict *verdict,
		       const struct pair_verdict *pair, struct counts *total)
{
	struct suite suite;

	suite_init(&suite, verdict, pair->pair, pair->group);
	if (pair->incomplete_count)
		add_error(&suite, "evidence", "the builds can be judged", "incomplete",
			  pair->incomplete, pair->incomplete_count);
	else
		add_passed(&suite, "evidence", "the builds can be judged");
	add_cases(&suite);
	write_suite(out, &suite, text_string(&suite.pair_words), total);
	suite_release(&suite);
}

static void write_waivers(struct text *out, const struct verdict *verdict, struct counts *total)
{
	struct suite suite;

	if (!verdict->waiver_count)
		return;
	suite_init(&suite, verdict, NULL, NULL);
	add_cases(&suite);
	write_suite(out, &suite, "waivers", total);
	suite_release(&suite);
}

static void write_failure(struct text *out, const struct verdict *verdict, struct counts *total)
{
	struct suite suite;

	suite_init(&suite, verdict, NULL, NULL);
	add_error(&suite, "evidence", "the builds can be judged", outcome_name(verdict->outcome),
		  &verdict->failure, 1);
	write_suite(out, &suite, "symdrift check", total);
	suite_release(&suite);
}

void check_junit_write(struct text *out, const struct verdict *verdict)
{
	struct text suites = { 0 };
	struct counts total = { 0 };

	if (verdict->failure)
		write_failure(&suites, verdict, &total);
	for (size_t i = 0; i < verdict->pair_count; i++)
		write_pair(&suites, verdict, &verdict->pairs[i], &total);
	if (!verdict->failure)
		write_waivers(&suites, verdict, &total);
	text_printf(out,
		    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites "
		    "name=\"symdrift check\" tests=\"%zu\" failures=\"%zu\" errors=\"%zu\">\n",
		    total.tests, total.failures, total.errors);
	text_add_bytes(out, text_string(&suites), suites.size);
	text_add(out, "</testsuites>\n");
	text_release(&suites);
}
