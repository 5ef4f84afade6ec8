/* The generated part of a changelog, and that of a function's document. Either the file is
 * refused, or what is outside of the part stays, and a second splice changes nothing. */
#include <stdbool.h>
#include <string.h>

#include "base/bug.h"
#include "reports/splice/report_splice.h"
#include "reports/splice/section_splice.h"
#include "tests/fuzz/fuzz.h"

#define NOTES "What changed:\n\n### Added\n\n- `f`\n"
#define REPORT                                                                               \
	"# Function: <code>f</code>\n\n## Status\n<b>R</b>\n<ul>\n<li>\nIn <code>1</code>: " \
	"Absent \u26a0\ufe0f\n</li>\n</ul>\n\n## Differences\n<b>R</b>\n<ul>\n<li>\n"        \
	"No changes between <code>1</code> and <code>2</code> \u2705\n</li>\n</ul>\n"

typedef struct err *splicer(const struct text *old, struct text *out);

static struct err *splice_notes(const struct text *old, struct text *out)
{
	return section_splice("C.md", old, "Unreleased", NOTES, out);
}

static struct err *splice_report(const struct text *old, struct text *out)
{
	return report_splice("f.md", old, REPORT, out);
}

static void check_error(struct err *err, const char *path)
{
	if (!strstr(err_message(err), path))
		BUG("an error that does not name its file: %s", err_message(err));
	err_free(err);
}

static void check_outside(const struct text *old, const struct text *new)
{
	struct section_place before, after;
	size_t tail, new_tail;

	if (section_find("C.md", old, "Unreleased", &before) ||
	    section_find("C.md", new, "Unreleased", &after))
		BUG("a file that was spliced can't be read");
	tail = old->size - before.to;
	new_tail = new->size - after.to;
	if (before.from > after.from || tail > new_tail ||
	    memcmp(text_string(old), text_string(new), before.from) != 0 ||
	    memcmp(text_string(old) + before.to, text_string(new) + new->size - tail, tail) != 0)
		BUG("a byte outside of the part changed");
}

static void try_splice(splicer *splice, const struct text *old, const char *path, bool is_notes)
{
	struct text once = { 0 }, twice = { 0 };
	struct err *err = splice(old, &once);

	if (err) {
		if (once.size)
			BUG("a refused file was written");
		check_error(err, path);
		return;
	}
	if (is_notes)
		check_outside(old, &once);
	if (splice(&once, &twice) || once.size != twice.size ||
	    memcmp(text_string(&once), text_string(&twice), once.size) != 0)
		BUG("the second splice is no identity");
	text_release(&once);
	text_release(&twice);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct text file = { 0 };

	text_add_bytes(&file, data, size);
	try_splice(splice_notes, &file, "C.md", true);
	try_splice(splice_report, &file, "f.md", false);
	text_release(&file);
	return 0;
}
