long f(unsigned long a, short b, unsigned short c, long long d, unsigned long long e, unsigned char g)
{
	return a + b + c + d + e + g;
}
