#include "reports/check/check_github.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "check_sample.h"

/* The document; goes to free(). */
static char *document(const struct verdict *verdict)
{
	struct text text = { 0 };

	check_github_write(&text, verdict);
	return text.data;
}

static void assert_has(const char *document, const char *part)
{
	if (!strstr(document, part))
		fail_msg("no\n%s\nin\n%s", part, document);
}

static void test_annotations(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init(&m);
	text = document(verdict_maker_judge(&m));
	assert_has(text, "::error file=net/gone.c,line=10,title=gone%3A ");
	assert_has(text, "::gone: ");
	assert_has(text, "%0ARemoved (presence.removed). ");
	assert_has(text, "\n::notice title=symdrift check::FAILED: ");
	assert_int_equal(count_of(text, "::group::"), 0);
	free(text);
	verdict_maker_release(&m);
}

/* Nothing of the input begins a line or ends a property. */
static void test_hostile(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init(&m);
	text = document(verdict_maker_judge(&m));
	assert_has(text, "::error file=dir/a b%25%3Aevil\\x0a%3A%3Astop-commands%3A%3Ax\\x1b[31m"
			 "\\xff<b>&\"'%250A%2C%3A{0}[a](b)#\\x23[warning]");
	assert_has(text, "::evil\\x0a::stop-commands::x\\x1b[31m\\xff<b>&\"'%250A,:{0}[a](b)"
			 "#\\x23[warning]");
	assert_null(strstr(text, "##["));
	assert_null(strstr(text, "\n::stop"));
	for (const char *line = text; line && *line; line = strchr(line, '\n')) {
		line += *line == '\n';
		if (*line)
			assert_true(strncmp(line, "::error ", 8) == 0 ||
				    strncmp(line, "::warning ", 10) == 0 ||
				    strncmp(line, "::notice ", 9) == 0);
	}
	free(text);
	verdict_maker_release(&m);
}

/* A place, a label and a reason can be hostile too. */
static void test_hostile_words(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init(&m);
	m.builds.refs[0].label = "\n::stop-commands::l\r";
	verdict_maker_waive(&m, "presence.removed", "gone", "why\r\n::error::%0A##[error]");
	text = document(verdict_maker_judge(&m));
	assert_has(text, "::waived: why\\x0d\\x0a::error::%250A#\\x23[error]%0Agone: ");
	assert_null(strstr(text, "\n::stop"));
	assert_null(strstr(text, "\r"));
	free(text);
	verdict_maker_release(&m);
}

static void test_waived(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init(&m);
	verdict_maker_waive(&m, "presence.removed", "gone", "replaced by kept");
	text = document(verdict_maker_judge(&m));
	assert_has(text, "::notice file=net/gone.c,line=10,title=Waived%3A gone%3A ");
	assert_has(text, "::waived: replaced by kept%0Agone: ");
	free(text);
	verdict_maker_release(&m);
}

/* Ten of a kind; of the notices the last one says how many more there are. */
static void test_limit(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init_many(&m, 30, NULL);
	text = document(verdict_maker_judge(&m));
	assert_int_equal(count_of(text, "::error "), 10);
	assert_has(text, "::group::symdrift: 20 more findings\n");
	assert_has(text, "\nerror presence.removed: f00029: ");
	assert_has(text, "\n::endgroup::\n::notice title=symdrift check::FAILED: ");
	assert_has(text, "20 more findings are in the log of this step");
	free(text);
	verdict_maker_release(&m);
	sample_init_many(&m, 1100, NULL);
	m.policy.severities[RULE_PRESENCE_REMOVED] = SEVERITY_INFO;
	text = document(verdict_maker_judge(&m));
	assert_int_equal(count_of(text, "::notice "), 10);
	assert_has(text, " more; -f json has all\n::endgroup::\n");
	free(text);
	verdict_maker_release(&m);
}

/* Of one finding with many functions. */
static void test_functions(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	sample_init_many(&m, 30, "a.c");
	text = document(verdict_maker_judge(&m));
	assert_int_equal(count_of(text, "::error "), 1);
	assert_has(text, "%0Aand 20 more functions%0A");
	free(text);
	verdict_maker_release(&m);
}

static void test_failure(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	verdict_maker_init(&m);
	text = document(verdict_maker_fail(&m, OUTCOME_NOT_DONE, "a: no\nsuch file"));
	assert_string_equal(text,
			    "::error title=symdrift check was not done::a: no\\x0asuch file\n"
			    "::notice title=symdrift check::NOT DONE: a: no\\x0asuch file.\n");
	free(text);
	verdict_maker_release(&m);
}

static void test_incomplete(void **state)
{
	const char *const sentences[] = { "6.12 has no DWARF for 3 units", "another machine" };
	struct pair_verdict pair;
	struct verdict_maker m;
	struct verdict verdict;
	char *text;

	(void)state;
	sample_init(&m);
	verdict = *verdict_maker_judge(&m);
	pair = verdict.pairs[0];
	pair.incomplete = sentences;
	pair.incomplete_count = 2;
	verdict.pairs = &pair;
	verdict.outcome = OUTCOME_INCOMPLETE;
	text = document(&verdict);
	assert_ptr_equal(strstr(text, "::error title=Incomplete%3A 6.1 to 6.12::6.12 has no DWARF "
				      "for 3 units.%0Aanother machine.\n"),
			 text);
	assert_has(text, "::notice title=symdrift check::INCOMPLETE: ");
	free(text);
	verdict_maker_release(&m);
}

static void test_clean(void **state)
{
	struct verdict_maker m;
	char *text;

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1", SAMPLE_FUNCTION("kept", "a.c", ""));
	maker_add(&m.builds, "6.12", SAMPLE_FUNCTION("kept", "a.c", ""));
	text = document(verdict_maker_judge(&m));
	assert_ptr_equal(strstr(text, "::notice title=symdrift check::PASSED: "), text);
	assert_int_equal(count_of(text, "\n"), 1);
	free(text);
	verdict_maker_release(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_annotations),   cmocka_unit_test(test_hostile),
		cmocka_unit_test(test_hostile_words), cmocka_unit_test(test_waived),
		cmocka_unit_test(test_limit),         cmocka_unit_test(test_functions),
		cmocka_unit_test(test_failure),       cmocka_unit_test(test_incomplete),
		cmocka_unit_test(test_clean),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
