__attribute__((noinline, noclone)) int callee(int x)
{
	return x * 3;
}

int one(int x)
{
	return callee(x) + 1;
}

int two(int x)
{
	return x + 1;
}

int three(int x)
{
	return callee(x) - callee(x + 3);
}
