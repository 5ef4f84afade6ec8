static __attribute__((noinline, noclone)) int own(int x)
{
	return x * 7 + 1;
}

int shared(int x)
{
	return own(x) - own(x + 5);
}
