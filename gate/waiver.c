#include "gate/waiver.h"

#include <fnmatch.h>
#include <stddef.h>

/* Names that have nothing in common: what takes most of them takes nearly everything. A bracket
 * can be written in too many ways to be judged by its looks. */
static const char *const unrelated_names[] = {
	"blkdevs", "Zq9Wn7Ye", "_x86_ret", "kmalloc", "tcp_v4_connect", "vfs_read",
};

#define NAME_COUNT (sizeof(unrelated_names) / sizeof(unrelated_names[0]))
#define MOST_TAKEN 3

bool waiver_symbol_is_broad(const char *symbol)
{
	size_t taken = 0;

	for (size_t i = 0; i < NAME_COUNT; i++)
		taken += fnmatch(symbol, unrelated_names[i], 0) == 0;
	return taken > MOST_TAKEN;
}
