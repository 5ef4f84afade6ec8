int kept(int x)
{
	return x + 2;
}
