#include "cli/screen.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

struct screen screen_size(void)
{
	struct winsize size;

	if (!isatty(STDOUT_FILENO) || ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0)
		return (struct screen){ 0 };
	return (struct screen){ .columns = size.ws_col, .lines = size.ws_row };
}

static bool terminal_has_color(void)
{
	const char *no_color = getenv("NO_COLOR"), *terminal = getenv("TERM");

	return !(no_color && no_color[0]) && terminal && terminal[0] &&
	       strcmp(terminal, "dumb") != 0 && isatty(STDOUT_FILENO);
}

bool screen_wants_color(enum color_when when, bool to_standard_output)
{
	switch (when) {
	case COLOR_ALWAYS:
		return true;
	case COLOR_NEVER:
		return false;
	case COLOR_AUTO:
		break;
	}
	return to_standard_output && terminal_has_color();
}
