extern volatile int seen;

static inline __attribute__((always_inline)) int inner(int x)
{
	seen = x;
	return x * 3;
}

int f(const char *text, int n)
{
	return text[n] + inner(n);
}
