int first(int x)
{
	return x - 1;
}
