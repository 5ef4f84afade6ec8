int f(char *p, unsigned long len)
{
	return p[len];
}
