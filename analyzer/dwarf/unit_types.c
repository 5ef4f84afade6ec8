#include "analyzer/dwarf/unit_types.h"

#include <dwarf.h>
#include <string.h>

#include "analyzer/dwarf/unit_facts.h"

static bool is_assembly(int language)
{
	return language == DW_LANG_Mips_Assembler ||
	       language == 0x31; /* DW_LANG_Assembly of DWARF 6: not in elfutils' dwarf.h */
}

/* The level that an option of GCC asks for, or -1 if it is about something else: -g and -ggdb
 * may have a number, -gdwarf, -gdwarf-5, -gctf and -gbtf raise the level to 2 (GCC 12:
 * `-g1 -gdwarf-4` writes all types). */
static int option_level(const char *word, size_t size)
{
	static const char *const raising[] = { "-gdwarf", "-gdwarf-", "-gctf", "-gbtf" };
	bool digit = size > 0 && word[size - 1] >= '0' && word[size - 1] <= '9';
	size_t stem = size - digit;

	if ((stem == 2 && memcmp(word, "-g", stem) == 0) ||
	    (stem == 5 && memcmp(word, "-ggdb", stem) == 0))
		return digit ? word[size - 1] - '0' : 2;
	for (unsigned i = 0; i < sizeof(raising) / sizeof(raising[0]); i++)
		if (stem == strlen(raising[i]) && memcmp(word, raising[i], stem) == 0)
			return 2;
	return -1;
}

/* The last option counts. -1 if there is none, as with -gno-record-gcc-switches. */
static int level_of_flags(const char *flags)
{
	int level = -1;

	for (const char *word = flags; word && *word;) {
		size_t size = strcspn(word, " ");
		int asked = option_level(word, size);

		if (asked >= 0)
			level = asked;
		word += size;
		word += strspn(word, " ");
	}
	return level;
}

/* A unit that names no type can still be one of mere `void f(void)`, which has no prototype in
 * C++ and before C23 in `void f()`. GCC's options then tell; LLVM by what else it leaves out. Of
 * rustc nothing does (1.95 writes DW_AT_frame_base with debuginfo=1), nor of GCC without options:
 * unknown is right for most such units. */
bool unit_tells_types(const struct unit_types *types, int language, const char *producer,
		      const char *flags)
{
	if (types->typed || is_assembly(language))
		return true;
	if (language_is_rust(language))
		return false;
	if (producer && strncmp(producer, "GNU ", 4) == 0)
		return level_of_flags(flags) >= 2;
	return types->full;
}
