int plain(int x)
{
	return x + 1;
}

int sum(int x)
{
	return x + 2;
}
