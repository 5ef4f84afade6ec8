#include "analyzer/demangle.h"

#include <libiberty/demangle.h>
#include <string.h>

bool name_is_mangled(const char *name)
{
	return name[0] == '_' && (name[1] == 'Z' || name[1] == 'R');
}

char *name_demangle(const char *name)
{
	if (!name_is_mangled(name))
		return NULL;
	return cplus_demangle(name, DMGL_AUTO | DMGL_PARAMS | DMGL_ANSI);
}
