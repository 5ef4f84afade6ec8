int first(int x) __asm__("first.llvm.9876543210987654321");
int second(int x) __asm__("second.llvm.9876543210987654321");

int first(int x)
{
	return x + 1;
}

int second(int x)
{
	return x + 2;
}
