int f(int x, _Bool force)
{
	return force ? x : 0;
}
