#include "diffing/name_patterns.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/text.h"
#include "tests/unit/build_maker.h"
#include "tests/unit/function_meets.h"

static const char *const texts[] = {
	"tcp_close", "tcp_*", "*close", "udp_close",   "tcp_close", "[tu]*_close", "f[abi:cxx11]()",
	"ns::*",     "a?c",   "\\*b",   "tcp_close.*", "*",         "ns::f",       "t",
};

#define TEXTS (sizeof(texts) / sizeof(texts[0]))

static const char build_text_lines[] = "function tcp_close\nsymbol tcp_close\n"
				       "symbol tcp_close.isra.0\n"
				       "function udp_close\nsymbol udp_close\n"
				       "function abc\nsymbol abc\n"
				       "function _ZN2ns1fEi\nsymbol _ZN2ns1fEi\n"
				       "function _Z1fB5cxx11v\nsymbol _Z1fB5cxx11v\n"
				       "function *b\n"
				       "symbol *b\n"
				       "function other\nsymbol alias_close\nsymbol other\n";

static void text_add_matches(struct text *text, struct name_patterns *patterns,
			     const struct pair *pair, const char *name)
{
	uint32_t id = intern(pair->old_ref.build->strings, name);
	const uint32_t *indices;
	size_t count = name_patterns_match_pair(patterns, pair, build_find(pair->old_ref.build, id),
						build_find(pair->new_ref.build, id), &indices);

	for (size_t i = 0; i < count; i++)
		text_printf(text, "%s%u", i ? " " : "", indices[i]);
}

struct matching {
	struct interner *strings;
	struct build *old_build, *new_build;
	struct pair pair;
	struct name_patterns *patterns;
};

static void matching_init(struct matching *m, const char *old_text, const char *new_text)
{
	*m = (struct matching){ .strings = interner_new() };
	m->old_build = build_make(m->strings, old_text);
	m->new_build = build_make(m->strings, new_text);
	m->pair.old_ref.build = m->old_build;
	m->pair.new_ref.build = m->new_build;
	m->patterns = name_patterns_new(texts, TEXTS);
}

static void matching_release(struct matching *m)
{
	name_patterns_free(m->patterns);
	build_free(m->old_build);
	build_free(m->new_build);
	interner_free(m->strings);
}

static void assert_matches(struct matching *m, const char *name, const char *expected)
{
	struct text text = { 0 };

	text_add_matches(&text, m->patterns, &m->pair, name);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

static void test_matches(void **state)
{
	struct matching m;

	(void)state;
	matching_init(&m, build_text_lines, "");
	/* Twice: what meets nothing is remembered, what does is not. */
	for (unsigned i = 0; i < 2; i++) {
		assert_matches(&m, "tcp_close", "0 1 2 4 5 10 11");
		assert_matches(&m, "udp_close", "2 3 5 11");
		assert_matches(&m, "abc", "8 11");
		assert_matches(&m, "*b", "9 11");
		assert_matches(&m, "_ZN2ns1fEi", "7 11 12");
		assert_matches(&m, "_Z1fB5cxx11v", "6 11");
		assert_matches(&m, "other", "2 11");
	}
	matching_release(&m);
}

static void test_either_build(void **state)
{
	struct matching m;

	(void)state;
	matching_init(&m, "function f\nsymbol tcp_close\n", "function f\nsymbol udp_close\n");
	assert_matches(&m, "f", "0 1 2 3 4 5 11");
	assert_matches(&m, "none", "");
	matching_release(&m);
}

/* By the account of diffing/name_patterns.h, one function and one pattern at a time. */
static void test_as_function_meets(void **state)
{
	struct matching m;

	(void)state;
	matching_init(&m, build_text_lines, "");
	for (uint32_t i = 0; i < m.old_build->function_count; i++) {
		const struct function *f = &m.old_build->functions[i];
		struct text text = { 0 };

		for (size_t k = 0; k < TEXTS; k++)
			if (function_meets(m.old_build, f, texts[k]))
				text_printf(&text, "%s%zu", text.size ? " " : "", k);
		assert_matches(&m, build_text(m.old_build, f->name), text_string(&text));
		text_release(&text);
	}
	matching_release(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_matches),
		cmocka_unit_test(test_either_build),
		cmocka_unit_test(test_as_function_meets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
