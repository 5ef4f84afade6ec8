int add(int x, int y);

int outer(int x)
{
	return add(x, 3) * 2;
}
