/* cli/selection.c: which spellings of a name meet a pattern, and patterns that nothing meets. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "build_maker.h"
#include "cli/selection.h"

static const char functions[] =
	"function tcp_close\n"
	"symbol tcp_close.isra.0\n"
	"function tcp_open\n"
	"function _ZN2ns3DerclEi\n"           /* ns::Der::operator()(int) */
	"function _ZN12_GLOBAL__N_14anonEv\n" /* (anonymous namespace)::anon() */
	"function _ZN2ns5applyIiEEvT_\n"      /* void ns::apply<int>(int) */
	"function _ZNK2ns3Der3getEv\n"        /* ns::Der::get() const */
	"function _ZN2ns4nameB5cxx11Ev\n";    /* ns::name[abi:cxx11]() */

/* The names that are taken, each with a space behind it; or the error. */
static char *taken_by(const char **patterns, size_t count)
{
	struct options options = { .symbols = patterns, .symbol_count = count };
	struct inputs inputs = { .strings = interner_new(), .build_count = 1 };
	struct build *build = build_make(inputs.strings, functions);
	struct selection *selection;
	struct text text = { 0 };
	struct err *err;
	char *result;

	inputs.builds = &build;
	err = selection_new(&options, &inputs, &selection);
	if (err)
		text_add(&text, err_message(err));
	for (uint32_t i = 0; i < build->function_count && !err; i++)
		if (selection_takes(selection, build, &build->functions[i]))
			text_printf(&text, "%s ",
				    interner_text(inputs.strings, build->functions[i].name));
	result = xstrdup(text_string(&text));
	text_release(&text);
	err_free(err);
	selection_free(selection);
	build_free(build);
	interner_free(inputs.strings);
	return result;
}

static void assert_taken(const char *pattern, const char *names)
{
	char *text CLEANUP(free_text) = taken_by(&pattern, 1);

	assert_string_equal(text, names);
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
	const char *patterns[] = { "tcp_*", "tcp_opem" };
	char *text CLEANUP(free_text) = taken_by(patterns, 2);

	assert_string_equal(text, "--symbol tcp_opem: no build has such a function");
	assert_taken("udp_*", "--symbol udp_*: no build has such a function");
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
