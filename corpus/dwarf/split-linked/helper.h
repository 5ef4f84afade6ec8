extern volatile int seen;

static inline __attribute__((always_inline)) int helper(int x)
{
	seen = x;
	return x * 3;
}
