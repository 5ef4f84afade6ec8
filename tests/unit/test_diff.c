#include "diffing/diff.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <ctype.h>

#include "tests/unit/build_maker.h"
#include "tests/unit/change_text.h"

static const struct diff_options by_default = { .rules = RULES_DEFAULT, .jobs = 2 };

static struct comparison *compare_two(const struct build *old_build, const struct build *new_build,
				      const struct diff_options *options)
{
	struct build_ref builds[] = { { "1", old_build }, { "2", new_build } };
	struct group_spec spec = {
		.name = "Regular",
		.mode = GROUP_CONSECUTIVE,
		.builds = builds,
		.build_count = 2,
	};

	return comparison_new(&spec, 1, options);
}

/* Everything a pair says. */
static void text_add_pair(struct text *text, const struct pair *pair)
{
	const struct interner *strings = pair->new_ref.build->strings;

	text_printf(text, "%s..%s %zu/%zu/%zu\n", pair->old_ref.label, pair->new_ref.label,
		    pair->diff_count, pair->unchanged_count, pair->union_count);
	for (size_t i = 0; i < pair->diff_count; i++) {
		const struct function_diff *diff = &pair->diffs[i];

		text_printf(text, "%s: %s%s => %s%s\n", interner_text(strings, diff->name),
			    status_name(diff->old_status), diff->old_function ? "" : "!",
			    status_name(diff->new_status), diff->new_function ? "" : "!");
		for (uint32_t k = 0; k < diff->change_count; k++)
			text_add_change(text, strings, &diff->changes[k]);
	}
}

static void assert_pair(const struct pair *pair, const char *expected)
{
	struct text text = { 0 };

	text_add_pair(&text, pair);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

#define FUNCTION(name, lines) \
	"function " name "\ninstance a.c a.c:1 external\nsymbol " name "\n" lines

static void test_pair(void **state)
{
	struct interner *strings = interner_new();
	struct build *old_build = build_make(
		strings, FUNCTION("gone", "") FUNCTION("kept", "")
				 FUNCTION("other", "export A\n") "function malloc\n"
								 "instance - m.h:1 external\n");
	struct build *new_build =
		build_make(strings, FUNCTION("Added", "") FUNCTION("kept", "")
					    FUNCTION("other", "export B\n") "function malloc\n"
									    "instance - m.h:1\n");
	struct comparison *c = compare_two(old_build, new_build, &by_default);
	const struct pair *pair = &c->groups[0].pairs[0];

	(void)state;
	assert_int_equal(c->group_count, 1);
	assert_int_equal(c->groups[0].pair_count, 1);
	assert_pair(pair, "1..2 3/1/4\n"
			  "Added: Absent! => Regular\nstatus\n"
			  "gone: Regular => Absent!\nstatus\n"
			  "other: Regular => Regular\nexport-changed: A => B\n");
	assert_ptr_equal(pair_find(pair, intern(strings, "gone")), &pair->diffs[1]);
	assert_ptr_equal(pair_find(pair, intern(strings, "other")), &pair->diffs[2]);
	assert_null(pair_find(pair, intern(strings, "kept")));
	assert_null(pair_find(pair, intern(strings, "nobody")));
	comparison_free(c);
	build_free(old_build);
	build_free(new_build);
	interner_free(strings);
}

static void test_same_build(void **state)
{
	struct interner *strings = interner_new();
	struct build *build = build_make(strings, FUNCTION("a", "") FUNCTION("b", "export A\n"));
	struct build *empty = build_make(strings, "");
	struct comparison *c = compare_two(build, build, &by_default);

	(void)state;
	assert_pair(&c->groups[0].pairs[0], "1..2 0/2/2\n");
	assert_int_equal(c->groups[0].pairs[0].warning_count, 0);
	comparison_free(c);
	c = compare_two(empty, empty, &by_default);
	assert_pair(&c->groups[0].pairs[0], "1..2 0/0/0\n");
	comparison_free(c);
	c = compare_two(empty, build, &by_default);
	assert_int_equal(c->groups[0].pairs[0].diff_count, 2);
	comparison_free(c);
	comparison_free(NULL);
	build_free(build);
	build_free(empty);
	interner_free(strings);
}

static void test_groups(void **state)
{
	struct interner *strings = interner_new();
	struct build *none = build_make(strings, "");
	struct build *one = build_make(strings, FUNCTION("a", ""));
	struct build *two = build_make(strings, FUNCTION("a", "") FUNCTION("b", ""));
	struct build_ref builds[] = { { "0", none }, { "1", one }, { "2", two } };
	struct group_spec specs[] = {
		{ .name = "R", .mode = GROUP_CONSECUTIVE, .builds = builds, .build_count = 3 },
		{ .name = "A",
		  .mode = GROUP_BASE,
		  .base = { "base", two },
		  .builds = builds,
		  .build_count = 2 },
		{ .name = "S", .mode = GROUP_CONSECUTIVE, .builds = builds, .build_count = 1 },
		{ .name = "E", .mode = GROUP_CONSECUTIVE },
	};
	struct comparison *c = comparison_new(specs, 4, &by_default);

	(void)state;
	assert_string_equal(c->groups[1].name, "A");
	assert_int_equal(c->groups[0].pair_count, 2);
	assert_int_equal(c->groups[1].pair_count, 2);
	assert_int_equal(c->groups[2].pair_count, 0);
	assert_int_equal(c->groups[3].pair_count, 0);
	assert_pair(&c->groups[0].pairs[0], "0..1 1/0/1\na: Absent! => Regular\nstatus\n");
	assert_pair(&c->groups[0].pairs[1], "1..2 1/1/2\nb: Absent! => Regular\nstatus\n");
	assert_pair(&c->groups[1].pairs[0], "base..0 2/0/2\na: Regular => Absent!\nstatus\n"
					    "b: Regular => Absent!\nstatus\n");
	assert_pair(&c->groups[1].pairs[1], "base..1 1/1/2\nb: Regular => Absent!\nstatus\n");
	comparison_free(c);
	build_free(none);
	build_free(one);
	build_free(two);
	interner_free(strings);
}

static bool only_b(void *context, const struct build *build, const struct function *f)
{
	(void)context;
	return strcmp(build_text(build, f->name), "b") == 0;
}

static void test_filter(void **state)
{
	struct interner *strings = interner_new();
	struct build *old_build = build_make(strings, FUNCTION("a", "") FUNCTION("b", ""));
	struct build *new_build = build_make(strings, FUNCTION("c", ""));
	struct diff_options options = { .rules = RULES_DEFAULT, .jobs = 1, .filter = only_b };
	struct comparison *c = compare_two(old_build, new_build, &options);

	(void)state;
	assert_pair(&c->groups[0].pairs[0], "1..2 1/0/1\nb: Regular => Absent!\nstatus\n");
	comparison_free(c);
	build_free(old_build);
	build_free(new_build);
	interner_free(strings);
}

static void test_reference_rules(void **state)
{
	struct interner *strings = interner_new();
	struct build *old_build =
		build_make(strings, FUNCTION("a", "signature int; int|x\n") FUNCTION("gone", "")
					    FUNCTION("_ZN3foo3barEv", "signature int; int|x\n"));
	struct build *new_build =
		build_make(strings, FUNCTION("a", "signature int; int|y\n")
					    FUNCTION("_ZN3foo3barEv", "signature int; int|y\n"));
	struct diff_options options = { .rules = RULES_REFERENCE, .jobs = 1 };
	struct comparison *c = compare_two(old_build, new_build, &options);

	(void)state;
	assert_int_equal(c->rules, RULES_REFERENCE);
	assert_pair(&c->groups[0].pairs[0], "1..2 1/1/2\na: Regular => Regular\n"
					    "param-added: - => int|y\nparam-removed: int|x => -\n");
	comparison_free(c);
	build_free(old_build);
	build_free(new_build);
	interner_free(strings);
}

static void text_add_warnings(struct text *text, const struct pair *pair)
{
	for (size_t i = 0; i < pair->warning_count; i++)
		text_printf(text, "%s\n", pair->warnings[i]);
}

static void assert_warnings(const struct build *old_build, const struct build *new_build,
			    const char *expected)
{
	struct comparison *c = compare_two(old_build, new_build, &by_default);
	struct text text = { 0 };

	text_add_warnings(&text, &c->groups[0].pairs[0]);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
	comparison_free(c);
}

static void test_warnings(void **state)
{
	struct interner *strings = interner_new();
	struct build *a = build_make(strings, ""), *b = build_make(strings, "");
	struct producer gcc12 = { .name = intern(strings, "GNU C11 12.2.0"), .units = 9 };
	struct producer gcc13 = { .name = intern(strings, "GNU C11 13.3.0"), .units = 9 };

	(void)state;
	assert_warnings(a, b, "");
	b->evidence.machine = "aarch64";
	a->evidence.producers = &gcc12;
	a->evidence.producer_count = 1;
	a->evidence.symbol_source = SYMBOLS_SYMTAB;
	assert_warnings(a, b, "the machine changed: x86_64 to aarch64\n");
	b->evidence.machine = NULL;
	b->evidence.class = 0;
	assert_warnings(a, b, "");
	b->evidence.class = 32;
	b->evidence.big_endian = true;
	b->evidence.producers = &gcc13;
	b->evidence.producer_count = 1;
	b->evidence.symbol_source = SYMBOLS_DYNSYM;
	b->evidence.units = 3000;
	b->evidence.units_read = 1000;
	assert_warnings(a, b,
			"the word size changed: 64 to 32 bits\n"
			"the byte order changed: little to big\n"
			"the compiler changed: GNU C11 12.2.0 to GNU C11 13.3.0\n"
			"the symbols of 2 come from .dynsym alone, those of 1 from .symtab\n"
			"2,000 of 3,000 units of 2 were not read\n");
	b->evidence = a->evidence;
	b->evidence.symbol_source = SYMBOLS_NONE;
	assert_warnings(b, a, "1 has no symbols, but 2 has\n");
	build_free(a);
	build_free(b);
	interner_free(strings);
}

static void assert_flags(const char *producer, const char *old_flags, const char *new_flags,
			 const char *expected)
{
	struct interner *strings = interner_new();
	struct build *a = build_make(strings, ""), *b = build_make(strings, "");
	uint32_t name = intern(strings, producer);
	struct producer old_producer = { .name = name, .units = 9 }, new_producer = old_producer;

	old_producer.flags = old_flags ? intern(strings, old_flags) : STRING_NONE;
	new_producer.flags = new_flags ? intern(strings, new_flags) : STRING_NONE;
	a->evidence.producers = &old_producer;
	b->evidence.producers = &new_producer;
	a->evidence.producer_count = b->evidence.producer_count = 1;
	assert_warnings(a, b, expected);
	build_free(a);
	build_free(b);
	interner_free(strings);
}

#define NO_CALLS "; at -O0 no calls are recorded, so direct callers can't be compared\n"

static void test_optimisation(void **state)
{
	const char *gcc = "GNU C11 12.2.0", *clang = "clang version 16.0.6";

	(void)state;
	assert_flags(gcc, "-m64 -O2 -g", "-m64 -g -O2", "");
	assert_flags(gcc, "-O -g", "-O1", "");
	assert_flags(gcc, "-O0 -O2", "-O2", "");
	assert_flags(gcc, "-O2 -g", "-O3", "the optimisation level changed: -O2 to -O3\n");
	assert_flags(gcc, "-Os", "-Og -g", "the optimisation level changed: -Os to -Og\n");
	assert_flags(gcc, "-O2 -g", "-O0", "the optimisation level changed: -O2 to -O0" NO_CALLS);
	assert_flags(gcc, "-g", "-O1", "the optimisation level changed: -O0 to -O1" NO_CALLS);
	/* Not recorded is unknown. */
	assert_flags(gcc, NULL, "-O2", "");
	assert_flags(gcc, "-O2", NULL, "");
	assert_flags(clang, "-g", "-O2", "");
}

/* clang never says what is declared inline: no word of GCC's can be held against it. */
static void assert_inlining(const char *old_producer, const char *new_producer, size_t expected)
{
	struct interner *strings = interner_new();
	struct build *a = build_make(strings, "function f\ninstance a.c a.c:1 declared-inlined\n");
	struct build *b = build_make(strings, "function f\ninstance a.c a.c:1 inlined\n");
	struct producer old = { .units = 1 }, new = { .units = 1 };
	struct comparison *c;

	if (old_producer)
		old.name = intern(strings, old_producer);
	if (new_producer)
		new.name = intern(strings, new_producer);
	a->evidence.producers = &old;
	b->evidence.producers = &new;
	a->evidence.producer_count = old_producer != NULL;
	b->evidence.producer_count = new_producer != NULL;
	c = compare_two(a, b, &by_default);
	assert_int_equal(c->groups[0].pairs[0].diff_count, expected);
	comparison_free(c);
	build_free(a);
	build_free(b);
	interner_free(strings);
}

static void test_compiler_families(void **state)
{
	(void)state;
	assert_inlining("GNU C11 12.2.0", "GNU C17 14.1.0", 1);
	assert_inlining("GNU C11 12.2.0", "Debian clang version 14.0.6", 0);
	assert_inlining("clang version 16.0.6", "GNU C11 12.2.0", 0);
	assert_inlining("Debian clang version 14.0.6", "clang version 16.0.6", 1);
	assert_inlining("GNU C11 12.2.0", "GNUish 1", 0);
	assert_inlining(NULL, "clang version 16.0.6", 1);
	assert_inlining(NULL, NULL, 1);
}

/* A random number, the same in every run. */
static unsigned next_random(unsigned *state, unsigned end)
{
	*state = *state * 1103515245u + 12345u;
	return (*state >> 16) % end;
}

static void text_add_random_signature(struct text *text, unsigned *seed)
{
	static const char *const names[] = { "a", "b", "c", "d", "(anon)" };
	static const char *const types[] = { "int", "long", "char *", "fwd struct s *",
					     "struct s *" };
	unsigned count = next_random(seed, 6);

	text_printf(text, "signature %s", types[next_random(seed, 2)]);
	for (unsigned i = 0; i < count; i++)
		text_printf(text, "; %s|%s", types[next_random(seed, 5)],
			    names[next_random(seed, 5)]);
	text_add(text, "\n");
}

/* A build of functions in which everything is drawn by lot. */
static struct build *random_build(struct interner *strings, unsigned functions, unsigned seed)
{
	static const char *const inlines[] = { "", " inlined", " declared", " declared-inlined" };
	static const char *const suffixes[] = { "", "", ".cold", ".isra.0", ".isra.1" };
	static const char *const binds[] = { "LOCAL", "GLOBAL", "WEAK" };
	struct text text = { 0 };
	struct build *build;

	for (unsigned i = 0; i < functions; i++) {
		if (next_random(&seed, 8) == 0)
			continue;
		text_printf(&text, "function f%u\n", i);
		if (next_random(&seed, 4))
			text_add_random_signature(&text, &seed);
		for (unsigned k = next_random(&seed, 3); k-- > 0;)
			text_printf(&text,
				    "instance a.c %c.h:%u%s\ndirect-callers x.c:c%u x.c:c%u\n",
				    'a' + (int)next_random(&seed, 3), next_random(&seed, 3),
				    inlines[next_random(&seed, 4)], next_random(&seed, 4),
				    next_random(&seed, 4));
		for (unsigned k = next_random(&seed, 3); k-- > 0;)
			text_printf(&text, "symbol f%u%s %s DEFAULT .s%u\n", i,
				    suffixes[next_random(&seed, 5)], binds[next_random(&seed, 3)],
				    next_random(&seed, 2));
		if (next_random(&seed, 4) == 0)
			text_printf(&text, "export E%u\n", next_random(&seed, 2));
	}
	build = build_make(strings, text_string(&text));
	text_release(&text);
	return build;
}

/* Every name of either build, once and in order: the long way. */
static void check_union(const struct pair *pair)
{
	const struct build *old_build = pair->old_ref.build, *new_build = pair->new_ref.build;
	size_t count = 0;

	for (uint32_t i = 0; i < old_build->function_count; i++)
		count += !(old_build->functions[i].status & STATUS_ABSENT);
	for (uint32_t i = 0; i < new_build->function_count; i++) {
		const struct function *f = &new_build->functions[i];
		const struct function *old = build_find(old_build, f->name);

		count += !(f->status & STATUS_ABSENT) &&
			 status_by_rules(old, RULES_DEFAULT) & STATUS_ABSENT;
	}
	assert_int_equal(pair->union_count, count);
	for (size_t i = 0; i < pair->diff_count; i++) {
		const struct function_diff *diff = &pair->diffs[i];

		assert_ptr_equal(pair_find(pair, diff->name), diff);
		if (i > 0)
			assert_true(interner_compare(old_build->strings, diff[-1].name,
						     diff->name) < 0);
	}
}

static void test_any_jobs(void **state)
{
	struct interner *strings = interner_new();
	struct build *old_build = random_build(strings, 5000, 1);
	struct build *new_build = random_build(strings, 7000, 2);
	struct text texts[3] = { 0 };

	(void)state;
	for (unsigned i = 0; i < 3; i++) {
		struct diff_options options = { .rules = RULES_DEFAULT, .jobs = i * 3 };
		struct comparison *c = compare_two(old_build, new_build, &options);

		text_add_pair(&texts[i], &c->groups[0].pairs[0]);
		check_union(&c->groups[0].pairs[0]);
		comparison_free(c);
	}
	assert_true(texts[0].size > 100000);
	assert_string_equal(text_string(&texts[0]), text_string(&texts[1]));
	assert_string_equal(text_string(&texts[0]), text_string(&texts[2]));
	for (unsigned i = 0; i < 3; i++)
		text_release(&texts[i]);
	build_free(old_build);
	build_free(new_build);
	interner_free(strings);
}

/* How many changes of each kind a function has. */
static void count_kinds(const struct function_diff *diff, unsigned counts[CHANGE_KINDS])
{
	memset(counts, 0, CHANGE_KINDS * sizeof(*counts));
	for (uint32_t i = 0; i < diff->change_count; i++) {
		counts[diff->changes[i].kind]++;
		if (i > 0)
			assert_true(diff->changes[i - 1].kind <= diff->changes[i].kind);
	}
}

static enum change_kind mirrored(enum change_kind kind)
{
	static const enum change_kind opposites[][2] = {
		{ CHANGE_PARAM_ADDED, CHANGE_PARAM_REMOVED },
		{ CHANGE_INLINE_DECLARED, CHANGE_INLINE_NOT_DECLARED },
		{ CHANGE_INLINE_CALLERS_ADDED, CHANGE_INLINE_CALLERS_REMOVED },
		{ CHANGE_DIRECT_CALLERS_ADDED, CHANGE_DIRECT_CALLERS_REMOVED },
		{ CHANGE_RENAMED_AWAY, CHANGE_RENAMED_BACK },
		{ CHANGE_SYMBOLS_ADDED, CHANGE_SYMBOLS_REMOVED },
		{ CHANGE_EXPORTED, CHANGE_NOT_EXPORTED },
	};

	for (unsigned i = 0; i < sizeof(opposites) / sizeof(opposites[0]); i++)
		for (unsigned k = 0; k < 2; k++)
			if (opposites[i][k] == kind)
				return opposites[i][1 - k];
	return kind;
}

/* Also: whatever differs has a change to show for it, else this would end in a BUG. */
static void test_mirror(void **state)
{
	struct interner *strings = interner_new();
	struct build *a = random_build(strings, 20000, 3), *b = random_build(strings, 20000, 4);
	struct comparison *forth = compare_two(a, b, &by_default);
	struct comparison *back = compare_two(b, a, &by_default);
	const struct pair *pair = &forth->groups[0].pairs[0];

	(void)state;
	assert_int_equal(pair->diff_count, back->groups[0].pairs[0].diff_count);
	assert_true(pair->diff_count > 10000);
	for (size_t i = 0; i < pair->diff_count; i++) {
		unsigned counts[CHANGE_KINDS], back_counts[CHANGE_KINDS];

		count_kinds(&pair->diffs[i], counts);
		count_kinds(&back->groups[0].pairs[0].diffs[i], back_counts);
		for (unsigned k = 0; k < CHANGE_KINDS; k++)
			assert_int_equal(counts[k], back_counts[mirrored(k)]);
	}
	comparison_free(forth);
	comparison_free(back);
	build_free(a);
	build_free(b);
	interner_free(strings);
}

/* An id is the title in lower case with hyphens. */
static void test_kinds(void **state)
{
	(void)state;
	for (unsigned kind = 0; kind < CHANGE_KINDS; kind++) {
		const char *title = change_kind_title(kind), *id = change_kind_id(kind);

		assert_int_equal(strlen(title), strlen(id));
		for (size_t i = 0; title[i]; i++)
			assert_int_equal(id[i], title[i] == ' ' ? '-' : tolower(title[i]));
	}
	assert_string_equal(change_kind_title(CHANGE_STATUS), "Status");
	assert_string_equal(change_kind_title(CHANGE_PARAM_TYPE), "Param type changed");
	assert_string_equal(change_kind_title(CHANGE_NOT_EXPORTED), "No longer exported");
	assert_string_equal(change_kind_id(CHANGE_MOVED), "moved");
}

static void test_status_by_rules(void **state)
{
	struct function f = { .status = STATUS_ABSENT, .reference_status = STATUS_FULL_INLINE };

	(void)state;
	assert_int_equal(status_by_rules(NULL, RULES_REFERENCE), STATUS_ABSENT);
	assert_int_equal(status_by_rules(&f, RULES_DEFAULT), STATUS_ABSENT);
	assert_int_equal(status_by_rules(&f, RULES_REFERENCE), STATUS_FULL_INLINE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_pair),         cmocka_unit_test(test_same_build),
		cmocka_unit_test(test_groups),       cmocka_unit_test(test_filter),
		cmocka_unit_test(test_optimisation), cmocka_unit_test(test_compiler_families),
		cmocka_unit_test(test_warnings),     cmocka_unit_test(test_reference_rules),
		cmocka_unit_test(test_any_jobs),     cmocka_unit_test(test_mirror),
		cmocka_unit_test(test_kinds),        cmocka_unit_test(test_status_by_rules),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
