extern volatile int seen;
volatile int seen;

__attribute__((visibility("hidden"))) int add(int x, int y)
{
	seen = x;
	return x + y;
}
