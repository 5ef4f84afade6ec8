int f(unsigned long len)
{
	return len > 3;
}

int g(const char *p)
{
	return *p;
}

int h(int (*cb)(long))
{
	return cb(1);
}
