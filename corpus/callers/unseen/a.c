extern volatile int seen;
__attribute__((noinline, noclone)) int callee(int x)
{
	return x * 3;
}

static inline __attribute__((always_inline)) int inner(int x)
{
	seen = x;
	return x * 3;
}

/* Inlined into `outer`; its own copy is a DIE with an abstract origin. */
__attribute__((always_inline)) inline int copied(int x)
{
	return callee(inner(x));
}

int (*hook)(int) = copied;

int outer(int x)
{
	return copied(x) + callee(x + 3);
}

extern int copied(int x);
