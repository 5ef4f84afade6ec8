int f(char *p, int n, int flags)
{
	return p[n] + flags;
}
