__attribute__((noinline, noclone)) int twice(int amount)
{
	return amount * 2;
}

int user(int a)
{
	return twice(a) + twice(a + 1);
}
