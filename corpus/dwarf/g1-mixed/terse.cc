namespace space {
int terse(int x)
{
	return x + 1;
}
}
