int get(int x)
{
	return x + 2;
}
