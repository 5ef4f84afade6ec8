static __attribute__((used, noinline, noclone)) int f(int x)
{
	return x + 1;
}

__attribute__((weak)) int g(int x)
{
	return x + 2;
}

__attribute__((visibility("hidden"))) int h(int x)
{
	return x + 3;
}
