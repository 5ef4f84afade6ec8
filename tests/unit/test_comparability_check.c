#include "gate/comparability_check.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "tests/unit/gate_maker.h"

static void assert_incomplete(const struct gated *g, const char *expected)
{
	const struct pair_verdict *pair = &g->verdict->pairs[0];
	struct text text = { 0 };

	for (uint32_t i = 0; i < pair->incomplete_count; i++)
		text_printf(&text, "%s\n", pair->incomplete[i]);
	assert_string_equal(text_string(&text), expected);
	text_release(&text);
}

static void test_machine(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f") GATED("k"), GATED("k"));
	g.builds[1]->evidence.machine = "aarch64";
	gated_assert(&g, "error presence.removed f file:f.c>\n"
			 "error machine.changed: the machine changed: x86_64 to aarch64\n");
	assert_incomplete(&g, "the machine changed: x86_64 to aarch64\n");
	assert_string_equal(g.verdict->findings[1].topic, "machine");
	assert_string_equal(g.verdict->findings[1].old_text, "x86_64");
	assert_string_equal(g.verdict->findings[1].new_text, "aarch64");
	/* It is not done with this, whatever else there is. */
	gated_assert_outcome(&g, "incomplete, level error 2>0");
	g.builds[1]->evidence.class = 32;
	g.builds[1]->evidence.big_endian = true;
	gated_only(&g, RULE_MACHINE_CHANGED);
	gated_assert(&g, "error machine.changed: the machine changed: x86_64 to aarch64, 64 to 32 "
			 "bits, little to big endian\n");
	assert_incomplete(&g, "the machine changed: x86_64 to aarch64, 64 to 32 bits, little to "
			      "big endian\n");
	assert_string_equal(g.verdict->findings[0].old_text, "x86_64");
	/* With a base the machines may be what is compared. */
	g.mode = GROUP_BASE;
	g.builds[1]->evidence.class = 64;
	g.builds[1]->evidence.big_endian = false;
	gated_assert(&g, "info machine.changed: the machine changed: x86_64 to aarch64\n");
	assert_incomplete(&g, "");
	gated_assert_outcome(&g, "passed");
	gated_release(&g);
}

static void test_compiler(void **state)
{
	static const struct {
		const char *old_name, *new_name;
		bool changed;
	} samples[] = {
		{ "GNU C11 12.2.0", "GNU C11 12.2.0", false },
		{ "GNU C11 12.2.0", "GNU C17 12.2.0", false },
		{ "GNU C11 12.2.0", "GNU C11 12.3.1 20230101 (Red Hat)", false },
		{ "GNU C11 12.2.0", "GNU C11 13.1.0", true },
		{ "GNU C89 9.4.0", "GNU C89 10.1.0", true },
		{ "GNU C11 14.0.0", "clang version 14.0.6", true },
		{ "Debian clang version 14.0.6", "clang version 14.0.0 (Fedora 14.0.0-1)", false },
		{ "Debian clang version 14.0.6", "Ubuntu clang version 15.0.1", true },
		{ "GNU C11", "GNU C11 13.1.0", false },
	};
	struct producer producers[2];
	struct gated g;

	(void)state;
	gated_init(&g, "", "");
	for (unsigned i = 0; i < 2; i++) {
		g.builds[i]->evidence.producers = &producers[i];
		g.builds[i]->evidence.producer_count = 1;
	}
	for (size_t i = 0; i < sizeof(samples) / sizeof(samples[0]); i++) {
		producers[0] = (struct producer){ .name = intern(g.strings, samples[i].old_name) };
		producers[1] = (struct producer){ .name = intern(g.strings, samples[i].new_name) };
		gated_judge(&g);
		assert_int_equal(g.verdict->pairs[0].toolchain_changed, samples[i].changed);
		assert_int_equal(g.verdict->finding_count, samples[i].changed);
	}
	/* Both at once; the level alone is enough. */
	producers[0] = (struct producer){ intern(g.strings, "GNU C11 12.2.0"),
					  intern(g.strings, "-O2"), 1 };
	producers[1] = (struct producer){ intern(g.strings, "GNU C11 13.1.0"),
					  intern(g.strings, "-O3"), 1 };
	gated_assert(&g, "warning toolchain.changed: the compiler changed: GNU C11 12.2.0 to GNU "
			 "C11 13.1.0\n"
			 "warning toolchain.changed: the optimisation level changed: -O2 to -O3\n");
	producers[1].name = producers[0].name;
	gated_assert(&g, "warning toolchain.changed: the optimisation level changed: -O2 to -O3\n");
	assert_true(g.verdict->pairs[0].toolchain_changed);
	gated_release(&g);
}

static void test_symbols(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f"), GATED("f"));
	g.builds[1]->evidence.symbol_source = SYMBOLS_DYNSYM;
	gated_assert(&g, "error evidence.lost: the symbols of 2 come from .dynsym alone, those of "
			 "1 from .symtab\n");
	assert_incomplete(&g, "2 has no .symtab, so that only its exported functions have "
			      "symbols\n");
	g.builds[0]->evidence.symbol_source = SYMBOLS_NONE;
	gated_assert(&g, "info evidence.gained: 1 has no symbols, but 2 has\n");
	assert_incomplete(&g, "1 has no symbols\n"
			      "2 has no .symtab, so that only its exported functions have "
			      "symbols\n");
	gated_assert_outcome(&g, "incomplete");
	/* Nothing was lost, and both lack it. */
	g.builds[0]->evidence.symbol_source = SYMBOLS_DYNSYM;
	gated_assert(&g, "");
	gated_assert_outcome(&g, "incomplete");
	/* A fingerprint does not tell. */
	g.builds[0]->evidence.symbol_source = SYMBOLS_UNKNOWN;
	g.builds[1]->evidence.symbol_source = SYMBOLS_SYMTAB;
	gated_assert(&g, "");
	gated_assert_outcome(&g, "passed");
	gated_release(&g);
}

static void test_units(void **state)
{
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f"), GATED("f"));
	for (unsigned i = 0; i < 2; i++)
		g.builds[i]->evidence.units = g.builds[i]->evidence.units_read = 3000;
	gated_assert(&g, "");
	g.builds[1]->evidence.units_read = 1000;
	gated_assert(&g, "error evidence.lost: 2,000 of 3,000 units of 2 were not read\n");
	assert_incomplete(&g, "2,000 of 3,000 units of 2 were not read\n");
	g.builds[0]->evidence.units_read = 2999;
	gated_assert(&g, "error evidence.lost: 2,000 of 3,000 units of 2 were not read, and "
			 "1 of 3,000 of 1\n");
	g.builds[0]->evidence.units_read = 0;
	gated_assert(&g, "info evidence.gained: 3,000 of 3,000 units of 1 were not read, and "
			 "2,000 of 3,000 of 2\n");
	assert_incomplete(&g, "3,000 of 3,000 units of 1 were not read\n"
			      "2,000 of 3,000 units of 2 were not read\n");
	gated_release(&g);
}

static void test_fingerprint(void **state)
{
	struct producer producer = { .units = 1 };
	struct gated g;

	(void)state;
	gated_init(&g, GATED("f"), GATED("f"));
	g.builds[1]->evidence.incomplete = true;
	gated_assert(&g, "error evidence.lost: the fingerprint of 2 says that its build was "
			 "incomplete\n");
	assert_incomplete(&g, "the fingerprint of 2 says that its build was incomplete\n");
	g.builds[0]->evidence.incomplete = true;
	gated_assert(&g, "");
	g.builds[1]->evidence.incomplete = false;
	gated_assert(&g, "info evidence.gained: the fingerprint of 1 says that its build was "
			 "incomplete\n");
	g.builds[0]->evidence.incomplete = false;
	producer.name = intern(g.strings, "GNU C11 12.2.0");
	g.builds[0]->evidence.producers = &producer;
	g.builds[0]->evidence.producer_count = 1;
	gated_assert(&g, "error evidence.lost: 2 does not tell its compilers, but 1 does\n");
	gated_assert_outcome(&g, "failed, level error 1>0");
	gated_release(&g);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_machine),     cmocka_unit_test(test_compiler),
		cmocka_unit_test(test_symbols),     cmocka_unit_test(test_units),
		cmocka_unit_test(test_fingerprint),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
