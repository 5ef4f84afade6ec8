/* Markdown of ours as one HTML page that needs nothing else: no script, font or picture.
 *
 * The Markdown is GitHub's with tables; raw HTML in it is kept, `<details>` above all. So it
 * must be escaped (reports/markup.h): the default style always is, the reference style only
 * with function_report_options.escape. A Content-Security-Policy in the page forbids scripts
 * in case something slips through.
 *
 * cmark-gfm registers its extensions once a process; that is done at the first call, and is
 * safe from several threads. */
#ifndef SYMDRIFT_REPORTS_HTML_PAGE_H
#define SYMDRIFT_REPORTS_HTML_PAGE_H

#include "base/err.h"
#include "base/text.h"

/* Append the page. `title` is plain text. Fails (ERR_FORMAT) if cmark-gfm was built without
 * tables. */
struct err *html_page_write(struct text *out, const char *title, const char *markdown, size_t size);

#endif
