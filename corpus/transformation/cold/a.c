extern int step(int);

int ahead(int x)
{
	return step(x) + 5;
}

int work(int x)
{
	if (x < 0)
		return step(x);
	return x + 1;
}
