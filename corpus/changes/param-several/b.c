long f(char *p, int count, long flags, _Bool force)
{
	return p[count] + flags + force;
}
