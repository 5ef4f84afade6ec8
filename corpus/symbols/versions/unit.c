int put(int x)
{
	return x + 1;
}
