typedef unsigned int size_type;

int f(size_type n)
{
	return n > 3;
}
