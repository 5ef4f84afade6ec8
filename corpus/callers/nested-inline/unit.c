__attribute__((noinline, noclone)) int callee(int x)
{
	return x * 3;
}

extern volatile int seen;

static inline __attribute__((always_inline)) int inner(int x)
{
	seen = x;
	return callee(x) + 1;
}

static inline __attribute__((always_inline)) int middle(int x)
{
	seen = x;
	return inner(x) * 2;
}

int outer(int x)
{
	return middle(x) + 4;
}
