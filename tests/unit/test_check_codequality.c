#include "reports/check/check_codequality.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <jansson.h>

#include "check_sample.h"

static json_t *document(const struct verdict *verdict)
{
	struct text text = { 0 };
	json_error_t error;
	json_t *root;

	check_codequality_write(&text, verdict);
	root = json_loadb(text.data, text.size, JSON_REJECT_DUPLICATES, &error);
	if (!root)
		fail_msg("line %d: %s in\n%s", error.line, error.text, text_string(&text));
	assert_true(json_is_array(root));
	text_release(&text);
	return root;
}

static const char *string_of(const json_t *entry, const char *key)
{
	return json_string_value(json_object_get(entry, key));
}

static json_t *entry_of(const json_t *root, const char *check, const char *part)
{
	json_t *entry;
	size_t i;

	json_array_foreach(root, i,
			   entry) if (strcmp(string_of(entry, "check_name"), check) == 0 &&
				      strstr(string_of(entry, "description"), part)) return entry;
	fail_msg("no %s about %s", check, part);
	return NULL;
}

static void assert_json(const json_t *object, const char *key, const char *expected)
{
	char *text = json_dumps(json_object_get(object, key), JSON_COMPACT | JSON_ENCODE_ANY);

	assert_non_null(text);
	assert_string_equal(text, expected);
	free(text);
}

static void test_entries(void **state)
{
	struct verdict_maker m;
	json_t *root, *entry;

	(void)state;
	sample_init(&m);
	root = document(verdict_maker_judge(&m));
	entry = entry_of(root, "presence.removed", "gone: ");
	assert_json(entry, "severity", "\"critical\"");
	assert_json(entry, "location", "{\"path\":\"net/gone.c\",\"lines\":{\"begin\":10}}");
	assert_int_equal(strlen(string_of(entry, "fingerprint")), 32);
	json_decref(root);
	verdict_maker_release(&m);
}

/* GitLab drops an entry whose fingerprint it has seen. */
static void test_fingerprints(void **state)
{
	json_t *root, *entry, *seen = json_object();
	struct verdict_maker m;
	size_t i;

	(void)state;
	sample_init_many(&m, 300, "a.c");
	root = document(verdict_maker_judge(&m));
	json_array_foreach(root, i, entry)
	{
		assert_null(json_object_get(seen, string_of(entry, "fingerprint")));
		json_object_set_new(seen, string_of(entry, "fingerprint"), json_true());
	}
	assert_int_equal(json_object_size(seen), 301);
	json_decref(seen);
	json_decref(root);
	verdict_maker_release(&m);
}

/* Other labels are no other findings. */
static void test_labels(void **state)
{
	struct verdict_maker m;
	json_t *first, *second;

	(void)state;
	sample_init(&m);
	first = document(verdict_maker_judge(&m));
	m.builds.refs[1].label = "6.12-rc1";
	second = document(verdict_maker_judge(&m));
	assert_true(json_equal(first, second));
	json_decref(first);
	json_decref(second);
	verdict_maker_release(&m);
}

static void test_waived(void **state)
{
	struct verdict_maker m;
	json_t *root, *entry;

	(void)state;
	sample_init(&m);
	verdict_maker_waive(&m, "presence.removed", "gone", "replaced by kept");
	root = document(verdict_maker_judge(&m));
	entry = entry_of(root, "presence.removed", "gone: ");
	assert_json(entry, "severity", "\"info\"");
	assert_non_null(
		strstr(string_of(entry, "description"), "[waived: replaced by kept] gone: "));
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_hostile(void **state)
{
	struct verdict_maker m;
	json_t *root, *entry;
	const char *path;

	(void)state;
	sample_init(&m);
	root = document(verdict_maker_judge(&m));
	entry = entry_of(root, "presence.removed", "evil\\x0a::stop-commands::x\\x1b[31m\\xff<b>");
	path = string_of(json_object_get(entry, "location"), "path");
	assert_non_null(strstr(path, "dir/a b%:evil\\x0a::stop-commands::x\\x1b[31m\\xff"));
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_limit(void **state)
{
	struct verdict_maker m;
	json_t *root, *last;

	(void)state;
	sample_init_many(&m, 5100, "a.c");
	root = document(verdict_maker_judge(&m));
	assert_int_equal(json_array_size(root), 5001);
	last = json_array_get(root, 5000);
	assert_json(last, "check_name", "\"results.left-out\"");
	assert_json(last, "severity", "\"info\"");
	assert_json(last, "description",
		    "\"101 results are left out of this file, which has room for 5,000: 100 of "
		    "presence.removed, 1 of presence.added.\"");
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_failure(void **state)
{
	struct verdict_maker m;
	json_t *root, *entry;

	(void)state;
	verdict_maker_init(&m);
	root = document(verdict_maker_fail(&m, OUTCOME_NOT_DONE, "base.jsonl: no such file"));
	assert_int_equal(json_array_size(root), 1);
	entry = json_array_get(root, 0);
	assert_json(entry, "severity", "\"blocker\"");
	assert_json(entry, "check_name", "\"run.not-done\"");
	assert_json(entry, "description", "\"The check was not done: base.jsonl: no such file.\"");
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_incomplete(void **state)
{
	const char *const sentences[] = { "6.12 has no DWARF for 3 units" };
	struct pair_verdict pair;
	struct verdict_maker m;
	struct verdict verdict;
	json_t *root, *entry;

	(void)state;
	sample_init(&m);
	verdict = *verdict_maker_judge(&m);
	pair = verdict.pairs[0];
	pair.incomplete = sentences;
	pair.incomplete_count = 1;
	verdict.pairs = &pair;
	root = document(&verdict);
	entry = json_array_get(root, 0);
	assert_json(entry, "severity", "\"blocker\"");
	assert_json(entry, "description",
		    "\"6.1 to 6.12: the check is incomplete: 6.12 has no DWARF for 3 units.\"");
	assert_json(entry, "location", "{\"path\":\"6.12\",\"lines\":{\"begin\":1}}");
	json_decref(root);
	verdict_maker_release(&m);
}

static void test_clean(void **state)
{
	struct verdict_maker m;
	struct text text = { 0 };

	(void)state;
	verdict_maker_init(&m);
	maker_add(&m.builds, "6.1", SAMPLE_FUNCTION("kept", "a.c", ""));
	maker_add(&m.builds, "6.12", SAMPLE_FUNCTION("kept", "a.c", ""));
	check_codequality_write(&text, verdict_maker_judge(&m));
	assert_string_equal(text_string(&text), "[]\n");
	text_release(&text);
	verdict_maker_release(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_entries), cmocka_unit_test(test_fingerprints),
		cmocka_unit_test(test_labels),  cmocka_unit_test(test_waived),
		cmocka_unit_test(test_hostile), cmocka_unit_test(test_limit),
		cmocka_unit_test(test_failure), cmocka_unit_test(test_incomplete),
		cmocka_unit_test(test_clean),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
