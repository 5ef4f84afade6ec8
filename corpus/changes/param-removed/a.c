int f(int x, const char *why)
{
	return why ? x : 0;
}
