int f(int x)
{
	return x + 1;
}

__attribute__((visibility("hidden"))) int g(int x)
{
	return x + 2;
}
