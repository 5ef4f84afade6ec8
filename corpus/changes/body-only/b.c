/* The order differs, too. */
int g(int x)
{
	int sum = 0;

	while (x--)
		sum += x * x;
	return sum;
}

int f(int x)
{
	return x * 12345 + 1;
}
