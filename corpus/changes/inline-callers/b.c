extern volatile int seen;

static __attribute__((always_inline)) inline int inner(int x)
{
	seen = x;
	return x * 3;
}

int one(int x)
{
	return x + 1;
}

int two(int x)
{
	return inner(x);
}
