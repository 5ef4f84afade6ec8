int plain(int x)
{
	return x + 1;
}

static int sum_generic(int x)
{
	return x + 2;
}

static int (*resolve_sum(void))(int)
{
	return sum_generic;
}

int sum(int x) __attribute__((ifunc("resolve_sum")));
