extern volatile int seen;

static inline __attribute__((always_inline)) int reset(int x)
{
	seen = x;
	return x * 3 + 1;
}

int one(int x)
{
	return reset(x) + 1;
}
