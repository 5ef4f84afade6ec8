static inline __attribute__((always_inline)) int helper(int x)
{
	extern volatile int seen;

	seen = x;
	return x * 3 + 1;
}
