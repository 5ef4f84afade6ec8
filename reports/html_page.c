#include "reports/html_page.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <pthread.h>
#include <stdlib.h>

#include "reports/html_style.h"
#include "reports/markup.h"

/* The registry of cmark-gfm is the process's, and cannot be had otherwise. */
static pthread_once_t registered = PTHREAD_ONCE_INIT;

static struct err *add_body(struct text *out, const char *markdown, size_t size)
{
	const int options = CMARK_OPT_UNSAFE | CMARK_OPT_VALIDATE_UTF8;
	cmark_parser *parser = cmark_parser_new(options);
	cmark_syntax_extension *table = cmark_find_syntax_extension("table");
	cmark_node *document;
	char *html;

	if (!table || !cmark_parser_attach_syntax_extension(parser, table)) {
		cmark_parser_free(parser);
		return err_new(ERR_FORMAT, "this cmark-gfm has no extension for tables");
	}
	cmark_parser_feed(parser, markdown, size);
	document = cmark_parser_finish(parser);
	html = cmark_render_html(document, options, cmark_parser_get_syntax_extensions(parser));
	text_add(out, html);
	free(html);
	cmark_node_free(document);
	cmark_parser_free(parser);
	return NULL;
}

struct err *html_page_write(struct text *out, const char *title, const char *markdown, size_t size)
{
	size_t start = out->size;
	struct err *err;

	pthread_once(&registered, cmark_gfm_core_extensions_ensure_registered);
	text_add(out, "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
		      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
		      "<meta name=\"color-scheme\" content=\"light dark\">\n"
		      "<meta http-equiv=\"Content-Security-Policy\" "
		      "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n<title>");
	text_add_html(out, title);
	text_add(out, "</title>\n<style>\n" HTML_STYLE "</style>\n</head>\n<body>\n<main>\n");
	err = add_body(out, markdown, size);
	if (err) {
		text_cut(out, start);
		return err;
	}
	text_add(out, "</main>\n</body>\n</html>\n");
	return NULL;
}
