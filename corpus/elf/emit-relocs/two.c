int f(const char *text, int n);

int g(const char *text)
{
	return f(text, 3) + f(text, 4);
}
