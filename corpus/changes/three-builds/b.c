int f(int x, int y)
{
	return x + y;
}

int g(void)
{
	return 0;
}
