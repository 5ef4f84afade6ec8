__attribute__((noinline, noclone)) int twice(int a)
{
	return a * 2;
}

int user(int a)
{
	return twice(a);
}
