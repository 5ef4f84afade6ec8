int sum(const int *p, int n)
{
	int s = 0;

	while (n--)
		s += p[n];
	return s;
}
