/* diffing/selection.c: which spellings of a name meet a pattern, and patterns that nothing meets.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "build_maker.h"
#include "diffing/selection.h"
#include "function_meets.h"

static const char functions[] =
	"function tcp_close\n"
	"symbol tcp_close.isra.0\n"
	"function tcp_open\n"
	"function _ZN2ns3DerclEi\n"           /* ns::Der::operator()(int) */
	"function _ZN12_GLOBAL__N_14anonEv\n" /* (anonymous namespace)::anon() */
	"function _ZN2ns5applyIiEEvT_\n"      /* void ns::apply<int>(int) */
	"function _ZNK2ns3Der3getEv\n"        /* ns::Der::get() const */
	"function _ZN2ns4nameB5cxx11Ev\n";    /* ns::name[abi:cxx11]() */

/* The names that are taken, each with a space behind it, then the indices of the patterns that
 * nothing meets. */
static char *taken_by(const char *const *patterns, size_t count)
{
	struct interner *strings = interner_new();
	const struct build *build = build_make(strings, functions);
	struct selection *selection = selection_new(patterns, count, &build, 1);
	struct text text = { 0 };
	char *result;

	for (uint32_t i = 0; i < build->function_count; i++)
		if (selection_takes(selection, build, &build->functions[i]))
			text_printf(&text, "%s ", interner_text(strings, build->functions[i].name));
	for (size_t i = 0; i < count; i++)
		if (!selection_found(selection, i))
			text_printf(&text, "not %zu ", i);
	result = xstrdup(text_string(&text));
	text_release(&text);
	selection_free(selection);
	build_free((struct build *)build);
	interner_free(strings);
	return result;
}

/* One pattern must take the same functions alone as in a selection. */
static void assert_one_meets(const char *pattern, const char *names)
{
	struct interner *strings = interner_new();
	struct build *build = build_make(strings, functions);
	struct text text = { 0 };

	for (uint32_t i = 0; i < build->function_count; i++)
		if (function_meets(build, &build->functions[i], pattern))
			text_printf(&text, "%s ", interner_text(strings, build->functions[i].name));
	if (text.size == 0)
		text_add(&text, "not 0 ");
	assert_string_equal(text_string(&text), names);
	text_release(&text);
	build_free(build);
	interner_free(strings);
}

static void assert_taken(const char *pattern, const char *names)
{
	char *text CLEANUP(free_text) = taken_by(&pattern, 1);

	assert_string_equal(text, names);
	assert_one_meets(pattern, names);
}

static void test_plain_names(void **state __attribute__((unused)))
{
	assert_taken("tcp_close", "tcp_close ");
	assert_taken("tcp_close.isra.0", "tcp_close ");
	assert_taken("tcp_*", "tcp_close tcp_open ");
}

static void test_demangled_names(void **state __attribute__((unused)))
{
	assert_taken("_ZN2ns3DerclEi", "_ZN2ns3DerclEi ");
	assert_taken("ns::Der::operator()", "_ZN2ns3DerclEi ");
	assert_taken("ns::Der::operator()(int)", "_ZN2ns3DerclEi ");
	assert_taken("(anonymous namespace)::anon", "_ZN12_GLOBAL__N_14anonEv ");
	assert_taken("ns::Der::get", "_ZNK2ns3Der3getEv ");
	assert_taken("ns::Der::get() const", "_ZNK2ns3Der3getEv ");
}

static void test_return_type(void **state __attribute__((unused)))
{
	assert_taken("ns::apply<int>", "_ZN2ns5applyIiEEvT_ ");
	assert_taken("ns::apply<*>", "_ZN2ns5applyIiEEvT_ ");
	assert_taken("ns::apply<*>(int)", "_ZN2ns5applyIiEEvT_ ");
	assert_taken("void ns::apply<int>(int)", "_ZN2ns5applyIiEEvT_ ");
}

static void test_brackets_of_names(void **state __attribute__((unused)))
{
	assert_taken("ns::name[abi:cxx11]", "_ZN2ns4nameB5cxx11Ev ");
	assert_taken("ns::name[abi:cxx11]()", "_ZN2ns4nameB5cxx11Ev ");
}

static void test_several_patterns(void **state __attribute__((unused)))
{
	const char *patterns[] = { "tcp_*", "tcp_open", "tcp_open", "*open", "ns::Der::get" };
	char *text CLEANUP(free_text) = taken_by(patterns, 5);

	assert_string_equal(text, "_ZNK2ns3Der3getEv tcp_close tcp_open ");
}

static void test_nothing_meets(void **state __attribute__((unused)))
{
	const char *patterns[] = { "tcp_opem", "tcp_*", "tcp_opem", "udp_*", "tcp_open" };
	char *text CLEANUP(free_text) = taken_by(patterns, 5);
	char *none CLEANUP(free_text) = taken_by(NULL, 0);

	assert_string_equal(text, "tcp_close tcp_open not 0 not 2 not 3 ");
	assert_string_equal(none, "");
	assert_taken("udp_*", "not 0 ");
	assert_taken("ns::Der", "not 0 ");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_plain_names),      cmocka_unit_test(test_demangled_names),
		cmocka_unit_test(test_return_type),      cmocka_unit_test(test_brackets_of_names),
		cmocka_unit_test(test_several_patterns), cmocka_unit_test(test_nothing_meets),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
