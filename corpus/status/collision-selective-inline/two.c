static __attribute__((noinline, noclone)) int reset(int x)
{
	return x * 7;
}

int two(int x)
{
	return reset(x) + 2;
}
