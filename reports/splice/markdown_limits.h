/* Which files are read as Markdown at all: text that every reader takes alike, of a size and a
 * shape that cmark-gfm reads within seconds.
 *
 * cmark-gfm bounds neither how deep blocks are nested, nor how many cells a table gets for its
 * missing ones, nor how long a row with many bars takes, nor what its inlines cost. Here the blocks
 * of a file are counted before it reads them, rather too many than too few; inlines are left out
 * where they are not needed (reports/splice/markdown_blocks.h). */
#ifndef SYMDRIFT_REPORTS_SPLICE_MARKDOWN_LIMITS_H
#define SYMDRIFT_REPORTS_SPLICE_MARKDOWN_LIMITS_H

#include "reports/splice/markdown_file.h"

#define MARKDOWN_LINE_MOST 1000000  /* bytes of a line */
#define MARKDOWN_DEPTH_MOST 100     /* quotes, lists and pairs of blanks in front of a line */
#define MARKDOWN_BLOCKS_MOST 300000 /* lines, quotes, lists and their items, cells of tables */

/* UTF-8 (a mark at the beginning is fine) without NUL, of at most MARKDOWN_FILE_MOST bytes. */
struct err *markdown_check_bytes(const char *path, const char *bytes, size_t size);

/* The bytes are fine, and the lines of the file are known. */
struct err *markdown_check_shape(const struct markdown_file *file);

#endif
