__attribute__((noinline, noclone)) int work(int x)
{
	return x * x + 3;
}

int near(int x)
{
	return work(x) + 1;
}
