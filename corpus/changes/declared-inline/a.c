extern volatile int seen;

static __attribute__((always_inline)) int f(int x)
{
	seen = x;
	return x * x;
}

int g(int x)
{
	return f(x) + 1;
}
