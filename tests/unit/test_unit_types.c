/* analyzer/dwarf/unit_types.c: what compilers write of functions, and what it tells. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <dwarf.h>

#include "analyzer/dwarf/unit_types.h"

#define GCC "GNU C17 12.2.0"

static const struct unit_types bare = { .defines = true };
static const struct unit_types full = { .defines = true, .full = true };
static const struct unit_types typed = { .defines = true, .typed = true };

static void test_types(void **state)
{
	(void)state;
	assert_true(unit_tells_types(&typed, DW_LANG_C11, GCC, "-g1 -O2"));
	assert_true(unit_tells_types(&typed, DW_LANG_C11, "clang version 14.0.6", NULL));
	assert_true(
		unit_tells_types(&typed, DW_LANG_Rust, "clang LLVM (rustc version 1.95)", NULL));
	assert_true(unit_tells_types(&typed, DW_LANG_C11, NULL, NULL));
}

static void expect_gcc(const char *flags, bool tells)
{
	if (unit_tells_types(&full, DW_LANG_C11, GCC, flags) != tells)
		fail_msg("%s: tells types: %d", flags ? flags : "no flags", !tells);
}

static void test_gcc_flags(void **state)
{
	(void)state;
	expect_gcc("-g", true);
	expect_gcc("-mtune=generic -g -O2", true);
	expect_gcc("-g2", true);
	expect_gcc("-g3", true);
	expect_gcc("-ggdb", true);
	expect_gcc("-ggdb3", true);
	expect_gcc("-gdwarf", true);
	expect_gcc("-gdwarf-5", true);
	expect_gcc("-g1", false);
	expect_gcc("-ggdb1", false);
	expect_gcc("-mtune=generic -g1 -O2", false);
	expect_gcc("-O2 -g1", false);
	/* The last one counts, others are about something else. */
	expect_gcc("-g -g1", false);
	expect_gcc("-g1 -g", true);
	expect_gcc("-g1  -ggdb3", true);
	expect_gcc("-gdwarf-4 -g1", false);
	expect_gcc("-g1 -gdwarf-4", true);
	expect_gcc("-g1 -gdwarf64 -gsplit-dwarf -gz -ggnu-pubnames -gno-column-info", false);
	expect_gcc("-g1 -gctf", true);
	expect_gcc("-g1 -gctf1", true);
	expect_gcc("-g1 -gbtf", true);
	expect_gcc("-g1 -DX=-g3", false);
	/* It has to be told. */
	expect_gcc(NULL, false);
	expect_gcc("", false);
	expect_gcc("-O2", false);
}

static void test_llvm(void **state)
{
	const char *clang = "Debian clang version 14.0.6",
		   *rustc = "clang LLVM (rustc version 1.95)";

	(void)state;
	assert_true(unit_tells_types(&full, DW_LANG_C99, clang, NULL));
	assert_false(unit_tells_types(&bare, DW_LANG_C99, clang, NULL));
	assert_true(unit_tells_types(&full, DW_LANG_C99, NULL, NULL));
	assert_false(unit_tells_types(&bare, DW_LANG_C99, NULL, NULL));
	assert_false(unit_tells_types(&full, DW_LANG_Rust, rustc, NULL));
}

static void test_assembly(void **state)
{
	(void)state;
	assert_true(unit_tells_types(&bare, DW_LANG_Mips_Assembler, "GNU AS 2.40", NULL));
	assert_true(unit_tells_types(&bare, 0x31, "clang version 19.1.0", NULL));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_types),
		cmocka_unit_test(test_gcc_flags),
		cmocka_unit_test(test_llvm),
		cmocka_unit_test(test_assembly),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
