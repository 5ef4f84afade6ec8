int added(int x)
{
	return x + 1;
}

int kept(int x)
{
	return x + 2;
}
