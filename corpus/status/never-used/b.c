static inline int idle(int x)
{
	return x - 1;
}

int used(int x)
{
	return x + 1;
}
