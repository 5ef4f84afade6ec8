int real(int x)
{
	return x + 1;
}

int other(int x) __attribute__((weak, alias("real")));
