static __attribute__((noinline, noclone)) int helper(int x)
{
	return x * 3 + 1;
}
