__asm__(".symver get_old, get@V1");
__asm__(".symver get, get@@@V2");

int get_old(int x)
{
	return x + 1;
}

int get(int x)
{
	return x + 2;
}
