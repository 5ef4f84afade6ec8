extern int table[1000];

__attribute__((noinline)) int scale(int mode, int n)
{
	int sum = 0;

	for (int i = 0; i < n; i++)
		sum += mode == 3 ? table[i] * 3 : mode == 4 ? table[i] / 7 : table[i] % mode;
	return sum;
}

int one(int n)
{
	return scale(3, n) + scale(3, n + 1) + scale(3, n + 2);
}
