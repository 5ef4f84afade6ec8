static inline __attribute__((always_inline)) int inner(volatile int *seen, int x)
{
	*seen = x;
	return x * 3;
}
