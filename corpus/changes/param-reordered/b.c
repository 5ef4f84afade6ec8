int f(int new, int old, int flags)
{
	return old - 2 * new + flags;
}
