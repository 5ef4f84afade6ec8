#define KEPT __attribute__((noinline, noclone))

KEPT int shared(long a)
{
	return a * 2;
}

static KEPT int settled(int a)
{
	return a * 3;
}

KEPT int opened(int a)
{
	return a * 5;
}

static KEPT int inner(int a)
{
	return a * 11;
}

KEPT int fresh(int a)
{
	return inner(a) * 7;
}

KEPT int user(int a)
{
	return shared(a) + settled(a) + opened(a) + fresh(a);
}
