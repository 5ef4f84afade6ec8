/* Paths as URI references (RFC 3986), for formats that want a URI where a file stands. */
#ifndef SYMDRIFT_REPORTS_CHECK_URI_PATH_H
#define SYMDRIFT_REPORTS_CHECK_URI_PATH_H

#include <stdbool.h>

#include "base/text.h"

/* A relative path as a relative reference, an absolute one as a file URI. Every byte that is
 * neither `/` nor unreserved (section 2.3) is percent-encoded, so also `:`, which could begin a
 * scheme, `?`, `#`, and a `%` of the path itself. A relative path loses each leading `./`. */
void text_add_uri_path(struct text *out, const char *path);

/* Whether it becomes a file URI. */
bool path_is_absolute(const char *path);

#endif
