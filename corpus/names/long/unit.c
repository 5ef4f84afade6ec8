extern volatile int seen;

__attribute__((noinline)) int NAME(int x)
{
	seen = x;
	return x * 3;
}

int main_of_long(int x)
{
	return NAME(x) + 1;
}
