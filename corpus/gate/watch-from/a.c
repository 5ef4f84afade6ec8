int linked(int a)
{
	return a + 1;
}

int probed(int a)
{
	return a + 2;
}

int neither(int a)
{
	return a + 3;
}

int kept(int a)
{
	return a + 4;
}
