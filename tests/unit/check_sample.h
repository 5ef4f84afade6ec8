/* Builds and verdicts that the tests of several formats of the gate use, made with
 * verdict_maker.h. */
#ifndef SYMDRIFT_TESTS_CHECK_SAMPLE_H
#define SYMDRIFT_TESTS_CHECK_SAMPLE_H

#include "base/text.h"
#include "verdict_maker.h"

/* A line of a fingerprint: a function with code of its own in `file`, at line 10. */
#define SAMPLE_FUNCTION(name, file, params)                                                    \
	"{\"name\":\"" name "\",\"signature\":{\"return\":\"int\",\"params\":[" params "]},"   \
	"\"instances\":[{\"file\":\"" file "\",\"loc\":\"" file ":10\",\"addr\":\"10\","       \
	"\"external\":true}],\"symbols\":[{\"name\":\"" name "\",\"addr\":\"10\",\"size\":16," \
	"\"bind\":\"GLOBAL\",\"section\":\".text\"}]}\n"

#define SAMPLE_PARAM(name, type) "{\"name\":\"" name "\",\"type\":\"" type "\"}"

/* What no format may let through: a line end, a terminal sequence, a byte that is no UTF-8,
 * markup, commands, a placeholder, a link, a character that XML cannot hold. First as a JSON
 * string of a fingerprint, then as bytes. */
#define HOSTILE_JSON \
	"evil\\n::stop-commands::x\\u001b[31m\\uefff<b>&\\\"'%0A,:{0}[a](b)##[warning]\\uffff]]>"
#define HOSTILE                                                                        \
	"evil\n::stop-commands::x\x1b[31m\xff<b>&\"'%0A,:{0}[a](b)##[warning]\xef\xbf" \
	"\xbf]]>"

/* Two builds: `gone` is removed, `kept` has another parameter, the hostile one is removed. */
static inline void sample_init(struct verdict_maker *m)
{
	verdict_maker_init(m);
	maker_add(&m->builds, "6.1",
		  SAMPLE_FUNCTION(HOSTILE_JSON, "dir/a b%:" HOSTILE_JSON ".c", "")
			  SAMPLE_FUNCTION("gone", "net/gone.c", "")
				  SAMPLE_FUNCTION("kept", "net/kept.c", ""));
	maker_add(&m->builds, "6.12",
		  SAMPLE_FUNCTION("kept", "net/kept.c", SAMPLE_PARAM("flags", "unsigned int")));
}

/* Builds with `count` functions in the first alone, all of one file if `file` is not NULL. */
static inline void sample_init_many(struct verdict_maker *m, unsigned count, const char *file)
{
	struct text lines = { 0 };

	verdict_maker_init(m);
	for (unsigned i = 0; i < count; i++) {
		struct text path = { 0 };

		if (file)
			text_add(&path, file);
		else
			text_printf(&path, "f%05u.c", i);
		text_printf(
			&lines,
			"{\"name\":\"f%05u\",\"instances\":[{\"file\":\"%s\",\"loc\":\"%s:%u\","
			"\"addr\":\"10\",\"external\":true}],\"symbols\":[{\"name\":\"f%05u\","
			"\"addr\":\"10\",\"size\":16,\"bind\":\"GLOBAL\",\"section\":\".text\"}]"
			"}\n",
			i, text_string(&path), text_string(&path), i + 1, i);
		text_release(&path);
	}
	maker_add(&m->builds, "6.1", text_string(&lines));
	maker_add(&m->builds, "6.12", SAMPLE_FUNCTION("new_one", "new.c", ""));
	text_release(&lines);
}

static inline size_t count_of(const char *string, const char *part)
{
	size_t count = 0;

	for (const char *at = strstr(string, part); at; at = strstr(at + strlen(part), part))
		count++;
	return count;
}

#endif
