extern volatile int seen;

static inline __attribute__((always_inline)) int reset(int x)
{
	seen = x;
	return x * 7;
}

int two(int x)
{
	return reset(x) + 2;
}
