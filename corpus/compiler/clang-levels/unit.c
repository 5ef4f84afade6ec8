extern volatile int seen;

static inline __attribute__((always_inline)) int forced(int x)
{
	seen = x;
	return x * 3;
}

__attribute__((noinline)) int barred(int x)
{
	seen = x;
	return x * 5;
}

int outer(int x)
{
	return forced(x) + barred(x);
}
