#include "reports/check/uri_path.h"

#include <ctype.h>
#include <string.h>

static bool is_plain(char c)
{
	return isalnum((unsigned char)c) || (c && strchr("-._~/", c));
}

bool path_is_absolute(const char *path)
{
	return *path == '/';
}

void text_add_uri_path(struct text *out, const char *path)
{
	if (path_is_absolute(path))
		text_add(out, "file://");
	while (path[0] == '.' && path[1] == '/') {
		path++;
		path += strspn(path, "/");
	}
	for (; *path; path++) {
		if (is_plain(*path))
			text_add_char(out, *path);
		else
			text_printf(out, "%%%02X", (unsigned)(unsigned char)*path);
	}
}
