#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "analyzer/jsonl/jsonl.h"

#define HEADER                                                                              \
	"{\"format\":\"symdrift-fingerprint\",\"version\":1,\"build\":{\"label\":\"6.12\"," \
	"\"machine\":\"x86_64\",\"class\":64,\"byte_order\":\"little\"}}\n"
#define COUNTED_HEADER(functions)                                                           \
	"{\"format\":\"symdrift-fingerprint\",\"version\":1,\"build\":{\"label\":\"6.12\"," \
	"\"machine\":\"x86_64\",\"class\":64,\"byte_order\":\"little\","                    \
	"\"functions\":" functions "}}\n"
#define FUNCTION(name) "{\"name\":\"" name "\",\"instances\":[]}\n"
#define INSTANCE(members) "{\"name\":\"f\",\"instances\":[{" members "}]}\n"
#define SYMBOL(members) "{\"name\":\"f\",\"instances\":[],\"symbols\":[{" members "}]}\n"

static struct err *read_bytes(const char *data, size_t size, unsigned jobs,
			      struct interner *strings, struct build **ret)
{
	struct load_options options = { .jobs = jobs };
	struct err *err;
	char *copy = xmalloc(size); /* without a NUL behind it, for ASan */

	memcpy(copy, data, size);
	err = jsonl_read("x.jsonl", copy, size, &options, strings, ret);
	free(copy);
	return err;
}

static struct err *add_to_text(void *context, const char *bytes, size_t size)
{
	text_add_bytes(context, bytes, size);
	return NULL;
}

static void write_text(const struct build *build, unsigned jobs, struct text *text)
{
	text_clear(text);
	assert_null(jsonl_write(build, build->label, jobs, add_to_text, text));
}

/* Read and written again it is the same. */
static void expect_same(const char *input)
{
	struct interner *strings = interner_new();
	struct text output = { 0 };
	struct build *build;
	struct err *err = read_bytes(input, strlen(input), 2, strings, &build);

	if (err)
		fail_msg("%s", err_message(err));
	write_text(build, 2, &output);
	assert_string_equal(text_string(&output), input);
	text_release(&output);
	build_free(build);
	interner_free(strings);
}

static void expect_error_size(const char *input, size_t size, const char *message)
{
	struct interner *strings = interner_new();
	struct build *build = NULL;
	struct err *err = read_bytes(input, size, 2, strings, &build);

	if (!err)
		fail_msg("no error, but wanted: %s", message);
	assert_string_equal(err_message(err), message);
	assert_int_equal(err_code(err), ERR_FORMAT);
	assert_null(build);
	err_free(err);
	interner_free(strings);
}

static void expect_error(const char *input, const char *message)
{
	expect_error_size(input, strlen(input), message);
}

/* --- what is read and written again --- */

static void test_all_keys(void **state)
{
	(void)state;
	expect_same(
		"{\"format\":\"symdrift-fingerprint\",\"version\":1,\"build\":{"
		"\"label\":\"a\",\"machine\":\"arm\",\"class\":32,\"byte_order\":\"big\","
		"\"build_id\":\"3b43\",\"producers\":[\"GNU C11 12.2.0\",\"GNU AS 2.40\"],"
		"\"incomplete\":true,\"functions\":2}}\n"
		"{\"name\":\"f\",\"signature\":{\"return\":\"int\",\"params\":["
		"{\"name\":\"sk\",\"type\":\"struct sock *\"},{\"name\":\"n\",\"type\":\"int\"}]},"
		"\"instances\":[{\"file\":\"a.c\",\"loc\":\"a.h:211\",\"addr\":\"ffff81\","
		"\"walk_addr\":\"0\",\"external\":true,\"inline\":\"declared-inlined\","
		"\"inline_callers\":[\"a.c:g\",\"a.c:g\"],\"direct_callers\":[\"a.c:h\"],"
		"\"unseen_inline_callers\":[\"b.c:i\"],\"unseen_direct_callers\":[\"b.c:j\"]},"
		"{\"file\":\"b.S\",\"loc\":\"b.S\"},{}],"
		"\"symbols\":[{\"name\":\"f.cold\",\"addr\":\"0\",\"size\":0,\"bind\":\"LOCAL\"},"
		"{\"name\":\"f\",\"addr\":\"ffffffffffffffff\",\"size\":9223372036854775807,"
		"\"bind\":\"WEAK\",\"visibility\":\"HIDDEN\",\"section\":\".text\"}],"
		"\"exported\":\"EXPORT_SYMBOL_GPL\",\"warning\":\"f is old, use g\"}\n"
		"{\"name\":\"g\",\"signature\":{\"return\":\"void\",\"params\":[]},"
		"\"instances\":[{\"inline\":\"inlined\"},{\"inline\":\"declared\"}]}\n");
	expect_same(COUNTED_HEADER("0"));
}

static void test_facts(void **state)
{
	const char *input =
		HEADER FUNCTION("a") INSTANCE("\"file\":\"a.c\",\"loc\":\"a.h:7\",\"addr\":\"1f\","
					      "\"direct_callers\":[\"d/b.c:g\"]");
	struct interner *strings = interner_new();
	struct build *build;
	const struct function *f;
	const struct instance *instance;
	const struct caller *caller;

	(void)state;
	assert_null(read_bytes(input, strlen(input), 1, strings, &build));
	assert_string_equal(build->label, "6.12");
	assert_string_equal(build->evidence.path, "x.jsonl");
	assert_string_equal(build->evidence.machine, "x86_64");
	assert_int_equal(build->evidence.source, SOURCE_FINGERPRINT);
	assert_null(build->evidence.build_id);
	assert_int_equal(build->function_count, 2);
	f = build_find(build, intern(strings, "f"));
	assert_non_null(f);
	assert_null(f->signature);
	assert_int_equal(f->exported, STRING_NONE);
	instance = function_instances(build, f);
	assert_string_equal(interner_text(strings, instance->decl_file), "a.h");
	assert_int_equal(instance->decl_line, 7);
	assert_int_equal(instance->addr, 0x1f);
	assert_int_equal(instance->walk_addr, 0x1f);
	caller = instance_callers(build, instance, CALLERS_DIRECT);
	assert_string_equal(interner_text(strings, caller->file), "d/b.c");
	assert_string_equal(interner_text(strings, caller->name), "g");
	build_free(build);
	interner_free(strings);
}

static void expect_caller(const char *text, const char *file, const char *name)
{
	struct interner *strings = interner_new();
	struct text input = { 0 };
	struct build *build;

	text_printf(&input, HEADER INSTANCE("\"inline_callers\":[\"%s\"]"), text);
	assert_null(read_bytes(input.data, input.size, 1, strings, &build));
	assert_string_equal(interner_text(strings, build->callers[0].file), file);
	assert_string_equal(interner_text(strings, build->callers[0].name), name);
	text_release(&input);
	build_free(build);
	interner_free(strings);
}

static void test_callers(void **state)
{
	(void)state;
	expect_caller("a.c:f", "a.c", "f");
	expect_caller("C:/x/a.cc:ns::f", "C:/x/a.cc", "ns::f");
	expect_caller("a.cc:::f", "a.cc", "::f");
	expect_caller("a::b.cc:f", "a::b.cc", "f");
	expect_error(HEADER INSTANCE("\"direct_callers\":[\"a.c:f\",\"a::f\"]"),
		     "x.jsonl:2: instance 1: \"direct_callers\": \"a::f\" is not FILE:FUNCTION");
	expect_error(HEADER INSTANCE("\"direct_callers\":[\"f\"]"),
		     "x.jsonl:2: instance 1: \"direct_callers\": \"f\" is not FILE:FUNCTION");
	expect_error(HEADER INSTANCE("\"unseen_direct_callers\":[\"a:f\",1]"),
		     "x.jsonl:2: instance 1: \"unseen_direct_callers\": element 2 is not a string");
}

static void expect_location(const char *text, const char *file, uint32_t line)
{
	struct interner *strings = interner_new();
	struct text input = { 0 };
	struct build *build;

	text_printf(&input, HEADER INSTANCE("\"loc\":\"%s\""), text);
	assert_null(read_bytes(input.data, input.size, 1, strings, &build));
	assert_string_equal(interner_text(strings, build->instances[0].decl_file), file);
	assert_int_equal(build->instances[0].decl_line, line);
	text_release(&input);
	build_free(build);
	interner_free(strings);
}

static void test_locations(void **state)
{
	(void)state;
	expect_location("a.c:12", "a.c", 12);
	expect_location("a.S", "a.S", 0);
	expect_location("a:b.c:4294967295", "a:b.c", 4294967295u);
	expect_location("a.c:4294967296", "a.c:4294967296", 0);
	expect_location("a.c:99999999999999999999999", "a.c:99999999999999999999999", 0);
	expect_location("a.c:0", "a.c:0", 0);
	expect_location("a.c:012", "a.c:012", 0);
	expect_location("a.c:1x", "a.c:1x", 0);
	expect_location("a.c:", "a.c:", 0);
}

static void test_strings(void **state)
{
	struct interner *strings = interner_new();
	struct text output = { 0 };
	struct build *build;
	const char *input = HEADER "{\"name\":\"\\u0001\\u001F\\n\\\"\\\\\\/\xc3\xa9\x7f\","
				   "\"instances\":[]}\n";

	(void)state;
	/* Jansson's spelling of what must be escaped, and nothing else escaped. */
	assert_null(read_bytes(input, strlen(input), 1, strings, &build));
	assert_string_equal(interner_text(strings, build->functions[0].name),
			    "\x01\x1f\n\"\\/\xc3\xa9\x7f");
	write_text(build, 1, &output);
	assert_string_equal(
		text_string(&output),
		COUNTED_HEADER("1") "{\"name\":\"\\u0001\\u001F\\n\\\"\\\\/\xc3\xa9\x7f\","
				    "\"instances\":[]}\n");
	text_release(&output);
	build_free(build);
	interner_free(strings);
}

/* Bytes that are no UTF-8, and what they are written as, survive. */
static void test_loose_bytes(void **state)
{
	static const char *const names[] = { "caf\xe9",      "\xff\x80\xc0\xaf", "\xee\xbe\x80",
					     "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xe2\x82",
					     "\xee\xbd\xbf", "\xf0\x9f\x98\x80" };

	(void)state;
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct interner *strings = interner_new();
		const char *input = HEADER FUNCTION("f");
		struct text output = { 0 };
		struct build *build, *again;

		assert_null(read_bytes(input, strlen(input), 1, strings, &build));
		build->functions[0].name = intern(strings, names[i]);
		write_text(build, 1, &output);
		assert_null(read_bytes(output.data, output.size, 1, strings, &again));
		assert_string_equal(interner_text(strings, again->functions[0].name), names[i]);
		text_release(&output);
		build_free(again);
		build_free(build);
		interner_free(strings);
	}
}

/* Longer than a part of the reader, a chunk of the writer and a call of the sink. */
static void make_large(struct text *text, unsigned count)
{
	text_printf(text, COUNTED_HEADER("%u"), count);
	for (unsigned i = 0; i < count; i++) {
		text_printf(text,
			    "{\"name\":\"f%06u\",\"instances\":[{\"file\":\"a.c\","
			    "\"direct_callers\":[\"a.c:g%u\"",
			    i, i % 7);
		for (unsigned k = 0; k < i % 50; k++)
			text_printf(text, ",\"dir/file.c:caller_%u\"", k);
		text_printf(text,
			    "]}],\"symbols\":[{\"name\":\"f%06u\",\"addr\":\"%x\","
			    "\"size\":4,\"bind\":\"GLOBAL\"}]}\n",
			    i, i * 16);
	}
}

static void test_large(void **state)
{
	struct text input = { 0 }, output = { 0 };

	(void)state;
	make_large(&input, 5000);
	for (unsigned jobs = 1; jobs <= 5; jobs += 2) {
		struct interner *strings = interner_new();
		struct build *build;

		assert_null(read_bytes(input.data, input.size, jobs, strings, &build));
		assert_int_equal(build->function_count, 5000);
		write_text(build, jobs, &output);
		assert_true(strcmp(output.data, input.data) == 0);
		build_free(build);
		interner_free(strings);
	}
	text_release(&input);
	text_release(&output);
}

static struct err *fail_at_once(void *context, const char *bytes, size_t size)
{
	unsigned *calls = context;

	(void)bytes;
	(void)size;
	if (++*calls < 2)
		return NULL;
	return err_new(ERR_IO, "disk full");
}

static void test_sink_error(void **state)
{
	struct interner *strings = interner_new();
	struct text input = { 0 };
	struct build *build;
	unsigned calls = 0;
	struct err *err;

	(void)state;
	make_large(&input, 2000);
	assert_null(read_bytes(input.data, input.size, 2, strings, &build));
	err = jsonl_write(build, "x", 2, fail_at_once, &calls);
	assert_string_equal(err_message(err), "disk full");
	assert_int_equal(calls, 2);
	err_free(err);
	text_release(&input);
	build_free(build);
	interner_free(strings);
}

/* --- what is refused --- */

static void test_header_errors(void **state)
{
	(void)state;
	expect_error("", "x.jsonl:1: missing header: the file is empty");
	expect_error("{}\n" FUNCTION("f"), "x.jsonl:1: missing header: the first line does not "
					   "say \"format\":\"symdrift-fingerprint\"");
	expect_error(FUNCTION("f"), "x.jsonl:1: missing header: the first line does not "
				    "say \"format\":\"symdrift-fingerprint\"");
	expect_error("[]\n", "x.jsonl:1: missing header: the first line does not "
			     "say \"format\":\"symdrift-fingerprint\"");
	expect_error("\n", "x.jsonl:1: the line is empty");
	expect_error("{\"format\":\"symdrift-fingerprint\",\"version\":2,\"new\":1}\n",
		     "x.jsonl:1: version 2 of the format is newer than the version 1 that can be "
		     "read");
	expect_error("{\"format\":\"symdrift-fingerprint\",\"version\":0,\"build\":{}}\n",
		     "x.jsonl:1: there is no version 0 of the format");
	expect_error("{\"format\":\"symdrift-fingerprint\",\"version\":\"1\",\"build\":{}}\n",
		     "x.jsonl:1: \"version\" is not a whole number");
	expect_error("{\"format\":\"symdrift-fingerprint\",\"version\":1}\n",
		     "x.jsonl:1: key \"build\" is missing");
	expect_error("{\"format\":\"symdrift-fingerprint\",\"version\":1,\"build\":{}}",
		     "x.jsonl:1: the last line does not end: the file is incomplete");
}

#define BUILD(members) \
	"{\"format\":\"symdrift-fingerprint\",\"version\":1,\"build\":{" members "}}\n"

static void test_build_errors(void **state)
{
	(void)state;
	expect_error(BUILD("\"label\":\"a\",\"class\":64,\"byte_order\":\"little\""),
		     "x.jsonl:1: \"build\": key \"machine\" is missing");
	expect_error(BUILD("\"label\":null"), "x.jsonl:1: \"build\": \"label\" is not a string");
	expect_error(BUILD("\"os\":\"linux\""), "x.jsonl:1: \"build\": unknown key \"os\"");
	expect_error(BUILD("\"label\":\"a\",\"machine\":\"m\",\"class\":16,"
			   "\"byte_order\":\"little\""),
		     "x.jsonl:1: \"build\": \"class\" is 16, not 32 or 64");
	expect_error(BUILD("\"label\":\"a\",\"machine\":\"m\",\"class\":32,"
			   "\"byte_order\":\"middle\""),
		     "x.jsonl:1: \"build\": \"byte_order\" is \"middle\", not \"little\" or "
		     "\"big\"");
	expect_error(BUILD("\"label\":\"a\",\"machine\":\"m\",\"class\":32,"
			   "\"byte_order\":\"big\",\"producers\":[\"x\",null]"),
		     "x.jsonl:1: \"build\": \"producers\": element 2 is not a string");
	expect_error(COUNTED_HEADER("-1"),
		     "x.jsonl:1: \"build\": \"functions\" is -1, not a number of functions");
	expect_error(COUNTED_HEADER("\"2\""),
		     "x.jsonl:1: \"build\": \"functions\" is not a whole number");
	expect_error(COUNTED_HEADER("null"),
		     "x.jsonl:1: \"build\": \"functions\" is not a whole number");
}

/* A file that was cut behind a line, and one that was put together from two. */
static void test_count_errors(void **state)
{
	struct text input = { 0 };

	(void)state;
	expect_error(COUNTED_HEADER("3") FUNCTION("a") FUNCTION("b"),
		     "x.jsonl: the header says 3 functions, but there are 2: lines are missing");
	expect_error(COUNTED_HEADER("2") FUNCTION("a"),
		     "x.jsonl: the header says 2 functions, but there is 1: lines are missing");
	expect_error(COUNTED_HEADER("1"),
		     "x.jsonl: the header says 1 function, but there are 0: lines are missing");
	expect_error(COUNTED_HEADER("1") FUNCTION("a") FUNCTION("b"),
		     "x.jsonl: the header says 1 function, but there are 2: that is too many "
		     "lines");
	expect_error(COUNTED_HEADER("9223372036854775807") FUNCTION("a"),
		     "x.jsonl: the header says 9,223,372,036,854,775,807 functions, but there is "
		     "1: lines are missing");
	/* A line that is wrong is the better error. */
	expect_error(COUNTED_HEADER("3") FUNCTION("a") FUNCTION("a"),
		     "x.jsonl:3: function \"a\" is there twice");
	make_large(&input, 5000);
	input.size =
		(size_t)((const char *)memrchr(input.data, '\n', input.size - 1) - input.data) + 1;
	expect_error_size(input.data, input.size,
			  "x.jsonl: the header says 5,000 functions, but there are 4,999: lines "
			  "are missing");
	text_release(&input);
}

static void test_line_errors(void **state)
{
	(void)state;
	expect_error(HEADER "\n", "x.jsonl:2: the line is empty");
	expect_error(HEADER FUNCTION("a") "{\"name\":\"b\",}\n",
		     "x.jsonl:3: not valid JSON: string or '}' expected near '}' (column 13)");
	expect_error(HEADER "{\"name\":\"b\",\"name\":\"c\"}\n",
		     "x.jsonl:2: not valid JSON: duplicate object key near '\"name\"' (column 18)");
	expect_error(HEADER "7\n", "x.jsonl:2: not valid JSON: '[' or '{' expected near '7' "
				   "(column 1)");
	expect_error(HEADER "[]\n", "x.jsonl:2: not an object");
	expect_error(HEADER FUNCTION("a") "{\"name\":\"b\",\"instances\":[]}",
		     "x.jsonl:3: the last line does not end: the file is incomplete");
	expect_error(HEADER "{\"name\":\"b\"}\n", "x.jsonl:2: key \"instances\" is missing");
	expect_error(HEADER "{\"name\":5,\"instances\":[]}\n",
		     "x.jsonl:2: \"name\" is not a string");
	expect_error(HEADER "{\"name\":\"b\",\"instances\":[],\"colour\":1}\n",
		     "x.jsonl:2: unknown key \"colour\"");
	expect_error(HEADER
		     "{\"name\":\"b\",\"signature\":{\"return\":\"int\"},\"instances\":[]}\n",
		     "x.jsonl:2: \"signature\": key \"params\" is missing");
	expect_error(HEADER "{\"name\":\"b\",\"signature\":{\"return\":\"int\",\"params\":["
			    "{\"name\":\"a\",\"type\":\"int\"},{\"name\":\"b\"}]},"
			    "\"instances\":[]}\n",
		     "x.jsonl:2: \"signature\": parameter 2: key \"type\" is missing");
	expect_error(HEADER "{\"name\":\"b\",\"instances\":[{},7]}\n",
		     "x.jsonl:2: instance 2: not an object");
}

static void test_nul(void **state)
{
	static const char input[] = HEADER "{\"name\":\"a\0b\",\"instances\":[]}\n";

	(void)state;
	expect_error_size(
		input, sizeof(input) - 1,
		"x.jsonl:2: not valid JSON: control character 0x0 near '\"a' (column 10)");
	expect_error(
		HEADER FUNCTION("a\\u0000b"),
		"x.jsonl:2: not valid JSON: \\u0000 is not allowed without JSON_ALLOW_NUL near "
		"'\"a\\u0000b\"' (column 18)");
}

#define HEX_ERROR "not a lower-case hexadecimal number without 0x and leading zeros"

static void test_value_errors(void **state)
{
	static const char *const bad[] = { "",   "00", "01", "0x1",
					   "1F", "g",  "-1", "10000000000000000" };

	(void)state;
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct text input = { 0 }, message = { 0 };

		text_printf(&input, HEADER INSTANCE("\"addr\":\"%s\""), bad[i]);
		text_printf(&message, "x.jsonl:2: instance 1: \"addr\" is \"%s\", " HEX_ERROR,
			    bad[i]);
		expect_error(input.data, message.data);
		text_release(&input);
		text_release(&message);
	}
	expect_error(HEADER INSTANCE("\"walk_addr\":\"+1\""),
		     "x.jsonl:2: instance 1: \"walk_addr\" is \"+1\", " HEX_ERROR);
	expect_error(HEADER INSTANCE("\"addr\":null"),
		     "x.jsonl:2: instance 1: \"addr\" is not a string");
	expect_error(HEADER INSTANCE("\"external\":1"),
		     "x.jsonl:2: instance 1: \"external\" is not true or false");
	expect_error(HEADER INSTANCE("\"inline\":\"maybe\""),
		     "x.jsonl:2: instance 1: \"inline\" is \"maybe\", not \"none\", \"inlined\", "
		     "\"declared\" or \"declared-inlined\"");
}

static void test_symbol_errors(void **state)
{
	(void)state;
	expect_error(HEADER SYMBOL("\"name\":\"f\",\"addr\":\"0\",\"size\":-1,\"bind\":\"LOCAL\""),
		     "x.jsonl:2: symbol 1: \"size\" is -1, less than 0");
	expect_error(HEADER SYMBOL("\"name\":\"f\",\"addr\":\"0\",\"size\":1.0,\"bind\":\"LOCAL\""),
		     "x.jsonl:2: symbol 1: \"size\" is not a whole number");
	expect_error(HEADER SYMBOL("\"name\":\"f\",\"addr\":\"0\",\"size\":1,\"bind\":\"local\""),
		     "x.jsonl:2: symbol 1: \"bind\" is \"local\", which is not known");
	expect_error(HEADER SYMBOL("\"name\":\"f\",\"addr\":\"0\",\"size\":1,\"bind\":\"16\""),
		     "x.jsonl:2: symbol 1: \"bind\" is \"16\", which is not known");
	expect_error(HEADER SYMBOL("\"name\":\"f\",\"addr\":\"0\",\"size\":1,\"bind\":\"WEAK\","
				   "\"visibility\":\"SEEN\""),
		     "x.jsonl:2: symbol 1: \"visibility\" is \"SEEN\", which is not known");
	expect_error(HEADER SYMBOL("\"name\":\"f\",\"size\":1,\"bind\":\"WEAK\""),
		     "x.jsonl:2: symbol 1: key \"addr\" is missing");
}

/* Every binding and visibility comes back, those without a name as well. */
static void test_numbers(void **state)
{
	struct interner *strings = interner_new();
	struct text output = { 0 };
	struct build *build, *again;
	const char *input = HEADER SYMBOL("\"name\":\"f\",\"addr\":\"0\",\"size\":1,"
					  "\"bind\":\"LOCAL\"");

	(void)state;
	assert_null(read_bytes(input, strlen(input), 1, strings, &build));
	for (uint8_t i = 0; i < 16; i++) {
		build->symbols[0].bind = i;
		build->symbols[0].visibility = i;
		write_text(build, 1, &output);
		assert_null(read_bytes(output.data, output.size, 1, strings, &again));
		assert_int_equal(again->symbols[0].bind, i);
		assert_int_equal(again->symbols[0].visibility, i);
		build_free(again);
	}
	text_release(&output);
	build_free(build);
	interner_free(strings);
}

static void test_order(void **state)
{
	(void)state;
	expect_same(COUNTED_HEADER("4") FUNCTION("B") FUNCTION("a") FUNCTION("aa")
			    FUNCTION("\xc3\xa9"));
	expect_error(HEADER FUNCTION("a") FUNCTION("b") FUNCTION("b"),
		     "x.jsonl:4: function \"b\" is there twice");
	expect_error(HEADER FUNCTION("a") FUNCTION("B"),
		     "x.jsonl:3: function \"B\" must not come after \"a\": not sorted by bytes");
}

/* Two bad lines far apart: the first is told, whoever reads it. */
static void test_first_error(void **state)
{
	struct text input = { 0 };

	(void)state;
	make_large(&input, 5000);
	text_add(&input, FUNCTION("e") "{");
	expect_error(text_string(&input), "x.jsonl:5002: function \"e\" must not come after "
					  "\"f004999\": not sorted by bytes");
	memcpy(strstr(input.data, "{\"name\":\"f003000\""), "{\"nAme", 6);
	expect_error(text_string(&input), "x.jsonl:3002: unknown key \"nAme\"");
	memcpy(strstr(input.data, "f001000"), "f000999", 7);
	expect_error(text_string(&input), "x.jsonl:1002: function \"f000999\" is there twice");
	text_release(&input);
}

/* A part that begins with a line which is bad and out of order: the same is told as of a line
 * in the middle of a part. */
static void test_first_line_of_part(void **state)
{
	struct text input = { 0 };

	(void)state;
	text_add(&input, HEADER "{\"name\":\"f\",\"instances\":[{\"direct_callers\":[\"a:b\"");
	while (input.size < 600 * 1024)
		text_add(&input, ",\"a:b\"");
	text_add(&input, "]}]}\n");
	text_add(&input, "{\"name\":\"e\",\"instances\":[7]}\n");
	expect_error(text_string(&input), "x.jsonl:3: instance 1: not an object");
	text_release(&input);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all_keys),
		cmocka_unit_test(test_facts),
		cmocka_unit_test(test_callers),
		cmocka_unit_test(test_locations),
		cmocka_unit_test(test_strings),
		cmocka_unit_test(test_loose_bytes),
		cmocka_unit_test(test_large),
		cmocka_unit_test(test_sink_error),
		cmocka_unit_test(test_header_errors),
		cmocka_unit_test(test_build_errors),
		cmocka_unit_test(test_count_errors),
		cmocka_unit_test(test_line_errors),
		cmocka_unit_test(test_nul),
		cmocka_unit_test(test_value_errors),
		cmocka_unit_test(test_symbol_errors),
		cmocka_unit_test(test_numbers),
		cmocka_unit_test(test_order),
		cmocka_unit_test(test_first_error),
		cmocka_unit_test(test_first_line_of_part),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
