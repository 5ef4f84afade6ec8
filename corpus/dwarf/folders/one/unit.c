extern volatile int seen;

static __attribute__((noinline)) int reset(int x)
{
	seen = x;
	return x * 3;
}

int one(int x)
{
	return reset(x) + 1;
}
