int f(int x)
{
	return x + 1;
}

int first(int x)
{
	return x - 1;
}
