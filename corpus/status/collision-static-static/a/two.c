int two(int x)
{
	return x * 5 + 2;
}
