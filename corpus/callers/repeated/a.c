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

int zeta(int x)
{
	return callee(x) + callee(inner(x)) + callee(inner(x + 1)) + 1;
}

int alpha(int x)
{
	return inner(callee(x));
}

int self(int x)
{
	return x ? callee(self(x - 1)) * self(x - 2) : 1;
}
