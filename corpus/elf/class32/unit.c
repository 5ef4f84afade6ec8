static inline __attribute__((always_inline)) int inner(volatile int *seen, int x)
{
	*seen = x;
	return x * 3;
}

int f(volatile int *seen, const char *const *names, int n)
{
	return names[n][3] + inner(seen, n);
}
