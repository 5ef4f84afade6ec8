int f(const char *text, int n)
{
	return text[n] + 1;
}
