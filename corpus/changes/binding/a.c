__attribute__((used, noinline, noclone)) int f(int x)
{
	return x + 1;
}

int g(int x)
{
	return x + 2;
}

int h(int x)
{
	return x + 3;
}
