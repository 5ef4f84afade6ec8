int outer(int x)
{
	return x * x + 4;
}
