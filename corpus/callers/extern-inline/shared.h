extern volatile int seen;

inline __attribute__((always_inline)) int shared(int x)
{
	seen = x;
	return x * 3;
}
