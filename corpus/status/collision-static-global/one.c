int reset(int x)
{
	return x * 3 + 1;
}
