__attribute__((noinline, noclone)) int callee(int x)
{
	return x * 3;
}

int jumps(int x)
{
	return callee(x + 1);
}
