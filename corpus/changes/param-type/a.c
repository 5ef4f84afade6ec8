int f(int len)
{
	return len > 3;
}

int g(char *p)
{
	return *p;
}

int h(int (*cb)(int))
{
	return cb(1);
}
