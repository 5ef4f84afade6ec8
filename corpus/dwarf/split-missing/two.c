int g(const char *text, int n)
{
	return text[n] - n;
}
