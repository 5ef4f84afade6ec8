#include "gate/waiver.h"

#include <string.h>

bool waiver_symbol_is_broad(const char *symbol)
{
	const char *at = symbol;

	while (*at) {
		const char *end = at[0] == '[' && at[1] ? strchr(at + 2, ']') : NULL;

		if (end)
			at = end + 1;
		else if (*at == '*' || *at == '?')
			at++;
		else
			return false;
	}
	return at > symbol;
}
