extern volatile int seen;
volatile int seen;

__attribute__((visibility("hidden"))) int add(int x, int y)
{
	seen = x;
	return x + y;
}

static __attribute__((noinline, noclone)) int own(int x)
{
	seen = x;
	return x * 3;
}

int user(int x)
{
	return own(x) + own(x + 1);
}
