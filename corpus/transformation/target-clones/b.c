__attribute__((target_clones("default", "avx2")))
int sum(const int *p, int n)
{
	int s = 0;

	while (n--)
		s += p[n];
	return s;
}
