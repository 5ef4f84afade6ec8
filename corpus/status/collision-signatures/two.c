static __attribute__((noinline, noclone)) long reset(long x, long y)
{
	return x * 5 + y;
}

long two(long x)
{
	return reset(x, x + 1) + 2;
}
