int f(const char *text, int n)
{
	return text[n] + 1;
}

int g(const char *text)
{
	return f(text, 3) + f(text, 4);
}
