__attribute__((weak, noinline)) int both(int x)
{
	return x + 1;
}

#ifdef FIRST
long first(long y)
#else
long second(long y)
#endif
{
	return both((int)y);
}
