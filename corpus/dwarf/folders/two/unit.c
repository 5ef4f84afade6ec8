extern volatile int seen;

static __attribute__((noinline)) int reset(int x)
{
	seen = x;
	return x * 5;
}

int two(int x)
{
	return reset(x) + 1;
}
