static __attribute__((noinline, noclone)) int reset(int x)
{
	return x * 3 + 1;
}

int one(int x)
{
	return reset(x) + 1;
}
