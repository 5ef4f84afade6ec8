#include "analyzer/demangle.h"

#include <libiberty/demangle.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include "base/text.h"

/* A name of 250 bytes can stand for half a gigabyte: each S_IS0_S0_E doubles what was before
 * it (libiberty of binutils 2.40). The longest readable names have some kilobytes. */
#define MOST_BYTES (64 * 1024)

struct demangling {
	struct text text;
	jmp_buf too_long;
};

/* libiberty has no other way to be stopped; all it holds at this time is on the stack. */
static void add_piece(const char *piece, size_t size, void *context)
{
	struct demangling *demangling = context;

	if (demangling->text.size + size > MOST_BYTES)
		longjmp(demangling->too_long, 1);
	text_add_bytes(&demangling->text, piece, size);
}

static bool demangle(const char *name, struct demangling *demangling)
{
	const int options = DMGL_AUTO | DMGL_PARAMS | DMGL_ANSI;

	if (setjmp(demangling->too_long))
		return false;
	if (rust_demangle_callback(name, options, add_piece, demangling))
		return true;
	text_clear(&demangling->text);
	return cplus_demangle_v3_callback(name, options, add_piece, demangling);
}

bool name_is_mangled(const char *name)
{
	return name[0] == '_' && (name[1] == 'Z' || name[1] == 'R');
}

char *name_demangle(const char *name)
{
	struct demangling demangling = { 0 };

	if (!name_is_mangled(name))
		return NULL;
	if (demangle(name, &demangling))
		return demangling.text.data;
	text_release(&demangling.text);
	return NULL;
}
