int first(int x) __asm__("first.llvm.1234567890123456789");

int first(int x)
{
	return x + 1;
}

int second(int x)
{
	return x + 2;
}
