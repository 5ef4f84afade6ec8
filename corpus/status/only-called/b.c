extern int outside(int);
extern int other(int);

int caller(int x)
{
	return outside(x) + other(x);
}
