static __attribute__((noinline, noclone)) int reset(const char *text)
{
	return text[1];
}

int one(const char *text)
{
	return reset(text) + 1;
}
