int always(int x)
{
	return x + 1;
}

int stricter(int x)
{
	return x + 2;
}

int lost(int x)
{
	return x + 3;
}

int won(int x)
{
	return x + 4;
}
