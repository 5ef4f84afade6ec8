int f(const char *format)
{
	return format[0];
}
