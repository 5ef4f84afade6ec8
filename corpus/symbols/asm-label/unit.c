#ifdef NO_LABEL
int renamed(int x);
#else
int renamed(int x) __asm__("real_name");
#endif

extern volatile int seen;

__attribute__((noinline)) int renamed(int x)
{
	seen = x;
	return x * 3;
}

int plain(int x)
{
	return renamed(x) + 1;
}
