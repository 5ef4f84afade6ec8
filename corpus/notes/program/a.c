#define KEPT __attribute__((noinline, noclone))

KEPT int shared(int a)
{
	return a * 2;
}

KEPT int settled(int a)
{
	return a * 3;
}

static KEPT int opened(int a)
{
	return a * 5;
}

KEPT int dropped(int a)
{
	return a * 7;
}

KEPT int user(int a)
{
	return shared(a) + settled(a) + opened(a) + dropped(a);
}
