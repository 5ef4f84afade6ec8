int used(int x)
{
	return x + 1;
}
