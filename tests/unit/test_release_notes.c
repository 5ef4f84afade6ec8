/* What goes into release notes, and where. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/text.h"
#include "reports/notes/release_notes.h"
#include "tests/unit/compare_maker.h"

struct noted {
	struct compared c;
	struct release_notes *notes;
};

/* Watched are functions whose name begins with `w_`. */
static bool is_watched(void *context, const struct build *build, const struct function *f)
{
	(void)context;
	return strncmp(build_text(build, f->name), "w_", 2) == 0;
}

static void noted_init(struct noted *n, const char *old_text, const char *new_text)
{
	struct release_notes_options options = { .watched = is_watched };

	compared_init(&n->c, old_text, new_text);
	n->notes = release_notes_new(n->c.summary, &options);
}

static void noted_release(struct noted *n)
{
	release_notes_free(n->notes);
	compared_release(&n->c);
}

static const char *name_of(const struct noted *n, uint32_t entry)
{
	return build_text(n->c.new_build, n->notes->pair->diffs[entry].name);
}

/* The functions of a topic, a note between spaces: "a b,c" has two notes. */
static void assert_topic(const struct noted *n, enum note_topic topic, const char *names)
{
	const struct note_list *list = &n->notes->topics[topic];
	struct text text = { 0 };

	for (uint32_t i = 0; i < list->count; i++)
		for (uint32_t k = 0; k < list->notes[i].entry_count; k++)
			text_printf(&text, "%s%s",
				    k   ? ","
				    : i ? " "
					: "",
				    name_of(n, list->notes[i].entries[k]));
	if (strcmp(text_string(&text), names) != 0)
		fail_msg("%s: %s, not %s", note_topic_id(topic), text_string(&text), names);
	text_release(&text);
}

/* Only the notes of these topics are there. */
static void assert_topics(const struct noted *n, unsigned topics)
{
	for (enum note_topic topic = 0; topic < NOTE_TOPICS; topic++)
		if (!n->notes->topics[topic].count != !(topics & 1u << topic))
			fail_msg("%s/%s: %u notes", note_section_id(note_section_of(topic)),
				 note_topic_id(topic), n->notes->topics[topic].count);
}

#define EXPORTED(name) REGULAR(name, "") "export EXPORT_SYMBOL\n"
#define SELECTIVE(name) \
	"function " name "\ninstance a.c a.c:1 external inlined\n" INTO_UP "symbol " name "\n"
#define LOCAL(name) "function " name "\ninstance a.c a.c:1\nsymbol " name " LOCAL\n"

static void test_equal_builds(void **state)
{
	struct noted n;

	(void)state;
	noted_init(&n, EXPORTED("f"), EXPORTED("f"));
	assert_topics(&n, 0);
	noted_release(&n);
}

static void test_the_interface_is_what_is_exported(void **state)
{
	struct noted n;

	(void)state;
	noted_init(&n,
		   EXPORTED("a") EXPORTED("gone") REGULAR("global", "") EXPORTED("left")
			   REGULAR("joined", ""),
		   EXPORTED("a") EXPORTED("new") EXPORTED("joined") REGULAR("left", "")
			   REGULAR("other", ""));
	assert_true(n.notes->by_exports);
	assert_true(n.notes->kernel);
	assert_topic(&n, NOTE_NEW, "new");
	assert_topic(&n, NOTE_JOINED, "joined");
	assert_topic(&n, NOTE_GONE, "gone");
	assert_topic(&n, NOTE_LEFT, "left");
	assert_topic(&n, NOTE_LOST, "global");
	assert_topics(&n, 1u << NOTE_NEW | 1u << NOTE_JOINED | 1u << NOTE_GONE | 1u << NOTE_LEFT |
				  1u << NOTE_LOST);
	assert_int_equal(n.notes->section_counts[NOTES_ADDED], 2);
	assert_int_equal(n.notes->section_counts[NOTES_TRACING], 1);
	noted_release(&n);
}

static void test_else_it_is_what_is_global(void **state)
{
	struct noted n;

	(void)state;
	noted_init(&n, REGULAR("gone", "") LOCAL("static_gone") REGULAR("hidden", ""),
		   REGULAR("new", "") LOCAL("static_new")
			   LOCAL("hidden") "function inner\ninstance a.c a.c:1 external\n"
					   "symbol inner GLOBAL HIDDEN\n");
	assert_false(n.notes->by_exports);
	assert_false(n.notes->kernel);
	assert_topic(&n, NOTE_NEW, "new");
	assert_topic(&n, NOTE_GONE, "gone");
	assert_topic(&n, NOTE_LEFT, "hidden");
	assert_topic(&n, NOTE_LOST, "static_gone");
	noted_release(&n);
}

static void test_one_is_enough_to_export(void **state)
{
	struct noted n;

	(void)state;
	noted_init(&n, REGULAR("f", "") EXPORTED("g"), EXPORTED("g"));
	assert_topic(&n, NOTE_GONE, "");
	assert_topic(&n, NOTE_LOST, "f");
	noted_release(&n);
}

static void test_removed_by_inlining(void **state)
{
	struct noted n;

	(void)state;
	noted_init(&n, EXPORTED("f") EXPORTED("g") EXPORTED("h"),
		   FULL_INLINE("f", "inline-callers a.c:up a.c:down\n") FULL_INLINE(
			   "g",
			   "") "function h\ninstance a.c a.c:1 external\nsymbol h.isra.0 LOCAL\n");
	assert_topic(&n, NOTE_LEFT_INLINED, "f");
	assert_topic(&n, NOTE_LEFT_NO_CODE, "g");
	assert_topic(&n, NOTE_LEFT_RENAMED, "h");
	assert_topics(&n,
		      1u << NOTE_LEFT_INLINED | 1u << NOTE_LEFT_NO_CODE | 1u << NOTE_LEFT_RENAMED);
	assert_int_equal(n.notes->topics[NOTE_LEFT_INLINED].notes[0].name_count, 2);
	assert_int_equal(n.notes->topics[NOTE_LEFT_RENAMED].notes[0].name_count, 1);
	noted_release(&n);
}

#define RENAMED(name) \
	"function " name "\ninstance a.c a.c:1 external\nsymbol " name ".isra.0 LOCAL\n"
#define TWIN(name)                                                    \
	"function " name "\ninstance a.c a.c:1\ninstance b.c b.c:2\n" \
	"symbol " name " LOCAL\nsymbol " name " LOCAL\n"

static void test_tracing_topics(void **state)
{
	static const char old_text[] = EXPORTED("x") REGULAR("inlined", "") REGULAR("bare", "")
		REGULAR("renamed", "") REGULAR("some", "") FULL_INLINE("back", INTO_UP)
			SELECTIVE("all") REGULAR("twin", "");
	static const char new_text[] = EXPORTED("x") FULL_INLINE("inlined", INTO_UP)
		FULL_INLINE("bare", "") RENAMED("renamed") SELECTIVE("some") REGULAR("back", "")
			REGULAR("all", "") TWIN("twin");
	struct noted n;

	(void)state;
	noted_init(&n, old_text, new_text);
	assert_topic(&n, NOTE_INLINED, "inlined");
	assert_topic(&n, NOTE_NO_CODE, "bare");
	assert_topic(&n, NOTE_RENAMED, "renamed");
	assert_topic(&n, NOTE_SELECTIVE, "some");
	assert_topic(&n, NOTE_OUT_OF_LINE, "back");
	assert_topic(&n, NOTE_NOT_SELECTIVE, "all");
	assert_topic(&n, NOTE_AMBIGUOUS, "twin");
	assert_int_equal(n.notes->topics[NOTE_AMBIGUOUS].notes[0].place_count, 2);
	noted_release(&n);
}

#define INT "signature int; int|a\n"
#define LONG "signature int; long|a\n"
#define MORE "signature int; long|a; int|b\n"

static void test_signatures_by_cause(void **state)
{
	struct noted n;
	const struct note_list *list;

	(void)state;
	noted_init(&n,
		   REGULAR("f", INT) "export x\n" REGULAR("g", INT) "export x\n" REGULAR("h", INT)
			   REGULAR("i", "signature int; int|x\n") "export x\n",
		   REGULAR("f", LONG) "export x\n" REGULAR("g", MORE) "export x\n" REGULAR(
			   "h", MORE) REGULAR("i", "signature int; int|y\n") "export x\n");
	list = &n.notes->topics[NOTE_SIGNATURE];
	assert_topic(&n, NOTE_SIGNATURE, "f,g g");
	assert_int_equal(list->function_count, 2);
	assert_string_equal(list->notes[0].causes[0]->new_text, "long a");
	assert_int_equal(list->notes[1].cause_count, 1);
	assert_string_equal(list->notes[1].causes[0]->new_text, "int b");
	/* All of what one function has alone is one note. */
	assert_topic(&n, NOTE_ARGUMENTS, "h");
	assert_int_equal(n.notes->topics[NOTE_ARGUMENTS].notes[0].cause_count, 2);
	noted_release(&n);
}

static void test_watched_come_first_and_alone(void **state)
{
	struct noted n;
	const struct note_list *list;

	(void)state;
	noted_init(&n,
		   REGULAR("f", INT) "export x\n" REGULAR("g", INT) "export x\n" REGULAR(
			   "w_g", INT) "export x\n" REGULAR("a", "") "export x\n" REGULAR("w_lost",
											  ""),
		   REGULAR("f", LONG) "export x\n" REGULAR("g", LONG) "export x\n" REGULAR(
			   "w_g", LONG) "export x\n");
	list = &n.notes->topics[NOTE_SIGNATURE];
	assert_topic(&n, NOTE_SIGNATURE, "w_g f,g");
	assert_true(list->notes[0].watched);
	assert_false(list->notes[1].watched);
	assert_topic(&n, NOTE_LOST, "w_lost");
	noted_release(&n);
}

static void test_order_of_names(void **state)
{
	struct noted n;

	(void)state;
	noted_init(&n, EXPORTED("z"),
		   EXPORTED("z") EXPORTED("__a") EXPORTED("b") EXPORTED("_Z1cv") EXPORTED("w_d"));
	assert_topic(&n, NOTE_NEW, "w_d _Z1cv b __a");
	noted_release(&n);
}

static void test_some_news_is_for_watched_functions_only(void **state)
{
	struct noted n;

	(void)state;
	noted_init(&n, REGULAR("f", "") REGULAR("w_f", ""),
		   REGULAR("f", "") "symbol f.part.0 LOCAL\n" REGULAR(
			   "w_f", "") "symbol w_f.part.0 LOCAL\n");
	assert_topic(&n, NOTE_CLONES, "w_f");
	noted_release(&n);
}

static void test_functions_of_system_headers_are_left_out(void **state)
{
	struct noted n;

	(void)state;
	noted_init(&n,
		   REGULAR("x", "") "export x\nfunction a\ninstance a.cc /usr/include/a.h:3 "
				    "external\nsymbol a\nexport x\n",
		   REGULAR("x", "") "export x\nfunction _ZNSt1aEv\nsymbol _ZNSt1aEv\nexport x\n"
				    "function w_a\ninstance a.cc /usr/include/a.h:3 external\n"
				    "symbol w_a\nexport x\n");
	assert_int_equal(n.notes->foreign_count, 2);
	assert_topic(&n, NOTE_NEW, "w_a");
	assert_topic(&n, NOTE_GONE, "");
	noted_release(&n);
}

static void test_successors(void **state)
{
	struct noted n;
	const struct note *notes;

	(void)state;
	noted_init(&n,
		   REGULAR("_Z1fi", "") REGULAR("_Z1gi", "") REGULAR("_Z1gc", "")
			   REGULAR("_Z1hi", "") REGULAR("f", ""),
		   REGULAR("_Z1fl", "") REGULAR("_Z1gl", "") REGULAR("_Z1hl", "")
			   REGULAR("_Z1hm", "") REGULAR("g", ""));
	assert_topic(&n, NOTE_GONE, "_Z1fi _Z1gc _Z1gi _Z1hi f");
	notes = n.notes->topics[NOTE_GONE].notes;
	assert_string_equal(name_of(&n, notes[0].successor), "_Z1fl");
	for (int i = 1; i < 5; i++)
		assert_int_equal(notes[i].successor, NO_ENTRY);
	noted_release(&n);
}

static void test_deprecated(void **state)
{
	struct noted n;

	(void)state;
	noted_init(&n, EXPORTED("f") EXPORTED("g") "warning old\n" EXPORTED("h") "warning one\n",
		   EXPORTED("f") "warning use g\n" EXPORTED("g") EXPORTED("h") "warning two\n");
	assert_topic(&n, NOTE_DEPRECATED, "f");
	assert_string_equal(n.notes->topics[NOTE_DEPRECATED].notes[0].change->new_text, "use g");
	assert_topic(&n, NOTE_NOT_DEPRECATED, "g");
	noted_release(&n);
}

static void test_export_kind_and_binding(void **state)
{
	struct noted n;

	(void)state;
	noted_init(&n, EXPORTED("f") EXPORTED("g"),
		   REGULAR("f", "") "export EXPORT_SYMBOL_GPL\n"
				    "function g\ninstance a.c a.c:1 external\nsymbol g WEAK\n"
				    "export EXPORT_SYMBOL\n");
	assert_topic(&n, NOTE_EXPORT_KIND, "f");
	assert_topic(&n, NOTE_BINDING, "g");
	noted_release(&n);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_equal_builds),
		cmocka_unit_test(test_the_interface_is_what_is_exported),
		cmocka_unit_test(test_else_it_is_what_is_global),
		cmocka_unit_test(test_one_is_enough_to_export),
		cmocka_unit_test(test_removed_by_inlining),
		cmocka_unit_test(test_tracing_topics),
		cmocka_unit_test(test_signatures_by_cause),
		cmocka_unit_test(test_watched_come_first_and_alone),
		cmocka_unit_test(test_order_of_names),
		cmocka_unit_test(test_some_news_is_for_watched_functions_only),
		cmocka_unit_test(test_functions_of_system_headers_are_left_out),
		cmocka_unit_test(test_successors),
		cmocka_unit_test(test_deprecated),
		cmocka_unit_test(test_export_kind_and_binding),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
