__attribute__((section(".init.text"))) int f(int x)
{
	return x + 1;
}
