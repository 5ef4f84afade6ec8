extern int outside(int);

int caller(int x)
{
	return outside(x) + 1;
}
