/* A fingerprint from memory. What can be read can be written, and is the same when read again. */
#include <string.h>

#include "analyzer/jsonl/jsonl.h"
#include "base/bug.h"
#include "tests/fuzz/fuzz.h"

static const struct load_options options = { .jobs = 1 };

static struct err *add_to_text(void *context, const char *bytes, size_t size)
{
	text_add_bytes(context, bytes, size);
	return NULL;
}

static void check_again(const struct build *build, struct interner *strings)
{
	struct text text = { 0 };
	struct build *again;
	struct err *err = jsonl_write(build, build->label, 1, add_to_text, &text);

	if (err)
		BUG("written: %s", err_message(err));
	err = jsonl_read("again.jsonl", text.data, text.size, &options, strings, &again);
	if (err)
		BUG("read again: %s", err_message(err));
	if (!XXH128_isEqual(build->fingerprint, again->fingerprint))
		BUG("read again it is another build: %s", text.data);
	build_free(again);
	text_release(&text);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct interner *strings = interner_new();
	struct build *build;
	struct err *err =
		jsonl_read("x.jsonl", (const char *)data, size, &options, strings, &build);

	if (!err) {
		check_again(build, strings);
		build_free(build);
	}
	err_free(err);
	interner_free(strings);
	return 0;
}
