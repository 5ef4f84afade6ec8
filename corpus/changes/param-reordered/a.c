int f(int old, int new, int flags)
{
	return old - 2 * new + flags;
}
