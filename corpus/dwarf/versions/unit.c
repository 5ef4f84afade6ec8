#include "inner.h"

__attribute__((noinline, noclone)) int callee(const char *const *names, int x)
{
	return names[x][1];
}

int outer(volatile int *seen, const char **names, int x)
{
	return callee(names, inner(seen, x)) + 1;
}
