/* What cmark-gfm makes of a Markdown file: its headings, its markers, its code blocks.
 *
 * Only the blocks of the file are read. Inlines, of which cmark-gfm reads some in quadratic time
 * and others into memory without bound, are read where they are needed: in headings and in what
 * holds a marker. Those make a document of their own, of bounded size, in which links that the file
 * defines lead to a target of one letter. */
#ifndef SYMDRIFT_REPORTS_SPLICE_MARKDOWN_BLOCKS_H
#define SYMDRIFT_REPORTS_SPLICE_MARKDOWN_BLOCKS_H

#include "reports/splice/markdown_file.h"

/* Fill in everything but the lines, which are known and within the limits
 * (reports/splice/markdown_limits.h). After an error the file has to be released all the same. */
struct err *markdown_blocks_read(struct markdown_file *file, const char *marker);

#endif
