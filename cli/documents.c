#include "cli/documents.h"

#include "cli/output.h"
#include "reports/html_page.h"

struct err *documents_write(const struct options *options, enum output_format fallback,
			    document_write *write, void *context)
{
	const struct output_spec only = { .format = fallback };
	const struct output_spec *specs = options->output_count ? options->outputs : &only;
	size_t count = options->output_count ? options->output_count : 1;
	struct err *err = NULL;

	for (size_t i = 0; i < count && !err; i++) {
		struct text text = { 0 };

		err = write(context, specs[i].format, &text);
		if (!err)
			err = output_save(specs[i].file ? specs[i].file : options->output,
					  text_string(&text), text.size);
		text_release(&text);
	}
	return err;
}

struct err *documents_add_markdown(struct text *out, enum output_format format, const char *title,
				   struct text *markdown)
{
	struct err *err = NULL;

	if (format == OUTPUT_HTML)
		err = html_page_write(out, title, text_string(markdown), markdown->size);
	else
		text_add_bytes(out, text_string(markdown), markdown->size);
	text_release(markdown);
	return err;
}
