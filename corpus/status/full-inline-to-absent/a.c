static inline __attribute__((always_inline)) int inner(int x)
{
	return x * x + 3;
}

int outer(int x)
{
	return inner(x) + 1;
}
