#include "reports/check/code_spans.h"

#include <stdlib.h>

#include "base/alloc.h"

void code_spans_release(struct code_spans *codes)
{
	free(codes->items);
	*codes = (struct code_spans){ 0 };
}

void code_spans_add(struct code_spans *codes, const struct text *text, size_t start)
{
	if (!codes || text->size == start)
		return;
	if (codes->count && codes->items[codes->count - 1].end == start)
		codes->items[codes->count - 1].end = text->size;
	else
		*ARRAY_PUSH(codes->items, codes->count, codes->capacity) =
			(struct code_span){ start, text->size };
}

void text_add_code_words(struct text *out, const char *string, struct code_spans *codes)
{
	size_t start = out->size;

	text_add(out, string);
	code_spans_add(codes, out, start);
}
