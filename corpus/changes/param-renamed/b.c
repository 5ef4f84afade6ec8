int f(char *p, unsigned long size)
{
	return p[size];
}
